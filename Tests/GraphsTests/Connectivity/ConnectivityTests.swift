import Graphs
import Testing

struct ConnectivityTests {
  @Test func `cuts between groups are those found by leaving out every node in networkx`() {
    for reference in GroupReference.all {
      let cuts = reference.graph.cuts(
        between: reference.nodes(in: 0), and: reference.nodes(in: 1))
      let found = cuts.map { [$0.node.index, $0.lostPairs, $0.separatesGroups ? 1 : 0] }
      #expect(found == reference.cuts, "\(reference)")
    }
    #expect(GroupReference.all.count { !$0.cuts.isEmpty } > 50)
  }

  @Test func `a smallest separator has as many nodes as networkx says, and separates`() {
    for reference in GroupReference.all {
      let (one, other) = (reference.nodes(in: 0), reference.nodes(in: 1))
      let nodes = reference.graph.separator(between: one, and: other)
      #expect(nodes.count == reference.separator, "\(reference)")
      let rest = reference.graph.removing(Set(nodes))
      let left = one.filter { !nodes.contains($0) }
      let targets = Set(other).subtracting(nodes)
      for node in left {
        let steps = rest.steps(from: node)
        #expect(targets.allSatisfy { steps[$0] == nil }, "\(reference)")
      }
    }
    #expect(GroupReference.all.contains { $0.separator > 3 })
  }

  @Test func `who is in both groups is in every separator`() {
    let nodes = Graph.path(3).separator(
      between: [Graph.Node(0), Graph.Node(2)], and: [Graph.Node(2)])
    #expect(nodes.numbers == [2])
  }

  @Test func `a node cannot be on both sides of a cut`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(3).cuts(between: [Graph.Node(0)], and: [Graph.Node(0)])
    }
  }

  @Test func `a part of a graph keeps edges, directions and strengths`() {
    let graph = Graph(
      nodeCount: 4,
      edges: [Graph.Edge(3, 1, strength: 2), Graph.Edge(1, 0), Graph.Edge(2, 3, strength: 5)],
      isDirected: true)
    let part = graph.subgraph(of: [Graph.Node(3), Graph.Node(1)])
    #expect(part.edges == [Graph.Edge(0, 1, strength: 2)])
    #expect(part.isDirected && part.nodeCount == 2)
    #expect(graph.subgraph(of: Array(graph.nodes)) == graph)
    #expect(graph.subgraph(of: []).nodeCount == 0)
  }
}
