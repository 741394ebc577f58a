extension Graph {
  /// One connection between two nodes.
  package struct Edge: Hashable, Sendable {
    /// Where the edge begins; in an undirected graph one of its two ends.
    package let from: Node
    /// Where the edge leads; in an undirected graph the other end.
    package let to: Node
    /// How close the two nodes are, from 0; more is closer.
    package let strength: Double

    /// An edge between two nodes.
    package init(from: Node, to: Node, strength: Double = 1) {
      self.from = from
      self.to = to
      self.strength = strength
    }
  }
}
