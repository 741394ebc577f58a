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
      let best = parts.indices.min {
        more(in: parts[$0].nodes, area.nodes) < more(in: parts[$1].nodes, area.nodes)
      }
      if let best, more(in: parts[best].nodes, area.nodes) < Self.cost(area.nodes.count) {
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
