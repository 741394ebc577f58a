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
