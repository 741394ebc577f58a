/// Which end of its edges a measure looks at; all the same when the graph is undirected.
package enum Direction: Hashable, Sendable {
  /// The edges that begin at a node.
  case outgoing
  /// The edges that lead to a node.
  case incoming
}
