import Graphs
import Testing

struct CentralityTests {
  @Test func `the middle of a path of three is nearest to all`() {
    #expect(Graph.path(3).harmonicCloseness().values == [0.75, 1, 0.75])
  }

  @Test func `the Medici stand between the most families`() throws {
    let medici = Graph.Node(8)
    let graph = try ReferenceGraph.named("florentine").graph
    #expect(graph.betweenness().ranked().first?.node == medici)
  }

  @Test func `with directions only the outgoing side counts`() {
    let graph = Graph(
      nodeCount: 3, edges: [Graph.Edge(0, 1, strength: 2), Graph.Edge(1, 2, strength: 5)],
      isDirected: true)
    #expect(graph.degrees().values == [1, 1, 0])
    #expect(graph.nodeStrengths().values == [2, 5, 0])
    #expect(graph.harmonicCloseness().values == [0.75, 0.5, 0])
    #expect(graph.betweenness().values == [0, 1, 0])
  }

  @Test func `more shortest paths than a number can hold still give finite scores`() {
    let layers = 2_100
    let edges = (0..<2 * layers - 2).flatMap { node in
      let next = node - node % 2 + 2
      return [(node, next), (node, next + 1)]
    }
    let graph = Graph(2 * layers, edges, isDirected: true)
    let scores = graph.betweenness().values
    let pairs = Double(graph.nodeCount * graph.nodeCount)
    #expect(scores.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= pairs })
  }
}
