extension Graph {
  /// Which share of the pairs of neighbors of any node is connected: the global clustering.
  ///
  /// ## Definition
  /// 3 · triangles / pairs of edges that meet in a node.
  ///
  /// - Result: a number from 0 to 1, or nothing where no two edges meet.
  /// - Direction: ignored. Strengths: ignored.
  /// - Complexity: O(*m*√*m*) time, O(*n* + *m*) space.
  ///
  /// ## Source
  /// Newman, Strogatz and Watts (2001), doi:10.1103/PhysRevE.64.026118.
  /// Equals `igraph.Graph.transitivity_undirected` and `networkx.transitivity`, versions 1.0.0 and
  /// 3.6.1.
  package var transitivity: Double? {
    let undirected = asUndirected
    let pairs = undirected.nodes.reduce(0) { sum, node in
      let degree = undirected.degree(of: node)
      return sum + degree * (degree - 1) / 2
    }
    guard pairs > 0 else { return nil }
    let closed = Triangles(in: undirected.outgoing).counts().reduce(0, +)
    return Double(closed) / Double(pairs)
  }
}
