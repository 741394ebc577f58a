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
    let (neighbors, strengths) = (level.neighbors.span, level.strengths.span)
    for node in groups.indices {
      groupSums[Int(groups[node])] += level.sums[node]
      var sum = 0.0
      for position in Int(level.offsets[node])..<Int(level.offsets[node + 1])
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
    Self.gather(node, in: level, groups, by: parts, into: &gains, &touched)
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

  /// Adds what the edges of a node to each part of its group count for to the sums of the parts.
  private static func gather(
    _ node: Int, in level: LevelGraph, _ groups: [Int32], by parts: [Int32],
    into sums: inout [Double], _ touched: inout [Int32]
  ) {
    let (neighbors, strengths) = (level.neighbors.span, level.strengths.span)
    let (groups, parts) = (groups.span, parts.span)
    var sums = sums.mutableSpan
    for position in Int(level.offsets[node])..<Int(level.offsets[node + 1]) {
      let neighbor = Int(neighbors[position])
      guard groups[neighbor] == groups[node] else { continue }
      let part = Int(parts[neighbor])
      let before = sums[part]
      if before == 0 { touched.append(Int32(part)) }
      sums[part] = before + strengths[position]
    }
  }
}
