/// Two different nodes, without direction.
package struct NodePair: Hashable, Comparable, Sendable {
  /// The node with the smaller number.
  package let first: Graph.Node
  /// The node with the larger number.
  package let second: Graph.Node

  /// A pair; the order of the two does not matter.
  ///
  /// - Precondition: The nodes are different.
  package init(_ one: Graph.Node, _ other: Graph.Node) {
    precondition(one != other, "A pair has two different nodes")
    first = min(one, other)
    second = max(one, other)
  }

  /// Whether the node is one of the two.
  package func contains(_ node: Graph.Node) -> Bool { first == node || second == node }

  package static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

extension Graph {
  /// How many neighbors two nodes have in common, where one with few neighbors counts for more.
  ///
  /// ## Definition
  /// *s*(*u*, *v*) = Σ 1/*d*(*k*) over the *k* in *N*(*u*) ∩ *N*(*v*).
  ///
  /// - Parameter pairs: The pairs of nodes; whether they have an edge makes no difference.
  /// - Returns: One number per pair, from 0 to (*n* − 2)/2. No unit.
  /// - Direction: ignored. Strengths: ignored.
  /// - Edge cases: 0 for an isolate, and for nodes in separate parts.
  /// - Complexity: O(*d*(*u*) + *d*(*v*)) per pair.
  ///
  /// ## Source
  /// Zhou, Lü and Zhang (2009), doi:10.1140/epjb/e2009-00335-8.
  /// Equals `networkx.resource_allocation_index`, version 3.6.1.
  package func resourceAllocation(of pairs: [NodePair]) -> [Double] {
    let rows = asUndirected.outgoing
    return pairs.map { pair in
      var (left, right) = (rows.range(of: pair.first.index), rows.range(of: pair.second.index))
      var sum = 0.0
      while let one = left.first, let other = right.first {
        let (first, second) = (rows.neighbors[one], rows.neighbors[other])
        if first == second { sum += 1 / Double(rows.range(of: Int(first)).count) }
        if first <= second { left.removeFirst() }
        if second <= first { right.removeFirst() }
      }
      return sum
    }
  }
}
