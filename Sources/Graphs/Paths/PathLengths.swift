/// How many steps the shortest paths between the nodes of a graph take.
package struct PathLengths: Hashable, Sendable {
  /// The number of pairs by the steps between them: one step first, then two, and so on.
  ///
  /// A directed graph counts ordered pairs, an undirected one each pair once; pairs without a path
  /// do not count.
  package let pairCounts: [Int]
  /// The number of pairs, connected or not.
  package let possiblePairCount: Int

  init(_ reach: Reach, in graph: Graph) {
    let timesCounted = graph.isDirected ? 1 : 2
    pairCounts = reach.pairCounts.map { $0 / timesCounted }
    possiblePairCount = graph.nodeCount * max(0, graph.nodeCount - 1) / timesCounted
  }

  /// The number of pairs that a path connects.
  package var connectedPairCount: Int { pairCounts.reduce(0, +) }

  /// The largest number of steps between two connected nodes, or nothing when no two are.
  ///
  /// Equals `igraph.Graph.diameter(unconn=True)`, version 1.0.0.
  package var diameter: Int? { pairCounts.isEmpty ? nil : pairCounts.count }

  /// The average number of steps between two connected nodes, or nothing when no two are.
  ///
  /// Equals `igraph.Graph.average_path_length(unconn=True)`, version 1.0.0.
  package var average: Double? {
    guard !pairCounts.isEmpty else { return nil }
    let steps = pairCounts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    return Double(steps) / Double(connectedPairCount)
  }
}
