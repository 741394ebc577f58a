extension Graph {
  /// How much more of the edges lie within groups than chance would put there.
  ///
  /// ## Definition
  /// *Q* = Σ (*w*(*c*)/*m* − *γ* (*s*(*c*)/2*m*)²) over the groups *c*; *w*(*c*) is what the edges
  /// within the group count for, *s*(*c*) what all edges of its nodes count for, *m* all edges.
  ///
  /// - Parameters:
  ///   - partition: The groups.
  ///   - resolution: The factor *γ*; the larger, the smaller the groups that score well.
  ///   - counting: Whether edges count as one or for their strength.
  /// - Returns: A number from −1/2 to 1 where *γ* is 1; nothing where the edges count for nothing.
  ///   Direction is ignored; where edges run both ways the larger strength counts.
  /// - Precondition: The partition is of this graph.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113.
  /// Equals `igraph.Graph.modularity`, version 1.0.0.
  package func modularity(
    of partition: Partition, resolution: Double = 1, counting: Counting = .edges
  ) -> Double? {
    let level = LevelGraph(of: asUndirected.scaled(.outgoing), counting: counting)
    guard level.total > 0 else { return nil }
    return level.modularity(of: nodes.map { Int32(partition.group(of: $0)) }, resolution)
  }
}
