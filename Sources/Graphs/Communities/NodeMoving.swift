/// Moves nodes to the neighboring group that raises the modularity most, until no move does.
///
/// Only the neighbors of a moved node are looked at again (Traag and others, 2019). Groups that gain
/// equally much are chosen from by lot, so that every search may find something else.
struct NodeMoving {
  /// The group of each node; a number below the number of nodes.
  private(set) var groups: [Int32]

  private let level: LevelGraph
  /// What a unit of group sum costs a unit of node sum.
  private let cost: Double
  private var groupSums: [Double]
  private var groupSizes: [Int32]
  private var emptyGroups: [Int32] = []
  /// What the edges from the node at hand to each group count for.
  private var gains: GroupSums

  init(in level: LevelGraph, groups: [Int32], _ resolution: Double) {
    self.level = level
    self.groups = groups
    cost = resolution / level.total
    groupSums = [Double](repeating: 0, count: groups.count)
    groupSizes = [Int32](repeating: 0, count: groups.count)
    gains = GroupSums(groupCount: groups.count)
    for (node, group) in groups.enumerated() {
      groupSums[Int(group)] += level.sums[node]
      groupSizes[Int(group)] += 1
    }
    emptyGroups = (0..<Int32(groups.count)).filter { groupSizes[Int($0)] == 0 }
  }

  mutating func run(_ generator: inout SplitMix64) {
    var queue = generator.order(of: groups.count)
    var isQueued = [Bool](repeating: true, count: groups.count)
    var current = 0
    while current < queue.count {
      let node = Int(queue[current])
      current += 1
      isQueued[node] = false
      guard move(node, &generator) else { continue }
      for position in level.positions(of: node) {
        let neighbor = level.neighbors[position]
        guard groups[Int(neighbor)] != groups[node], !isQueued[Int(neighbor)] else { continue }
        isQueued[Int(neighbor)] = true
        queue.append(neighbor)
      }
    }
  }

  /// Puts a node in the group where it gains most; tells whether that is another one.
  private mutating func move(_ node: Int, _ generator: inout SplitMix64) -> Bool {
    gains.add(node, of: level, by: groups)
    let own = groups[node]
    let sum = level.sums[node]
    groupSums[Int(own)] -= sum
    groupSizes[Int(own)] -= 1
    let least = gains[own] - cost * sum * groupSums[Int(own)] + 1e-12 * sum
    let best = choose(own, sum, least, gains.count == 0 ? 0 : generator.next(below: gains.count))
    if groupSizes[Int(best)] == 0, best != own { emptyGroups.removeLast() }
    groups[node] = best
    groupSums[Int(best)] += sum
    groupSizes[Int(best)] += 1
    if groupSizes[Int(own)] == 0 { emptyGroups.append(own) }
    return best != own
  }

  /// The touched group that gains most, or the node's own; equal ones in turn from a place on.
  private mutating func choose(
    _ own: Int32, _ sum: Double, _ least: Double, _ start: Int
  ) -> Int32 {
    var (best, bestGain) = (own, least)
    if bestGain < 0, groupSizes[Int(own)] > 0, let empty = emptyGroups.last {
      (best, bestGain) = (empty, 0)
    }
    for place in 0..<gains.count {
      let turned = place + start
      let group = gains.group(at: turned < gains.count ? turned : turned - gains.count)
      let gain = gains[group] - cost * sum * groupSums[Int(group)]
      if group != own, gain > bestGain { (best, bestGain) = (group, gain) }
    }
    gains.clear()
    return best
  }
}

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
