extension Graph {
  /// The part of the graph that some nodes form: those nodes, and the edges between them.
  ///
  /// - Result: a graph in which node *i* is the *i*-th of the chosen nodes.
  /// - Direction and strengths: kept.
  /// - Precondition: The nodes are nodes of the graph, none of them chosen twice.
  /// - Complexity: O(*n* + *m*).
  package func subgraph(of chosen: [Node]) -> Graph {
    var places = [Int](repeating: -1, count: nodeCount)
    for (place, node) in chosen.enumerated() {
      precondition(places[node.index] < 0, "No node can be chosen twice")
      places[node.index] = place
    }
    var edges: [Edge] = []
    for node in chosen {
      for position in outgoing.range(of: node.index) {
        let neighbor = places[Int(outgoing.neighbors[position])]
        guard neighbor >= 0 else { continue }
        edges.append(
          Edge(
            from: Node(places[node.index]), to: Node(neighbor),
            strength: outgoing.strengths[position]))
      }
    }
    return Graph(nodeCount: chosen.count, edges: edges, isDirected: isDirected)
  }
}
