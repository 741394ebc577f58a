import Graphs
import Testing

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
