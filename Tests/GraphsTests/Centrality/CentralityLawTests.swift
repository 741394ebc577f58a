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

/// What holds for every measure of centrality on every graph.
struct CentralityLawTests {
  @Test(arguments: CentralityLaw.all, NamedGraph.samples)
  func `scores are one per node, finite and within range`(
    law: CentralityLaw, sample: NamedGraph
  ) {
    let scores = law.scores(sample.graph).values
    let largest = law.largestScore(sample.graph)
    #expect(scores.count == sample.graph.nodeCount)
    #expect(scores.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= largest * (1 + 1e-12) })
  }

  @Test(arguments: CentralityLaw.all, NamedGraph.samples)
  func `an isolate scores zero`(law: CentralityLaw, sample: NamedGraph) {
    let scores = law.scores(sample.graph)
    // PageRank starts anew at any node, an isolate included.
    guard !(law.name.hasPrefix("pagerank")) else { return }
    #expect(sample.graph.isolates.allSatisfy { scores[$0] == 0 })
  }

  @Test(arguments: CentralityLaw.all, NamedGraph.samples)
  func `numbering the nodes differently changes no score`(
    law: CentralityLaw, sample: NamedGraph
  ) {
    var generator = SplitMix64(seed: 7)
    let newNumbers = (0..<sample.graph.nodeCount).shuffled(using: &generator)
    let edges = sample.graph.edges.map {
      Graph.Edge(newNumbers[$0.from.index], newNumbers[$0.to.index], strength: $0.strength)
    }
    let renumbered = Graph(
      nodeCount: sample.graph.nodeCount, edges: edges, isDirected: sample.graph.isDirected)
    let scores = law.scores(renumbered)
    let backInOrder = newNumbers.map { scores[Graph.Node($0)] }
    #expect(close(backInOrder, law.scores(sample.graph).values))
  }

  @Test(arguments: CentralityLaw.all, NamedGraph.samples)
  func `a separate component leaves the scores, but for their scale`(
    law: CentralityLaw, sample: NamedGraph
  ) {
    guard let growth = law.growth else { return }
    let before = sample.graph.nodeCount
    let triangle = [(0, 1), (1, 2), (2, 0)].map { Graph.Edge(before + $0.0, before + $0.1) }
    let joined = Graph(
      nodeCount: before + 3, edges: sample.graph.edges + triangle,
      isDirected: sample.graph.isDirected)
    let factor = growth(before, before + 3)
    let expected = law.scores(sample.graph).values.map { $0 * factor }
    #expect(close(Array(law.scores(joined).values.prefix(before)), expected))
  }

  @Test(arguments: CentralityLaw.all, NamedGraph.samples)
  func `an undirected graph scores as the directed one with edges both ways`(
    law: CentralityLaw, sample: NamedGraph
  ) {
    let undirected = sample.graph.asUndirected
    let bothWays = undirected.edges.flatMap {
      [$0, Graph.Edge(from: $0.to, to: $0.from, strength: $0.strength)]
    }
    let directed = Graph(nodeCount: undirected.nodeCount, edges: bothWays, isDirected: true)
    let countsPairs = law.name.hasPrefix("betweenness")
    let expected = law.scores(undirected).values.map { $0 * (countsPairs ? 2 : 1) }
    #expect(close(law.scores(directed).values, expected))
  }
}
