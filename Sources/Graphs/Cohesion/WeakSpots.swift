/// The nodes and edges that hold a graph together, and the blocks between them that nothing breaks.
package struct WeakSpots: Hashable, Sendable {
  /// The nodes without which their part of the graph falls apart, in order.
  package let articulationPoints: [Graph.Node]
  /// The edges without which their part falls apart, in the order of their ends, smaller end first.
  package let bridges: [Graph.Edge]
  /// The largest groups of nodes that lose no connection by losing any one node.
  ///
  /// Every edge is within one block; articulation points are in several, isolates in none. The nodes
  /// of a block are in order, the blocks in the order of their nodes.
  package let blocks: [[Graph.Node]]

  init(in graph: Graph) {
    let undirected = graph.asUndirected
    let walk = BlockWalk(in: undirected.outgoing)
    articulationPoints = graph.nodes.filter { walk.isArticulationPoint[$0.index] }
    bridges = walk.bridges.sorted(by: <).compactMap { pair in
      let (from, to) = (Graph.Node(pair.first), Graph.Node(pair.second))
      return undirected.strength(from: from, to: to).map {
        Graph.Edge(from: from, to: to, strength: $0)
      }
    }
    let members = walk.blockNodes
    blocks = zip(walk.blockStarts, walk.blockStarts.dropFirst() + [members.count])
      .map { members[$0..<$1].sorted().map { Graph.Node(Int($0)) } }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}
