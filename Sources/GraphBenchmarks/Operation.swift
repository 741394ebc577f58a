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
      scores("betweenness") { graph.betweenness(threadLimit: 1) },
      scores("betweenness-length") { graph.lengthBetweenness(by: .difference, threadLimit: 1) },
      scores("harmonic") { graph.harmonicCloseness(threadLimit: 1) },
      scores("closeness") { graph.closeness(threadLimit: 1) },
      scores("pagerank", isLinear: true) { graph.pageRank() },
      scores("eigenvector", isLinear: true) { graph.eigenvectorCentrality() },
      scores("coreness", isLinear: true) { graph.coreness() },
      values("clustering") { graph.clustering() },
      values("constraint") { graph.constraint() },
      values("constraint-strength") { graph.constraint(counting: .strengths) },
      Operation("components") { Double(graph.components().count) },
      Operation("weak-spots") {
        let spots = graph.weakSpots()
        return Double(spots.articulationPoints.count + spots.bridges.count + spots.blocks.count)
      },
      Operation("communities") { graph.communities(runs: 1).modularity ?? 0 },
    ] + (graph.nodeCount < 100 ? [Operation("link-ranking", LinkRanking.run)] : [])
  }

  private static func scores(
    _ name: String, isLinear: Bool = false, _ scores: @escaping () -> NodeMap<Double>
  ) -> Operation {
    Operation(name, isLinear: isLinear) { scores().values.reduce(0, +) }
  }

  private static func values(
    _ name: String, _ values: @escaping () -> NodeMap<Double?>
  ) -> Operation {
    Operation(name) { values().values.reduce(0) { $0 + ($1 ?? 0) } }
  }
}

/// Ranks all pairs across two groups of 150 nodes, as advice on missing ties does.
///
/// Over 20,000 pairs of 300 nodes: what each brings and how it fits.
enum LinkRanking {
  static func run() -> Double {
    let graph = Graph.random(nodeCount: 300, edgeCount: 1_200, seed: 300)
    let groups = NodeMap(of: graph) { $0.index % 2 }
    let (first, second) = (
      graph.nodes.filter { groups[$0] == 0 }, graph.nodes.filter { groups[$0] == 1 }
    )
    let pairs = first.flatMap { one in
      second.filter { !graph.hasEdge(from: one, to: $0) }.map { NodePair(one, $0) }
    }
    let passing = PassingChance(from: first, to: second, in: graph)
    let nearness = GroupNearness(from: first, to: second, in: graph)
    let pattern = LinkPattern(of: graph, groups: Partition(groups), countsShared: true)
    let ranked = pairs.map { pair in
      (passing.gain(of: pair), nearness.gain(of: pair), pattern.logOdds(of: pair))
    }.sorted { $0 > $1 }
    return ranked.reduce(0) { $0 + $1.0 + $1.1 + $1.2 }
  }
}
