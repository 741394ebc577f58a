import Foundation
import Graphs
import Testing

struct LinkPatternTests {
  @Test func `the file has 37 graphs, most with a pattern`() {
    #expect(LinkReference.all.count == 37)
    #expect(LinkReference.all.count { $0.pattern != nil } > 25)
  }

  @Test(arguments: LinkReference.all.filter { $0.pattern != nil })
  func `log odds are as scipy's minimizer finds them`(reference: LinkReference) throws {
    for (expected, countsShared) in [(reference.pattern, false), (reference.patternShared, true)] {
      let pattern = LinkPattern(
        of: reference.graph, groups: reference.partition, countsShared: countsShared)
      let found = reference.graph.pairs.map(pattern.logOdds)
      for (one, other) in zip(found, try #require(expected)) {
        #expect(abs(one - other) < 1e-6, "shared \(countsShared)")
      }
    }
  }

  @Test(arguments: NamedGraph.samples)
  func `there is a finite answer for every graph`(sample: NamedGraph) {
    let graph = sample.graph
    let groups = Partition(NodeMap(of: graph) { $0.index % 3 })
    for countsShared in [false, true] {
      let pattern = LinkPattern(of: graph, groups: groups, countsShared: countsShared)
      #expect(graph.pairs.allSatisfy { pattern.logOdds(of: $0).isFinite })
    }
  }

  @Test func `without edges all pairs fit equally`() {
    let graph = Graph(6, [])
    let groups = Partition(NodeMap(of: graph) { _ in 0 })
    let pattern = LinkPattern(of: graph, groups: groups, countsShared: true)
    let odds = graph.pairs.map(pattern.logOdds)
    #expect(odds.allSatisfy { abs($0 - odds[0]) < 1e-9 && $0 < -2 })
  }

  @Test func `who is active and which groups pair up says what fits`() {
    // Group 0 works with group 1 and never within; node 0 more than the others.
    let graph = Graph(8, [(0, 4), (0, 5), (0, 6), (1, 4), (2, 5), (3, 6)])
    let groups = Partition(NodeMap(of: graph) { $0.index / 4 })
    let pattern = LinkPattern(of: graph, groups: groups, countsShared: false)
    let odds = { (one: Int, other: Int) in
      pattern.logOdds(of: NodePair(Graph.Node(one), Graph.Node(other)))
    }
    #expect(odds(0, 7) > odds(1, 7))
    #expect(odds(1, 7) > odds(1, 2))
  }
}

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
