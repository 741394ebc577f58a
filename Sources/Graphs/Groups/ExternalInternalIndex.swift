/// Whether edges stay within groups or run between them (E-I index).
package struct ExternalInternalIndex: Hashable, Sendable {
  /// The number of edges between groups.
  package let externalEdges: Int
  /// The number of edges within groups.
  package let internalEdges: Int

  /// (*E* − *I*)/(*E* + *I*): −1 when all edges stay within, 1 when all run between groups; nothing
  /// without edges.
  package var value: Double? {
    let edges = externalEdges + internalEdges
    return edges == 0 ? nil : Double(externalEdges - internalEdges) / Double(edges)
  }
}

extension Graph {
  /// Whether the edges stay within groups or run between them.
  ///
  /// ## Definition
  /// (*E* − *I*)/(*E* + *I*); *E* counts the edges between groups and *I* those within.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: The two counts, and a number from −1 to 1 or nothing without edges. It follows the
  ///   sizes of the groups, so it means nothing without its expectation:
  ///   ``externalInternalTest(of:permutations:seed:)``.
  /// - Direction: each edge counts once, also where edges run both ways. Strengths: ignored.
  /// - Complexity: O(*n* + *m*).
  ///
  /// ## Source
  /// Krackhardt and Stern (1988), doi:10.2307/2786835.
  package func externalInternalIndex(of groups: Partition) -> ExternalInternalIndex {
    ExternalInternalIndex(sidesOf: edges, in: groups)
  }

  /// Whether the edges at each group stay within it; in the order of the groups.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: One index per group; an edge counts when one of its ends is in the group.
  /// - Complexity: O(*k* *m*) for *k* groups.
  package func externalInternalIndices(byGroupOf groups: Partition) -> [ExternalInternalIndex] {
    let edges = edges
    return groups.groups.indices.map { number in
      let touching = edges.filter {
        groups.group(of: $0.from) == number || groups.group(of: $0.to) == number
      }
      return ExternalInternalIndex(sidesOf: touching, in: groups)
    }
  }

  /// Whether the edges at each node stay within its group.
  ///
  /// - Parameter groups: The group of each node.
  /// - Returns: One index per node; in a directed graph edges of both directions count.
  /// - Complexity: O(*n* + *m*).
  package func externalInternalIndices(byNodeOf groups: Partition) -> NodeMap<ExternalInternalIndex>
  {
    NodeMap(of: self) { node in
      let others = Array(neighbors(of: node)) + (isDirected ? Array(predecessors(of: node)) : [])
      let inside = others.count { groups.group(of: $0) == groups.group(of: node) }
      return ExternalInternalIndex(externalEdges: others.count - inside, internalEdges: inside)
    }
  }
}

extension ExternalInternalIndex {
  fileprivate init(sidesOf edges: [Graph.Edge], in groups: Partition) {
    let inside = edges.count { groups.group(of: $0.from) == groups.group(of: $0.to) }
    self.init(externalEdges: edges.count - inside, internalEdges: inside)
  }
}

/// A figure beside what chance would make of it.
package struct PermutationTest: Hashable, Sendable {
  /// The figure.
  package let observed: Double
  /// Its mean over all ways of dealing out the groups, worked out exactly.
  package let expected: Double
  /// How often chance is at least as far from ``expected``, from above 0 to 1.
  package let p: Double
  /// The number of times that the groups were dealt out.
  package let permutations: Int

  /// How far the figure is from what chance makes of it.
  package var difference: Double { observed - expected }
}

extension Graph {
  /// Whether edges stay within groups more, or less, than chance makes them.
  ///
  /// ## Definition
  /// The groups are dealt out anew over the nodes; edges and sizes of the groups stay. The
  /// expectation is exact: of all pairs of nodes the share in two groups, times 2, minus 1.
  /// *p* = (*x* + 1)/(*B* + 1), *x* being the times of *B* that the index is at least as far from the
  /// expectation as the one observed (two-sided).
  ///
  /// - Parameters:
  ///   - groups: The group of each node.
  ///   - permutations: How often the groups are dealt out.
  ///   - seed: What the deals depend on.
  /// - Returns: The test, or nothing without edges.
  /// - Direction: as for ``externalInternalIndex(of:)``. Strengths: ignored.
  /// - Complexity: O(*B* (*n* + *m*)).
  ///
  /// ## Source
  /// Krackhardt and Stern (1988), doi:10.2307/2786835.
  package func externalInternalTest(
    of groups: Partition, permutations: Int = 2000, seed: UInt64 = 1
  ) -> PermutationTest? {
    guard let observed = externalInternalIndex(of: groups).value else { return nil }
    let pairs = Double(nodeCount) * Double(nodeCount - 1)
    let inside = groups.groups.reduce(0.0) { $0 + Double($1.count) * Double($1.count - 1) }
    let expected = 2 * (1 - inside / pairs) - 1
    let margin = abs(observed - expected) - 1e-12
    var deal = Deal(of: groups, over: self, seed: seed)
    var extremes = 0
    for _ in 0..<permutations where abs(deal.next() - expected) >= margin { extremes += 1 }
    return PermutationTest(
      observed: observed, expected: expected, p: Double(extremes + 1) / Double(permutations + 1),
      permutations: permutations)
  }
}

/// Deals out the groups over the nodes again and again.
private struct Deal {
  private var numbers: [Int32]
  private let ends: [(Int32, Int32)]
  private var generator: SplitMix64

  init(of groups: Partition, over graph: Graph, seed: UInt64) {
    numbers = graph.nodes.map { Int32(groups.group(of: $0)) }
    ends = graph.edges.map { (Int32($0.from.index), Int32($0.to.index)) }
    generator = SplitMix64(seed: seed)
  }

  /// The index after the next deal.
  mutating func next() -> Double {
    for last in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(last, generator.next(below: last + 1))
    }
    var outside = 0
    for (from, to) in ends where numbers[Int(from)] != numbers[Int(to)] { outside += 1 }
    return Double(2 * outside - ends.count) / Double(ends.count)
  }
}
