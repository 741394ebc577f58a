extension Graph {
  /// How many steps each node is away from a node, or nothing where no path leads.
  ///
  /// - Result: one whole number per node; 0 for the node itself.
  /// - Direction: outgoing. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  public func steps(from node: Node) -> NodeMap<Int?> {
    var search = StepSearch(nodeCount: nodeCount)
    search.run(from: node.index, along: outgoing)
    return NodeMap(values: search.steps.map { $0 < 0 ? nil : Int($0) })
  }
}
