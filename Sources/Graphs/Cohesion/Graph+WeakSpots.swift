extension Graph {
  /// The nodes without which their part of the graph falls apart.
  ///
  /// ## Definition
  /// A node is an articulation point when removing it raises the number of components.
  ///
  /// - Result: the nodes in order.
  /// - Direction: ignored. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
  /// Equals `networkx.articulation_points`, version 3.6.1.
  public func articulationPoints() -> [Node] {
    let spots = WeakSpots(in: asUndirected.outgoing)
    return nodes.filter { spots.isArticulationPoint[$0.index] }
  }

  /// The edges without which their part of the graph falls apart.
  ///
  /// ## Definition
  /// An edge is a bridge when removing it raises the number of components.
  ///
  /// - Result: the edges in the order of their ends, the smaller end first. Where edges run both
  ///   ways they are one edge with the larger strength.
  /// - Direction: ignored. Strengths: ignored.
  /// - Complexity: O(*n* + *m* + *b* log *b*) for *b* bridges.
  ///
  /// ## Source
  /// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
  /// Equals `networkx.bridges`, version 3.6.1.
  public func bridges() -> [Edge] {
    let undirected = asUndirected
    let pairs = WeakSpots(in: undirected.outgoing).bridges.sorted(by: <)
    return pairs.compactMap { pair in
      let (from, to) = (Node(pair.first), Node(pair.second))
      return undirected.strength(from: from, to: to).map { Edge(from: from, to: to, strength: $0) }
    }
  }
}
