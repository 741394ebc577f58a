extension Graph {
  /// The nodes and edges that hold the graph together, and the blocks between them, in one go.
  ///
  /// ## Definition
  /// A node is an articulation point, and an edge a bridge, when removing it raises the number of
  /// components. A block (biconnected component) is a largest group of nodes without an articulation
  /// point of its own.
  ///
  /// - Direction: ignored. Where edges run both ways they are one edge with the larger strength.
  /// - Complexity: O(*n* + *m*), and sorting what is found.
  ///
  /// ## Source
  /// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272. Equals `networkx.articulation_points`,
  /// `networkx.bridges` and `networkx.biconnected_components`, version 3.6.1.
  package func weakSpots() -> WeakSpots {
    WeakSpots(in: self)
  }

  /// The nodes without which their part of the graph falls apart, in order.
  ///
  /// As in ``weakSpots()``.
  package func articulationPoints() -> [Node] {
    weakSpots().articulationPoints
  }

  /// The edges without which their part of the graph falls apart, in the order of their ends.
  ///
  /// As in ``weakSpots()``.
  package func bridges() -> [Edge] {
    weakSpots().bridges
  }
}

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

/// A walk through undirected rows that finds articulation points, bridges and blocks in one go.
///
/// The walk goes as deep as it can and then back. The low point of a node is the earliest node that
/// can be reached from below it without the edge it was entered by: when nothing below a node gets
/// above it, losing the node or that edge cuts off what is below.
///
/// ## Source
/// Hopcroft and Tarjan (1973), doi:10.1145/362248.362272.
struct BlockWalk {
  /// Whether losing each node breaks its component.
  private(set) var isArticulationPoint: [Bool]
  /// The pairs of nodes whose edge is the only way from one to the other, in the order found.
  private(set) var bridges: [(first: Int, second: Int)] = []
  /// The nodes of all blocks, those of one block behind each other, the articulation point it hangs
  /// on last.
  private(set) var blockNodes: [Int32] = []
  /// Where each block begins in ``blockNodes``.
  private(set) var blockStarts: [Int] = []

  private let rows: Rows
  /// When each node was first visited, counted from 1; 0 for not yet.
  private(set) var visited: [Int32]
  /// The earliest visit that can be reached from below each node.
  private(set) var lowPoints: [Int32]
  /// The node from which each node was entered; -1 for where a walk began.
  private(set) var parents: [Int32]
  /// Where the walk is in the row of each node.
  private var cursors: [Int32]
  /// The visited nodes that are not yet known to be in a block with what is above them.
  private var open: [Int32] = []
  private var clock: Int32 = 0

  init(in rows: Rows) {
    self.rows = rows
    isArticulationPoint = [Bool](repeating: false, count: rows.count)
    visited = [Int32](repeating: 0, count: rows.count)
    lowPoints = visited
    parents = [Int32](repeating: -1, count: rows.count)
    cursors = rows.offsets
    for node in 0..<rows.count where visited[node] == 0 {
      walk(from: node)
    }
  }

  private mutating func walk(from root: Int) {
    var branches = 0
    enter(root)
    var node = root
    while true {
      if let next = nextUnvisited(from: node) {
        parents[next] = Int32(node)
        enter(next)
        node = next
      } else if node == root {
        break
      } else {
        let parent = Int(parents[node])
        leave(node, for: parent)
        branches += parent == root ? 1 : 0
        node = parent
      }
    }
    open.removeAll(keepingCapacity: true)
    isArticulationPoint[root] = branches > 1
  }

  private mutating func enter(_ node: Int) {
    clock += 1
    visited[node] = clock
    lowPoints[node] = clock
    open.append(Int32(node))
  }

  /// Goes along the row of a node up to the first unvisited one, lowering the low point on the way.
  private mutating func nextUnvisited(from node: Int) -> Int? {
    let end = rows.offsets[node + 1]
    while cursors[node] < end {
      let neighbor = Int(rows.neighbors[Int(cursors[node])])
      cursors[node] += 1
      if visited[neighbor] == 0 { return neighbor }
      if neighbor != Int(parents[node]) {
        lowPoints[node] = min(lowPoints[node], visited[neighbor])
      }
    }
    return nil
  }

  private mutating func leave(_ node: Int, for parent: Int) {
    lowPoints[parent] = min(lowPoints[parent], lowPoints[node])
    if lowPoints[node] > visited[parent] {
      bridges.append((first: min(node, parent), second: max(node, parent)))
    }
    guard lowPoints[node] >= visited[parent] else { return }
    isArticulationPoint[parent] = true
    blockStarts.append(blockNodes.count)
    while let last = open.popLast() {
      blockNodes.append(last)
      if Int(last) == node { break }
    }
    blockNodes.append(Int32(parent))
  }
}
