extension Graph {
  /// How often the shortest path between two other nodes runs through a node.
  ///
  /// ## Definition
  /// *C*(*v*) = Σ *σ*(*s*, *t*, *v*)/*σ*(*s*, *t*) over all pairs *s*, *t* other than *v*; *σ*(*s*, *t*)
  /// is the number of shortest paths and *σ*(*s*, *t*, *v*) the number of those through *v*.
  /// Pairs without a path add 0.
  ///
  /// - Parameter threadLimit: The largest number of threads; how many changes no bit of the result.
  /// - Returns: One number per node, from 0 to the number of pairs: (*n* − 1)(*n* − 2)/2,
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
  package func betweenness(threadLimit: Int = 8) -> NodeMap<Double> {
    isDirected
      ? betweennessOneByOne()
      : NodeMap(values: BlockBetweenness.scores(in: outgoing, threadLimit: threadLimit))
  }

  /// Betweenness by the plain method, one source at a time: for directed graphs, and to test the quick
  /// method by.
  package func betweennessOneByOne() -> NodeMap<Double> {
    var search = StepSearch(nodeCount: nodeCount)
    var dependencies = Dependencies(sizes: [Double](repeating: 1, count: nodeCount))
    for source in 0..<nodeCount {
      search.run(from: source, along: outgoing)
      dependencies.add(search, along: outgoing)
    }
    let timesCounted = isDirected ? 1.0 : 2.0
    return NodeMap(values: dependencies.sums.map { $0 / timesCounted })
  }
}

/// How much the paths from all sources so far depend on each node, one source at a time.
///
/// ## Source
/// Brandes (2001), doi:10.1080/0022250X.2001.9990249.
struct Dependencies {
  private(set) var sums: [Double]
  /// For how many nodes each node stands as source and as target.
  private let sizes: [Double]
  private let total: Double
  /// What each shortest path to a node brings to the nodes just before it.
  private var shares: [Double]

  init(sizes: [Double]) {
    self.sizes = sizes
    total = sizes.reduce(0, +)
    sums = [Double](repeating: 0, count: sizes.count)
    shares = sums
  }

  /// Adds the paths of one search, working back from its farthest nodes to its source.
  mutating func add(_ search: borrowing StepSearch, along rows: Rows) {
    let (offsets, neighbors) = (rows.offsets.span, rows.neighbors.span)
    let (order, steps, pathCounts) = (search.order, search.steps, search.pathCounts)
    let sourceSize = sizes[Int(order[0])]
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
      let dependency = min(share * pathCounts[node], total)
      shares[node] = (sizes[node] + dependency) / pathCounts[node]
      sums[node] += sourceSize * dependency
    }
  }
}
