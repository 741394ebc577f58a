extension Graph {
  /// The same graph without directions: two nodes are tied when an edge runs either way.
  ///
  /// Where edges run both ways, the larger strength remains.
  package var asUndirected: Graph {
    isDirected ? Graph(nodeCount: nodeCount, edges: edges) : self
  }

  /// The same graph with every edge running the other way.
  package var reversed: Graph {
    Graph(outgoing: incoming, incoming: outgoing, isDirected: isDirected)
  }

  /// The graph without the edges of some nodes, which stay as isolates so that numbers still fit.
  ///
  /// - Complexity: O(*n* + *m*).
  package func removing(_ nodes: Set<Node>) -> Graph {
    let remaining = edges.filter { !nodes.contains($0.from) && !nodes.contains($0.to) }
    return Graph(nodeCount: nodeCount, edges: remaining, isDirected: isDirected)
  }
}
