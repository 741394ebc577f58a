import Graphs
import Testing

struct PreconditionTests {
  @Test func `an edge cannot end outside the graph`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(nodeCount: 2, edges: [Graph.Edge(0, 2)])
    }
  }

  @Test func `an edge cannot begin before the first node`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(nodeCount: 2, edges: [Graph.Edge(-1, 0)])
    }
  }

  @Test func `a strength cannot be negative`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(nodeCount: 2, edges: [Graph.Edge(0, 1, strength: -0.1)])
    }
  }

  @Test func `a strength cannot be infinite`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(nodeCount: 2, edges: [Graph.Edge(0, 1, strength: .infinity)])
    }
  }

  @Test func `a strength cannot be undefined`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(nodeCount: 2, edges: [Graph.Edge(0, 1, strength: .nan)])
    }
  }

  @Test func `a graph cannot have fewer than no nodes`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph(nodeCount: -1, edges: [])
    }
  }

  @Test func `no strength can be asked of a node outside the graph`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(2).strength(from: Graph.Node(0), to: Graph.Node(2))
    }
  }

  @Test func `a node has no neighbors beyond its own`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(3).neighbors(of: Graph.Node(0))[1]
    }
  }

  @Test func `a random graph cannot have more edges than pairs`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.random(nodeCount: 3, edgeCount: 4, seed: 1)
    }
  }
}
