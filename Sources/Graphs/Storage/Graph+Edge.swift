extension Graph {
  /// One connection between two nodes.
  public struct Edge: Hashable, Sendable {
    /// Where the edge begins; in an undirected graph one of its two ends.
    public let from: Node
    /// Where the edge leads; in an undirected graph the other end.
    public let to: Node
    /// How close the two nodes are, from 0; more is closer.
    public let strength: Double

    /// An edge between two nodes.
    public init(from: Node, to: Node, strength: Double = 1) {
      self.from = from
      self.to = to
      self.strength = strength
    }
  }
}
