import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The overview of more partners than there is room for names.
@Suite struct DenseMapTests {
  private static let network = SampleCoalitions.generated(260, seed: 4)

  private static func diagram(_ network: CoalitionNetwork = network) throws -> Diagram {
    try SampleCoalitions.diagram("overview", of: network)
  }

  @Test func `every tied partner is on the map once, most without a name`() throws {
    let diagram = try Self.diagram()
    let graph = Analysis(of: Self.network).projection
    let tied = graph.graph.nodes.filter { graph.graph.degree(of: $0) > 0 }
      .map { graph.partner(of: $0).id }
    #expect(diagram.data.values.compactMap { $0["partner"] }.sorted() == tied.sorted())
    let named = diagram.drawing.nodes.filter { !$0.lines.isEmpty && $0.id.hasPrefix("partner") }
    #expect((10...40).contains(named.count))
    #expect(named.contains { $0.id == "partner-1" })
  }

  @Test func `names keep apart, letters are large enough and all is on the page`() throws {
    let drawing = try Self.diagram().drawing
    let named = drawing.nodes.filter { !$0.lines.isEmpty }
    for (index, node) in named.enumerated() {
      #expect(!named[(index + 1)...].contains { $0.frame.outset(by: 2).overlaps(node.frame) })
    }
    #expect(named.allSatisfy { $0.fontSize >= 12 })
    let page = Rect(origin: .zero, size: drawing.canvas)
    #expect(drawing.nodes.allSatisfy { page.contains($0.frame) })
    #expect(drawing.canvas.width == 600)
    #expect(drawing.canvas.height < 1_300)
  }

  @Test func `the legend tells of sizes and dark lines only where there are any`() throws {
    func legend(_ network: CoalitionNetwork) throws -> [String] {
      try Self.diagram(network).drawing.texts.filter { $0.id.hasPrefix("legenda") }.flatMap(\.lines)
    }
    let usual = try legend(Self.network)
    #expect(usual.contains("Hoe groter, hoe meer partners"))
    #expect(usual.contains("Verbinding; donker tussen namen"))
    var ring = CoalitionNetwork(name: "Kring")
    let ids = (0..<200).map { "p\($0)" }
    ring.partners = ids.map { Partner(id: $0, name: "Partner \($0)", type: .jgz) }
    ring.ties = zip(ids, ids.dropFirst() + ids.prefix(1)).map { Tie(from: $0, to: $1) }
    let even = try legend(ring)
    #expect(!even.contains("Hoe groter, hoe meer partners"))
    #expect(even.contains { $0.hasPrefix("Verbinding") })
  }

  @Test func `of very many lines only those of partners with a name are drawn, and it says so`()
    throws
  {
    var network = CoalitionNetwork(name: "Vol")
    network.partners = (0..<120).map { Partner(id: "p\($0)", name: "Partner \($0)", type: .jgz) }
    network.ties = (0..<120).flatMap { one in
      (0..<one).filter { (one * 7 + $0 * 3) % 2 == 0 }.map { Tie(from: "p\(one)", to: "p\($0)") }
    }
    let diagram = try Self.diagram(network)
    let named = Set(
      diagram.drawing.nodes.filter { !$0.lines.isEmpty && $0.id.hasPrefix("partner-") }.map(\.id))
    let lines = diagram.drawing.edges.filter { $0.id.hasPrefix("verbinding-") }
    #expect(lines.allSatisfy { named.contains($0.from) || named.contains($0.to) })
    let words = diagram.drawing.texts.flatMap(\.lines).joined(separator: " ")
    let (some, all) = (
      Language.dutch.number(lines.count), Language.dutch.number(network.ties.count)
    )
    #expect(network.ties.count > DenseMapContent.mostLines && lines.count < network.ties.count)
    #expect(words.contains("Getekend zijn \(some) van de \(all)\u{A0}lijnen"))
    let usual = try Self.diagram().drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(!usual.contains("Getekend zijn"))
  }

  @Test func `small squares of meetings are explained where there are any`() throws {
    func legend(_ network: CoalitionNetwork) throws -> [String] {
      try Self.diagram(network).drawing.texts.filter { $0.id.hasPrefix("legenda") }.flatMap(\.lines)
    }
    #expect(try legend(Self.network).contains("Overleg of netwerk"))
    var without = Self.network
    without.structures = []
    #expect(try !legend(without).contains("Overleg of netwerk"))
  }

  @Test func `a partner with more ties has no smaller mark`() throws {
    let nodes = try Self.diagram().drawing.nodes
    let dots = nodes.filter { $0.lines.isEmpty && $0.id.hasPrefix("partner-") }
      .sorted { (Int($0.id.dropFirst(8)) ?? 0) < (Int($1.id.dropFirst(8)) ?? 0) }
    #expect(dots.count > 100)
    for (one, next) in zip(dots, dots.dropFirst()) { #expect(one.size.width >= next.size.width) }
  }

  @Test func `the partners of numbered missing ties have their names`() throws {
    let diagram = try Self.diagram()
    let links = Analysis(of: Self.network).missingTies.numbered
    #expect(!links.isEmpty)
    for id in links.flatMap({ [$0.first.id, $0.second.id] }) {
      let mark = try #require(diagram.data.first { $0.value["partner"] == id }?.key)
      #expect(diagram.drawing.nodes.first { $0.id == mark }?.lines.isEmpty == false)
    }
  }

  @Test func `the lines of missing ties lie above all others, and no mark hides them`() throws {
    let diagram = try Self.diagram()
    let svg = try #require(try diagram.rendered(as: [.svg]).outputs[.svg])
    let edges = try #require(ParsedSVG(svg)).elements.filter { $0.attributes["class"] == "edge" }
    let areMissing = edges.map { $0.attributes["data-missing"] != nil }
    let count = areMissing.count { $0 }
    // The lines in the legend begin at ids that come before those of partners.
    #expect(count >= 6 && areMissing.suffix(count).allSatisfy { $0 })
    let place = Dictionary(uniqueKeysWithValues: diagram.drawing.nodes.map { ($0.id, $0) })
    let dots = diagram.drawing.nodes.filter { $0.lines.isEmpty && $0.id.hasPrefix("partner-") }
    var hidden = 0
    for edge in diagram.drawing.edges where diagram.data[edge.id]?["missing"] != nil {
      let ends = try [edge.from, edge.to].map { try #require(place[$0]).center }
      let segment = Segment(SIMD2(ends[0].x, ends[0].y), SIMD2(ends[1].x, ends[1].y))
      hidden += dots.count {
        segment.lengthInside(
          center: SIMD2($0.center.x, $0.center.y), half: SIMD2(repeating: 0.35 * $0.size.width)) > 0
      }
    }
    #expect(hidden == 0)
  }

  @Test(arguments: 1...6)
  func `names keep off the lines of missing ties`(_ seed: UInt64) throws {
    let diagram = try Self.diagram(SampleCoalitions.generated(130, seed: seed))
    let place = Dictionary(uniqueKeysWithValues: diagram.drawing.nodes.map { ($0.id, $0) })
    let lines = diagram.drawing.edges.filter { diagram.data[$0.id]?["missing"] != nil }
    let ends = Set(lines.flatMap { [$0.from, $0.to] })
    let names = diagram.drawing.nodes.filter {
      !$0.lines.isEmpty && $0.id.hasPrefix("partner-") && !ends.contains($0.id)
    }
    let crossed = try lines.reduce(0) { sum, line in
      let points = try [line.from, line.to].map { try #require(place[$0]).center }
      let segment = Segment(
        SIMD2(points[0].x, points[0].y), SIMD2(points[1].x, points[1].y))
      return sum
        + names.count {
          segment.lengthInside(
            center: SIMD2($0.center.x, $0.center.y),
            half: SIMD2($0.size.width, $0.size.height) / 2) > 0
        }
    }
    #expect(names.count >= 5)
    #expect(crossed <= 1)
  }

  @Test func `it is drawn without a warning, the same in any order`() throws {
    let rendered = try Self.diagram().rendered(as: [.svg])
    #expect(rendered.warnings == [])
    let shuffled = try Self.diagram(SampleCoalitions.shuffled(Self.network)).rendered(as: [.svg])
    #expect(shuffled.outputs == rendered.outputs)
  }

  @Test func `marks are pushed apart and out of boxes`() {
    var random = SplitMix64(seed: 9)
    let start = (0..<300).map { _ in SIMD2(random.unit(), random.unit()) * SIMD2(300, 200) }
    let spread = MarkSpread(
      sizes: [Double](repeating: 5, count: 300),
      boxes: [(center: SIMD2(150, 100), size: SIMD2(80, 30))], room: SIMD2(300, 200))
    let places = spread.separated(start)
    for place in places {
      #expect(place.x >= 2.5 && place.x <= 297.5 && place.y >= 2.5 && place.y <= 197.5)
      #expect(abs(place.x - 150) >= 45 - 1e-9 || abs(place.y - 100) >= 20 - 1e-9)
    }
    let touching = places.indices.reduce(0) { sum, one in
      sum + places[..<one].count { ($0 - places[one]).length < 4 }
    }
    #expect(touching < 10)
  }

  @Test func `a map of one heap or of pairs only has places`() throws {
    var pairs = CoalitionNetwork(name: "Paren")
    pairs.partners = (0..<100).map { Partner(id: "p\($0)", name: "Partner \($0)", type: .jgz) }
    pairs.ties = (0..<50).map { Tie(from: "p\(2 * $0)", to: "p\(2 * $0 + 1)") }
    #expect(try Self.diagram(pairs).rendered(as: [.svg]).warnings == [])
    var star = pairs
    star.ties = (1..<100).map { Tie(from: "p0", to: "p\($0)") }
    #expect(try Self.diagram(star).rendered(as: [.svg]).warnings == [])
  }
}
