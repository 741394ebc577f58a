import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

/// The figures that a picture must reach to be published.
@Suite struct PictureQualityTests {
  @Test(
    .enabled(if: QualityNetwork.areSlowAsked, "COALITIEKAART_SLOW is not set"),
    arguments: [100, 150, 300])
  func `a large overview has no overlap, and every label fits`(_ count: Int) throws {
    let made = QualityNetwork.made(count)
    let figures = try PictureFigures(
      of: QualityPictures.diagram("overview", of: made))
    #expect(figures.warnings == [])
    // Lines run straight here: the gap needs no room for routes, only that of the layout.
    #expect(figures.smallestGap >= 6)
    #expect(figures.smallestLetters(shownAt: 600) >= 12)
  }
}

/// Where the entries of a legend stand.
@Suite struct LegendQualityTests {
  @Test(arguments: 1...20, [536.0, 568, 1_000])
  func `columns of a legend fit the page and hold every entry once`(_ count: Int, _ room: Double) {
    let widths = (0..<count).map { 90 + Double($0 * 67 % 190) }
    let columns = LegendColumns(widths: widths).fitting(room)
    #expect(columns.flatMap { Array($0.entries) } == Array(0..<count))
    for (column, next) in zip(columns, columns.dropFirst()) {
      let widest = widths[column.entries].max() ?? 0
      #expect(column.left + widest + 20 <= next.left)
    }
    let last = columns.last.map { $0.left + (widths[$0.entries].max() ?? 0) } ?? 0
    #expect(last <= room + 1e-9)
  }
}

/// Partners keep their place when the network changes a little.
@Suite struct PlaceTests {
  /// The same network with one partner more, tied to the first two.
  private func grown(_ network: CoalitionNetwork) -> CoalitionNetwork {
    var network = network
    network.partners.append(Partner(id: "nieuw", name: "Nieuwe partner", type: .jgz))
    for partner in network.partners.prefix(2) {
      network.ties.append(Tie(from: "nieuw", to: partner.id, kind: nil))
    }
    return network
  }

  private func centers(in diagram: Diagram) -> [String: SIMD2<Double>] {
    let tied = Set(diagram.drawing.edges.flatMap { [$0.from, $0.to] })
    let found = diagram.drawing.nodes.filter { tied.contains($0.id) }.compactMap { node in
      diagram.data[node.id]?["partner"].map { ($0, SIMD2(node.center.x, node.center.y)) }
    }
    return Dictionary(found) { first, _ in first }
  }

  private static let networks =
    QualityNetwork.places.filter { ["groningen", "zeist"].contains($0.testDescription) }
    + QualityNetwork.generated.dropFirst()

  @Test(arguments: networks)
  func `with one partner more, half of the others move less than a tenth of the page`(
    _ shown: QualityNetwork
  ) throws {
    let before = try QualityPictures.diagram("overview", of: shown)
    var options = DiagramOptions()
    options.places = EarlierPlaces(in: before)
    let after = try SampleCoalitions.diagram(
      "overview", of: grown(shown.network), options: options)
    let (old, new) = (centers(in: before), centers(in: after))
    let moves = old.compactMap { id, place in new[id].map { ($0 - place).length } }.sorted()
    #expect(new["nieuw"] != nil && old["nieuw"] == nil)
    #expect(moves.count >= 3)
    #expect(moves[moves.count / 2] < 0.1 * before.drawing.canvas.width)
    guard after.scene == nil else { return }
    let figures = try PictureFigures(of: after)
    #expect(figures.warnings == [])
    #expect(figures.smallestGap >= 12)
    #expect(figures.strayEdges == [])
  }

  @Test func `places are read back from a picture that was written as JSON`() throws {
    let before = try SampleCoalitions.diagram("overview", of: SampleCoalitions.everything)
    let json = try #require(try before.rendered(as: [.json]).outputs[.json])
    let read = try #require(EarlierPlaces(json: json)).centers
    let own = EarlierPlaces(in: before).centers
    #expect(own.count > 5 && Set(read.keys) == Set(own.keys))
    for (key, place) in own { #expect(((read[key] ?? .zero) - place).length < 0.01) }
    #expect(EarlierPlaces(json: Array("{}".utf8)) == nil)
    #expect(EarlierPlaces(json: Array("geen json".utf8)) == nil)
  }

  @Test func `places that cannot be are no harm`() throws {
    let json = """
      {"nodes": [{"id": "a", "data": {"partner": "jgz"}, "x": 1e308, "y": -1e308},
        {"id": "b", "data": {"partner": "kraamzorg"}, "x": -5, "y": 3}],
        "edges": [{"id": "c", "data": {}, "from": "a", "to": "b"}]}
      """
    var options = DiagramOptions()
    options.places = EarlierPlaces(json: Array(json.utf8))
    #expect(options.places != nil)
    let diagram = try SampleCoalitions.diagram(
      "overview", of: SampleCoalitions.everything, options: options)
    let figures = try PictureFigures(of: diagram)
    #expect(figures.smallestGap >= (diagram.scene == nil ? 12 : 2))
  }
}
