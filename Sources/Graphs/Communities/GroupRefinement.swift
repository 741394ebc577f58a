/// Splits groups into parts that hold together well, by merging nodes from scratch within each group.
///
/// A node joins the part that raises the modularity most, if both are well tied to their group
/// (Traag and others, 2019). So a group that moving nodes has cut in two falls apart here.
struct GroupRefinement {
  /// The part of each node, by the number of one of its nodes.
  private(set) var parts: [Int32]

  private let level: LevelGraph
  private let groups: [Int32]
  private let cost: Double
  private var groupSums: [Double]
  private var partSums: [Double]
  /// What the edges from each part to the rest of its group count for.
  private var outward: [Double]
  private var isAlone: [Bool]
  /// What the edges from the node at hand to each part of its group count for.
  private var gains: GroupSums

  init(of groups: [Int32], _ groupCount: Int, in level: LevelGraph, _ resolution: Double) {
    self.level = level
    self.groups = groups
    cost = resolution / level.total
    parts = Array(0..<Int32(groups.count))
    partSums = level.sums
    groupSums = [Double](repeating: 0, count: groupCount)
    outward = [Double](repeating: 0, count: groups.count)
    isAlone = [Bool](repeating: true, count: groups.count)
    gains = GroupSums(groupCount: groups.count)
    let (neighbors, strengths) = (level.neighbors.span, level.strengths.span)
    for node in groups.indices {
      groupSums[Int(groups[node])] += level.sums[node]
      var sum = 0.0
      for position in level.positions(of: node)
      where groups[Int(neighbors[position])] == groups[node] {
        sum += strengths[position]
      }
      outward[node] = sum
    }
  }

  mutating func run(_ generator: inout SplitMix64) {
    for node in generator.order(of: groups.count)
    where isAlone[Int(node)] && isWellTied(Int(node)) {
      merge(Int(node))
    }
  }

  /// Whether a part has at least as many edges to the rest of its group as chance would give it.
  private func isWellTied(_ part: Int) -> Bool {
    let rest = groupSums[Int(groups[part])] - partSums[part]
    return outward[part] >= cost * partSums[part] * rest
  }

  private mutating func merge(_ node: Int) {
    gains.add(node, of: level, by: parts, within: groups)
    var best = Int32(node)
    var (bestGain, bestEdges) = (0.0, 0.0)
    for place in 0..<gains.count {
      let part = gains.group(at: place)
      let gain = gains[part] - cost * level.sums[node] * partSums[Int(part)]
      if gain > bestGain, isWellTied(Int(part)) {
        (best, bestGain, bestEdges) = (part, gain, gains[part])
      }
    }
    gains.clear()
    guard Int(best) != node else { return }
    parts[node] = best
    isAlone[Int(best)] = false
    isAlone[node] = false
    partSums[Int(best)] += level.sums[node]
    outward[Int(best)] += outward[node] - 2 * bestEdges
  }
}
