extension Graph {
  /// How many steps each node is away from a node, or nothing where no path leads.
  ///
  /// - Result: one whole number per node; 0 for the node itself.
  /// - Direction: outgoing. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  package func steps(from node: Node) -> NodeMap<Int?> {
    var search = StepSearch(nodeCount: nodeCount)
    search.run(from: node.index, along: outgoing)
    return NodeMap(values: search.steps.map { $0 < 0 ? nil : Int($0) })
  }
}

extension Graph {
  /// How many steps lie between the nodes: the average, the largest and how often each occurs.
  ///
  /// - Direction: outgoing. Strengths: ignored.
  /// - Edge cases: pairs without a path are left out and counted apart.
  /// - Complexity: O(*n* · (*n* + *m*)) time, O(*n*) space.
  ///
  /// ## Source
  /// Watts and Strogatz (1998), doi:10.1038/30918.
  package func pathLengths() -> PathLengths {
    PathLengths(Reach(in: self), in: self)
  }
}
