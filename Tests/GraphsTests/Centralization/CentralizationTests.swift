import Graphs
import Testing

struct CentralizationTests {
  @Test func `centralization is as R sna has it`() {
    for reference in GroupReference.all {
      let (graph, expected) = (reference.graph, reference.centralization)
      #expect(close(graph.degreeCentralization(), expected.degree), "\(reference)")
      #expect(close(graph.degreeCentralization(incoming: true), expected.indegree), "\(reference)")
      #expect(close(graph.betweennessCentralization, expected.betweenness), "\(reference)")
      #expect(close(graph.closenessCentralization, expected.closeness), "\(reference)")
    }
    #expect(GroupReference.all.count { $0.centralization.closeness != nil } > 100)
  }

  @Test(arguments: [3, 4, 9]) func `a star is 1 and a ring 0`(nodeCount: Int) {
    let star = Graph.star(nodeCount)
    #expect(close(star.degreeCentralization(), 1))
    #expect(close(star.betweennessCentralization, 1))
    #expect(close(star.closenessCentralization, 1))
    let ring = Graph.cycle(nodeCount)
    #expect(ring.degreeCentralization() == 0)
    #expect(close(ring.betweennessCentralization, 0))
    #expect(close(ring.closenessCentralization, 0))
  }
}
