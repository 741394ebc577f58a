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
    offsets.reserveCapacity(count + 1)
    for group in 0..<count {
      for node in members.nodes(of: group) {
        sums[group] += graph.sums[Int(node)]
        graph.gather(Int(node), by: groups, into: &between, &touched)
      }
      for other in touched {
        if Int(other) != group {
          neighbors.append(other)
          strengths.append(between[Int(other)])
        }
        between[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(Int32(neighbors.count))
    }
  }

  /// The modularity of groups numbered below the number of nodes.
  func modularity(of groups: [Int32], _ resolution: Double) -> Double {
    let (neighbors, strengths, groupOf) = (neighbors.span, strengths.span, groups.span)
    var within = [Double](repeating: 0, count: nodeCount)
    var share = within
    for node in 0..<nodeCount {
      let group = Int(groupOf[node])
      share[group] += sums[node] / total
      for position in Int(offsets[node])..<Int(offsets[node + 1])
      where Int(groupOf[Int(neighbors[position])]) == group {
        within[group] += strengths[position] / total
      }
    }
    return zip(within, share).reduce(0) { $0 + $1.0 - resolution * $1.1 * $1.1 }
  }

  /// Adds what the edges of a node to each group count for to the sums of the groups, and names the
  /// groups whose sum was 0.
  func gather(
    _ node: Int, by groups: [Int32], into sums: inout [Double], _ touched: inout [Int32]
  ) {
    let (neighbors, strengths) = (neighbors.span, strengths.span)
    let groups = groups.span
    var sums = sums.mutableSpan
    for position in Int(offsets[node])..<Int(offsets[node + 1]) {
      let (group, strength) = (groups[Int(neighbors[position])], strengths[position])
      let before = sums[Int(group)]
      if before == 0, strength > 0 { touched.append(group) }
      sums[Int(group)] = before + strength
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
