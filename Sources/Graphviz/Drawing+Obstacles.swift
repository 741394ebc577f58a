extension Drawing {
  /// The obstacles with the edges that end at one, without any text.
  ///
  /// Graphviz runs edges around an octagon inside a round shape, so that they touch it. Here a shape
  /// is the box around it, of which routing is quicker too, or a round one just larger where the
  /// head of an edge must not stop short.
  var obstacles: Drawing {
    let bystanders = bystanders
    let ends = Set(
      edges.filter { !(bystanders.contains($0.from) && bystanders.contains($0.to)) }
        .flatMap { [$0.from, $0.to] })
    var drawing = self
    drawing.nodes = nodes.filter { $0.isObstacle || ends.contains($0.id) }
    let known = Set(drawing.nodes.map { $0.id })
    drawing.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
    drawing.texts = []
    let open = openEnds
    for index in drawing.nodes.indices {
      drawing.nodes[index].lines = []
      if open.contains(drawing.nodes[index].id) {
        drawing.nodes[index].makeBox()
      } else if [.ellipse, .circle].contains(drawing.nodes[index].shape) {
        drawing.nodes[index].size.width *= Self.headroom
        drawing.nodes[index].size.height *= Self.headroom
      }
    }
    return drawing
  }

  /// Leaves out the nodes at which no edge ends: straight edges take no notice of them.
  mutating func keepOnlyEnds() {
    let ends = Set(edges.flatMap { [$0.from, $0.to] })
    nodes.removeAll { !ends.contains($0.id) }
  }

  /// Makes boxes of the nodes at which no edge ends: the time that routing takes grows with the
  /// square of the number of their corners, and an ellipse has eight.
  mutating func boxPassedNodes() {
    let ends = Set(edges.flatMap { [$0.from, $0.to] })
    for index in nodes.indices where !ends.contains(nodes[index].id) { nodes[index].makeBox() }
  }

  /// How much larger a round shape is for routing where a head ends: half of what the octagon in it
  /// lacks.
  private static let headroom = 1.04

  /// The nodes of many corners at which no edge has a head: edges may run on below them, to their
  /// middles.
  var openEnds: Set<String> {
    let heads = edges.flatMap { edge in
      (edge.arrow.hasHead ? [edge.to] : []) + (edge.arrow.hasTail ? [edge.from] : [])
    }
    let many = nodes.filter { !Self.plainShapes.contains($0.shape) }.map { $0.id }
    return Set(many).subtracting(heads)
  }

  /// The shapes that are boxes for routing, and those below which an edge would be seen.
  private static let plainShapes: Set<Shape> = [.box, .roundedBox, .none, .point]

  /// The routes of the edges between two nodes that are no obstacles: from middle to middle.
  var straightRoutes: [String: String] {
    let bystanders = bystanders
    let centers = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, page.flipped($0.center)) })
    var routes: [String: String] = [:]
    for edge in edges where bystanders.contains(edge.from) && bystanders.contains(edge.to) {
      guard let from = centers[edge.from], let to = centers[edge.to] else { continue }
      routes[edge.id] = Self.straight(from: from, to: to, arrow: edge.arrow)
    }
    return routes
  }

  private var bystanders: Set<String> { Set(nodes.filter { !$0.isObstacle }.map { $0.id }) }

  /// A line of which each headed end stops where the head begins.
  private static func straight(from: Point, to: Point, arrow: Arrow) -> String {
    let headLength = 8.0
    let length = max(
      0.001, ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot())
    let back = arrow.hasTail ? headLength / length : 0
    let front = arrow.hasHead ? headLength / length : 0
    func place(_ part: Double) -> String {
      "\(from.x + part * (to.x - from.x)),\(from.y + part * (to.y - from.y))"
    }
    let span = 1 - back - front
    let points = [0, 1.0 / 3, 2.0 / 3, 1].map { place(back + $0 * span) }
    let tail = arrow.hasTail ? ["s,\(place(0))"] : []
    let head = arrow.hasHead ? ["e,\(place(1))"] : []
    return (tail + head + points).joined(separator: " ")
  }
}

extension Arrow {
  fileprivate var hasHead: Bool { self != .none }

  fileprivate var hasTail: Bool {
    if case .both = self { true } else { false }
  }
}

extension Drawing.Node {
  fileprivate mutating func makeBox() {
    size = drawnSize
    shape = .box
  }
}
