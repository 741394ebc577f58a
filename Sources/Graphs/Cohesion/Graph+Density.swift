extension Graph {
  /// Which share of the possible edges there is.
  ///
  /// ## Definition
  /// *m* / (*n*(*n* − 1)/2); in a directed graph *m* / (*n*(*n* − 1)).
  ///
  /// - Result: a number from 0 to 1, or nothing below two nodes, when no edge is possible.
  /// - Direction: followed. Strengths: ignored.
  package var density: Double? {
    guard nodeCount > 1 else { return nil }
    let orderedPairs = Double(nodeCount) * Double(nodeCount - 1)
    return Double(outgoing.neighbors.count) / orderedPairs
  }

  /// The nodes without any edge, in either direction.
  package var isolates: [Node] {
    nodes.filter { neighbors(of: $0).isEmpty && predecessors(of: $0).isEmpty }
  }
}
