extension Graph {
  /// One member of a network, known by its number.
  package struct Node: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number of the node, counted from 0.
    package let index: Int

    /// The node with this number.
    @inlinable package init(_ index: Int) {
      self.index = index
    }

    package var description: String { "\(index)" }

    @inlinable package static func < (left: Node, right: Node) -> Bool {
      left.index < right.index
    }
  }
}
