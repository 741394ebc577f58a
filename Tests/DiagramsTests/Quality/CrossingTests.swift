import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

/// Lines cross no more often than where Graphviz would put the partners.
@Suite struct CrossingTests {
  private struct Crossings: CustomStringConvertible {
    let ours: Int
    let neatos: Int

    var description: String { "\(ours) against \(neatos)" }
  }

  /// The crossings of straight lines between what is tied, on one and the same graph.
  private func crossings(in shown: QualityNetwork) throws -> Crossings {
    let content = OverviewContent(of: Analysis(of: shown.network), DiagramOptions())
    let index = Dictionary(uniqueKeysWithValues: content.marks.enumerated().map { ($1.id, $0) })
    let edges = content.lines.compactMap { line -> StressLayout.Edge? in
      guard let from = index[line.from], let to = index[line.to] else { return nil }
      return StressLayout.Edge(min(from, to), max(from, to))
    }
    let single = Set(edges).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    let drawn = try QualityPictures.diagram("overview", of: shown).drawing.nodes
    let places = Dictionary(
      uniqueKeysWithValues: drawn.map { ($0.id, SIMD2($0.center.x, $0.center.y)) })
    let sizes = content.marks.map(\.size)
    let ours = Placement(centers: content.marks.map { places[$0.id] ?? .zero }, sizes: sizes)
    let neatos = Placement(
      centers: try NeatoLayout.centers(count: sizes.count, edges: single), sizes: sizes)
    #expect(Set(neatos.centers).count == sizes.count)
    return Crossings(ours: ours.crossings(of: single), neatos: neatos.crossings(of: single))
  }

  @Test func `half of all networks have no more crossings than neato gives them`() throws {
    let names = ["groningen", "leiden", "zeist"]
    let places = QualityNetwork.places.filter { names.contains($0.testDescription) }
    let found = try (places + QualityNetwork.generated + QualityNetwork.rescue).map {
      try crossings(in: $0)
    }
    let more = found.map { $0.ours - $0.neatos }.sorted()
    #expect(more[more.count / 2] <= 0, "\(found)")
    #expect(found.map(\.ours).reduce(0, +) <= found.map(\.neatos).reduce(0, +), "\(found)")
  }
}
