import Graphs
import Testing

/// A measure of centrality with what must always hold for its scores.
struct CentralityLaw: Sendable, CustomTestStringConvertible {
  let name: String
  let scores: @Sendable (Graph) -> NodeMap<Double>
  let largestScore: @Sendable (Graph) -> Double
  /// What the scores are multiplied by when a separate component joins, the node counts being given;
  /// nothing where all parts of a graph play a role in all scores.
  let growth: (@Sendable (_ before: Int, _ after: Int) -> Double)?

  var testDescription: String { name }

  static let all = [
    CentralityLaw("degree", upTo: others) { $0.degrees() },
    CentralityLaw("strength", upTo: allStrengths) { $0.nodeStrengths() },
    CentralityLaw("betweenness", upTo: pairs) { $0.betweenness() },
    CentralityLaw("harmonic", upTo: one, growth: shareOfOthers) { $0.harmonicCloseness() },
    CentralityLaw("closeness", upTo: one, growth: shareOfOthers) { $0.closeness() },
    CentralityLaw("eigenvector", upTo: one, growth: nil) { $0.eigenvectorCentrality() },
    CentralityLaw("pagerank", upTo: one, growth: nil) { $0.pageRank() },
    CentralityLaw("coreness", upTo: others) { $0.coreness() },
    CentralityLaw("in-degree", upTo: others) { $0.degrees(.incoming) },
    CentralityLaw("in-strength", upTo: allStrengths) { $0.nodeStrengths(.incoming) },
    CentralityLaw("betweenness-length", upTo: pairs) { $0.lengthBetweenness() },
    CentralityLaw("eigenvector-strength", upTo: one, growth: nil) {
      $0.eigenvectorCentrality(counting: .strengths)
    },
    CentralityLaw("pagerank-strength", upTo: one, growth: nil) {
      $0.pageRank(counting: .strengths)
    },
  ]

  private init(
    _ name: String,
    upTo largestScore: @escaping @Sendable (Graph) -> Double,
    growth: (@Sendable (Int, Int) -> Double)? = { _, _ in 1 },
    scores: @escaping @Sendable (Graph) -> NodeMap<Double>
  ) {
    self.name = name
    self.scores = scores
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
