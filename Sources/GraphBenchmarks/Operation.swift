import Graphs

/// One thing to time, by the name that the peers' script has for it too.
struct Operation {
  let name: String
  /// Whether it takes time in proportion to the graph, so that large ones are no trouble.
  let isLinear: Bool
  /// Does it, and gives a number that depends on the whole result.
  let run: () -> Double

  private init(_ name: String, isLinear: Bool = true, _ run: @escaping () -> Double) {
    self.name = name
    self.isLinear = isLinear
    self.run = run
  }

  static func all(_ text: [UInt8], _ graph: Graph) -> [Operation] {
    [
      Operation("load") {
        Double(EdgeListText.graph(of: text, nodeCount: graph.nodeCount).edgeCount)
      },
      measure("betweenness", BetweennessCentrality(threadLimit: 1), graph),
      measure(
        "betweenness-length", LengthBetweennessCentrality(rule: .difference, threadLimit: 1), graph),
      measure("harmonic", HarmonicCentrality(threadLimit: 1), graph),
      measure("closeness", ClosenessCentrality(threadLimit: 1), graph),
      measure("pagerank", PageRankCentrality(), graph, isLinear: true),
      measure("eigenvector", EigenvectorCentrality(), graph, isLinear: true),
      measure("coreness", CorenessCentrality(), graph, isLinear: true),
      measure("clustering", ClusteringMeasure(), graph, isLinear: true),
      measure("constraint", ConstraintMeasure(), graph, isLinear: true),
      measure(
        "constraint-strength", ConstraintMeasure(counting: .strengths), graph, isLinear: true),
      Operation("components") { Double(graph.components().count) },
      Operation("weak-spots") {
        let spots = graph.weakSpots()
        return Double(spots.articulationPoints.count + spots.bridges.count + spots.blocks.count)
      },
      Operation("communities") { graph.communities(runs: 1).modularity ?? 0 },
    ] + (graph.nodeCount < 100 ? [Operation("link-ranking", LinkRanking.run)] : [])
  }

  private static func measure(
    _ name: String, _ measure: some NodeMeasure, _ graph: Graph, isLinear: Bool = false
  ) -> Operation {
    Operation(name, isLinear: isLinear) {
      measure.values(in: graph).values.reduce(0) { $0 + ($1 ?? 0) }
    }
  }
}
