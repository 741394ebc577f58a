/// How near the nodes of two groups are to each other, in steps of any number.
///
/// Edges can be added to a copy; what each would add is known without adding it.
///
/// ## Definition
/// The mean over all pairs *u* of the one group and *v* of the other of 1/*d*(*u*, *v*), with 1/∞ = 0
/// (efficiency across groups *E*); 1/*E* is their harmonic mean distance.
///
/// - Range: 0 (no path leads from one group to the other) to 1 (all are tied). No unit.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: no value where a group is empty. More edges never lower it.
/// - Complexity: O(*n* · (*n* + *m*)) time, O(*n*²) space.
///
/// ## Source
/// Latora and Marchiori (2001), doi:10.1103/PhysRevLett.87.198701, over pairs of two groups.
/// Equals the mean of `networkx.efficiency` over those pairs, version 3.6.1.
package struct GroupNearness: Sendable {
  private let first: [Int]
  private let second: [Int]
  private let nodeCount: Int
  /// The number of steps between any two nodes, row after row; ``far`` where no path leads.
  private var steps: [Int32]

  private static let far = Int32.max / 4

  /// Looks at two groups of nodes.
  ///
  /// - Parameters:
  ///   - first: The nodes of the one group.
  ///   - second: The nodes of the other group.
  ///   - graph: The graph.
  /// - Precondition: No node is in both groups or twice in one.
  package init(from first: [Graph.Node], to second: [Graph.Node], in graph: Graph) {
    _ = PassingChance.places(of: first, second, nodeCount: graph.nodeCount)
    let undirected = graph.asUndirected
    self.first = first.map { $0.index }
    self.second = second.map { $0.index }
    nodeCount = graph.nodeCount
    steps = undirected.nodes.flatMap { node in
      undirected.steps(from: node).values.map { $0.map(Int32.init) ?? Self.far }
    }
  }

  private var pairCount: Int { first.count * second.count }

  /// The nearness of a pair of the two groups, on average; nothing where there is no pair.
  package var mean: Double? {
    guard pairCount > 0 else { return nil }
    let sum = first.reduce(0.0) { sum, from in
      second.reduce(sum) { $0 + Self.nearness(steps[from * nodeCount + $1]) }
    }
    return sum / Double(pairCount)
  }

  /// The harmonic mean of the number of steps; nothing where no path leads from group to group.
  package var averageSteps: Double? { mean.flatMap { $0 > 0 ? 1 / $0 : nil } }

  /// How much the mean grows by an edge between two nodes; 0 where there is one already.
  ///
  /// - Complexity: O(*g* + *h* + *c*) for groups of *g* and *h* nodes, *c* pairs of which come nearer.
  package func gain(of pair: NodePair) -> Double {
    guard pairCount > 0 else { return 0 }
    let (one, other) = (pair.first.index, pair.second.index)
    let gain =
      gain(from: nearer(one, than: other, first), to: nearer(other, than: one, second), one, other)
      + gain(
        from: nearer(other, than: one, first), to: nearer(one, than: other, second), other, one)
    return gain / Double(pairCount)
  }

  /// Adds an edge; nothing changes where there is one already.
  ///
  /// - Complexity: O(*n*²).
  package mutating func add(_ pair: NodePair) {
    let (one, other) = (pair.first.index, pair.second.index)
    let all = Array(0..<nodeCount)
    let (ones, others) = (nearer(one, than: other, all), nearer(other, than: one, all))
    for from in ones {
      for to in others {
        let length = steps[from * nodeCount + one] + 1 + steps[other * nodeCount + to]
        guard length < steps[from * nodeCount + to] else { continue }
        steps[from * nodeCount + to] = length
        steps[to * nodeCount + from] = length
      }
    }
  }

  private static func nearness(_ steps: Int32) -> Double {
    steps >= far ? 0 : 1 / Double(steps)
  }

  /// The nodes for which an edge between the two makes a way past the second shorter.
  private func nearer(_ one: Int, than other: Int, _ nodes: [Int]) -> [Int] {
    nodes.filter { steps[$0 * nodeCount + one] + 1 < steps[$0 * nodeCount + other] }
  }

  private func gain(from starts: [Int], to ends: [Int], _ one: Int, _ other: Int) -> Double {
    var gain = 0.0
    for start in starts {
      let before = steps[start * nodeCount + one] + 1
      for end in ends {
        let (old, new) = (
          steps[start * nodeCount + end], before + steps[other * nodeCount + end]
        )
        if new < old { gain += Self.nearness(new) - Self.nearness(old) }
      }
    }
    return gain
  }
}
