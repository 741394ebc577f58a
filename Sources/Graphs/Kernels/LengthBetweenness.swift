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
    let strandCount = min(32, (rows.count + 63) / 64)
    let parts = Strands.run(count: strandCount, threadLimit: threadLimit) {
      BucketSweep(rows: rows, sizes: sizes, longest: longest)
    } work: { strand, sweep in
      var sums = [Double](repeating: 0, count: rows.count)
      for source in stride(from: strand, to: rows.count, by: strandCount) {
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
