/// How much a figure of a graph would move if other, like nodes had been there.
package struct Bootstrap: Hashable, Sendable {
  /// The standard deviation of the figure over the draws.
  package let standardError: Double
  /// The mean of the figure over the draws.
  package let mean: Double
  /// The number of draws in which the figure has a value.
  package let draws: Int
}

extension Graph {
  /// How much a figure would move if other, like nodes had been there (node bootstrap).
  ///
  /// ## Definition
  /// As many nodes as there are get drawn with replacement. Two drawn nodes are tied as their
  /// originals are; two copies of one node get what a pair of different nodes drawn by lot has.
  ///
  /// - Parameters:
  ///   - draws: The number of draws.
  ///   - seed: What the draws depend on.
  ///   - figure: The figure of a graph.
  /// - Returns: The spread over the draws; nothing below two nodes, or when the figure has a value in
  ///   fewer than two draws.
  /// - Direction and strengths: kept, for the figure to follow or ignore.
  /// - Complexity: O(*n*² log *d*) a draw, and what the figure takes.
  ///
  /// ## Source
  /// Snijders and Borgatti (1999), Connections 22(2), 161–170.
  package func bootstrap(
    draws: Int = 1000, seed: UInt64 = 1, _ figure: (Graph) -> Double?
  ) -> Bootstrap? {
    guard nodeCount > 1 else { return nil }
    var generator = SplitMix64(seed: seed)
    let values = (0..<draws).compactMap { _ in figure(resampled(using: &generator)) }
    guard values.count > 1 else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Bootstrap(
      standardError: (squares / Double(values.count - 1)).squareRoot(), mean: mean,
      draws: values.count)
  }

  /// A graph of as many nodes drawn with replacement.
  private func resampled(using generator: inout SplitMix64) -> Graph {
    let drawn = (0..<nodeCount).map { _ in Node(generator.next(below: nodeCount)) }
    var edges: [Edge] = []
    for from in 0..<nodeCount {
      for to in (isDirected ? 0 : from + 1)..<nodeCount where to != from {
        var (first, second) = (drawn[from], drawn[to])
        if first == second {
          first = Node(generator.next(below: nodeCount))
          let other = generator.next(below: nodeCount - 1)
          second = Node(other < first.index ? other : other + 1)
        }
        if let strength = strength(from: first, to: second) {
          edges.append(Edge(from: Node(from), to: Node(to), strength: strength))
        }
      }
    }
    return Graph(nodeCount: nodeCount, edges: edges, isDirected: isDirected)
  }
}
