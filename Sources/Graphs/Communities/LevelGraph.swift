/// A graph whose nodes may stand for groups of nodes, as the search for communities needs it.
struct LevelGraph {
  private(set) var offsets: [Int32]
  private(set) var neighbors: [Int32]
  /// What the edge to each neighbor counts for; edges within a node are left out.
  private(set) var strengths: [Double]
  /// What all edges of a node count for together, those within it twice.
  private(set) var sums: [Double]
  /// The sums of all nodes together.
  let total: Double

  var nodeCount: Int { offsets.count - 1 }

  init(of rows: Rows, counting: Counting) {
    offsets = rows.offsets
    neighbors = rows.neighbors
    strengths =
      counting == .strengths
      ? rows.strengths : [Double](repeating: 1, count: rows.strengths.count)
    sums = rows.sums(counting: counting)
    total = sums.reduce(0, +)
  }

  /// The graph in which each group of nodes is one node; groups are numbered from 0.
  init(merging groups: [Int32], count: Int, of graph: LevelGraph) {
    total = graph.total
    offsets = [0]
    neighbors = []
    strengths = []
    sums = [Double](repeating: 0, count: count)
    let members = Members(of: groups, count: count)
    var between = [Double](repeating: 0, count: count)
    var touched: [Int32] = []
    for group in 0..<count {
      for node in members.nodes(of: group) {
        sums[group] += graph.sums[Int(node)]
        for position in Int(graph.offsets[Int(node)])..<Int(graph.offsets[Int(node) + 1]) {
          let other = groups[Int(graph.neighbors[position])]
          guard Int(other) != group, graph.strengths[position] > 0 else { continue }
          if between[Int(other)] == 0 { touched.append(other) }
          between[Int(other)] += graph.strengths[position]
        }
      }
      for other in touched {
        neighbors.append(other)
        strengths.append(between[Int(other)])
        between[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(Int32(neighbors.count))
    }
  }
}

/// The nodes of each group behind each other, sorted by counting.
struct Members {
  private var starts: [Int32]
  private var nodes: [Int32]

  init(of groups: [Int32], count: Int) {
    starts = [Int32](repeating: 0, count: count + 1)
    nodes = [Int32](repeating: 0, count: groups.count)
    for group in groups {
      starts[Int(group)] += 1
    }
    var sum: Int32 = 0
    for group in starts.indices {
      sum += starts[group]
      starts[group] = sum
    }
    for node in groups.indices.reversed() {
      let group = Int(groups[node])
      starts[group] -= 1
      nodes[Int(starts[group])] = Int32(node)
    }
  }

  /// The nodes of a group in order.
  func nodes(of group: Int) -> ArraySlice<Int32> {
    nodes[Int(starts[group])..<Int(starts[group + 1])]
  }
}
