/// How edges find their way from node to node.
package enum Routing: String, Codable, Hashable, Sendable, CaseIterable {
  /// Smooth curves around the nodes in between; takes seconds above some 100 nodes.
  case splines
  /// Slight arcs that take no notice of other nodes; straight at a ``Shape/point``.
  case curved
  /// Straight lines that take no notice of other nodes; arcs where several tie the same two.
  case straight

  /// The value of Graphviz's `splines`.
  ///
  /// Not its own `curved`, which walks every path of the graph and does not end on a dense one:
  /// two straight edges between the same nodes are drawn as arcs, so a lone one gets a ghost.
  var name: String {
    switch self {
    case .splines: "true"
    case .curved, .straight: "line"
    }
  }
}
