import Testing

@testable import Graphviz

struct RendererTests {
  @Test func `an empty drawing is a white page`() throws {
    let drawing = Drawing(canvas: Size(width: 60, height: 40))
    let rendering = try GraphvizRenderer.render(drawing, formats: [.svg, .png(width: 60), .pdf])
    #expect(rendering.outputs.count == 3)
    #expect(rendering.edgePaths.isEmpty && rendering.warnings.isEmpty)
    let root = try SVGDocument.root(of: rendering.outputs[.svg])
    #expect(root.all.map(\.name) == ["svg", "g", "title", "polygon"])
  }

  @Test func `texts are drawn when there are no nodes`() throws {
    var drawing = Fixtures.grid(nodes: 1, edges: 0)
    drawing.nodes = []
    let root = try SVGDocument.root(of: drawing)
    #expect(root.group(id: "title")?.lines == ["Wie?"])
    #expect(root.group(id: "s-2")?.lines == ["a", "bc"])
  }

  @Test func `one node and nodes without edges are drawn`() throws {
    for count in [1, 5] {
      let root = try SVGDocument.root(of: Fixtures.grid(nodes: count, edges: 0))
      #expect(root.all.filter { $0.attributes["class"] == "node" }.count == count)
    }
  }

  @Test func `every node, edge and text carries its id, and no two the same`() throws {
    let drawing = Fixtures.grid(nodes: 12, edges: 15)
    let ids = try SVGDocument.root(of: drawing).all.compactMap { $0.attributes["id"] }
    let expected = drawing.nodes.map(\.id) + drawing.edges.map(\.id) + drawing.texts.map(\.id)
    #expect(ids.sorted() == (expected + ["graph0"]).sorted())
  }

  @Test func `a point is drawn as nothing, and edges end there`() throws {
    var drawing = Drawing(canvas: Size(width: 100, height: 50))
    drawing.nodes = [20.0, 80].enumerated().map { index, x in
      Drawing.Node(id: "n\(index)", center: Point(x: x, y: 25), size: .zero, shape: .point)
    }
    drawing.edges = [Drawing.Edge(id: "e", from: "n0", to: "n1")]
    for routing in Routing.allCases {
      drawing.routing = routing
      let rendering = try GraphvizRenderer.render(drawing, formats: [.svg])
      let root = try SVGDocument.root(of: rendering.outputs[.svg])
      #expect(root.group(id: "n0") == nil)
      let curve = try #require(rendering.edgePaths["e"]?.first)
      #expect(abs(curve[0].x - 20) < 1 && abs(curve[3].x - 80) < 1)
      #expect(curve.allSatisfy { abs($0.y - 25) < 0.01 })
    }
  }

  @Test func `an outline of no width is not drawn`() throws {
    var drawing = Fixtures.single(["p"])
    drawing.nodes[0].strokeWidth = 0
    let node = try #require(SVGDocument.root(of: drawing).group(id: "p"))
    let outline = try #require(node.children.first { $0.name == "polygon" })
    #expect(outline.attributes["stroke"] == "transparent")
  }

  @Test func `a missing layout engine is an error that says what to do`() throws {
    let error = #expect(throws: GraphvizError.self) {
      try RenderThread.shared.run { () throws(GraphvizError) in
        try LaidOutDrawing.render(Fixtures.single(["p"]), formats: [.svg], engine: "nonsense")
      }
    }
    #expect(try #require(error).description.contains("libgvc6"))
  }

  @Test func `an error that Graphviz only mentions is found in its messages`() {
    let messages = RenderThread.shared.run { () -> String in
      guard let graph = try? NativeGraph(), (try? graph.addNode("n0")) != nil else { return "" }
      _ = graph.layOut(engine: "nop")
      return graph.messages
    }
    let found = GraphvizError.Diagnostic.list(in: messages)
    #expect(found.contains { $0.level == .error && $0.message.contains("no position") })
  }

  @Test func `nothing is drawn without a layout, nor in an unknown format`() {
    let outcome = RenderThread.shared.run { () -> [Bool] in
      guard let graph = try? NativeGraph() else { return [] }
      let early = graph.render("svg")
      let drawing = Fixtures.single(["p"])
      graph.declareAttributes(of: drawing)
      guard (try? graph.addNodes(of: drawing)) != nil else { return [] }
      let isLaidOut = graph.layOut(engine: "nop")
      return [early == nil, isLaidOut, graph.render("nonsense") == nil, graph.render("svg") != nil]
    }
    #expect(outcome == [true, true, true, true])
  }

  @Test func `messages that come in pieces are put together`() {
    let text = "Warning: first\nmore of it\nError: second\nin line 3\nWarning: third"
    let found = GraphvizError.Diagnostic.list(in: text)
    #expect(found.map(\.message) == ["first more of it", "second in line 3", "third"])
    #expect(found.map(\.level) == [.warning, .error, .warning])
    #expect(GraphvizError.Diagnostic.list(in: "").isEmpty)
  }

  @Test func `this machine draws with the font that texts are measured in`() {
    let info = GraphvizInfo.read()
    #expect(info.version != nil)
    #expect(info.engines.contains("nop"))
    #expect(Set(info.formats).isSuperset(of: ["pdf", "png", "svg"]))
    #expect(info.font == "Liberation Sans" || info.font == "Arial" || !info.warnings.isEmpty)
  }
}
