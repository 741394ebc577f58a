import Graphs
import Testing

struct CohesionTests {
  @Test func `a path of twenty thousand nodes is within reach`() {
    let graph = Graph.path(20_000)
    #expect(graph.components().count == 1)
    #expect(graph.articulationPoints().numbers == Array(1..<19_999))
    #expect(graph.bridges() == graph.edges)
  }

  @Test func `components go by size, then by smallest node`() {
    let graph = Graph(7, [(5, 6), (1, 2), (2, 4)])
    #expect(graph.components().numbers == [[1, 2, 4], [5, 6], [0], [3]])
  }

  @Test func `directions are ignored where the question is what falls apart`() {
    let graph = Graph(4, [(1, 0), (1, 2), (3, 2)], isDirected: true)
    #expect(graph.components().numbers == [[0, 1, 2, 3]])
    #expect(graph.articulationPoints().numbers == [1, 2])
    #expect(graph.bridges().count == 3)
  }

  @Test func `edges both ways are one bridge with the larger strength`() {
    let edges = [Graph.Edge(1, 0, strength: 2), Graph.Edge(0, 1, strength: 0.5)]
    let graph = Graph(nodeCount: 2, edges: edges, isDirected: true)
    #expect(graph.bridges() == [Graph.Edge(0, 1, strength: 2)])
  }

  @Test func `density is undefined below two nodes`() {
    #expect(Graph(0, []).density == nil)
    #expect(Graph(1, []).density == nil)
    #expect(Graph(2, []).density == 0)
  }

  @Test func `density with directions is a share of the ordered pairs`() {
    #expect(Graph(3, [(0, 1), (1, 0), (1, 2)], isDirected: true).density == 0.5)
    #expect(Graph(3, [(0, 1), (1, 0), (1, 2)]).density == 2.0 / 3)
  }

  @Test func `an isolate has no edge in either direction`() {
    #expect(Graph(4, [(2, 0)], isDirected: true).isolates.numbers == [1, 3])
    #expect(Graph(4, [(2, 0)]).isolates.numbers == [1, 3])
  }
}

/// Against networkx and igraph.
struct CohesionReferenceTests {
  @Test(arguments: ReferenceGraph.all)
  func `parts and weak spots are as networkx and igraph have them`(reference: ReferenceGraph) {
    let graph = reference.graph
    let spots = graph.weakSpots()
    #expect(graph.components().numbers.sorted { $0[0] < $1[0] } == reference.components)
    #expect(spots.articulationPoints.numbers == reference.articulationPoints)
    #expect(spots.bridges.map { [$0.from.index, $0.to.index] } == reference.bridges)
    #expect(spots.blocks.map(\.numbers) == reference.blocks)
  }

  @Test(arguments: ReferenceGraph.all)
  func `figures of the whole are as networkx and igraph have them`(reference: ReferenceGraph) {
    let graph = reference.graph
    let lengths = graph.pathLengths()
    let groups = Partition(NodeMap(of: graph) { $0.index % 3 })
    #expect(close([graph.density], [reference.density]))
    #expect(close([graph.transitivity], [reference.transitivity]))
    #expect(lengths.diameter == reference.diameter)
    #expect(close([lengths.average], [reference.averagePathLength]))
    #expect(close([graph.modularity(of: groups)], [reference.modularity]))
    #expect(
      close(
        [graph.modularity(of: groups, counting: .strengths)], [reference.modularityByStrength]))
  }
}
