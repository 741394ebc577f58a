/// A node without which nodes of two groups lose each other.
package struct GroupCut: Hashable, Sendable {
  /// The node.
  package let node: Graph.Node
  /// The number of pairs, one node of each group, that a path connects and that lose each other.
  package let lostPairs: Int
  /// Whether no other pair of the two groups is left connected.
  package let separatesGroups: Bool
}

extension Graph {
  /// The nodes without which some nodes of two groups lose each other.
  ///
  /// ## Definition
  /// A node *v* for which some *a* in the one group and *b* in the other, both not *v*, are in one
  /// component of the graph and in two once *v* is gone.
  ///
  /// - Parameters:
  ///   - one: The nodes of the one group.
  ///   - other: The nodes of the other group.
  /// - Returns: The nodes in order, each with the number of pairs lost.
  /// - Precondition: No node is in both groups.
  /// - Direction: ignored. Strengths: ignored.
  /// - Edge cases: none when a group is empty or the two are not connected.
  /// - Complexity: O(*n* + *m*).
  package func cuts(between one: [Node], and other: [Node]) -> [GroupCut] {
    precondition(Set(one).isDisjoint(with: other), "No node can be in both groups")
    return separations().cuts(between: one, and: other)
  }
}
