import Graphs
import Testing

/// Every graph of a few nodes, against the definitions worked out to the letter.
///
/// Of the graphs that differ only in how their nodes are numbered, those are taken in which the nodes
/// go by their numbers of neighbors, and those with equal numbers by the numbers of their neighbors.
struct SmallWorldTests {
  @Test(arguments: [
    (nodeCount: 0, worlds: 1), (1, 1), (2, 2), (3, 4), (4, 16), (5, 58), (6, 484),
  ])
  func `every small undirected graph agrees with the definitions`(nodeCount: Int, worlds: Int) {
    let worldsOfEdges = allWorlds(of: nodeCount, isDirected: false)
    #expect(worldsOfEdges.count == worlds)
    for edges in worldsOfEdges {
      checkDefinitions(of: Graph(nodeCount, edges))
    }
  }

  @Test(arguments: [(nodeCount: 1, worlds: 1), (2, 3), (3, 17), (4, 260)])
  func `every small directed graph agrees with the definitions`(nodeCount: Int, worlds: Int) {
    let worldsOfEdges = allWorlds(of: nodeCount, isDirected: true)
    #expect(worldsOfEdges.count == worlds)
    for edges in worldsOfEdges {
      checkDefinitions(of: Graph(nodeCount, edges, isDirected: true))
    }
  }

  private func allWorlds(of nodeCount: Int, isDirected: Bool) -> [[(Int, Int)]] {
    let pairs = (0..<nodeCount).flatMap { from in
      (0..<nodeCount).filter { isDirected ? $0 != from : $0 > from }.map { (from, $0) }
    }
    return (0..<1 << pairs.count).lazy
      .map { choice in pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] } }
      .filter { edges in
        let ends = isDirected ? edges : edges + edges.map { ($1, $0) }
        var leaving = [Int](repeating: 0, count: nodeCount)
        var entering = leaving
        for (from, to) in ends {
          leaving[from] += 1
          entering[to] += 1
        }
        let keys = (0..<nodeCount).map { node in
          let next = ends.filter { $0.0 == node }.map(\.1)
          let beyond = next.reduce(0) { $0 + entering[$1] * entering[$1] + leaving[$1] }
          return (leaving[node], entering[node], beyond)
        }
        return zip(keys, keys.dropFirst()).allSatisfy { $0 >= $1 }
      }
  }

  private func checkDefinitions(of graph: Graph) {
    let expected = BruteForce(graph)
    let byPaths = expected.byShortestPaths
    let pairs = graph.edges.map { [$0.from.index, $0.to.index] }
    #expect(close(graph.betweenness().values, byPaths.betweenness), "edges \(pairs)")
    #expect(close(graph.harmonicCloseness().values, byPaths.harmonic), "edges \(pairs)")
    #expect(close(graph.closeness().values, byPaths.closeness), "edges \(pairs)")
    #expect(close(graph.coreness().values, expected.coreness), "edges \(pairs)")
    #expect(close(graph.clustering().values, expected.clustering), "edges \(pairs)")
    #expect(close(graph.constraint().values, expected.constraint), "edges \(pairs)")
    #expect(close(graph.effectiveSize().values, expected.effectiveSize), "edges \(pairs)")
    let components = graph.components().groups.sorted { $0[0] < $1[0] }.map(\.numbers)
    let spots = graph.weakSpots()
    let bridges = spots.bridges.map { [$0.from.index, $0.to.index] }
    #expect(components == expected.components, "edges \(pairs)")
    #expect(spots.articulationPoints.numbers == expected.articulationPoints, "edges \(pairs)")
    #expect(bridges == expected.bridges, "edges \(pairs)")
  }
}
