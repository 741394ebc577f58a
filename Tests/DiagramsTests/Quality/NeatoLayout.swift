import Graphs

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
