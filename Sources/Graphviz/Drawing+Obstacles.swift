extension Drawing {
  /// The obstacles and walls with the edges that end at one, without any text.
  ///
  /// Graphviz runs edges around an octagon inside a round shape, so that they touch it. Here a round
  /// shape is the octagon around it, or just larger where the head of an edge must not stop short.
  var obstacles: Drawing {
    let bystanders = bystanders
    let ends = Set(
      edges.filter { !(bystanders.contains($0.from) && bystanders.contains($0.to)) }
        .flatMap { [$0.from, $0.to] })
    var drawing = self
    drawing.nodes = nodes.filter { $0.isObstacle || ends.contains($0.id) }
    let known = Set(drawing.nodes.map(\.id))
    drawing.edges = edges.filter { known.contains($0.from) && known.contains($0.to) }
    drawing.nodes += drawing.walls
    drawing.texts = []
    let round = roundEnds
    for index in drawing.nodes.indices {
      drawing.nodes[index].lines = []
      if round.contains(drawing.nodes[index].id) {
        drawing.nodes[index].shape = .octagon
      } else if [.ellipse, .circle].contains(drawing.nodes[index].shape) {
        drawing.nodes[index].size.width *= Self.headroom
        drawing.nodes[index].size.height *= Self.headroom
      }
    }
    return drawing
  }

  /// Makes boxes of the nodes at which no edge ends: the time that routing takes grows with the
  /// square of the number of their corners, and an ellipse has eight.
  mutating func boxPassedNodes() {
    let ends = Set(edges.flatMap { [$0.from, $0.to] })
    for index in nodes.indices where !ends.contains(nodes[index].id) {
      nodes[index].size = nodes[index].drawnSize
      nodes[index].shape = .box
    }
  }

  /// How much larger a round shape is for routing where a head ends: half of what the octagon in it
  /// lacks.
  private static let headroom = 1.04

  /// The round nodes at which no edge has a head: edges may run on below them, to their middles.
  var roundEnds: Set<String> {
    let heads = edges.flatMap { edge in
      (edge.arrow.hasHead ? [edge.to] : []) + (edge.arrow.hasTail ? [edge.from] : [])
    }
    let round = nodes.filter { $0.shape == .ellipse || $0.shape == .circle }.map(\.id)
    return Set(round).subtracting(heads)
  }

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

  private var bystanders: Set<String> { Set(nodes.filter { !$0.isObstacle }.map(\.id)) }

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
