import Graphs
import Testing

/// A measure with what must always hold for its scores.
struct CentralityLaw: Sendable, CustomTestStringConvertible {
  let centrality: any Centrality
  let largestScore: @Sendable (Graph) -> Double
  /// What the scores are multiplied by when a separate component joins; the node counts are given.
  let growth: @Sendable (_ before: Int, _ after: Int) -> Double

  var testDescription: String { centrality.name }

  /// A new measure adds its law here; a test compares this list with `Centralities.all`.
  static let all = [
    CentralityLaw(
      centrality: .degree,
      largestScore: { Double(max(0, $0.nodeCount - 1)) },
      growth: { _, _ in 1 }),
    CentralityLaw(
      centrality: .strength,
      largestScore: { $0.edges.map(\.strength).reduce(0, +) },
      growth: { _, _ in 1 }),
    CentralityLaw(
      centrality: .betweenness,
      largestScore: { graph in
        let others = Double(max(2, graph.nodeCount)) - 1
        return others * (others - 1) / (graph.isDirected ? 1 : 2)
      },
      growth: { _, _ in 1 }),
    CentralityLaw(
      centrality: .harmonic,
      largestScore: { _ in 1 },
      growth: { before, after in Double(max(1, before - 1)) / Double(max(1, after - 1)) }),
  ]

  private init(
    centrality: some Centrality,
    largestScore: @escaping @Sendable (Graph) -> Double,
    growth: @escaping @Sendable (Int, Int) -> Double
  ) {
    self.centrality = centrality
    self.largestScore = largestScore
    self.growth = growth
  }
}
