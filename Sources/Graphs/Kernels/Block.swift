/// A block of a graph: its nodes numbered anew, and how many nodes each stands for.
struct Block: Sendable {
  /// The nodes by their numbers in the graph.
  private(set) var nodes: [Int32]
  /// For each node how many nodes lie behind it, seen from the block, itself included.
  private(set) var sizes: [Double]
  /// The edges of the block, between places in ``nodes``.
  private(set) var rows: Rows

  /// A block with its edges, each given once.
  init(nodes: [Int32], sizes: [Double], edges: [Rows.Pair]) {
    self.nodes = nodes
    self.sizes = sizes
    rows = Rows(undirected: edges, nodeCount: nodes.count)
  }

  /// The number of all nodes that the nodes of the block stand for.
  var total: Double { sizes.reduce(0, +) }

  /// The same block with its nodes in another order.
  func ordered(_ order: [Int32]) -> Block {
    var places = [Int32](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() {
      places[Int(node)] = Int32(place)
    }
    var result = self
    result.nodes = order.map { nodes[Int($0)] }
    result.sizes = order.map { sizes[Int($0)] }
    result.rows = rows.renumbered(order: order, places: places)
    return result
  }
}

extension Rows {
  /// Two nodes with an edge between them.
  typealias Pair = (first: Int32, second: Int32, strength: Double)

  /// Rows of edges each given once, from either end; the rows are not sorted.
  init(undirected edges: [Pair], nodeCount: Int) {
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for edge in edges {
      offsets[Int(edge.first)] += 1
      offsets[Int(edge.second)] += 1
    }
    var sum: Int32 = 0
    for node in offsets.indices {
      sum += offsets[node]
      offsets[node] = sum
    }
    var neighbors = [Int32](repeating: 0, count: 2 * edges.count)
    var strengths = [Double](repeating: 0, count: 2 * edges.count)
    for edge in edges {
      for (from, to) in [(edge.first, edge.second), (edge.second, edge.first)] {
        offsets[Int(from)] -= 1
        neighbors[Int(offsets[Int(from)])] = to
        strengths[Int(offsets[Int(from)])] = edge.strength
      }
    }
    self.init(offsets: offsets, neighbors: neighbors, strengths: strengths)
  }

  /// The rows without strengths in another order, the nodes numbered by their places in it.
  func renumbered(order: [Int32], places: [Int32]) -> Rows {
    var offsets: [Int32] = [0]
    var neighbors: [Int32] = []
    offsets.reserveCapacity(order.count + 1)
    neighbors.reserveCapacity(self.neighbors.count)
    for node in order {
      let start = neighbors.count
      for position in range(of: Int(node)) {
        neighbors.append(places[Int(self.neighbors[position])])
      }
      neighbors[start...].sort()
      offsets.append(Int32(neighbors.count))
    }
    return Rows(offsets: offsets, neighbors: neighbors, strengths: [])
  }
}
