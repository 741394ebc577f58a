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

  @Test func `a newsletter gets an SVG of 600 pixels and a PNG of 1200 pixels under 400 kB`() throws
  {
    try Program.withFolder { folder in
      _ = try Program(
        "draw", Program.groningen, "-o", "nieuws", "--size", "newsletter", in: folder)
      let png = try bytes(folder, "nieuws.png")
      #expect(size(ofPNG: png)[0] == 1200)
      #expect(png.count < 400_000)
      let svg = try String(contentsOf: folder.appending(path: "nieuws.svg"), encoding: .utf8)
      #expect(svg.contains("width=\"600\""))
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

  @Test(arguments: ["Kaart", "kaart", "Partner", "Overleg", "Verbinding", "Legenda", "beeld"])
  func `a name that is a word of ours does not stop an anonymous picture`(name: String) throws {
    try Program.withFolder { folder in
      let text = """
        netwerk: X
        partners:
          - {id: een, naam: \(name), type: wijkteam}
          - {id: twee, naam: Het Molenhuis, type: jgz}
        verbindingen:
          - {van: een, naar: twee}
        """
      try Data(text.utf8).write(to: folder.appending(path: "a.yaml"))
      let draw = try Program(
        "draw", "a.yaml", "--anonymous", "-o", "a.svg", "-o", "a.pdf", "-o", "a.json", in: folder)
      #expect(draw.status == 0, "\(draw.errors)")
      let svg = try String(contentsOf: folder.appending(path: "a.svg"), encoding: .utf8)
      #expect(!svg.contains("Molenhuis"))
    }
  }

  @Test func `what cannot be drawn is refused before anything is read`() throws {
    #expect(try Program("draw", "nergens.yaml", "-o", "kaart.docx").status == 64)
    #expect(try Program("draw", "nergens.yaml", "-o", "k.png", "--pixels", "5").status == 64)
    #expect(try Program("draw", "nergens.yaml", "-o", "k.pdf", "--paper", "a9").status == 64)
    #expect(try Program("draw", "nergens.yaml").status == 64)
  }
}

/// What a picture is about, and the text beside it, as their users ask for them.
@Suite struct DrawSubjectTests {
  @Test func `one partner is drawn by its name, with the text beside the picture`() throws {
    try Program.withFolder { folder in
      let draw = try Program(
        "draw", Program.groningen, "--view", "ego", "--of", "Menzis", "--text", "-o", "menzis.svg",
        in: folder)
      #expect(draw.status == 0)
      #expect(draw.errors == "menzis.svg\nmenzis.md\nmenzis.html\n")
      let svg = try String(contentsOf: folder.appending(path: "menzis.svg"), encoding: .utf8)
      #expect(svg.contains("Met wie werkt Menzis?"))
      let text = try String(contentsOf: folder.appending(path: "menzis.md"), encoding: .utf8)
      #expect(text.hasPrefix("# Met wie werkt Menzis?"))
    }
  }

  @Test func `an unknown partner or theme gets the nearest name`() throws {
    try Program.withFolder { folder in
      let partner = try Program(
        "draw", Program.groningen, "--view", "ego", "--of", "Menzs", "-o", "a.svg", in: folder)
      #expect(partner.status == 1)
      #expect(partner.errors.contains("menzis"))
      let theme = try Program(
        "draw", Program.groningen, "--view", "route", "--theme", "huisvestng", "-o", "a.svg",
        in: folder)
      #expect(theme.status == 64)
      #expect(theme.errors.contains("bedoelt u 'huisvesting'? Kies uit: "))
    }
  }

  @Test func `who helps with a theme comes from the norm that is given`() throws {
    try Program.withFolder { folder in
      let norm = try Program("norm", "show").output.replacing(
        "{thema: armoede-schulden, partners: [schuldhulpverlening, sociale-raadslieden, loket]",
        with: "{thema: armoede-schulden, partners: [kraamzorg]")
      try Data(norm.utf8).write(to: folder.appending(path: "norm.yaml"))
      func picture(_ more: String...) throws -> String {
        let draw = try Program(
          ["draw", Program.groningen, "--view", "route", "--theme", "armoede-schulden"]
            + ["-o", "r.json"] + more, in: folder)
        #expect(draw.status == 0, "\(draw.errors)")
        return try String(contentsOf: folder.appending(path: "r.json"), encoding: .utf8)
      }
      let (usual, own) = (try picture(), try picture("--norm", "norm.yaml"))
      #expect(usual != own)
      let routes = ["routes", Program.groningen, "--theme", "armoede-schulden"]
      let found = try [[], ["--norm", "norm.yaml"]].map {
        try Program(routes + $0, in: folder).output.contains("hulp: Kraamzorg")
      }
      #expect(found == [false, true])
    }
  }

  @Test func `where the network has no themes the command says what to record, and draws nothing`()
    throws
  {
    try Program.withFolder { folder in
      let text = "partners:\n  - {id: a, naam: Apotheek, type: jgz}\n"
      try Data(text.utf8).write(to: folder.appending(path: "n.yaml"))
      let draw = try Program("draw", "n.yaml", "--view", "route", "-o", "r.svg", in: folder)
      #expect(draw.status == 64)
      #expect(draw.errors.contains("Er is nog geen thema vastgelegd"))
      #expect(draw.errors.contains("roken"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "r.svg").path))
      let chosen = try Program(
        "draw", "n.yaml", "--view", "route", "--theme", "roken", "-o", "r.svg", in: folder)
      #expect(chosen.errors == "r.svg\n")
    }
  }
}

/// A new picture in which partners keep the places of an earlier one.
@Suite struct PlacesOptionTests {
  private struct Picture: Decodable {
    struct Node: Decodable {
      let id: String
      let data: [String: String]
      let x: Double
      let y: Double
    }

    struct Edge: Decodable {
      let data: [String: String]
      let from: String
      let to: String
    }

    let nodes: [Node]
    let edges: [Edge]
  }

  /// Draws a network as JSON and gives the places of its partners with lines.
  private func places(
    _ network: String, _ file: String, in folder: URL, _ more: String...
  ) throws -> [String: SIMD2<Double>] {
    let draw = try Program(["draw", network, "-o", file] + more, in: folder)
    #expect(draw.status == 0)
    #expect(draw.errors == "\(file)\n")
    let picture = try JSONDecoder().decode(
      Picture.self, from: Data(contentsOf: folder.appending(path: file)))
    let lines = picture.edges.filter { $0.data["missing"] == nil }
    let tied = Set(lines.flatMap { [$0.from, $0.to] })
    let found = picture.nodes.filter { tied.contains($0.id) }.compactMap { node in
      node.data["partner"].map { ($0, SIMD2(node.x, node.y)) }
    }
    return Dictionary(uniqueKeysWithValues: found)
  }

  /// How far each partner of the one picture stands from its place in the other, least first.
  private func moves(
    _ before: [String: SIMD2<Double>], _ after: [String: SIMD2<Double>]
  ) throws -> [Double] {
    try before.map { partner, place in
      let apart = try #require(after[partner], "\(partner)") - place
      return (apart * apart).sum().squareRoot()
    }.sorted()
  }

  /// Groningen with one partner more, before all others, that works with two of them.
  private func grow(in folder: URL) throws {
    let before = try String(contentsOfFile: Program.groningen, encoding: .utf8)
    let after =
      before
      .replacing("\npartners:\n", with: "\npartners:\n  - {id: aaa, naam: Nieuw, type: wijkteam}\n")
      .replacing(
        "\nverbindingen:\n",
        with: """

          verbindingen:
            - {van: aaa, naar: jgz, soort: overleg}
            - {van: aaa, naar: verloskundigen, soort: overleg}

          """)
    try Data(after.utf8).write(to: folder.appending(path: "gegroeid.yaml"))
  }

  @Test func `the same network keeps the places of its picture`() throws {
    try Program.withFolder { folder in
      let before = try places(Program.groningen, "oud.json", in: folder)
      let after = try places(
        Program.groningen, "nieuw.json", in: folder, "--places", "oud.json")
      #expect(before.count > 10 && Set(before.keys) == Set(after.keys))
      #expect(try #require(moves(before, after).last) < 1)
    }
  }

  @Test func `with one partner more, most others stay where they stood`() throws {
    try Program.withFolder { folder in
      try grow(in: folder)
      let before = try places(Program.groningen, "oud.json", in: folder)
      let kept = try places("gegroeid.yaml", "nieuw.json", in: folder, "--places", "oud.json")
      let fresh = try places("gegroeid.yaml", "los.json", in: folder)
      #expect(before["aaa"] == nil && kept["aaa"] != nil)
      let (moved, movedFreely) = try (moves(before, kept), moves(before, fresh))
      #expect(moved[moved.count / 2] < 60)
      #expect(moved.reduce(0, +) < movedFreely.reduce(0, +))
    }
  }

  @Test func `what is no earlier picture is refused, and nothing is written`() throws {
    try Program.withFolder { folder in
      try Data("{\"nodes\": []}".utf8).write(to: folder.appending(path: "ander.json"))
      let other = try Program(
        "draw", Program.groningen, "-o", "kaart.svg", "--places", "ander.json", in: folder)
      #expect(other.status == 64)
      #expect(other.errors.contains("'ander.json' is geen plaatje"))
      let missing = try Program(
        "draw", Program.groningen, "-o", "kaart.svg", "--places", "weg.json", in: folder)
      #expect(missing.status == 1)
      #expect(missing.errors.contains("weg.json"))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(left == ["ander.json"])
    }
  }
}
