import Testing

@testable import Graphviz

struct EdgeTests {
  @Test(arguments: [(25, 45), (15, 25), (35, 60), (60, 90)])
  func `spaced nodes have their edges routed around other nodes`(nodes: Int, edges: Int) throws {
    let drawing = Fixtures.grid(nodes: nodes, edges: edges)
    let rendering = try GraphvizRenderer.render(drawing, formats: [])
    #expect(rendering.warnings.isEmpty)
    #expect(rendering.edgePaths.count == edges)
    for edge in drawing.edges {
      let path = SVGGeometry.along(try #require(rendering.edgePaths[edge.id]))
      for node in drawing.nodes where node.id != edge.from && node.id != edge.to {
        let inside = node.frame.outset(by: -1)
        let isFree =
          node.shape == .ellipse
          ? path.allSatisfy { !Self.isInEllipse($0, inside) }
          : path.allSatisfy { !inside.contains($0) }
        #expect(isFree, "\(edge.id) crosses \(node.id)")
      }
    }
  }

  private static func isInEllipse(_ point: Point, _ frame: Rect) -> Bool {
    let x = (point.x - frame.center.x) / (frame.size.width / 2)
    let y = (point.y - frame.center.y) / (frame.size.height / 2)
    return x * x + y * y < 1
  }

  @Test(arguments: [true, false])
  func `an edge keeps off a round node that it passes`(_ hasHead: Bool) throws {
    func node(_ id: String, _ x: Double, _ y: Double, _ size: Size, _ shape: Shape) -> Drawing.Node
    {
      Drawing.Node(id: id, center: Point(x: x, y: y), size: size, shape: shape)
    }
    let small = Size(width: 60, height: 28)
    let round = node("round", 250, 150, Size(width: 120, height: 70), .ellipse)
    for height in stride(from: 60.0, through: 240, by: 20) {
      let ends = [node("a", 50, 150, small, .box), node("b", 450, height, small, .box)]
      var head = Drawing.Edge(id: "h", from: "a", to: "round")
      if hasHead { head.arrow = .forward(.normal) }
      let drawing = Drawing(
        canvas: Size(width: 500, height: 300), nodes: ends + [round],
        edges: [Drawing.Edge(id: "e", from: "a", to: "b"), head])
      let paths = try GraphvizRenderer.render(drawing, formats: []).edgePaths
      let near = round.frame.outset(by: hasHead ? 1.5 : 3)
      let points = SVGGeometry.along(try #require(paths["e"]))
      #expect(!points.contains { Self.isInEllipse($0, near) }, "to \(height)")
    }
  }

  @Test(arguments: Routing.allCases)
  func `an edge runs from its node to its node, in canvas coordinates`(routing: Routing) throws {
    let drawing = Fixtures.grid(nodes: 9, edges: 12, routing: routing)
    let paths = try GraphvizRenderer.render(drawing, formats: []).edgePaths
    let frames = Dictionary(uniqueKeysWithValues: drawing.nodes.map { ($0.id, $0.frame) })
    for edge in drawing.edges {
      let curve = try #require(paths[edge.id]?.first)
      #expect(curve.count % 3 == 1 && curve.count >= 4)
      // The head of an arrow takes some 10 points more.
      #expect(frames[edge.from]?.outset(by: 3).contains(curve[0]) == true)
      #expect(frames[edge.to]?.outset(by: 14).contains(curve[curve.count - 1]) == true)
    }
  }

  @Test func `nodes that touch give straight edges and a warning`() throws {
    var drawing = Fixtures.grid(nodes: 9, edges: 12)
    drawing.nodes[1].center.x = drawing.nodes[0].center.x + 60
    let warnings = try GraphvizRenderer.render(drawing, formats: []).warnings
    #expect(warnings == [Rendering.straightEdgesWarning])
  }

  @Test func `nodes three points apart still have their edges routed`() throws {
    var drawing = Fixtures.grid(nodes: 9, edges: 12)
    drawing.nodes[1].center.x = drawing.nodes[0].center.x + 83
    #expect(try GraphvizRenderer.render(drawing, formats: []).warnings.isEmpty)
    #expect(drawing.edgeClearance == 0.5)
  }

  @Test func `free texts neither block nor bend edges`() throws {
    var drawing = Fixtures.grid(nodes: 9, edges: 12)
    let paths = try GraphvizRenderer.render(drawing, formats: []).edgePaths
    for index in 0..<40 {
      let at = Point(x: Double(index) * 9, y: Double(index) * 7)
      drawing.texts.append(
        Drawing.TextBlock(id: "extra-\(index)", at: at, lines: ["tekst", "tekst"]))
    }
    #expect(try GraphvizRenderer.render(drawing, formats: []).edgePaths == paths)
  }

  @Test(arguments: Routing.allCases)
  func `loops and parallel edges are all drawn`(routing: Routing) throws {
    var drawing = Fixtures.grid(nodes: 3, edges: 0, routing: routing)
    let ends = [("p-0", "p-0"), ("p-0", "p-1"), ("p-0", "p-1"), ("p-1", "p-0"), ("p-1", "p-2")]
    drawing.edges = ends.enumerated().map { index, ends in
      Drawing.Edge(id: "e\(index)", from: ends.0, to: ends.1, arrow: .both(.vee))
    }
    let rendering = try GraphvizRenderer.render(drawing, formats: [.svg])
    let root = try SVGDocument.root(of: rendering.outputs[.svg])
    let groups = root.all.filter { $0.attributes["class"] == "edge" }
    #expect(groups.compactMap { $0.attributes["id"] } == ["e0", "e1", "e2", "e3", "e4"])
    #expect(Set(rendering.edgePaths.values).count == 5)
    let straight = try #require(rendering.edgePaths["e1"])
    #expect(straight != rendering.edgePaths["e2"])
  }

  @Test func `curved edges are curved, and a dense graph takes no time`() throws {
    var drawing = Fixtures.grid(nodes: 40, edges: 0, routing: .curved)
    for (index, node) in drawing.nodes.enumerated() {
      for other in drawing.nodes[(index + 1)...] {
        drawing.edges.append(
          Drawing.Edge(id: "e\(node.id)\(other.id)", from: node.id, to: other.id))
      }
    }
    let paths = try GraphvizRenderer.render(drawing, formats: []).edgePaths
    #expect(paths.count == 780)
    let curve = try #require(paths["ep-0p-3"]?.first)
    #expect(abs(curve[1].y - curve[0].y) > 2)
  }

  @Test func `lines and heads are drawn as asked`() throws {
    var drawing = Fixtures.grid(nodes: 4, edges: 0)
    let arrows: [Arrow] = [.none, .forward, .both, .forward(.vee)]
    drawing.edges = arrows.enumerated().map { index, arrow in
      Drawing.Edge(
        id: "e\(index)", from: "p-\(index)", to: "p-\((index + 1) % 4)",
        line: LineStyle.allCases[index % 3], color: Color(hex: 0xB00020), width: 2.5, arrow: arrow)
    }
    let root = try SVGDocument.root(of: drawing)
    let heads = (0..<4).map { index in
      root.group(id: "e\(index)")?.children.filter { $0.name == "polygon" }.count
    }
    #expect(heads == [0, 1, 2, 1])
    let paths = (0..<4).map { index in
      root.group(id: "e\(index)")?.children.first { $0.name == "path" }?.attributes ?? [:]
    }
    #expect(paths.map { $0["stroke-dasharray"] } == [nil, "6,6", "2,6", nil])
    #expect(paths.allSatisfy { $0["stroke"] == "#b00020" && $0["stroke-width"] == "2.5" })
  }
}
