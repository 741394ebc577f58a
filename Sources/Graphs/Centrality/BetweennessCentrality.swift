/// How often the shortest path between two other nodes runs through a node.
///
/// ## Definition
/// *C*(*v*) = Σ *σ*(*s*, *t*, *v*)/*σ*(*s*, *t*) over all pairs *s*, *t* other than *v*; *σ*(*s*, *t*)
/// is the number of shortest paths and *σ*(*s*, *t*, *v*) the number of those through *v*.
/// Pairs without a path add 0.
///
/// - Result: one number per node, from 0 to the number of pairs: (*n* − 1)(*n* − 2)/2,
///   twice that in a directed graph. Unit: pairs of nodes.
/// - Direction: followed; a directed graph counts ordered pairs, an undirected one each pair once.
///   Strengths: ignored.
/// - Edge cases: always finite; no longer exact above 10^308 shortest paths between two nodes.
/// - Complexity: O(*n* · (*n* + *m*)) time, undirected eight nodes at once and nodes that hang on
///   the rest by one edge for nothing; O(*n* + *m*) space.
///
/// ## Source
/// Freeman (1977), doi:10.2307/3033543; computed as in Brandes (2001),
/// doi:10.1080/0022250X.2001.9990249.
/// Equals `networkx.betweenness_centrality(normalized=False)`, version 3.6.1.
package struct BetweennessCentrality: Centrality {
  package let name = "betweenness"
  package let question = (
    nl: "Hoe vaak loopt de kortste weg tussen twee andere partners via deze organisatie?",
    en: "How often does the shortest path between two other partners run through this organisation?"
  )
  package let variant = (
    nl: "onbewerkt; kortste paden in stappen",
    en: "raw; shortest paths in steps"
  )
  package let source = Reference("Freeman", 1977, doi: "10.2307/3033543")

  /// The largest number of threads that may work at it; how many do changes no bit of the result.
  package let threadLimit: Int

  /// Betweenness with steps as lengths.
  package init(threadLimit: Int = 8) {
    self.threadLimit = threadLimit
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    graph.isDirected
      ? Self.oneByOne(in: graph)
      : NodeMap(values: BlockBetweenness.scores(in: graph.outgoing, threadLimit: threadLimit))
  }

  /// The plain method, one source at a time: for directed graphs, and to test the quick one by.
  package static func oneByOne(in graph: Graph) -> NodeMap<Double> {
    var search = StepSearch(nodeCount: graph.nodeCount)
    var dependencies = Dependencies(sizes: [Double](repeating: 1, count: graph.nodeCount))
    for source in 0..<graph.nodeCount {
      search.run(from: source, along: graph.outgoing)
      dependencies.add(search, along: graph.outgoing)
    }
    let timesCounted = graph.isDirected ? 1.0 : 2.0
    return NodeMap(values: dependencies.sums.map { $0 / timesCounted })
  }
}

extension Centrality where Self == BetweennessCentrality {
  /// How often the shortest path between two other nodes runs through a node.
  package static var betweenness: Self { BetweennessCentrality() }
}
