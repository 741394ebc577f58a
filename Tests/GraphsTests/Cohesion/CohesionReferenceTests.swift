import Graphs
import Testing

/// Against networkx and igraph.
struct CohesionReferenceTests {
  @Test(arguments: ReferenceGraph.all)
  func `components are as networkx and igraph have them`(reference: ReferenceGraph) {
    let components = reference.graph.components().numbers
    #expect(components.sorted { $0[0] < $1[0] } == reference.components)
  }

  @Test(arguments: ReferenceGraph.all)
  func `articulation points are as networkx and igraph have them`(reference: ReferenceGraph) {
    #expect(reference.graph.articulationPoints().numbers == reference.articulationPoints)
  }

  @Test(arguments: ReferenceGraph.all)
  func `bridges are as networkx and igraph have them`(reference: ReferenceGraph) {
    let bridges = reference.graph.bridges().map { [$0.from.index, $0.to.index] }
    #expect(bridges == reference.bridges)
  }

  @Test(arguments: ReferenceGraph.all)
  func `density is as networkx and igraph have it`(reference: ReferenceGraph) throws {
    let density = try #require(reference.graph.density)
    #expect(close([density], [reference.density]))
  }
}
