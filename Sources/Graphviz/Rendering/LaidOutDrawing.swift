import CGraphviz

/// A drawing inside libgvc, with its edges routed; only for the render thread.
struct LaidOutDrawing: ~Copyable {
  private let graph: NativeGraph
  private let page: Page
  private let nodes: [(Drawing.Node, NativeGraph.Node)]
  private let edges: [(Drawing.Edge, NativeGraph.Edge)]
  private let texts: [(Drawing.TextBlock, NativeGraph.Text)]
  /// What was said when the edges were routed.
  private let earlier: [GraphvizError.Diagnostic]

  /// The ways of edges by their ids, as Graphviz writes them.
  private struct Routes {
    var ways: [String: String] = [:]
    /// The nodes below which edges run on to the middle.
    var openEnds: Set<String> = []
    var diagnostics: [GraphvizError.Diagnostic] = []
  }

  /// After a failure libgvc's context is not to be trusted: the next drawing gets a new one.
  static func render(
    _ drawing: Drawing, formats: [Format], engine: String = "nop"
  ) throws(GraphvizError) -> Rendering {
    if drawing.hasText, let lack = FontCheck.totalLack { throw .unavailable(lack) }
    do {
      let routes = engine == "nop" ? try routes(in: drawing) : Routes()
      let keeper = routes.ways.isEmpty ? engine : "nop2"
      return try LaidOutDrawing(drawing, engine: keeper, routes: routes).rendering(formats)
    } catch {
      cgraphviz_replace_context()
      throw error
    }
  }

  /// The routes of all edges when they run around nodes; else none.
  ///
  /// Lines that nothing is in the way of are laid out on their own, as straight ones; then the
  /// others, among the obstacles.
  private static func routes(in drawing: Drawing) throws(GraphvizError) -> Routes {
    guard drawing.routing == .splines, !drawing.edges.isEmpty else { return Routes() }
    var routes = Routes(ways: drawing.straightRoutes)
    let free = drawing.freeEdges
    var others = drawing.obstacles
    var straight = others.with(edges: others.edges.filter { free.contains($0.id) })
    straight.routing = .straight
    others = others.with(edges: others.edges.filter { !free.contains($0.id) })
    straight.keepOnlyEnds()
    others.boxPassedNodes()
    let open = drawing.openEnds
    for part in [straight] + others.parts where !part.edges.isEmpty {
      var routed = try LaidOutDrawing(part, engine: "nop", routes: Routes(openEnds: open))
      if part.routing == .splines, routed.swingsInto(others.nodes) {
        var whole = others.with(edges: part.edges)
        whole.nodes += whole.walls
        routed = try LaidOutDrawing(whole, engine: "nop", routes: Routes(openEnds: open))
      }
      for (edge, native) in routed.edges { routes.ways[edge.id] = native.route }
      routes.diagnostics += GraphvizError.Diagnostic.list(in: routed.graph.messages)
    }
    return routes
  }

  /// Whether a route may run into one of the nodes that were not there when it was found.
  private func swingsInto(_ all: [Drawing.Node]) -> Bool {
    let known = Set(nodes.map { $0.0.id })
    let others = all.filter { !known.contains($0.id) }
    guard !others.isEmpty else { return false }
    return edgePaths.values.joined().contains { path in
      stride(from: 0, to: path.count - 1, by: 3).contains { start in
        let piece = ConvexRegion(around: path[start...min(start + 3, path.count - 1)])
        return others.contains { piece.meets($0.frame) }
      }
    }
  }

  private init(
    _ drawing: Drawing, engine: String, routes: Routes
  ) throws(GraphvizError) {
    let graph = try NativeGraph()
    graph.declareAttributes(of: drawing)
    let nodes = try graph.addNodes(of: drawing)
    let edges = try graph.addEdges(of: drawing, between: nodes, routes: routes.ways)
    for (edge, native) in edges {
      if routes.openEnds.contains(edge.from) { native.set(.tailStops, "false") }
      if routes.openEnds.contains(edge.to) { native.set(.headStops, "false") }
    }
    let texts = try graph.addTexts(of: drawing)
    guard graph.layOut(engine: engine) else { throw Self.failure(graph.messages) }
    let diagnostics = GraphvizError.Diagnostic.list(in: graph.messages)
    guard !diagnostics.contains(where: { $0.level == .error }) else {
      throw .layoutFailed(diagnostics)
    }
    for (text, native) in texts { native.place(at: drawing.page.flipped(text.at)) }
    self.graph = graph
    self.page = drawing.page
    self.nodes = nodes
    self.edges = edges
    self.texts = texts
    earlier = routes.diagnostics
  }

  private static func failure(_ messages: String) -> GraphvizError {
    messages.contains("not recognized")
      ? .unavailable("its layout plugin is missing; install libgvc6 or run 'dot -c'")
      : .layoutFailed(GraphvizError.Diagnostic.list(in: messages))
  }

  private func rendering(_ formats: [Format]) throws(GraphvizError) -> Rendering {
    var outputs: [Format: [UInt8]] = [:]
    for format in formats where outputs[format] == nil {
      outputs[format] = try output(format)
    }
    return Rendering(outputs: outputs, edgePaths: edgePaths, warnings: warnings)
  }

  private func output(_ format: Format) throws(GraphvizError) -> [UInt8] {
    graph.set(.viewport, page.viewport(for: format))
    let bytes = graph.render(format.name)
    let diagnostics = GraphvizError.Diagnostic.list(in: graph.messages)
    guard let bytes, !diagnostics.contains(where: { $0.level == .error }) else {
      throw .renderFailed(diagnostics)
    }
    return format.finished(bytes)
  }

  private var edgePaths: [String: [[Point]]] {
    let paths = edges.map { edge, native in
      (edge.id, native.curves.map { $0.map(page.flipped) })
    }
    return Dictionary(uniqueKeysWithValues: paths)
  }

  private var warnings: [String] {
    let labels = nodes.filter { node, native in
      !node.lines.isEmpty && !node.shape.holds(native.labelSize, in: node.size)
    }
    let runaways = texts.filter { text, native in
      !page.frame.contains(text.frame(size: native.size))
    }
    return (earlier + GraphvizError.Diagnostic.list(in: graph.messages)).warnings
      + labels.map { Rendering.labelWarning(node: $0.0.id) }
      + runaways.map { Rendering.textWarning(id: $0.0.id) }
  }
}

extension Drawing {
  fileprivate func with(edges: [Edge]) -> Drawing {
    var drawing = self
    drawing.edges = edges
    return drawing
  }

  fileprivate var hasText: Bool {
    nodes.contains { !$0.lines.isEmpty } || texts.contains { !$0.lines.isEmpty }
  }
}
