import Graphs
import Testing

/// Every graph of a few nodes, against the definitions worked out to the letter.
struct SmallWorldTests {
  @Test(arguments: [(nodeCount: 4, worlds: 64), (nodeCount: 5, worlds: 1024)])
  func `every small undirected graph agrees with the definitions`(nodeCount: Int, worlds: Int) {
    let graphs = allGraphs(of: nodeCount, isDirected: false)
    #expect(graphs.count == worlds)
    for graph in graphs {
      checkDefinitions(of: graph)
    }
  }

  @Test(arguments: [(nodeCount: 3, worlds: 64), (nodeCount: 4, worlds: 4096)])
  func `every small directed graph agrees with the definitions`(nodeCount: Int, worlds: Int) {
    let graphs = allGraphs(of: nodeCount, isDirected: true)
    #expect(graphs.count == worlds)
    for graph in graphs {
      checkDefinitions(of: graph)
    }
  }

  private func allGraphs(of nodeCount: Int, isDirected: Bool) -> [Graph] {
    let pairs = (0..<nodeCount).flatMap { from in
      (0..<nodeCount).filter { isDirected ? $0 != from : $0 > from }.map { (from, $0) }
    }
    return (0..<1 << pairs.count).map { choice in
      let chosen = pairs.indices.filter { choice >> $0 & 1 == 1 }.map { pairs[$0] }
      return Graph(nodeCount, chosen, isDirected: isDirected)
    }
  }

  private func checkDefinitions(of graph: Graph) {
    let expected = BruteForce(graph)
    let pairs = graph.edges.map { [$0.from.index, $0.to.index] }
    let components = graph.components().groups.sorted { $0[0] < $1[0] }.map(\.numbers)
    let bridges = graph.bridges().map { [$0.from.index, $0.to.index] }
    #expect(close(betweenness(of: graph), expected.betweenness), "edges \(pairs)")
    #expect(close(harmonic(of: graph), expected.harmonic), "edges \(pairs)")
    #expect(components == expected.components, "edges \(pairs)")
    #expect(graph.articulationPoints().numbers == expected.articulationPoints, "edges \(pairs)")
    #expect(bridges == expected.bridges, "edges \(pairs)")
  }

  private func betweenness(of graph: Graph) -> [Double] {
    BetweennessCentrality().scores(in: graph).values
  }

  private func harmonic(of graph: Graph) -> [Double] {
    HarmonicCentrality().scores(in: graph).values
  }
}
