extension Graph {
  /// Whether the graph turns around one node, by the number of neighbors (Freeman).
  ///
  /// ## Definition
  /// Σ (max *d* − *d*(*v*)), divided by what it is in a star: (*n* − 1)(*n* − 2), in a directed graph
  /// (*n* − 1)² for either direction.
  ///
  /// - Parameter incoming: Whether incoming edges count instead of outgoing ones.
  /// - Returns: A number from 0 (all alike) to 1 (a star), or nothing below three nodes. It depends
  ///   on *n* and on density: it may fall when a node joins.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: O(*n*).
  ///
  /// ## Source
  /// Freeman (1979), doi:10.1016/0378-8733(78)90021-7. Equals `centralization(degree)` of R sna 2.7-1,
  /// with `diag = FALSE`.
  package func degreeCentralization(incoming: Bool = false) -> Double? {
    guard nodeCount > 2 else { return nil }
    let others = Double(nodeCount - 1)
    let degrees = nodes.map { Double((incoming ? predecessors(of: $0) : neighbors(of: $0)).count) }
    return Self.spread(degrees) / (others * (isDirected ? others : others - 1))
  }

  /// Whether the shortest paths run through one node (Freeman).
  ///
  /// ## Definition
  /// Σ (max *b* − *b*(*v*))/(*n* − 1), with betweenness *b* as a share of the pairs of other nodes.
  ///
  /// - Result: a number from 0 (all alike) to 1 (a star), or nothing below three nodes.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: O(*n* (*n* + *m*)).
  ///
  /// ## Source
  /// Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
  /// Equals `centralization(betweenness)` of R sna 2.7-1.
  package var betweennessCentralization: Double? {
    betweennessCentralization(of: betweenness())
  }

  /// Whether the shortest paths run through one node, from betweenness that is already there.
  package func betweennessCentralization(of scores: NodeMap<Double>) -> Double? {
    guard nodeCount > 2 else { return nil }
    let others = Double(nodeCount - 1)
    let pairs = others * (others - 1) / (isDirected ? 1 : 2)
    return Self.spread(scores.values) / pairs / others
  }

  /// Whether one node is much nearer to all than the others are (Freeman).
  ///
  /// ## Definition
  /// Σ (max *c* − *c*(*v*)), with *c*(*v*) = (*n* − 1)/Σ *d*(*v*, *u*), divided by what it is in a star:
  /// (*n* − 1)(*n* − 2)/(2*n* − 3); in a directed graph (*n* − 1)(1 − 1/*n*).
  ///
  /// - Result: a number from 0 (all alike) to 1 (a star); nothing below three nodes, or when some node
  ///   does not reach all others.
  /// - Direction: outgoing. Strengths: ignored.
  /// - Complexity: O(*n* (*n* + *m*)).
  ///
  /// ## Source
  /// Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
  /// Equals `centralization(closeness)` of R sna 2.7-1.
  package var closenessCentralization: Double? {
    let reach = Reach(in: self)
    guard nodeCount > 2, reach.reachedCounts.allSatisfy({ $0 == nodeCount - 1 }) else { return nil }
    let others = Double(nodeCount - 1)
    let ofStar =
      isDirected
      ? others * (1 - 1 / Double(nodeCount))
      : others * (others - 1) / (2 * others - 1)
    return Self.spread(reach.stepSums.map { others / Double($0) }) / ofStar
  }

  /// How far all values together lie below the largest.
  private static func spread(_ values: [Double]) -> Double {
    let largest = values.max() ?? 0
    return values.reduce(0) { $0 + (largest - $1) }
  }
}
