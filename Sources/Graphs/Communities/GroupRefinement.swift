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
  private var gains: [Double]
  private var touched: [Int32] = []

  init(of groups: [Int32], _ groupCount: Int, in level: LevelGraph, _ resolution: Double) {
    self.level = level
    self.groups = groups
    cost = resolution / level.total
    parts = Array(0..<Int32(groups.count))
    partSums = level.sums
    groupSums = [Double](repeating: 0, count: groupCount)
    outward = [Double](repeating: 0, count: groups.count)
    isAlone = [Bool](repeating: true, count: groups.count)
    gains = outward
    for node in groups.indices {
      groupSums[Int(groups[node])] += level.sums[node]
      for position in Int(level.offsets[node])..<Int(level.offsets[node + 1])
      where groups[Int(level.neighbors[position])] == groups[node] {
        outward[node] += level.strengths[position]
      }
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
    for position in Int(level.offsets[node])..<Int(level.offsets[node + 1]) {
      let neighbor = Int(level.neighbors[position])
      guard groups[neighbor] == groups[node] else { continue }
      let part = parts[neighbor]
      if gains[Int(part)] == 0 { touched.append(part) }
      gains[Int(part)] += level.strengths[position]
    }
    var best = Int32(node)
    var (bestGain, bestEdges) = (0.0, 0.0)
    for part in touched {
      let edges = gains[Int(part)]
      gains[Int(part)] = 0
      let gain = edges - cost * level.sums[node] * partSums[Int(part)]
      if gain > bestGain, isWellTied(Int(part)) {
        (best, bestGain, bestEdges) = (part, gain, edges)
      }
    }
    touched.removeAll(keepingCapacity: true)
    guard Int(best) != node else { return }
    parts[node] = best
    isAlone[Int(best)] = false
    isAlone[node] = false
    partSums[Int(best)] += level.sums[node]
    outward[Int(best)] += outward[node] - 2 * bestEdges
  }
}
