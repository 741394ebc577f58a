import Graphs

/// Ranks all pairs across two groups of 150 nodes, as advice on missing ties does.
///
/// Over 20,000 pairs of 300 nodes: what each brings, how it fits, and the best five together.
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
    let best = passing.best(5, of: pairs, perNode: 2)
    return ranked.reduce(Double(best.count)) { $0 + $1.0 + $1.1 + $1.2 }
  }
}
