import Graphs
import Testing

struct CorePeripheryTests {
  @Test(arguments: [CorePeriphery.Pattern.omit, .one])
  func `the core is the best of all sets on small graphs`(pattern: CorePeriphery.Pattern) {
    for seed in 0..<40 {
      let nodeCount = 4 + seed % 6
      let pairs = nodeCount * (nodeCount - 1) / 2
      let graph = Graph.random(
        nodeCount: nodeCount, edgeCount: pairs * (1 + seed % 5) / 6, seed: UInt64(seed))
      let found = graph.corePeriphery(pattern)
      let best = (0..<1 << nodeCount).compactMap { fit(of: $0, in: graph, pattern) }.max()
      #expect(close(found?.fit, best), "seed \(seed)")
      let set = found?.core.reduce(0) { $0 | 1 << $1.index }
      #expect(close(set.flatMap { fit(of: $0, in: graph, pattern) }, best), "seed \(seed)")
    }
  }

  @Test(arguments: [CorePeriphery.Pattern.omit, .one])
  func `the search finds the best of all sets in nearly all graphs`(
    pattern: CorePeriphery.Pattern
  ) throws {
    var (same, all) = (0, 0)
    for seed in 0..<60 {
      let nodeCount = 8 + seed % 5
      let pairs = nodeCount * (nodeCount - 1) / 2
      let graph = Graph.random(
        nodeCount: nodeCount, edgeCount: pairs * (1 + seed % 5) / 8, seed: UInt64(seed))
      let best = try #require(graph.corePeriphery(pattern)?.fit)
      let found = try #require(graph.searchedCore(pattern)?.fit)
      #expect(found <= best + 1e-9)
      all += 1
      same += close(found, best) ? 1 : 0
    }
    #expect(Double(same) >= 0.95 * Double(all))
  }

  @Test func `up to 20 nodes no exchange of two nodes improves the core`() throws {
    for seed in 0..<4 {
      let graph = Graph.random(nodeCount: 14, edgeCount: 30, seed: UInt64(seed))
      let found = try #require(graph.corePeriphery(.omit))
      let core = found.core.reduce(0) { $0 | 1 << $1.index }
      for one in 0..<14 {
        for other in one..<14 {
          let next = core ^ 1 << one ^ (one == other ? 0 : 1 << other)
          #expect((fit(of: next, in: graph, .omit) ?? -2) <= found.fit + 1e-9)
        }
      }
    }
  }

  @Test func `beyond 20 nodes the search finds a core that was planted`() throws {
    var edges = Graph.complete(6).edges
    edges += (6..<24).map { Graph.Edge($0, $0 % 6) }
    let graph = Graph(nodeCount: 24, edges: edges)
    let found = try #require(graph.corePeriphery(.omit))
    #expect(found.core.numbers == [0, 1, 2, 3, 4, 5])
    #expect(close(found.fit, 1))
    #expect(found == graph.corePeriphery(.omit))
  }

  /// Pearson's correlation over the pairs of nodes, to the letter.
  private func fit(
    of set: Int, in graph: Graph, _ pattern: CorePeriphery.Pattern
  ) -> Double? {
    var pairs: [(Double, Double)] = []
    for first in graph.nodes {
      for second in graph.nodes where first < second {
        let inside = [first, second].count { set >> $0.index & 1 == 1 }
        if inside == 1 && pattern == .omit { continue }
        let ideal = inside == 2 || inside == 1 ? 1.0 : 0
        pairs.append((graph.hasEdge(from: first, to: second) ? 1 : 0, ideal))
      }
    }
    let count = Double(pairs.count)
    let means = pairs.reduce((0.0, 0.0)) { ($0.0 + $1.0 / count, $0.1 + $1.1 / count) }
    let sums = pairs.reduce((0.0, 0.0, 0.0)) { sums, pair in
      let (x, y) = (pair.0 - means.0, pair.1 - means.1)
      return (sums.0 + x * y, sums.1 + x * x, sums.2 + y * y)
    }
    let scale = (sums.1 * sums.2).squareRoot()
    return scale > 1e-9 ? sums.0 / scale : nil
  }

  @Test func `an ideal core fits perfectly`() throws {
    let edges = [(0, 1), (0, 2), (1, 2), (0, 3), (1, 4), (2, 5)]
    let found = try #require(Graph(6, edges).corePeriphery(.omit))
    #expect(found.core.numbers == [0, 1, 2])
    #expect(close(found.fit, 1))
    #expect(Graph.star(6).corePeriphery(.one)?.core.numbers == [0])
  }

  @Test func `where all pairs are the same there is no core`() {
    for graph in [Graph(0, []), Graph(1, []), Graph(5, []), .complete(5)] {
      #expect(graph.corePeriphery(.omit) == nil)
      #expect(graph.corePeriphery(.one) == nil)
    }
  }

  @Test func `rewiring keeps the degrees and gives other edges`() {
    for isDirected in [false, true] {
      let graph = Graph.random(nodeCount: 20, edgeCount: 50, isDirected: isDirected, seed: 9)
      let other = graph.rewired(seed: 1)
      #expect(other != graph && other == graph.rewired(seed: 1) && other != graph.rewired(seed: 2))
      #expect(graph.nodes.allSatisfy { graph.degree(of: $0) == other.degree(of: $0) })
      #expect(
        graph.nodes.allSatisfy {
          graph.predecessors(of: $0).count == other.predecessors(of: $0).count
        })
    }
    #expect(Graph(3, []).rewired(seed: 1) == Graph(3, []))
    #expect(Graph.complete(4).rewired(seed: 1) == .complete(4))
  }
}
