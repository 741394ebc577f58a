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

struct ConvexRegionTests {
  private let triangle = ConvexRegion(around: [
    Point(x: 0, y: 0), Point(x: 100, y: 0), Point(x: 0, y: 100), Point(x: 10, y: 10),
  ])

  private func square(_ x: Double, _ y: Double, side: Double = 20) -> Rect {
    Rect(center: Point(x: x, y: y), size: Size(width: side, height: side))
  }

  @Test func `a rectangle inside, across a side or around the region meets it`() {
    #expect(triangle.meets(square(30, 30)))
    #expect(triangle.meets(square(50, 50)))
    #expect(triangle.meets(square(-5, 50)))
    #expect(triangle.meets(square(50, 50, side: 500)))
  }

  @Test func `a rectangle beside a slanting side does not meet the region`() {
    #expect(!triangle.meets(square(70, 70)))
    #expect(!triangle.meets(square(120, 0)))
    #expect(!triangle.meets(square(50, -20)))
  }

  @Test func `a region around two points is the line between them`() {
    let line = ConvexRegion(around: [Point(x: 0, y: 0), Point(x: 100, y: 100)])
    #expect(line.meets(square(50, 50)))
    #expect(line.meets(square(50, 65)))
    #expect(!line.meets(square(50, 75)))
    #expect(!line.meets(square(120, 120)))
  }

  @Test func `a region grows with a rectangle and keeps what it had`() {
    let larger = triangle.including([square(100, 100)])
    #expect(larger.meets(square(70, 70)))
    #expect(larger.meets(square(5, 5)))
    #expect(!larger.meets(square(130, 70)))
  }
}
