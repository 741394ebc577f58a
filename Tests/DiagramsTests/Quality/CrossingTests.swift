import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams
@testable import Graphviz

/// The places that Graphviz's neato gives, from a start that the seed decides.
enum NeatoLayout {
  /// The centers of nodes that all have an edge: where these begin and end.
  static func centers(count: Int, edges: [StressLayout.Edge]) throws -> [SIMD2<Double>] {
    var random = SplitMix64(seed: 1)
    let nodes = (0..<count).map { index in
      Drawing.Node(
        id: "n\(index)", center: Point(x: 600 * random.unit(), y: 600 * random.unit()),
        size: .zero, shape: .point)
    }
    let lines = edges.enumerated().map { index, edge in
      Drawing.Edge(id: "e\(index)", from: "n\(edge.from)", to: "n\(edge.to)")
    }
    let drawing = Drawing(
      canvas: Size(width: 600, height: 600), nodes: nodes, edges: lines, routing: .straight)
    let rendering = try RenderThread.shared.run { () throws(GraphvizError) in
      try LaidOutDrawing.render(drawing, formats: [], engine: "neato")
    }
    var centers = [SIMD2<Double>](repeating: .zero, count: count)
    for (index, edge) in edges.enumerated() {
      guard let path = rendering.edgePaths["e\(index)"]?.first, let start = path.first,
        let end = path.last
      else { continue }
      centers[edge.from] = SIMD2(start.x, start.y)
      centers[edge.to] = SIMD2(end.x, end.y)
    }
    return centers
  }
}

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
