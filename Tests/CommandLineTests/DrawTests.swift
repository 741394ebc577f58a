import Foundation
import Testing

/// Pictures as their users ask for them.
@Suite struct DrawTests {
  private func bytes(_ folder: URL, _ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// The width and height in the header of a PNG.
  private func size(ofPNG bytes: [UInt8]) -> [Int] {
    [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  @Test func `one command writes a picture in every format`() throws {
    try Program.withFolder { folder in
      let names = ["kaart.svg", "kaart.png", "kaart.pdf", "kaart.dot", "kaart.gv", "kaart.json"]
      let arguments = names.flatMap { ["-o", $0] } + ["--pixels", "600"]
      let draw = try Program(["draw", Program.groningen] + arguments, in: folder)
      #expect(draw.status == 0)
      #expect(draw.errors == names.map { $0 + "\n" }.joined())
      #expect(try size(ofPNG: bytes(folder, "kaart.png"))[0] == 600)
      let json = try JSONSerialization.jsonObject(with: Data(bytes(folder, "kaart.json")))
      let picture = try #require(json as? [String: Any])
      let nodes = try #require(picture["nodes"] as? [[String: Any]])
      let partners = nodes.compactMap { ($0["data"] as? [String: String])?["partner"] }
      #expect(partners.contains("gemeente-groningen") || partners.contains("gemeente"))
      #expect(nodes.allSatisfy { $0["x"] is Double && $0["y"] is Double })
      #expect(try bytes(folder, "kaart.dot") == bytes(folder, "kaart.gv"))
    }
  }

  @Test func `a newsletter gets an SVG of 600 points and a PNG of 1200 pixels under 400 kB`() throws
  {
    try Program.withFolder { folder in
      _ = try Program(
        "draw", Program.groningen, "-o", "nieuws", "--size", "newsletter", in: folder)
      let png = try bytes(folder, "nieuws.png")
      #expect(size(ofPNG: png)[0] == 1200)
      #expect(png.count < 400_000)
      let svg = try String(contentsOf: folder.appending(path: "nieuws.svg"), encoding: .utf8)
      #expect(svg.contains("width=\"600pt\""))
    }
  }

  @Test(arguments: [("slide", [1920, 1080]), ("square", [2160, 2160])])
  func `a size sets the page`(_ size: String, _ pixels: [Int]) throws {
    try Program.withFolder { folder in
      _ = try Program(
        "draw", Program.groningen, "-o", "plaat.png", "--size", size, in: folder)
      #expect(try self.size(ofPNG: bytes(folder, "plaat.png")) == pixels)
    }
  }

  @Test(arguments: [("a4", [595, 842]), ("a0", [2384, 3370])])
  func `paper is upright or on its side`(_ paper: String, _ sides: [Int]) throws {
    try Program.withFolder { folder in
      _ = try Program(
        "draw", Program.groningen, "-o", "plaat.pdf", "--paper", paper, in: folder)
      let text = String(decoding: try bytes(folder, "plaat.pdf"), as: UTF8.self)
      let box = try #require(text.firstRange(of: #/MediaBox \[ 0 0 ([0-9]+) ([0-9]+) /#))
      let found = text[box].split { !$0.isNumber }.compactMap { Int($0) }.suffix(2)
      #expect(found.sorted() == sides)
    }
  }

  @Test func `anonymous pictures name types and nobody`() throws {
    try Program.withFolder { folder in
      let draw = try Program(
        "draw", Program.groningen, "-o", "anoniem.svg", "-o", "anoniem.json", "--anonymous",
        in: folder)
      #expect(draw.status == 0)
      let svg = try String(contentsOf: folder.appending(path: "anoniem.svg"), encoding: .utf8)
      #expect(!svg.contains("Groningen") && !svg.contains("groningen"))
      #expect(!svg.contains("Menzis"))
      #expect(svg.contains("Zorgverzekeraar"))
    }
  }

  @Test func `what cannot be drawn is refused before anything is read`() throws {
    #expect(try Program("draw", "nergens.yaml", "-o", "kaart.docx").status == 64)
    #expect(try Program("draw", "nergens.yaml", "-o", "k.png", "--pixels", "5").status == 64)
    #expect(try Program("draw", "nergens.yaml", "-o", "k.pdf", "--paper", "a9").status == 64)
    #expect(try Program("draw", "nergens.yaml").status == 64)
  }
}
