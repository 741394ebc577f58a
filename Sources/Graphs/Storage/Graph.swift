/// A network of nodes and edges that never changes once it is made.
///
/// Between two nodes there is at most one edge in each direction, and none from a node to itself.
/// Nodes are numbered from 0; names live outside, in a ``NodeMap``.
package struct Graph: Hashable, Sendable {
  /// Whether an edge runs from one node to the other only.
  package let isDirected: Bool
  @usableFromInline let outgoing: Rows
  @usableFromInline let incoming: Rows

  init(outgoing: Rows, incoming: Rows, isDirected: Bool) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.isDirected = isDirected
  }

  /// Makes a graph from its edges, given in any order.
  ///
  /// Edges from a node to itself are dropped. Repeats become one edge with the largest strength; in
  /// an undirected graph an edge given the other way around is a repeat.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes, those without edges included.
  ///   - edges: The edges; the end points are nodes 0 up to `nodeCount`.
  ///   - isDirected: Whether an edge runs from one node to the other only.
  /// - Precondition: End points are nodes of the graph; strengths are finite and not negative.
  /// - Complexity: O(*n* + *m*).
  package init(nodeCount: Int, edges: some Sequence<Edge>, isDirected: Bool = false) {
    precondition(
      nodeCount >= 0 && nodeCount < Int(Int32.max), "A graph has between 0 and 2^31 - 2 nodes")
    let outgoing = Rows(Array(edges), nodeCount: nodeCount, bothWays: !isDirected)
    self.init(
      outgoing: outgoing, incoming: isDirected ? outgoing.transposed : outgoing,
      isDirected: isDirected)
  }

  /// The number of nodes, those without edges included.
  @inlinable package var nodeCount: Int { outgoing.count }

  /// The number of edges; in an undirected graph a pair of nodes counts once.
  @inlinable package var edgeCount: Int {
    isDirected ? outgoing.neighbors.count : outgoing.neighbors.count / 2
  }

  /// All edges in the order of their end points; undirected ones run from the smaller node.
  package var edges: [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(edgeCount)
    for node in 0..<nodeCount {
      for position in outgoing.range(of: node) {
        let neighbor = Int(outgoing.neighbors[position])
        guard isDirected || node < neighbor else { continue }
        let strength = outgoing.strengths[position]
        edges.append(Edge(from: Node(node), to: Node(neighbor), strength: strength))
      }
    }
    return edges
  }
}
