extension Graph {
  /// One member of a network, known by its number.
  public struct Node: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number of the node, counted from 0.
    public let index: Int

    /// The node with this number.
    @inlinable public init(_ index: Int) {
      self.index = index
    }

    public var description: String { "\(index)" }

    @inlinable public static func < (left: Node, right: Node) -> Bool {
      left.index < right.index
    }
  }
}
