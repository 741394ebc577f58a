import Testing

@testable import Graphviz

struct PartsTests {
  /// Two lines far apart, each with eight boxes in its way, and a crowd of boxes between them.
  private let drawing: Drawing = {
    func box(_ id: String, _ x: Double, _ y: Double) -> Drawing.Node {
      Drawing.Node(
        id: id, center: Point(x: x, y: y), size: Size(width: 60, height: 30), shape: .box)
    }
    let crowd = (0..<24).map {
      box("crowd-\($0)", 100 + 100 * Double($0 % 6), 300 + 60 * Double($0 / 6))
    }
    let rows = [("top", 60.0), ("bottom", 800.0)].flatMap { name, y in
      (0..<10).map { box("\(name)-\($0)", 40 + 80 * Double($0), y) }
    }
    return Drawing(
      canvas: Size(width: 800, height: 900), nodes: crowd + rows,
      edges: [
        Drawing.Edge(id: "above", from: "top-0", to: "top-9"),
        Drawing.Edge(id: "below", from: "bottom-0", to: "bottom-9"),
      ])
  }()

  private func names(_ part: Drawing) -> Set<String> {
    Set(part.nodes.map(\.id)).subtracting(part.walls.map(\.id))
  }

  @Test func `an edge is routed among the nodes in its way only`() {
    let parts = drawing.parts
    #expect(parts.map { $0.edges.map(\.id) } == [["above"], ["below"]])
    for (part, name) in zip(parts, ["top", "bottom"]) {
      #expect(names(part) == Set((0..<10).map { "\(name)-\($0)" }))
    }
    #expect(parts.allSatisfy { part in drawing.walls.allSatisfy(part.nodes.contains) })
  }

  @Test func `edges with the same nodes in their way are routed together`() {
    var twice = drawing
    twice.edges.append(Drawing.Edge(id: "above-too", from: "top-9", to: "top-0"))
    #expect(twice.parts.map { $0.edges.map(\.id) } == [["above", "above-too"], ["below"]])
  }

  @Test func `a route runs around what is in its way`() throws {
    let paths = try GraphvizRenderer.render(drawing, formats: []).edgePaths
    for name in ["top", "bottom"] {
      let path = SVGGeometry.along(try #require(paths[name == "top" ? "above" : "below"]))
      let others = drawing.nodes.filter { !["\(name)-0", "\(name)-9"].contains($0.id) }
      #expect(!path.contains { point in others.contains { $0.frame.contains(point) } })
    }
  }

  @Test func `small parts are routed together, for each takes its time`() {
    var few = drawing
    few.nodes.removeAll { node in (2..<9).contains { node.id.hasSuffix("-\($0)") } }
    #expect(few.parts.map { $0.edges.map(\.id) } == [["above", "below"]])
  }

  @Test func `the order of nodes and edges makes no other parts`() {
    var turned = drawing
    turned.nodes.reverse()
    turned.edges.reverse()
    #expect(turned.parts.map { $0.edges.map(\.id) } == drawing.parts.map { $0.edges.map(\.id) })
    #expect(turned.parts.map(names) == drawing.parts.map(names))
  }
}
