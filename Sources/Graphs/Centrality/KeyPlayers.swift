/// The few nodes that together matter most.
package struct KeyPlayers: Hashable, Sendable {
  /// What a set of nodes is chosen for.
  package enum Aim: Hashable, Sendable {
    /// That the graph falls apart without them (KPP-Neg): the largest fragmentation by distance.
    case fragmenting
    /// That they reach most others in so many steps (KPP-Pos), themselves included.
    case reaching(steps: Int)
  }

  /// The nodes, in order.
  package let nodes: [Graph.Node]
  /// What they bring about: a fragmentation, or a share of nodes reached; from 0 to 1.
  package let value: Double
  /// Whether all sets were tried, so that none is better.
  package let isExact: Bool
}

extension Graph {
  /// The few nodes that together matter most.
  ///
  /// ## Definition
  /// The set of `count` nodes with the largest value; of several, the first in order. Up to 60 nodes
  /// and sets of three all sets are tried. Beyond that nodes are added one by one, the best first, and
  /// then exchanged for others while that helps: seldom more than a little below the best.
  ///
  /// - Parameters:
  ///   - count: The number of nodes.
  ///   - aim: What they are chosen for.
  /// - Returns: The nodes, or nothing when there are fewer than `count` of them, `count` is not above
  ///   0, or fewer than two nodes would be left to fall apart.
  /// - Direction: followed. Strengths: ignored.
  /// - Complexity: for sets of *k* nodes O(*n*^*k*) sets when all are tried, else O(*k* *n*) sets a
  ///   round; a set takes O(*m* *n*/64) a step.
  ///
  /// ## Source
  /// Borgatti (2006), doi:10.1007/s10588-006-7084-x.
  package func keyPlayers(_ count: Int, for aim: KeyPlayers.Aim) -> KeyPlayers? {
    guard count > 0, nodeCount >= count else { return nil }
    switch aim {
    case .fragmenting:
      guard nodeCount - count > 1 else { return nil }
      var rest = NearnessWithout(rows: outgoing)
      return SetSearch(nodeCount: nodeCount, count: count) { 1 - rest.nearness(without: $0) }.best
    case .reaching(let steps):
      let masks = NodeMasks(within: steps, in: outgoing)
      let all = Double(nodeCount)
      return SetSearch(nodeCount: nodeCount, count: count) {
        Double(masks.unionCount(of: $0)) / all
      }.best
    }
  }
}

/// Looks for the set of nodes with the largest value.
private struct SetSearch {
  let best: KeyPlayers

  init(nodeCount: Int, count: Int, value: ([Int]) -> Double) {
    let isExact = nodeCount <= 60 && count <= 3 || count == 1
    let found =
      isExact
      ? Self.exhaustive(nodeCount, count, value) : Self.exchanging(nodeCount, count, value)
    best = KeyPlayers(nodes: found.set.map { Graph.Node($0) }, value: found.value, isExact: isExact)
  }

  private typealias Found = (set: [Int], value: Double)

  private static func exhaustive(
    _ nodeCount: Int, _ count: Int, _ value: ([Int]) -> Double
  ) -> Found {
    var set = Array(0..<count)
    var best = (set: set, value: value(set))
    while let place = set.indices.last(where: { set[$0] < nodeCount - count + $0 }) {
      set[place] += 1
      for later in set.indices where later > place { set[later] = set[later - 1] + 1 }
      let found = value(set)
      if found > best.value + 1e-12 { best = (set, found) }
    }
    return best
  }

  private static func exchanging(
    _ nodeCount: Int, _ count: Int, _ value: ([Int]) -> Double
  ) -> Found {
    var best: Found = ([], -1)
    for _ in 0..<count {
      best = firstBest(nodeCount, above: -1, value) { node in
        best.set.contains(node) ? nil : (best.set + [node]).sorted()
      }
    }
    while true {
      var better = best
      for place in best.set.indices {
        better = firstBest(nodeCount, above: better.value, value, else: better) { node in
          guard !best.set.contains(node) else { return nil }
          var set = best.set
          set[place] = node
          return set.sorted()
        }
      }
      guard better.value > best.value + 1e-12 else { return best }
      best = better
    }
  }

  private static func firstBest(
    _ nodeCount: Int, above floor: Double, _ value: ([Int]) -> Double, else other: Found = ([], -1),
    set: (Int) -> [Int]?
  ) -> Found {
    var best = (set: other.set, value: floor)
    for node in 0..<nodeCount {
      guard let candidate = set(node) else { continue }
      let found = value(candidate)
      if found > best.value + 1e-12 { best = (candidate, found) }
    }
    return best
  }
}
