import Testing

@testable import Graphs

/// The quick methods against the plain ones.
struct KernelTests {
  static let graphs =
    NamedGraph.samples + Shapes.all
    + ReferenceGraph.all.filter { $0.nodeCount > 11 }.map {
      NamedGraph(name: $0.name, graph: $0.graph)
    }

  @Test(arguments: graphs)
  func `searches side by side give the betweenness that one by one give`(sample: NamedGraph) {
    let rows = sample.graph.asUndirected.outgoing
    let expected = sample.graph.asUndirected.betweennessOneByOne().values
    #expect(close(BlockBetweenness.scores(in: rows, threadLimit: 1), expected))
    guard sample.graph.nodeCount < 5_000 else { return }
    let shared = BlockBetweenness.scores(in: rows, threadLimit: 1) { _ in true }
    #expect(close(shared, expected))
  }

  @Test(arguments: graphs)
  func `searches side by side reach as far as one by one`(sample: NamedGraph) {
    let expected = Reach.oneByOne(in: sample.graph)
    let reach = Reach(in: sample.graph, threadLimit: 1)
    #expect(reach.reachedCounts == expected.reachedCounts)
    #expect(reach.stepSums == expected.stepSums)
    #expect(reach.pairCounts == expected.pairCounts)
    #expect(close(reach.inverseSums, expected.inverseSums))
  }

  @Test(arguments: graphs.filter { $0.graph.nodeCount < 5_000 }, [LengthRule.ratio, .difference])
  func `buckets give the betweenness by length that one by one gives`(
    sample: NamedGraph, rule: LengthRule
  ) {
    let expected = LengthBetweenness.oneByOne(in: sample.graph, rule: rule)
    #expect(
      close(LengthBetweenness.scores(in: sample.graph, rule: rule, threadLimit: 1), expected))
  }

  @Test(arguments: [2, 3, 8])
  func `more threads give the same bits`(threads: Int) {
    let graph = Graph.random(nodeCount: 700, edgeCount: 1_500, seed: 9)
    let directed = Graph.random(nodeCount: 600, edgeCount: 900, isDirected: true, seed: 9)
    #expect(
      graph.betweenness(threadLimit: threads)
        == graph.betweenness(threadLimit: 1))
    for graph in [graph, directed] {
      #expect(
        graph.lengthBetweenness(by: .difference, threadLimit: threads)
          == graph.lengthBetweenness(by: .difference, threadLimit: 1))
    }
    for graph in [graph, directed] {
      #expect(
        graph.harmonicCloseness(threadLimit: threads)
          == graph.harmonicCloseness(threadLimit: 1))
    }
  }

  @Test func `a path of twenty thousand nodes falls apart into its edges`() {
    let count = 20_000
    let expected = (0..<count).map { Double($0) * Double(count - 1 - $0) }
    #expect(Graph.path(count).betweenness().values == expected)
  }

  @Test func `a star of thousands of nodes costs next to nothing`() {
    let count = 5_000
    let graph = Graph.star(count)
    let others = Double(count - 1)
    let middle = others * (others - 1) / 2
    #expect(graph.betweenness().values.prefix(2) == [middle, 0])
    let tips = (1 + (others - 1) / 2) / others
    #expect(close(Array(graph.harmonicCloseness().values.prefix(2)), [1, tips]))
  }

  @Test func `where paths are long, searches are not made side by side`() {
    let ring = Graph.cycle(1_000)
    #expect(Reach.sideBySide(in: ring, 1) == nil)
    let levels = BlockForest(of: ring.outgoing).passableBlocks().map { block in
      var levels = LevelSets(nodeCount: block.nodes.count)
      levels.run(from: 0..<64, along: block.rows)
      return levels.lanesInUse
    }
    #expect(levels.count == 1 && levels.allSatisfy { $0 < 2 })
  }
}
