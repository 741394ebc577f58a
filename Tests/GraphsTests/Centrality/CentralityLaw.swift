import Graphs
import Testing

/// A measure with what must always hold for its scores.
struct CentralityLaw: Sendable, CustomTestStringConvertible {
  let centrality: any Centrality
  let largestScore: @Sendable (Graph) -> Double
  /// What the scores are multiplied by when a separate component joins, the node counts being given;
  /// nothing where all parts of a graph play a role in all scores.
  let growth: (@Sendable (_ before: Int, _ after: Int) -> Double)?

  var testDescription: String { centrality.name }

  /// A new measure adds its law here; a test compares this list with `NodeMeasures.all`.
  static let all = [
    CentralityLaw(.degree, upTo: others),
    CentralityLaw(.strength, upTo: allStrengths),
    CentralityLaw(.betweenness, upTo: pairs),
    CentralityLaw(.harmonic, upTo: one, growth: shareOfOthers),
    CentralityLaw(.closeness, upTo: one, growth: shareOfOthers),
    CentralityLaw(.eigenvector, upTo: one, growth: nil),
    CentralityLaw(.pageRank, upTo: one, growth: nil),
    CentralityLaw(.coreness, upTo: others),
    CentralityLaw(DegreeCentrality(.incoming), upTo: others),
    CentralityLaw(StrengthCentrality(.incoming), upTo: allStrengths),
    CentralityLaw(.lengthBetweenness, upTo: pairs),
    CentralityLaw(EigenvectorCentrality(counting: .strengths), upTo: one, growth: nil),
    CentralityLaw(PageRankCentrality(counting: .strengths), upTo: one, growth: nil),
  ]

  private init(
    _ centrality: some Centrality,
    upTo largestScore: @escaping @Sendable (Graph) -> Double,
    growth: (@Sendable (Int, Int) -> Double)? = { _, _ in 1 }
  ) {
    self.centrality = centrality
    self.largestScore = largestScore
    self.growth = growth
  }

  @Sendable private static func one(_ graph: Graph) -> Double { 1 }

  @Sendable private static func others(_ graph: Graph) -> Double {
    Double(max(0, graph.nodeCount - 1))
  }

  @Sendable private static func allStrengths(_ graph: Graph) -> Double {
    graph.edges.map(\.strength).reduce(0, +)
  }

  @Sendable private static func pairs(_ graph: Graph) -> Double {
    let others = Double(max(2, graph.nodeCount)) - 1
    return others * (others - 1) / (graph.isDirected ? 1 : 2)
  }

  @Sendable private static func shareOfOthers(_ before: Int, _ after: Int) -> Double {
    Double(max(1, before - 1)) / Double(max(1, after - 1))
  }
}
