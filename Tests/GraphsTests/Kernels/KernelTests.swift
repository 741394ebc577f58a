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

/// Graphs on which quick methods may go wrong: long, wide, full of nodes that are all alike.
///
/// Without optimization only small ones, since the plain method then takes minutes for the others.
enum Shapes {
  #if DEBUG
    static let all = shapes(path: 300, side: 12, star: 300, half: 25, twins: 60)
  #else
    static let all = shapes(path: 20_000, side: 100, star: 20_000, half: 1_000, twins: 2_000)
  #endif

  private static func shapes(
    path: Int, side: Int, star: Int, half: Int, twins: Int
  ) -> [NamedGraph] {
    [
      NamedGraph(name: "path of \(path)", graph: .path(path)),
      NamedGraph(name: "cycle of \(path / 4)", graph: .cycle(path / 4)),
      NamedGraph(name: "grid, \(side) by \(side)", graph: grid(side)),
      NamedGraph(name: "star of \(star)", graph: .star(star)),
      NamedGraph(name: "complete bipartite, \(half) by \(half)", graph: bipartite(half)),
      NamedGraph(name: "three times \(twins) twins", graph: withTwins(twins)),
      NamedGraph(name: "circles in a row", graph: circles(half)),
      NamedGraph(
        name: "many parts", graph: .random(nodeCount: 2 * half + 70, edgeCount: 3 * half, seed: 6)),
      NamedGraph(
        name: "one part", graph: .random(nodeCount: half + 100, edgeCount: 5 * half, seed: 7)),
    ]
  }

  private static func grid(_ side: Int) -> Graph {
    let rightward = (0..<side * side).filter { $0 % side < side - 1 }.map { ($0, $0 + 1) }
    let downward = (0..<side * (side - 1)).map { ($0, $0 + side) }
    return Graph(side * side, rightward + downward)
  }

  private static func bipartite(_ half: Int) -> Graph {
    Graph(2 * half, (0..<half).flatMap { from in (half..<2 * half).map { (from, $0) } })
  }

  /// A random graph in which nodes with just the same neighbors join: tied, untied, and pendants.
  private static func withTwins(_ count: Int) -> Graph {
    let core = Graph.random(nodeCount: 40, edgeCount: 100, seed: 4)
    let pairs = core.edges.map { ($0.from.index, $0.to.index) }
    let others = (40..<40 + count).flatMap { twin in [0, 7, 9].map { ($0, twin) } }
    let more = (40 + count..<40 + 2 * count).flatMap { twin in [3, 7].map { ($0, twin) } }
    let pendants = (40 + 2 * count..<40 + 3 * count).map { ($0 % 5, $0) }
    return Graph(40 + 3 * count, pairs + others + more + pendants)
  }

  /// Rings of growing length, each with one node in common with the next.
  private static func circles(_ count: Int) -> Graph {
    var pairs: [(Int, Int)] = []
    var last = 0
    for length in 3..<3 + min(count, 90) {
      let ring = [last] + Array(last + 1..<last + length)
      pairs += zip(ring, ring.dropFirst() + [last])
      last += length - 1
    }
    return Graph(last + 1, pairs)
  }
}
