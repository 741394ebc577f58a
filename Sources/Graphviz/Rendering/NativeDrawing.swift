extension NativeGraph {
  fileprivate static let boldFontName = Drawing.fontFamily + " bold"

  /// Makes known every attribute that is used, and sets what all drawings share.
  func declareAttributes(of drawing: Drawing) {
    declare(graph: .routing, drawing.routing.name)
    declare(graph: .arcWidth, drawing.routing == .curved ? "0.5" : "0.25")
    declare(graph: .gap, "+\(drawing.edgeClearance)")
    declare(graph: .charset, "UTF-8")
    declare(graph: .outputOrder, "edgesfirst")
    declare(graph: .keepsPlaces, "true")
    declare(graph: .padding, "0")
    declare(graph: .pageMargin, "0")
    declare(graph: .outlines, "0")
    declare(graph: .fontName, Drawing.fontFamily)
    let others: [Attribute.Graph] = [
      .backgroundColor, .box, .fontColor, .fontSize, .id, .label, .labelPlace, .viewport,
    ]
    for attribute in others { declare(graph: attribute) }
    declareNodeAttributes()
    declareEdgeAttributes()
  }

  private func declareNodeAttributes() {
    declare(node: .hasFixedSize, "true")
    declare(node: .labelMargin, "0")
    declare(node: .fontName, Drawing.fontFamily)
    let others: [Attribute.Node] = [
      .fillColor, .fontColor, .fontSize, .height, .id, .label, .lineWidth, .place, .shape,
      .strokeColor, .style, .width,
    ]
    for attribute in others { declare(node: attribute) }
  }

  private func declareEdgeAttributes() {
    declare(edge: .arrowSize, "0.8")
    declare(edge: .arrows, "none")
    declare(edge: .headStops, "true")
    declare(edge: .tailStops, "true")
    let others: [Attribute.Edge] = [.color, .head, .id, .lineWidth, .route, .style, .tail]
    for attribute in others { declare(edge: attribute) }
  }

  /// Nodes in the order of their ids, under names of our own.
  func addNodes(
    of drawing: Drawing
  ) throws(GraphvizError) -> [(Drawing.Node, Node)] {
    var nodes: [(Drawing.Node, Node)] = []
    for (index, node) in drawing.nodes.sorted(by: { $0.id < $1.id }).enumerated() {
      let native = try addNode("n\(index)")
      native.set(.id, node.id)
      native.setShape(of: node)
      native.setLabel(of: node)
      native.set(.place, drawing.page.position(node.center))
      nodes.append((node, native))
    }
    if nodes.isEmpty { try addInvisibleNode(drawing.page) }
    return nodes
  }

  /// Graphviz draws no texts when there is no node.
  private func addInvisibleNode(_ page: Page) throws(GraphvizError) {
    let anchor = Drawing.Node(id: "anchor", center: page.frame.center, size: .zero, shape: .point)
    let native = try addNode("n0")
    native.setShape(of: anchor)
    native.set(.place, page.position(anchor.center))
  }

  func addEdges(
    of drawing: Drawing, between nodes: [(Drawing.Node, Node)], routes: [String: String] = [:]
  ) throws(GraphvizError) -> [(Drawing.Edge, Edge)] {
    let known = Dictionary(uniqueKeysWithValues: nodes.map { ($0.0.id, $0.1) })
    let ghosted = drawing.routing == .curved ? drawing.loneEdges : []
    var edges: [(Drawing.Edge, Edge)] = []
    for edge in drawing.edges.sorted(by: { $0.id < $1.id }) {
      guard let from = known[edge.from], let to = known[edge.to] else { continue }
      let native = try addEdge(from: from, to: to)
      native.setLook(of: edge)
      if let route = routes[edge.id] { native.set(.route, route) }
      edges.append((edge, native))
      if ghosted.contains(edge.id) {
        try addEdge(from: from, to: to).set(.style, "invis")
      }
    }
    return edges
  }

  func addTexts(of drawing: Drawing) throws(GraphvizError) -> [(Drawing.TextBlock, Text)] {
    var texts: [(Drawing.TextBlock, Text)] = []
    for (index, text) in drawing.texts.sorted(by: { $0.id < $1.id }).enumerated() {
      let native = try addText("\(index)")
      let place = drawing.page.position(text.at)
      native.set(.box, "\(place),\(place)")
      native.set(.labelPlace, place)
      native.set(.id, text.id)
      native.set(.label, LabelText.escaped(text.lines, alignment: text.alignment))
      native.set(.fontColor, text.color.description)
      native.set(.fontSize, "\(text.fontSize)")
      if text.isBold { native.set(.fontName, Self.boldFontName) }
      texts.append((text, native))
    }
    set(.backgroundColor, "white")
    return texts
  }
}

extension NativeGraph.Node {
  fileprivate func setShape(of node: Drawing.Node) {
    let size = node.drawnSize
    set(.width, "\(size.width / 72)")
    set(.height, "\(size.height / 72)")
    set(.shape, node.shape.name)
    set(.style, (node.shape.styles + [node.line.rawValue]).joined(separator: ","))
    set(.fillColor, node.fill.description)
    set(.strokeColor, node.strokeWidth > 0 ? node.stroke.description : "transparent")
    set(.lineWidth, "\(node.strokeWidth)")
  }

  fileprivate func setLabel(of node: Drawing.Node) {
    guard node.shape != .point else { return }
    set(.label, LabelText.escaped(node.lines, alignment: .center))
    set(.fontColor, node.textColor.description)
    set(.fontSize, "\(node.fontSize)")
    if node.isBold { set(.fontName, NativeGraph.boldFontName) }
  }
}

extension NativeGraph.Edge {
  fileprivate func setLook(of edge: Drawing.Edge) {
    set(.id, edge.id)
    set(.style, edge.line.rawValue)
    set(.color, edge.color.description)
    set(.lineWidth, "\(edge.width)")
    switch edge.arrow {
    case .none: break
    case .forward(let head):
      set(.arrows, "forward")
      set(.head, head.rawValue)
    case .both(let head):
      set(.arrows, "both")
      set(.head, head.rawValue)
      set(.tail, head.rawValue)
    }
  }
}

extension Drawing {
  /// The edges that are the only one between two nodes with a shape.
  fileprivate var loneEdges: Set<String> {
    let points = Set(nodes.filter { $0.shape == .point }.map { $0.id })
    let groups = Dictionary(grouping: edges) { [min($0.from, $0.to), max($0.from, $0.to)] }
    let lone = groups.filter { ends, edges in
      edges.count == 1 && ends[0] != ends[1] && points.isDisjoint(with: ends)
    }
    return Set(lone.values.map { $0[0].id })
  }
}

extension Drawing.Node {
  /// The size that Graphviz is given: equal sides for a circle, next to nothing for a point.
  var drawnSize: Size {
    let smaller = min(size.width, size.height)
    return switch shape {
    case .circle: Size(width: smaller, height: smaller)
    case .point: Size(width: 1, height: 1)
    default: size
    }
  }
}
