import Graphviz

/// How far down everything on a map stands.
///
/// Column after column is put as near as its order and gaps allow to what it is tied to, until
/// nothing moves much any more.
struct MapHeights: Sendable {
  /// The middle of each card and pill.
  private(set) var y: [Double]
  /// The middle of the lanes of each channel.
  private(set) var lanes: [Double]
  /// The height of the map.
  let height: Double

  private let routes: MapRoutes
  private let stacks: MapStacks

  /// How often all columns are placed.
  private static let rounds = 20
  /// How much an item of each column wants to stay at its even place, beside the pull of a spoke.
  private static let inertia = [5.0, 0.5, 5.0]
  /// How much higher than comfortable a map of a fixed height becomes at most.
  private static let stretch = 1.5

  init(_ routes: MapRoutes, _ stacks: MapStacks, _ metrics: MapMetrics) {
    self.routes = routes
    self.stacks = stacks
    y = Array(repeating: 0, count: routes.nodes.column.count)
    lanes = Array(repeating: 0, count: routes.laneCounts.count)
    let least = stacks.stacks.map { $0.height }.max() ?? 0
    let comfortable = max(least, stacks.comfortableHeight(0), stacks.comfortableHeight(2))
    height = metrics.height.map { max(least, min($0, Self.stretch * comfortable)) } ?? comfortable
    let even = stacks.stacks.map { Self.even($0, height) }
    for column in 0..<3 { set(even[column], column) }
    for _ in 0..<Self.rounds {
      for column in [1, 0, 2] { place(column, even[column]) }
    }
  }

  /// The places of a stack when all spare room is shared equally.
  private static func even(_ stack: MapStacks.Stack, _ height: Double) -> [Double] {
    let spare = (height - stack.height) / Double(max(1, stack.items.count))
    var y = 0.0
    return stack.distances.indices.map { index in
      y += stack.distances[index] + (index == 0 ? 0 : spare)
      return y
    }
  }

  private mutating func set(_ values: [Double], _ column: Int) {
    for (item, value) in zip(stacks.stacks[column].items, values) {
      switch item {
      case .node(let node): y[node] = value
      case .lanes(let channel): lanes[channel] = value
      }
    }
  }

  private mutating func place(_ column: Int, _ even: [Double]) {
    let stack = stacks.stacks[column]
    guard !stack.items.isEmpty else { return }
    var offset = 0.0
    var targets: [(value: Double, weight: Double)] = []
    var offsets: [Double] = []
    let inertia = Self.inertia[column]
    for (index, item) in stack.items.enumerated() {
      offset += stack.distances[index]
      offsets.append(offset)
      var (sum, weight) = (inertia * even[index], inertia)
      for (value, pull) in pulls(on: item) {
        sum += pull * value
        weight += pull
      }
      if index == 0 && column != 1 { (sum, weight) = (1e6 * offset, 1e6) }
      targets.append((sum / weight - offset, weight))
    }
    let spare = max(0, height - stack.height)
    let slacks = IsotonicRegression.rising(targets, within: 0...spare)
    set(zip(offsets, slacks).map { $0 + $1 }, column)
  }

  /// What an item is tied to: how far down that stands, and how hard it pulls.
  private func pulls(on item: MapStacks.Item) -> [(Double, Double)] {
    let nodes = routes.nodes
    switch item {
    case .node(let node):
      return nodes.linesAt[node].map { line in
        let pull = nodes.problem.lines[line].pull
        switch routes.routes[line] {
        case .through(let channel, _): return (lanes[channel], 0.7 * pull)
        case .gutter: return (y[nodes.other(line, than: node)], pull)
        case .straight, .bracket: return (y[nodes.other(line, than: node)], 0.3 * pull)
        }
      }
    case .lanes(let channel):
      return nodes.ends.indices.flatMap { line -> [(Double, Double)] in
        guard case .through(channel, _) = routes.routes[line] else { return [] }
        let pull = nodes.problem.lines[line].pull
        return [(y[nodes.ends[line].left], pull), (y[nodes.ends[line].right], pull)]
      }
    }
  }
}
