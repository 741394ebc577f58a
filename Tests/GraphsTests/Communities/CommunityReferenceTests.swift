import Graphs
import Testing

/// Against leidenalg, the best of 50 runs.
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
