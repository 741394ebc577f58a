extension Graph {
  /// A graph with edges between pairs drawn by lot, the same for the same seed.
  ///
  /// ## Definition
  /// Every set of `edgeCount` different pairs is equally likely; all strengths are 1.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes.
  ///   - edgeCount: The number of edges.
  ///   - isDirected: Whether an edge runs from one node to the other only.
  ///   - seed: What the draw depends on.
  /// - Returns: The graph that belongs to the seed.
  /// - Precondition: There are at least `edgeCount` different pairs of nodes.
  /// - Complexity: O(*n* + *m*).
  package static func random(
    nodeCount: Int, edgeCount: Int, isDirected: Bool = false, seed: UInt64
  ) -> Graph {
    let orderedPairs = nodeCount * (nodeCount - 1)
    let pairCount = isDirected ? orderedPairs : orderedPairs / 2
    precondition(
      edgeCount >= 0 && edgeCount <= pairCount,
      "A graph cannot have more edges than there are pairs of nodes")
    var generator = SplitMix64(seed: seed)
    let edges = draw(edgeCount, below: pairCount, using: &generator).map { number in
      let (round, from) = number.quotientAndRemainder(dividingBy: nodeCount)
      return Edge(from: Node(from), to: Node((from + round + 1) % nodeCount))
    }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }

  /// Different numbers from 0 up to a bound (Floyd's method: one draw per number).
  private static func draw(
    _ count: Int, below bound: Int, using generator: inout SplitMix64
  ) -> [Int] {
    var drawn: Set<Int> = []
    return (bound - count..<bound).map { last in
      let candidate = generator.next(below: last + 1)
      let number = drawn.contains(candidate) ? last : candidate
      drawn.insert(number)
      return number
    }
  }
}
