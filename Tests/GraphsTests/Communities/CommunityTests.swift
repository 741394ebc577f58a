import Graphs
import Testing

struct CommunityTests {
  @Test func `two circles with one edge between them are two communities`() {
    let circles = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)]
    let found = Graph(7, circles + [(2, 3)]).communities()
    #expect(found.partition.numbers == [[0, 1, 2], [3, 4, 5], [6]])
    #expect(found.agreement == 1)
  }

  @Test func `without edges all nodes are on their own and there is no modularity`() {
    let found = Graph(3, []).communities()
    #expect(found.partition.numbers == [[0], [1], [2]])
    #expect(found.modularity == nil)
    #expect(Graph(0, []).communities().partition.count == 0)
    #expect(Graph(1, []).modularity(of: Graph(1, []).components()) == nil)
  }

  @Test func `strengths may cut where the edges do not`() {
    let edges = (0..<4).map { Graph.Edge($0, ($0 + 1) % 4, strength: $0 % 2 == 0 ? 9 : 1) }
    let found = Graph(nodeCount: 4, edges: edges).communities(counting: .strengths)
    #expect(found.partition.numbers == [[0, 1], [2, 3]])
  }

  @Test func `a larger resolution gives smaller communities`() {
    let graph = Graph.complete(6)
    #expect(graph.communities().partition.count == 1)
    #expect(graph.communities(resolution: 2).partition.count > 1)
  }

  @Test func `the same seed gives the same communities`() {
    let graph = Graph.random(nodeCount: 40, edgeCount: 80, seed: 3)
    #expect(graph.communities(runs: 3, seed: 5) == graph.communities(runs: 3, seed: 5))
  }

  @Test(arguments: NamedGraph.samples)
  func `the modularity told is that of the communities`(sample: NamedGraph) {
    for counting in [Counting.edges, .strengths] {
      let found = sample.graph.communities(runs: 5, counting: counting)
      let modularity = sample.graph.modularity(of: found.partition, counting: counting)
      #expect(close([found.modularity], [modularity]))
      #expect(found.agreement > 0 && found.agreement <= 1)
    }
  }
}

/// Against leidenalg, the best of 200 runs.
struct CommunityReferenceTests {
  static let references = ReferenceGraph.named + ReferenceGraph.random.filter { $0.nodeCount > 12 }

  @Test(arguments: references)
  func `communities are as good as the best that leidenalg finds`(reference: ReferenceGraph) {
    let graph = reference.graph
    for (counting, best) in [
      (Counting.edges, reference.bestModularity), (.strengths, reference.bestModularityByStrength),
    ] {
      let found = graph.communities(counting: counting)
      #expect((found.modularity == nil) == (best == nil))
      #expect((found.modularity ?? 0) >= (best ?? 0) - 1e-9)
    }
  }
}
