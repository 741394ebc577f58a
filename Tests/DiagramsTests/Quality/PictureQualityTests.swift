import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

/// The figures that a picture must reach to be published.
@Suite struct PictureQualityTests {
  static let views = View.drawn

  private func check(_ figures: PictureFigures, gap: Double) {
    #expect(figures.warnings == [])
    #expect(figures.smallestGap >= gap)
    #expect(figures.smallestLetters(shownAt: 600) >= 12)
    #expect(figures.strayEdges == [])
    let (found, pairs) = figures.intrusions
    #expect(Double(found.count) <= 0.02 * Double(pairs), "\(found)")
  }

  /// Twice the distance that edges keep from shapes and two points more, so that none is straight.
  private static let usualGap = 2 * 5.0 + 2

  @Test(arguments: QualityNetwork.places, views)
  func `every view of every place can be published`(
    _ place: QualityNetwork, _ view: String
  ) throws {
    let diagram = try QualityPictures.diagram(view, of: place)
    guard diagram.scene == nil else { return }
    try check(PictureFigures(of: diagram), gap: 5)
  }

  @Test(arguments: QualityNetwork.places + QualityNetwork.generated)
  func `the overview of a coalition can be published`(_ made: QualityNetwork) throws {
    let diagram = try QualityPictures.diagram("overview", of: made)
    guard diagram.scene == nil else { return }
    try check(PictureFigures(of: diagram), gap: Self.usualGap)
  }

  @Test(
    .enabled(if: QualityNetwork.rescueFolder != nil, "COALITIEKAART_DATA names no folder"),
    arguments: QualityNetwork.rescue)
  func `the overview of a dense network can be published`(_ dense: QualityNetwork) throws {
    let diagram = try SampleCoalitions.diagram("overview", of: dense.network)
    guard diagram.scene == nil else { return }
    try check(PictureFigures(of: diagram), gap: Self.usualGap)
  }

  @Test(arguments: views, QualityNetwork.generated.suffix(1) + [.made(60)])
  func `views of more partners can be published`(_ view: String, _ made: QualityNetwork) throws {
    let isLaidOut = ["overview", "ego"].contains(view)
    guard !isLaidOut else { return }
    let diagram = try QualityPictures.diagram(view, of: made)
    try check(PictureFigures(of: diagram), gap: 5)
  }

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

/// The legend says what is in the picture, all of it and nothing more.
@Suite struct LegendQualityTests {
  /// What a reader sees of a partner.
  private struct Look: Hashable {
    let shape: Shape
    let fill: Color
  }

  /// What a reader sees of a line.
  private struct Stroke: Hashable {
    let line: LineStyle
    let color: Color
  }

  private static let networks =
    QualityNetwork.places + [
      QualityNetwork(testDescription: "everything", network: SampleCoalitions.everything),
      .made(14),
    ]

  static let views = View.drawn

  @Test(arguments: networks, views)
  func `shapes and lines are explained if and only if they are there`(
    _ shown: QualityNetwork, _ view: String
  ) throws {
    let diagram = try QualityPictures.diagram(view, of: shown)
    guard diagram.scene == nil else { return }
    let drawing = diagram.drawing
    let partners = drawing.nodes.filter { diagram.data[$0.id]?["domain"] != nil }
    let samples = drawing.nodes.filter { $0.id.wholeMatch(of: /legenda-[0-9]+/) != nil }
    #expect(
      Set(samples.map { Look(shape: $0.shape, fill: $0.fill) })
        == Set(partners.map { Look(shape: $0.shape, fill: $0.fill) }))
    let ids = Set(drawing.nodes.map(\.id))
    #expect(
      ids.contains("legenda-gewenst") == partners.contains { $0.line == .dashed })
    #expect(ids.contains("legenda-dik") == partners.contains { $0.strokeWidth > 3 })
    #expect(
      ids.contains("legenda-overleg")
        == drawing.nodes.contains {
          diagram.data[$0.id]?["structure"] != nil && !$0.lines.isEmpty
        })
  }

  @Test(arguments: networks, ["overview", "ego", "route", "chain"].filter(View.drawn.contains))
  func `kinds of lines are explained if and only if they are there`(
    _ shown: QualityNetwork, _ view: String
  ) throws {
    let diagram = try QualityPictures.diagram(view, of: shown)
    guard diagram.scene == nil else { return }
    let edges = diagram.drawing.edges
    let lines = edges.filter { diagram.data[$0.id]?.isEmpty == false }
    let samples = edges.filter { $0.id.hasPrefix("legenda-") }
    let explained = Set(samples.map { Stroke(line: $0.line, color: $0.color) })
    let present = Set(lines.map { Stroke(line: $0.line, color: $0.color) })
    #expect(present.isSubset(of: explained))
    if view != "chain" { #expect(explained == present) }
  }

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
