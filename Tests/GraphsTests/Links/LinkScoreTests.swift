import Graphs
import Testing

struct LinkScoreTests {
  @Test func `the file has 37 graphs and every score there is`() {
    #expect(LinkReference.all.count == 37)
    #expect(LinkReference.all.count { $0.pattern != nil } > 25)
    let names = Set(LinkScores.all.map(\.name))
    #expect(names.count == 5)
    #expect(LinkReference.all.allSatisfy { Set($0.scores.keys) == names })
  }

  @Test(arguments: LinkReference.all)
  func `scores are as networkx and igraph have them`(reference: LinkReference) {
    let graph = reference.graph
    for score in LinkScores.all {
      let found = score.scores(of: graph.openPairs, in: graph)
      #expect(close(found, reference.scores[score.name] ?? []), "\(score.name)")
    }
  }

  @Test(arguments: NamedGraph.samples)
  func `a score is finite and knows nothing of the edge of its own pair`(sample: NamedGraph) {
    let graph = sample.graph.asUndirected
    for score in LinkScores.all {
      let whole = score.scores(of: graph.pairs, in: sample.graph)
      #expect(whole.allSatisfy { $0.isFinite && $0 >= 0 })
      for (pair, value) in zip(graph.pairs, whole) {
        let rest = graph.edges.filter { NodePair($0.from, $0.to) != pair }
        let without = Graph(nodeCount: graph.nodeCount, edges: rest)
        #expect(close(score.scores(of: [pair], in: without), [value]), "\(score.name) \(pair)")
      }
    }
  }

  @Test func `two ends of a path of three have everything in common`() {
    let ends = [NodePair(Graph.Node(2), Graph.Node(0))]
    let found = LinkScores.all.map { $0.scores(of: ends, in: .path(3))[0] }
    #expect(close(found, [1, 1, 1.4426950408889634, 0.5, 1]))
  }
}
