/// A node without which nodes of two groups lose each other.
public struct GroupCut: Hashable, Sendable {
  /// The node.
  public let node: Graph.Node
  /// The number of pairs, one node of each group, that a path connects and that lose each other.
  public let lostPairs: Int
  /// Whether no other pair of the two groups is left connected.
  public let separatesGroups: Bool
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
  /// - Complexity: O(*c* (*n* + *m*)) for *c* articulation points.
  public func cuts(between one: [Node], and other: [Node]) -> [GroupCut] {
    let sides = sides(one, other)
    let before = components()
    return articulationPoints().compactMap { node in
      let mates = before.groups[before.group(of: node)].filter { $0 != node }
      let all = Self.count(mates, sides)
      let connected = all.one * all.other
      let after = removing([node]).components()
      var left = 0
      for number in Set(mates.map(after.group(of:))).sorted() {
        let part = Self.count(after.groups[number], sides)
        left += part.one * part.other
      }
      guard connected > left else { return nil }
      let elsewhere = before.groups.contains { group in
        let part = Self.count(group, sides)
        return !group.contains(node) && part.one * part.other > 0
      }
      return GroupCut(
        node: node, lostPairs: connected - left, separatesGroups: left == 0 && !elsewhere)
    }
  }

  private func sides(_ one: [Node], _ other: [Node]) -> NodeMap<Int> {
    var sides = [Int](repeating: 0, count: nodeCount)
    for node in one { sides[node.index] = 1 }
    for node in other {
      precondition(sides[node.index] != 1, "No node can be in both groups")
      sides[node.index] = 2
    }
    return NodeMap(values: sides)
  }

  private static func count(_ nodes: [Node], _ sides: NodeMap<Int>) -> (one: Int, other: Int) {
    (nodes.count { sides[$0] == 1 }, nodes.count { sides[$0] == 2 })
  }
}
