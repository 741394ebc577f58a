extension Graph {
  /// Which share of the edges is returned by an edge the other way.
  ///
  /// ## Definition
  /// The number of edges *u* → *v* for which *v* → *u* is there too, divided by the number of edges.
  ///
  /// - Result: a number from 0 to 1; 1 in an undirected graph; nothing without edges.
  /// - Direction: followed. Strengths: ignored.
  /// - Edge cases: pairs of nodes without an edge do not count, as they do in the default of R sna.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, chapter 13.
  /// Equals `networkx.overall_reciprocity`, version 3.6.1, and `igraph.Graph.reciprocity`, version 1.0.0.
  package var reciprocity: Double? {
    let edges = outgoing.neighbors.count
    guard edges > 0 else { return nil }
    return Double(nodes.reduce(0) { $0 + returnedCount(of: $1) }) / Double(edges)
  }

  /// Which share of the edges of a node is returned.
  ///
  /// ## Definition
  /// 2 *r*/(*i* + *o*) with *r* the nodes to which an edge runs both ways, *i* the edges that lead to
  /// the node and *o* those that begin there.
  ///
  /// - Returns: One number per node, from 0 to 1; nothing for an isolate. In an undirected graph 1.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Wasserman and Faust (1994), doi:10.1017/CBO9780511815478, chapter 13.
  /// Equals `networkx.reciprocity` of the nodes, version 3.6.1.
  package func nodeReciprocity() -> NodeMap<Double?> {
    NodeMap(of: self) { node in
      let all = neighbors(of: node).count + predecessors(of: node).count
      return all == 0 ? nil : 2 * Double(returnedCount(of: node)) / Double(all)
    }
  }

  /// The number of nodes to which edges of a node run both ways; two sorted rows are gone through.
  private func returnedCount(of node: Node) -> Int {
    let (outward, inward) = (neighbors(of: node), predecessors(of: node))
    var (left, right, count) = (0, 0, 0)
    while left < outward.count, right < inward.count {
      let (one, other) = (outward[left], inward[right])
      count += one == other ? 1 : 0
      left += one <= other ? 1 : 0
      right += other <= one ? 1 : 0
    }
    return count
  }
}
