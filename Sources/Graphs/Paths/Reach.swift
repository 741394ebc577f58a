/// How far all nodes are from each other, summed up per node.
struct Reach {
  /// For each node the number of other nodes it can reach.
  private(set) var reachedCounts: [Int]
  /// For each node the steps to all nodes it can reach, added up.
  private(set) var stepSums: [Int]
  /// For each node 1 / steps to all nodes it can reach, added up.
  private(set) var inverseSums: [Double]
  /// The number of ordered pairs of nodes by how many steps lie between them, from 1 step on.
  private(set) var pairCounts: [Int] = []

  /// Searches from every node in turn.
  init(in graph: Graph) {
    let nodeCount = graph.nodeCount
    var search = StepSearch(nodeCount: nodeCount)
    reachedCounts = [Int](repeating: 0, count: nodeCount)
    stepSums = reachedCounts
    inverseSums = [Double](repeating: 0, count: nodeCount)
    for source in 0..<nodeCount {
      search.run(from: source, along: graph.outgoing)
      for (steps, count) in search.levelCounts.enumerated().dropFirst() {
        reachedCounts[source] += count
        stepSums[source] += count * steps
        inverseSums[source] += Double(count) / Double(steps)
        if pairCounts.count < steps { pairCounts.append(0) }
        pairCounts[steps - 1] += count
      }
    }
  }
}
