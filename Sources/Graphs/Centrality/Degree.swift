extension Graph {
  /// With how many others a node is connected.
  ///
  /// ## Definition
  /// The number of nodes that the edges of a node lead to, or with ``Direction/incoming`` the number
  /// of nodes whose edges lead to it.
  ///
  /// - Parameter direction: Which edges of a node count.
  /// - Returns: One whole number per node, from 0 to *n* − 1. Unit: nodes.
  /// - Direction: outgoing or incoming; the same in an undirected graph. Strengths: ignored.
  /// - Complexity: O(*n*).
  ///
  /// ## Source
  /// Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
  /// Equals `Graph.out_degree` and `in_degree` of networkx 3.6.1.
  package func degrees(_ direction: Direction = .outgoing) -> NodeMap<Double> {
    let rows = rows(direction)
    return NodeMap(of: self) { Double(rows.range(of: $0.index).count) }
  }

  /// How strong all edges of a node are together.
  ///
  /// ## Definition
  /// The sum of the strengths of the edges that begin at a node, or with ``Direction/incoming`` of
  /// those that lead to it.
  ///
  /// - Parameter direction: Which edges of a node count.
  /// - Returns: One number per node, from 0. Unit: that of the strengths.
  /// - Direction: outgoing or incoming; the same in an undirected graph.
  /// - Edge cases: a sum above the largest number is that number. Never infinite, never NaN.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Barrat and others (2004), doi:10.1073/pnas.0400087101.
  /// Equals `Graph.out_degree(weight=…)` and `in_degree(weight=…)` of networkx 3.6.1.
  package func nodeStrengths(_ direction: Direction = .outgoing) -> NodeMap<Double> {
    let rows = rows(direction)
    return NodeMap(of: self) { node in
      min(rows.strengths[rows.range(of: node.index)].reduce(0, +), .greatestFiniteMagnitude)
    }
  }
}
