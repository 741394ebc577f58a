/// The blocks of a graph without directions, each with how many nodes lie behind its nodes.
///
/// Shortest paths between two nodes of a block never leave it, and paths between nodes behind them
/// must come through. So a block with a number per node tells all about betweenness, and what no
/// block can see is how many pairs of nodes have to pass a node that connects blocks.
///
/// ## Source
/// Puzis and others (2015), doi:10.1145/2729986 (blocks as a speed-up for betweenness).
struct BlockForest {
  /// For each node the pairs of nodes in different branches at it, which all must pass it.
  private(set) var passingPairs: [Double]
  private let walk: BlockWalk
  private let rows: Rows
  /// For each node the number of nodes in the blocks that hang on it, itself not included.
  private var below: [Int]
  /// For each block the number of nodes below the node it hangs on.
  private var branchSizes: [Int] = []
  /// For each node the number of nodes in its component.
  private var componentSizes: [Int]

  init(of rows: Rows) {
    self.rows = rows
    walk = BlockWalk(in: rows)
    below = [Int](repeating: 0, count: rows.count)
    componentSizes = below
    passingPairs = [Double](repeating: 0, count: rows.count)
    var squares = passingPairs
    for block in walk.blockStarts.indices {
      let nodes = nodes(of: block)
      let size = nodes.dropLast().reduce(0) { $0 + 1 + below[Int($1)] }
      branchSizes.append(size)
      for head in nodes.suffix(1).map(Int.init) {
        below[head] += size
        squares[head] += Double(size) * Double(size)
      }
    }
    // The blocks came from below; from above, the first to be seen hang on the root of the walk.
    for block in walk.blockStarts.indices.reversed() {
      let nodes = nodes(of: block)
      let head = nodes.last.map(Int.init) ?? 0
      if componentSizes[head] == 0 { componentSizes[head] = 1 + below[head] }
      for node in nodes.dropLast() {
        componentSizes[Int(node)] = componentSizes[head]
      }
    }
    for node in passingPairs.indices where below[node] > 0 {
      let others = Double(componentSizes[node] - 1)
      let above = others - Double(below[node])
      passingPairs[node] = (others * others - squares[node] - above * above) / 2
    }
  }

  /// The nodes of a block; the last one is the node that it hangs on.
  private func nodes(of block: Int) -> ArraySlice<Int32> {
    let starts = walk.blockStarts
    let end = block + 1 < starts.count ? starts[block + 1] : walk.blockNodes.count
    return walk.blockNodes[starts[block]..<end]
  }

  /// The blocks in which a shortest path can pass a node: those of more than two nodes.
  ///
  /// - Parameter byLength: Whether edges have lengths; if not, no path passes a node where all nodes
  ///   are connected with all.
  /// - Returns: The blocks with their edges.
  func passableBlocks(byLength: Bool = false) -> [Block] {
    var places = [Int32](repeating: -1, count: rows.count)
    return walk.blockStarts.indices.compactMap { block in
      let nodes = nodes(of: block)
      guard nodes.count > 2, let head = nodes.last else { return nil }
      for (place, node) in nodes.enumerated() {
        places[Int(node)] = Int32(place)
      }
      // An edge belongs to the block in which the one of its ends that was visited later hangs.
      var edges: [Rows.Pair] = []
      for node in nodes.dropLast() {
        for position in rows.range(of: Int(node)) {
          let neighbor = rows.neighbors[position]
          guard walk.visited[Int(neighbor)] < walk.visited[Int(node)] else { continue }
          edges.append((places[Int(node)], places[Int(neighbor)], rows.strengths[position]))
        }
      }
      guard byLength || Int64(edges.count) < Int64(nodes.count) * Int64(nodes.count - 1) / 2 else {
        return nil
      }
      let total = componentSizes[Int(head)]
      var sizes = nodes.map { Double(1 + below[Int($0)]) }
      sizes[nodes.count - 1] = Double(total - branchSizes[block])
      return Block(nodes: Array(nodes), sizes: sizes, edges: edges)
    }
  }
}

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
