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

/// The smallest convex region around points.
struct ConvexRegion {
  /// The corners in the order in which one walks around.
  private let corners: [Point]

  /// Creates a region around points.
  ///
  /// ## Source
  /// Andrew (1979), doi:10.1016/0020-0190(79)90072-3.
  init(around points: some Sequence<Point>) {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    corners = sorted.count < 3 ? sorted : Self.chain(sorted) + Self.chain(sorted.reversed())
  }

  /// The region around this one and rectangles.
  func including(_ rects: [Rect]) -> ConvexRegion {
    let added = rects.flatMap { rect in
      [rect.minX, rect.maxX].flatMap { x in [rect.minY, rect.maxY].map { Point(x: x, y: $0) } }
    }
    return ConvexRegion(around: corners + added)
  }

  /// Whether the region and a rectangle share a point: no line along a side of either has the two on
  /// different sides.
  func meets(_ rect: Rect) -> Bool {
    guard !isParted(from: rect, across: 1, 0), !isParted(from: rect, across: 0, 1) else {
      return false
    }
    var last = corners.count - 1
    for next in corners.indices {
      let (x, y) = (corners[last].y - corners[next].y, corners[next].x - corners[last].x)
      if isParted(from: rect, across: x, y) { return false }
      last = next
    }
    return true
  }

  private func isParted(from rect: Rect, across x: Double, _ y: Double) -> Bool {
    let middle = rect.center.x * x + rect.center.y * y
    let reach = (rect.size.width * abs(x) + rect.size.height * abs(y)) / 2
    var (isBelow, isAbove) = (true, true)
    for corner in corners where isBelow || isAbove {
      let distance = corner.x * x + corner.y * y - middle
      if distance >= -reach { isBelow = false }
      if distance <= reach { isAbove = false }
    }
    return isBelow || isAbove
  }

  /// The corners that one passes turning one way, but for the last.
  private static func chain(_ points: [Point]) -> [Point] {
    var chain: [Point] = []
    for point in points {
      while chain.count > 1, !turns(chain[chain.count - 2], chain[chain.count - 1], point) {
        chain.removeLast()
      }
      chain.append(point)
    }
    return chain.dropLast()
  }

  private static func turns(_ one: Point, _ two: Point, _ three: Point) -> Bool {
    (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x) > 0
  }
}

extension Drawing {
  /// How far routed edges stay from nodes they pass: as far as the narrowest gap allows.
  ///
  /// Graphviz widens every node by this much on all sides, and gives up routing altogether when
  /// two of them then touch.
  var edgeClearance: Double {
    guard routing == .splines else { return 0 }
    let most = 5.0
    let slack = 2.0
    let frames = nodes.map { $0.frame }.sorted { $0.minX < $1.minX }
    var narrowest = 2 * most + slack
    for (index, frame) in frames.enumerated() {
      for other in frames[(index + 1)...] {
        guard other.minX - frame.maxX < narrowest else { break }
        narrowest = min(narrowest, max(0, frame.gap(to: other)))
      }
    }
    return max(0, (narrowest - slack) / 2)
  }
}

extension Rect {
  /// How far two rectangles lie apart, sideways or up and down, whichever is more.
  fileprivate func gap(to other: Rect) -> Double {
    let sideways = max(other.minX - maxX, minX - other.maxX)
    let upright = max(other.minY - maxY, minY - other.maxY)
    return max(sideways, upright)
  }
}

extension Drawing {
  /// Invisible obstacles along the left and right of the page, so that no route leaves it.
  ///
  /// They keep so far from the nodes that these do not seem to touch them.
  var walls: [Node] {
    let distance = 14.0
    let left = min(2, (nodes.map { $0.frame.minX }.min() ?? 0) - distance)
    let right = max(page.width - 2, (nodes.map { $0.frame.maxX }.max() ?? 0) + distance)
    return [("left", left - Self.thickness / 2), ("right", right + Self.thickness / 2)].map {
      side, x in
      Node(
        id: "wall\n\(side)", center: Point(x: x, y: page.height / 2),
        size: Size(width: Self.thickness, height: 5 * page.height), shape: .box)
    }
  }

  private static let thickness = 4.0
}
