extension Drawing {
  /// How far a smooth route may swing out beside the corners that it rounds, in points.
  private static let swing = 6.0
  /// What a part takes to route besides, as if for so many triples of nodes.
  private static let effort = 700

  /// The drawing in parts that are routed on their own, each with the walls and the nodes that its
  /// edges can come near.
  ///
  /// The shortest way around some nodes lies within the smallest convex region around them and its
  /// ends. No other node can then change it, as long as none lies in that region. Routing takes as
  /// long as the third power of the number of nodes.
  ///
  /// - Complexity: O(*n* · *m* · *k*) for *k* nodes near an edge.
  var parts: [Drawing] {
    let frames = nodes.map { $0.frame.outset(by: edgeClearance) }
    let places = Dictionary(uniqueKeysWithValues: nodes.indices.map { (nodes[$0].id, $0) })
    let areas = edges.map { edge in
      (edge: edge, nodes: nodesNear([edge.from, edge.to].compactMap { places[$0] }, frames))
    }
    var parts: [(edges: [Edge], nodes: Set<Int>)] = []
    for area in areas.sorted(by: { (-$0.nodes.count, $0.edge.id) < (-$1.nodes.count, $1.edge.id) })
    {
      let longer = parts.map { more(in: $0.nodes, area.nodes) }
      let best = longer.indices.min { longer[$0] < longer[$1] }
      if let best, longer[best] < Self.cost(area.nodes.count) {
        parts[best].edges.append(area.edge)
        parts[best].nodes.formUnion(area.nodes)
      } else {
        parts.append(([area.edge], area.nodes))
      }
    }
    let walls = walls
    return parts.map { part in
      var drawing = self
      drawing.edges = part.edges
      drawing.nodes = part.nodes.sorted().map { nodes[$0] } + walls
      return drawing
    }
  }

  private static func cost(_ count: Int) -> Int { count * count * count + effort }

  /// How much longer a part takes with the nodes of another edge.
  private func more(in part: Set<Int>, _ area: Set<Int>) -> Int {
    Self.cost(part.count + area.count { !part.contains($0) }) - Self.cost(part.count)
  }

  /// The ends of an edge and the nodes near it, by their places in the list.
  private func nodesNear(_ ends: [Int], _ frames: [Rect]) -> Set<Int> {
    var region = ConvexRegion(around: ends.map { frames[$0].center })
    var near = Set(ends)
    var others = frames.indices.filter { !near.contains($0) }
    while true {
      let found = others.filter { region.meets(frames[$0].outset(by: Self.swing)) }
      guard !found.isEmpty else { return near }
      near.formUnion(found)
      others.removeAll { near.contains($0) }
      region = region.including(found.map { frames[$0] })
    }
  }
}

extension Drawing {
  /// The edges that run straight with nothing in their way, and no other between the same nodes.
  ///
  /// Routing them gives the same straight lines, but takes long: half a millisecond each among 25
  /// nodes.
  ///
  /// - Complexity: O(*n* · *m*).
  var freeEdges: Set<String> {
    let frames = Dictionary(uniqueKeysWithValues: nodes.map { ($0.id, $0.frame) })
    let margin = edgeClearance + 1
    let obstacles = nodes.filter { $0.isObstacle }.map { ($0.id, $0.frame.outset(by: margin)) }
    let pairs = Dictionary(grouping: edges) { [min($0.from, $0.to), max($0.from, $0.to)] }
    var free: Set<String> = []
    for (ends, edges) in pairs where edges.count == 1 && ends[0] != ends[1] {
      guard let from = frames[ends[0]]?.center, let to = frames[ends[1]]?.center else { continue }
      let isBlocked = obstacles.contains { id, frame in
        id != ends[0] && id != ends[1] && frame.meets(from, to)
      }
      if !isBlocked { free.insert(edges[0].id) }
    }
    return free
  }
}

extension Rect {
  /// Whether a straight line runs through the rectangle.
  func meets(_ start: Point, _ end: Point) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let ways = [(start.x, end.x - start.x, minX, maxX), (start.y, end.y - start.y, minY, maxY)]
    for (from, along, low, high) in ways {
      guard abs(along) > 1e-9 else {
        if from < low || from > high { return false }
        continue
      }
      let (one, two) = ((low - from) / along, (high - from) / along)
      enter = max(enter, min(one, two))
      leave = min(leave, max(one, two))
    }
    return enter < leave
  }
}
