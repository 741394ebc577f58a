import Graphs
import Testing

/// Every graph of a few nodes, against the definitions worked out to the letter.
///
/// Of the graphs that differ only in how their nodes are numbered, those are taken in which no node
/// has more neighbors than the one before.
struct SmallWorldTests {
  @Test(arguments: [
    (nodeCount: 0, worlds: 1), (1, 1), (2, 2), (3, 4), (4, 16), (5, 84), (6, 936),
  ])
  func `every small undirected graph agrees with the definitions`(nodeCount: Int, worlds: Int) {
    let worldsOfEdges = allWorlds(of: nodeCount, isDirected: false)
    #expect(worldsOfEdges.count == worlds)
    for edges in worldsOfEdges {
      checkDefinitions(of: Graph(nodeCount, edges))
    }
  }

  @Test(arguments: [(nodeCount: 1, worlds: 1), (2, 3), (3, 26), (4, 731)])
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
        var degrees = [Int](repeating: 0, count: nodeCount)
        for (from, to) in edges {
          degrees[from] += 1
          degrees[to] += isDirected ? 0 : 1
        }
        return zip(degrees, degrees.dropFirst()).allSatisfy(>=)
      }
  }

  private func checkDefinitions(of graph: Graph) {
    let expected = BruteForce(graph)
    let byPaths = expected.byShortestPaths
    let pairs = graph.edges.map { [$0.from.index, $0.to.index] }
    let measures: [(any NodeMeasure, [Double?])] = [
      (BetweennessCentrality(), byPaths.betweenness), (HarmonicCentrality(), byPaths.harmonic),
      (ClosenessCentrality(), byPaths.closeness), (CorenessCentrality(), expected.coreness),
      (ClusteringMeasure(), expected.clustering), (ConstraintMeasure(), expected.constraint),
      (EffectiveSizeMeasure(), expected.effectiveSize),
    ]
    for (measure, values) in measures {
      #expect(close(measure.values(in: graph).values, values), "\(measure.name), edges \(pairs)")
    }
    let components = graph.components().groups.sorted { $0[0] < $1[0] }.map(\.numbers)
    let spots = graph.weakSpots()
    let bridges = spots.bridges.map { [$0.from.index, $0.to.index] }
    #expect(components == expected.components, "edges \(pairs)")
    #expect(spots.articulationPoints.numbers == expected.articulationPoints, "edges \(pairs)")
    #expect(bridges == expected.bridges, "edges \(pairs)")
  }
}
