import CoalitionModel
import Graphviz
import Testing

@testable import Diagrams

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

  /// The matrix has a legend of shades, and its shapes stand beside the names of the domains.
  static let views = View.all.map(\.name).filter { $0 != "matrix" }

  @Test(arguments: networks, views)
  func `shapes and lines are explained if and only if they are there`(
    _ shown: QualityNetwork, _ view: String
  ) throws {
    let diagram = try QualityPictures.diagram(view, of: shown)
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

  @Test(arguments: networks, ["overview", "gaps", "ego", "route", "chain"])
  func `kinds of lines are explained if and only if they are there`(
    _ shown: QualityNetwork, _ view: String
  ) throws {
    let diagram = try QualityPictures.diagram(view, of: shown)
    let edges = diagram.drawing.edges
    let lines = edges.filter { diagram.data[$0.id]?.isEmpty == false }
    let samples = edges.filter { $0.id.hasPrefix("legenda-") }
    let explained = Set(samples.map { Stroke(line: $0.line, color: $0.color) })
    let present = Set(lines.map { Stroke(line: $0.line, color: $0.color) })
    #expect(present.isSubset(of: explained))
    if view != "chain" { #expect(explained == present) }
  }

  @Test func `the width of lines is explained where ties are rated`() throws {
    var network = SampleCoalitions.everything
    let words = "Hoe dikker de lijn, hoe intensiever"
    func legend() throws -> [String] {
      try SampleCoalitions.diagram("overview", of: network).drawing.texts.flatMap(\.lines)
    }
    #expect(try !legend().contains(words))
    network.ties[0].intensity = 3
    #expect(try legend().contains(words))
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
