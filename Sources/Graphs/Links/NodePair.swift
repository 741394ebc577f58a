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
