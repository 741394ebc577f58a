extension Graph {
  /// How often the shortest path, when strong edges are short, runs through a node.
  ///
  /// ## Definition
  /// As ``Graph/betweenness(threadLimit:)``, but the length of a path is the sum of the lengths of its
  /// edges, which follow from their strengths by a ``LengthRule``. Paths whose lengths differ by less
  /// than one in 10^10 count as equally long; where strengths are small whole numbers this is exact.
  ///
  /// - Parameters:
  ///   - rule: How lengths follow from strengths.
  ///   - threadLimit: The largest number of threads; how many changes no bit of the result.
  /// - Returns: One number per node, from 0 to the number of pairs: (*n* − 1)(*n* − 2)/2,
  ///   twice that in a directed graph. Unit: pairs of nodes.
  /// - Direction: followed; a directed graph counts ordered pairs, an undirected one each pair once.
  /// - Edge cases: always finite; pairs without a path add 0, as do edges of strength 0 by the rule of
  ///   ``LengthRule/ratio``.
  /// - Complexity: O(*n* · (*n* + *m*)) time where lengths are small whole numbers, else
  ///   O(*n* · (*n* + *m*) log *n*); O(*n* + *m*) space.
  ///
  /// ## Source
  /// Opsahl, Agneessens and Skvoretz (2010), doi:10.1016/j.socnet.2010.03.006; computed as in Brandes
  /// (2001), doi:10.1080/0022250X.2001.9990249. Equals `igraph.Graph.betweenness(weights=…)` with the
  /// lengths as weights, version 1.0.0.
  package func lengthBetweenness(
    by rule: LengthRule = .ratio, threadLimit: Int = 8
  ) -> NodeMap<Double> {
    NodeMap(values: LengthBetweenness.scores(in: self, rule: rule, threadLimit: threadLimit))
  }
}

/// Betweenness by length, block by block where the graph is undirected.
enum LengthBetweenness {
  /// Adds up the paths from all nodes.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - rule: How lengths follow from strengths.
  ///   - threadLimit: The largest number of threads.
  /// - Returns: For each node the pairs of other nodes whose shortest paths run through it, in shares.
  static func scores(in graph: Graph, rule: LengthRule, threadLimit: Int) -> [Double] {
    let edges = EdgeLengths(of: graph.outgoing, rule: rule)
    guard let longest = edges.largestWhole else { return oneByOne(in: graph, rule: rule) }
    let rows = edges.passable
    guard !graph.isDirected else {
      let sizes = [Double](repeating: 1, count: graph.nodeCount)
      return sums(along: rows, sizes, longest, threadLimit)
    }
    let forest = BlockForest(of: rows)
    var scores = forest.passingPairs
    for block in forest.passableBlocks(byLength: true) {
      let sums = sums(along: block.rows, block.sizes, longest, threadLimit)
      for (node, sum) in zip(block.nodes, sums) {
        // Every pair was counted from both ends.
        scores[Int(node)] += sum / 2
      }
    }
    return scores
  }

  /// The plain method, with any lengths: to test the quick one by.
  static func oneByOne(in graph: Graph, rule: LengthRule) -> [Double] {
    let edges = EdgeLengths(of: graph.outgoing, rule: rule)
    let backward = graph.isDirected ? EdgeLengths(of: graph.incoming, rule: rule) : edges
    let timesCounted = graph.isDirected ? 1.0 : 2.0
    return LengthDependencies(along: edges, backward: backward).sums.map { $0 / timesCounted }
  }

  private static func sums(
    along rows: Rows, _ sizes: [Double], _ longest: Int, _ threadLimit: Int
  ) -> [Double] {
    let pieceCount = min(32, (rows.count + 63) / 64)
    let parts = Parallel.map(count: pieceCount, threadLimit: threadLimit) {
      BucketSweep(rows: rows, sizes: sizes, longest: longest)
    } work: { piece, sweep in
      var sums = [Double](repeating: 0, count: rows.count)
      for source in stride(from: piece, to: rows.count, by: pieceCount) {
        sweep.run(from: source, to: &sums)
      }
      return sums
    }
    var sums = [Double](repeating: 0, count: rows.count)
    for part in parts {
      Vectors.add(1, times: part, to: &sums)
    }
    return sums
  }
}

/// How much the shortest paths by length from all sources depend on each node.
///
/// For every source the distances come first; then path counts outward and shares inward, both by
/// asking which edges lie on a shortest path.
struct LengthDependencies {
  private(set) var sums: [Double]
  private var pathCounts: [Double]
  private var shares: [Double]

  init(along edges: EdgeLengths, backward: EdgeLengths) {
    sums = [Double](repeating: 0, count: edges.rows.count)
    pathCounts = sums
    shares = sums
    var search = LengthSearch(nodeCount: edges.rows.count)
    for source in 0..<edges.rows.count {
      search.run(from: source, along: edges)
      countPaths(of: search, along: backward)
      addShares(of: search, along: edges)
    }
  }

  private mutating func countPaths(of search: borrowing LengthSearch, along edges: EdgeLengths) {
    for (place, node) in search.order.enumerated() {
      var paths = place == 0 ? 1.0 : 0
      for position in edges.rows.range(of: Int(node)) {
        let before = Int(edges.rows.neighbors[position])
        if search.isShortest(before, Int(node), length: edges.lengths[position]) {
          paths += pathCounts[before]
        }
      }
      pathCounts[Int(node)] = min(paths, .greatestFiniteMagnitude)
    }
  }

  private mutating func addShares(of search: borrowing LengthSearch, along edges: EdgeLengths) {
    let mostTargets = Double(search.order.count)
    for node in search.order.dropFirst().reversed().map(Int.init) {
      var share = 0.0
      for position in edges.rows.range(of: node) {
        let after = Int(edges.rows.neighbors[position])
        if search.isShortest(node, after, length: edges.lengths[position]) {
          share += shares[after]
        }
      }
      let dependency = min(share * pathCounts[node], mostTargets)
      shares[node] = (1 + dependency) / pathCounts[node]
      sums[node] += dependency
    }
  }
}
