import CoalitionModel
import Foundation
import Testing
import Wording

@testable import Diagrams
@testable import Graphviz

@Suite struct SceneTests {
  private static let diagram = Diagram(
    PartsSheet.scene(), title: "Onderdelen van de plaatjes", description: "Alle onderdelen.",
    .dutch)

  @Test func `the sheet of parts is drawn in every format, twice in the same bytes`() throws {
    let formats: [PictureFormat] = [.svg, .png(width: 1920), .pdf, .json, .dot]
    let first = try Self.diagram.rendered(as: formats)
    let second = try Self.diagram.rendered(as: formats)
    #expect(first.outputs == second.outputs)
    #expect(first.warnings.isEmpty)
    let dark = try Self.diagram.on(.dark).rendered(as: [.png(width: 1921)])
    for (format, name) in zip(
      formats + [.png(width: 1921)], ["svg", "png", "pdf", "json", "dot", "dark.png"])
    {
      let bytes = try #require(first.outputs[format] ?? dark.outputs[format])
      #expect(!bytes.isEmpty)
      if let folder = ProcessInfo.processInfo.environment["COALITIEKAART_PARTS"] {
        try Data(bytes).write(to: URL(filePath: "\(folder)/parts.\(name)"))
      }
    }
  }

  @Test func `our SVG and the PNG of Graphviz show the same`() throws {
    guard let converter = Self.converter, PictureFont.hasInter else { return }
    let picture = try Self.diagram.rendered(as: [.svg, .png(width: 960)])
    let svg = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).svg")
    defer { try? FileManager.default.removeItem(at: svg) }
    let source = try #require(picture.outputs[.svg])
    try Data(source).write(to: svg)
    let process = Process()
    let output = Pipe()
    process.executableURL = converter
    process.arguments = ["-w", "960", svg.path]
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let ours = try #require(PNGPixels(Array(bytes)))
    let png = try #require(picture.outputs[.png(width: 960)])
    let other = try #require(PNGPixels(png))
    #expect(ours.width == other.width && ours.height == other.height)
    let difference = zip(ours.colors, other.colors).reduce(0.0) { sum, pair in
      sum + [0, 8, 16].reduce(0.0) { $0 + abs(part(pair.0, $1) - part(pair.1, $1)) } / 3
    }
    #expect(difference / Double(ours.colors.count) / 255 < 0.01)
  }

  @Test
  func `an SVG has layers in order, a group with a name for each partner, and ids of its own`() {
    let svg = SceneSVG.text(
      of: PartsSheet.scene(), title: "Titel & meer", description: "Tekst", .dutch)
    let layers = Layer.allCases.compactMap { layer in
      svg.firstRange(of: "id=\"onderdelen-laag-\(layer.rawValue)\"")?.lowerBound
    }
    #expect(layers == layers.sorted() && layers.count == 7)
    #expect(svg.contains("role=\"img\" lang=\"nl\" aria-labelledby=\"onderdelen-titel\""))
    #expect(svg.contains("<title id=\"onderdelen-titel\">Titel &amp; meer</title>"))
    #expect(svg.contains("<g id=\"onderdelen-p-0\" data-partner=\"0\">\n<title>doet mee</title>"))
    #expect(svg.contains("width=\"1920\" height=\"1180\""))
  }

  @Test func `paper is measured in millimeters and a transparent page has no background`() {
    var scene = Scene("blad", on: .a4, size: Size(width: 595, height: 842))
    scene.background = nil
    let svg = SceneSVG.text(of: scene, title: "Leeg", description: "", .english)
    #expect(svg.contains("width=\"209.9mm\" height=\"297.04mm\" viewBox=\"0 0 595 842\""))
    #expect(!svg.contains("<rect"))
  }

  @Test func `a PDF has its title, language and fonts`() throws {
    let picture = try Self.diagram.rendered(as: [.pdf])
    let text = String(decoding: try #require(picture.outputs[.pdf]), as: UTF8.self)
    #expect(text.contains("/Lang (nl)") && text.contains("/Title <feff004f006e"))
    #expect(text.contains("/FontFile"))
  }

  @Test func `dashes cover the path in turn and end with it`() {
    var path = Path(from: .zero)
    path.curve(Point(x: 0, y: 50), Point(x: 100, y: 50), to: Point(x: 100, y: 0))
    let dashes = path.dashes([6, 4])
    #expect(dashes.count == 14)
    #expect(dashes[0].points[0] == .zero)
    #expect(
      Path(through: [.zero, Point(x: 25, y: 0)]).dashes([10, 10]).map { $0.end.x } == [10, 25])
  }

  private static var converter: URL? {
    ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { URL(filePath: "\($0)/rsvg-convert") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  private func part(_ color: UInt32, _ shift: UInt32) -> Double { Double((color >> shift) & 0xFF) }
}

/// Partners without a line stand under the name of their own domain.
@Suite struct ChipStripTests {
  @Test(arguments: [(180.0, 3), (320, 3), (320, 8), (568, 5)])
  func `no chip stands under the name of another domain`(_ width: Double, _ count: Int) {
    let domains: [Domain] = [.medical, .social, .municipality]
    let clusters = domains.map { domain in
      ChipStrip.Cluster(
        .look(of: domain), domain.name(.dutch),
        (0..<count).map { place in
          ChipStrip.Chip(
            Card(["Partner \(place)"], .look(of: domain)),
            Group([], id: "p-\(domain.code)-\(place)", name: "Partner \(place)"))
        })
    }
    let drawn = ChipStrip("Doet mee", clusters).drawn(at: .zero, width: width, on: .column)
    let frames = drawn.partners.compactMap { group -> (domain: String, frame: Rect)? in
      guard case .frame(let frame) = group.subject else { return nil }
      return (String(group.id.dropFirst(2).prefix { $0 != "-" }), frame)
    }
    #expect(frames.count == 3 * count)
    for domain in domains {
      let own = frames.filter { $0.domain == domain.code }.map { $0.frame }
      let top = own.map { $0.origin.y }.min() ?? 0
      let others = frames.filter { $0.domain != domain.code && $0.frame.origin.y == top }
      let rows = Set(own.map { $0.origin.y })
      #expect(rows.count == 1 || others.isEmpty)
    }
  }
}
