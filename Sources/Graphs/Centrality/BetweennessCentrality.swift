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
/// - Complexity: O(*n* · (*n* + *m*)) time, O(*n*) space.
///
/// ## Source
/// Freeman (1977), doi:10.2307/3033543; computed as in Brandes (2001),
/// doi:10.1080/0022250X.2001.9990249.
/// Equals `networkx.betweenness_centrality(normalized=False)`, version 3.6.1.
public struct BetweennessCentrality: Centrality {
  public let name = "betweenness"
  public let question = (
    nl: "Hoe vaak loopt de kortste weg tussen twee andere partners via deze organisatie?",
    en: "How often does the shortest path between two other partners run through this organization?"
  )
  public let variant = (
    nl: "onbewerkt; kortste paden in stappen",
    en: "raw; shortest paths in steps"
  )
  public let source = Reference("Freeman", 1977, doi: "10.2307/3033543")

  public init() {}

  public func scores(in graph: Graph) -> NodeMap<Double> {
    var search = StepSearch(nodeCount: graph.nodeCount)
    var dependencies = Dependencies(nodeCount: graph.nodeCount)
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
  public static var betweenness: Self { BetweennessCentrality() }
}

/// How much the paths from all sources so far depend on each node.
private struct Dependencies {
  private(set) var sums: [Double]
  /// What each shortest path to a node brings to the nodes just before it.
  private var shares: [Double]

  init(nodeCount: Int) {
    sums = [Double](repeating: 0, count: nodeCount)
    shares = sums
  }

  /// Adds the paths of one search, working back from its farthest nodes to its source.
  mutating func add(_ search: borrowing StepSearch, along rows: Rows) {
    let (offsets, neighbors) = (rows.offsets.span, rows.neighbors.span)
    let (order, steps, pathCounts) = (search.order, search.steps, search.pathCounts)
    let mostTargets = Double(search.reachedCount)
    for place in stride(from: search.reachedCount - 1, to: 0, by: -1) {
      let node = Int(order[place])
      let nextStep = steps[node] + 1
      var share = 0.0
      for position in Int(offsets[node])..<Int(offsets[node + 1]) {
        let neighbor = Int(neighbors[position])
        if steps[neighbor] == nextStep {
          share += shares[neighbor]
        }
      }
      let dependency = min(share * pathCounts[node], mostTargets)
      shares[node] = (1 + dependency) / pathCounts[node]
      sums[node] += dependency
    }
  }
}
