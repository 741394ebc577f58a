/// What a measure adds up when it counts the edges of a node.
package enum Counting: Hashable, Sendable {
  /// Every edge counts as one; its strength is ignored.
  case edges
  /// Every edge counts for its strength.
  case strengths
}
