import Graphs
import Testing

struct ResourceAllocationTests {
  @Test(arguments: LinkReference.all)
  func `scores are as networkx has them`(reference: LinkReference) {
    let graph = reference.graph
    let found = graph.resourceAllocation(of: graph.openPairs)
    #expect(close(found, reference.scores["resource-allocation"] ?? []))
  }

  @Test(arguments: NamedGraph.samples)
  func `a score is finite and knows nothing of the edge of its own pair`(sample: NamedGraph) {
    let graph = sample.graph.asUndirected
    let whole = sample.graph.resourceAllocation(of: graph.pairs)
    #expect(whole.allSatisfy { $0.isFinite && $0 >= 0 })
    for (pair, value) in zip(graph.pairs, whole) {
      let rest = graph.edges.filter { NodePair($0.from, $0.to) != pair }
      let without = Graph(nodeCount: graph.nodeCount, edges: rest)
      #expect(close(without.resourceAllocation(of: [pair]), [value]), "\(pair)")
    }
  }

  @Test func `two ends of a path of three share its middle`() {
    let ends = [NodePair(Graph.Node(2), Graph.Node(0))]
    #expect(Graph.path(3).resourceAllocation(of: ends) == [0.5])
  }
}
