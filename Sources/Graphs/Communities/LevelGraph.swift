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

  /// Where the edges of a node stand.
  func positions(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

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
    var between = GroupSums(groupCount: count)
    offsets.reserveCapacity(count + 1)
    for group in 0..<count {
      for place in members.places(of: group) {
        let node = Int(members.nodes[place])
        sums[group] += graph.sums[node]
        between.add(node, of: graph, by: groups)
      }
      for place in 0..<between.count where between.group(at: place) != group {
        let other = between.group(at: place)
        neighbors.append(other)
        strengths.append(between[other])
      }
      between.clear()
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
      for position in positions(of: node)
      where Int(groupOf[Int(neighbors[position])]) == group {
        within[group] += strengths[position] / total
      }
    }
    return zip(within, share).reduce(0) { $0 + $1.0 - resolution * $1.1 * $1.1 }
  }
}

/// The nodes of each group behind each other, sorted by counting.
struct Members {
  private var starts: [Int32]
  private(set) var nodes: [Int32]

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

  /// Where the nodes of a group stand.
  func places(of group: Int) -> Range<Int> { Int(starts[group])..<Int(starts[group + 1]) }
}

/// What the edges from a node to each group count for; groups without an edge cost nothing.
struct GroupSums {
  /// How many groups have an edge.
  private(set) var count = 0

  /// The sums by group; 0 but for the groups that have an edge.
  private var sums: [Double]
  /// The groups that have an edge, in the first places, in the order of the edges.
  private var groups: [Int32]

  init(groupCount: Int) {
    sums = [Double](repeating: 0, count: groupCount)
    groups = [Int32](repeating: 0, count: groupCount + 1)
  }

  /// The sum of the edges to a group.
  subscript(group: Int32) -> Double { sums[Int(group)] }

  /// One of the groups that have an edge.
  func group(at place: Int) -> Int32 { groups[place] }

  /// Adds the edges of a node, by the groups of the neighbors.
  mutating func add(_ node: Int, of level: LevelGraph, by groupOf: [Int32]) {
    count = Self.add(level, level.positions(of: node), groupOf, to: &sums, &groups, count)
  }

  /// Adds the edges of a node to neighbors of its own whole, by the groups of the neighbors.
  mutating func add(_ node: Int, of level: LevelGraph, by groupOf: [Int32], within wholes: [Int32])
  {
    let neighbors = level.neighbors.span
    for position in level.positions(of: node)
    where wholes[Int(neighbors[position])] == wholes[node] {
      count = Self.add(level, position..<position + 1, groupOf, to: &sums, &groups, count)
    }
  }

  /// Takes all sums back to 0.
  mutating func clear() {
    for place in 0..<count { sums[Int(groups[place])] = 0 }
    count = 0
  }

  /// Every edge writes the group of its neighbor behind those found; only a new one stays there.
  @inline(__always)
  private static func add(
    _ level: LevelGraph, _ positions: Range<Int>, _ groupOf: [Int32], to sums: inout [Double],
    _ groups: inout [Int32], _ count: Int
  ) -> Int {
    let (neighbors, strengths) = (level.neighbors.span, level.strengths.span)
    let groupOf = groupOf.span
    var sums = sums.mutableSpan
    var groups = groups.mutableSpan
    var count = count
    for position in positions {
      let (group, strength) = (groupOf[Int(neighbors[position])], strengths[position])
      let before = sums[Int(group)]
      sums[Int(group)] = before + strength
      groups[count] = group
      count += before == 0 && strength > 0 ? 1 : 0
    }
    return count
  }
}
