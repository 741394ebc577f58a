import Graphs
import Testing

struct GeneratorTests {
  @Test func `shapes have the edges that networkx gives them`() throws {
    #expect(try Graph.path(5) == ReferenceGraph.named("path").graph)
    #expect(try Graph.star(6) == ReferenceGraph.named("star").graph)
    #expect(try Graph.cycle(6) == ReferenceGraph.named("cycle").graph)
  }

  @Test func `in a complete graph all nodes are tied`() {
    let graph = Graph.complete(5)
    #expect(graph.edgeCount == 10)
    #expect(graph.density == 1)
  }

  @Test(arguments: [Graph.path, Graph.star, Graph.cycle, Graph.complete])
  func `small shapes have no edges too many`(shape: @Sendable (Int) -> Graph) {
    #expect((0...2).map { shape($0).nodeCount } == [0, 1, 2])
    #expect((0...2).map { shape($0).edgeCount } == [0, 0, 1])
  }

  @Test(arguments: [false, true], 0..<UInt64(10))
  func `a random graph has the number of edges asked for`(isDirected: Bool, seed: UInt64) {
    for nodeCount in 0..<8 {
      let pairs = nodeCount * (nodeCount - 1) / (isDirected ? 1 : 2)
      for edgeCount in 0...pairs {
        let graph = Graph.random(
          nodeCount: nodeCount, edgeCount: edgeCount, isDirected: isDirected, seed: seed)
        #expect(graph.edgeCount == edgeCount && graph.nodeCount == nodeCount)
        #expect(graph.isDirected == isDirected)
      }
    }
  }

  @Test func `a random graph follows from its seed`() {
    let first = Graph.random(nodeCount: 20, edgeCount: 40, seed: 8)
    #expect(Graph.random(nodeCount: 20, edgeCount: 40, seed: 8) == first)
    #expect(Graph.random(nodeCount: 20, edgeCount: 40, seed: 9) != first)
  }

  @Test func `every pair is drawn about equally often`() {
    var counts: [[Int]: Int] = [:]
    for seed in 0..<UInt64(3_000) {
      for edge in Graph.random(nodeCount: 5, edgeCount: 3, seed: seed).edges {
        counts[[edge.from.index, edge.to.index], default: 0] += 1
      }
    }
    #expect(counts.count == 10)
    #expect(counts.values.allSatisfy { (800...1_000).contains($0) })
  }

  /// The numbers that the reference implementation, splitmix64.c, begins with for this seed.
  @Test func `the generator gives the published numbers`() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }
}
