/// One search for communities by the method of Leiden.
struct LeidenSearch {
  /// The group of each node of the whole graph.
  private(set) var groups: [Int32]

  private let whole: LevelGraph
  private let resolution: Double
  private var generator: SplitMix64

  init(in whole: LevelGraph, resolution: Double, seed: UInt64) {
    self.whole = whole
    self.resolution = resolution
    generator = SplitMix64(seed: seed)
    groups = Array(0..<Int32(whole.nodeCount))
  }

  /// In graphs of more nodes a search ends when a repetition gains less than ``leastGain``: what
  /// further ones bring is less than what another order of the nodes makes.
  private static let largestExhausted = 1_000
  private static let leastGain = 0.0002

  /// Searches until a repetition changes nothing, or in a large graph hardly gains.
  mutating func run() {
    guard whole.total > 0 else { return }
    let isLarge = whole.nodeCount > Self.largestExhausted
    var reached = -Double.infinity
    for _ in 0..<100 {
      let before = groups
      repeatOnce()
      if groups == before { break }
      guard isLarge else { continue }
      let modularity = whole.modularity(of: groups, resolution)
      if modularity < reached + Self.leastGain { break }
      reached = modularity
    }
  }

  /// Moves nodes, then parts of groups, then parts of those, until all groups are one node each.
  private mutating func repeatOnce() {
    var level = whole
    var levelGroups = groups
    var levelNodes = Array(0..<Int32(whole.nodeCount))
    while true {
      let groupCount = moveNodes(of: level, &levelGroups)
      for node in groups.indices {
        groups[node] = levelGroups[Int(levelNodes[node])]
      }
      guard groupCount < level.nodeCount else { break }
      var refinement = GroupRefinement(of: levelGroups, groupCount, in: level, resolution)
      refinement.run(&generator)
      let (parts, partCount) = Self.numbered(refinement.parts)
      guard partCount < level.nodeCount else { break }
      var groupsOfParts = [Int32](repeating: 0, count: partCount)
      for node in parts.indices {
        groupsOfParts[Int(parts[node])] = levelGroups[node]
      }
      level = LevelGraph(merging: parts, count: partCount, of: level)
      levelGroups = groupsOfParts
      for node in levelNodes.indices {
        levelNodes[node] = parts[Int(levelNodes[node])]
      }
    }
  }

  /// Moves nodes to better groups and numbers the groups from 0; tells how many there are.
  private mutating func moveNodes(of level: LevelGraph, _ levelGroups: inout [Int32]) -> Int {
    var moving = NodeMoving(in: level, groups: levelGroups, resolution)
    moving.run(&generator)
    let (numbers, count) = Self.numbered(moving.groups)
    levelGroups = numbers
    return count
  }

  /// The same groups, numbered from 0 in the order of their first nodes.
  private static func numbered(_ groups: [Int32]) -> (numbers: [Int32], count: Int) {
    var numbers = [Int32](repeating: -1, count: groups.count)
    var count: Int32 = 0
    let result = groups.map { group in
      if numbers[Int(group)] < 0 {
        numbers[Int(group)] = count
        count += 1
      }
      return numbers[Int(group)]
    }
    return (result, Int(count))
  }
}

extension SplitMix64 {
  /// The numbers from 0 in an order that every toolchain gives for the same seed.
  mutating func order(of count: Int) -> [Int32] {
    var order = Array(0..<Int32(count))
    for place in order.indices.dropFirst().reversed() {
      order.swapAt(place, next(below: place + 1))
    }
    return order
  }
}
