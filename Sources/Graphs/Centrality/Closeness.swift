extension Graph {
  /// How near a node is to the others, where unreachable counts as infinitely far.
  ///
  /// ## Definition
  /// *C*(*v*) = 1/(*n* − 1) · Σ 1/*d*(*v*, *u*) over all *u* ≠ *v*, with 1/∞ = 0;
  /// *d* is the number of steps from *v* to *u*.
  ///
  /// - Parameter threadLimit: The largest number of threads; how many changes no bit of the result.
  /// - Returns: One number per node, from 0 (isolated) to 1 (tied to all). No unit.
  /// - Direction: outgoing. Strengths: ignored.
  /// - Edge cases: a graph of one node scores 0. Never infinite, never NaN.
  /// - Complexity: O(*n* · (*n* + *m*)) time, 256 nodes at once; O(*n*) space.
  ///
  /// ## Source
  /// Boldi and Vigna (2014), doi:10.1080/15427951.2013.865686.
  /// Equals `networkx.harmonic_centrality` of the reversed graph / (*n* − 1), version 3.6.1.
  package func harmonicCloseness(threadLimit: Int = 8) -> NodeMap<Double> {
    let reach = Reach(in: self, threadLimit: threadLimit)
    let others = Double(max(1, nodeCount - 1))
    return NodeMap(values: reach.inverseSums.map { $0 / others })
  }

  /// How few steps a node is from the nodes it can reach, scaled by how many those are.
  ///
  /// ## Definition
  /// *C*(*v*) = *r*/(*n* − 1) · *r*/Σ *d*(*v*, *u*) over the *r* other nodes *u* that *v* can reach;
  /// *d* is the number of steps from *v* to *u*. This is the variant of Wasserman and Faust: in a
  /// connected graph the classical closeness, in separate parts smaller for those in a small part.
  ///
  /// - Parameter threadLimit: The largest number of threads; how many changes no bit of the result.
  /// - Returns: One number per node, from 0 (reaches nobody) to 1 (tied to all). No unit.
  /// - Direction: outgoing. Strengths: ignored.
  /// - Edge cases: a node that reaches nobody scores 0. Never infinite, never NaN.
  /// - Complexity: O(*n* · (*n* + *m*)) time, 256 nodes at once; O(*n*) space.
  ///
  /// ## Source
  /// Wasserman and Faust (1994), page 201, doi:10.1017/CBO9780511815478.
  /// Equals `networkx.closeness_centrality` of the reversed graph, version 3.6.1. igraph does not
  /// multiply by *r*/(*n* − 1).
  package func closeness(threadLimit: Int = 8) -> NodeMap<Double> {
    let reach = Reach(in: self, threadLimit: threadLimit)
    let others = Double(max(1, nodeCount - 1))
    return NodeMap(of: self) { node in
      let reached = Double(reach.reachedCounts[node.index])
      guard reached > 0 else { return 0 }
      return (reached / others) * (reached / Double(reach.stepSums[node.index]))
    }
  }
}
