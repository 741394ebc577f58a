import Testing

@testable import Graphviz

/// What libgvc passes over with a warning at most cannot be asked; where it could, it is heard.
struct ForbiddenTests {
  /// What libgvc says of a node with an attribute, and the SVG it makes.
  private static func outcome(
    _ attribute: Attribute.Node, _ value: String
  ) -> (said: [GraphvizError.Diagnostic], svg: [UInt8]?) {
    RenderThread.shared.run {
      guard let graph = try? NativeGraph(), let node = addNode(to: graph) else { return ([], nil) }
      node.set(attribute, value)
      _ = graph.layOut(engine: "nop")
      let svg = graph.render("svg")
      return (GraphvizError.Diagnostic.list(in: graph.messages), svg)
    }
  }

  private static func addNode(to graph: borrowing NativeGraph) -> NativeGraph.Node? {
    graph.declareAttributes(of: Fixtures.single([]))
    guard let node = try? graph.addNode("n0") else { return nil }
    node.set(.place, "40,40")
    node.set(.width, "3")
    node.set(.height, "1")
    node.set(.label, "x")
    return node
  }

  @Test(arguments: [
    (Attribute.Node.shape, "nonsense", "unknown shape"),
    (.strokeColor, "no-pen", "no-pen is not a known color"),
    (.fontColor, "no-letter", "no-letter is not a known color"), (.style, "filled(", "style"),
    (.place, "abc", "no position"),
  ])
  func `a value that libgvc does not know is heard`(
    _ attribute: Attribute.Node, _ value: String, _ part: String
  ) {
    let said = Self.outcome(attribute, value).said
    #expect(said.contains { $0.message.contains(part) }, "\(said)")
  }

  @Test func `every shape, line, arrow and color that can be asked is known to libgvc`() throws {
    let arrows: [Arrow] = [
      .none, .forward(.normal), .both(.normal), .forward(.vee), .both(.vee),
    ]
    for (index, shape) in Shape.allCases.enumerated() {
      var drawing = Fixtures.grid(nodes: 4, edges: 3)
      let hex = UInt32(index) * 0x10FFFF % 0x1000000
      drawing.nodes[0].shape = shape
      drawing.nodes[0].fill = Color(hex: hex)
      drawing.nodes[0].stroke = Color(hex: hex)
      drawing.nodes[0].lines = ["x"]
      drawing.nodes[0].line = LineStyle.allCases[index % LineStyle.allCases.count]
      drawing.edges[0].arrow = arrows[index % arrows.count]
      #expect(try GraphvizRenderer.render(drawing, formats: [.svg]).warnings.isEmpty, "\(shape)")
    }
  }

  @Test(arguments: ["<b>vet</b>", "<<b>vet</b>>", "<b>vet", "<<b>vet>"])
  func `a label is never HTML, well-formed or not`(_ label: String) throws {
    let outcome = Self.outcome(.label, label)
    #expect(outcome.said.isEmpty)
    let root = try SVGDocument.root(of: outcome.svg)
    #expect(root.all.contains { $0.name == "text" && $0.text == label })
  }

  @Test(arguments: [
    "URL", "href", "target", "tooltip", "edgeURL", "headURL", "labelURL", "tailURL", "image",
    "imagepath", "shapefile", "fontpath", "stylesheet", "layout", "class",
    "xlabel", "headlabel", "dpi", "size", "ratio", "overlap", "start", "mode",
  ])
  func `there is no word for what reads a file, makes a link or changes the engine`(
    _ name: String
  ) {
    #expect(Attribute.Graph(rawValue: name) == nil)
    #expect(Attribute.Node(rawValue: name) == nil)
    #expect(Attribute.Edge(rawValue: name) == nil)
  }

  @Test func `a value cannot bring another attribute along`() throws {
    let svg = RenderThread.shared.run { () -> [UInt8]? in
      guard let graph = try? NativeGraph(), let node = Self.addNode(to: graph) else { return nil }
      node.set(.label, "x\" image=\"/etc/passwd")
      return graph.layOut(engine: "nop") ? graph.render("svg") : nil
    }
    let names = try SVGDocument.root(of: svg).all.map(\.name)
    #expect(!names.contains("image") && names.contains("text"))
  }

  /// Only dot minds a node that is wider than it can count.
  private static var overwide: Drawing {
    var drawing = Fixtures.grid(nodes: 4, edges: 3)
    drawing.nodes[0].size.width = 1e9
    return drawing
  }

  @Test func `an error that libgvc only mentions is thrown, and stays with its drawing`() throws {
    let isSilent = RenderThread.shared.run { () -> Bool in
      guard let graph = try? NativeGraph() else { return false }
      graph.declareAttributes(of: Self.overwide)
      guard let nodes = try? graph.addNodes(of: Self.overwide),
        (try? graph.addEdges(of: Self.overwide, between: nodes)) != nil
      else { return false }
      return graph.layOut(engine: "dot")
    }
    #expect(isSilent)
    let error = #expect(throws: GraphvizError.self) {
      try RenderThread.shared.run { () throws(GraphvizError) in
        try LaidOutDrawing.render(Self.overwide, formats: [.svg], engine: "dot")
      }
    }
    guard case .layoutFailed(let said)? = error else {
      Issue.record("Another error: \(String(describing: error))")
      return
    }
    #expect(said.contains { $0.level == .error && $0.message.contains("overwide") })
    #expect(
      try GraphvizRenderer.render(Fixtures.single(["p"]), formats: [.svg]).warnings.isEmpty)
  }
}
