import Graphs
import Testing

/// How two groups of nodes reach each other, and what a new edge adds.
struct GroupContactTests {
  @Test(arguments: LinkReference.all)
  func `both reaches and what each edge adds are as the definitions have them`(
    reference: LinkReference
  ) {
    let graph = reference.graph
    let (first, second) = (reference.nodes(in: 0), reference.nodes(in: 1))
    let passing = PassingChance(from: first, to: second, in: graph)
    let nearness = GroupNearness(from: first, to: second, in: graph)
    #expect(close(passing.mean, reference.passing))
    #expect(close(nearness.mean, reference.nearness))
    for (pair, gains) in zip(graph.openPairs, reference.gains) {
      #expect(abs(passing.gain(of: pair) - (gains[0] ?? 0)) < 1e-12)
      #expect(abs(nearness.gain(of: pair) - (gains[1] ?? 0)) < 1e-12)
      let new = [graph, graph.adding([pair])].map { Self.nearPairs($0, first, second) }
      #expect(passing.newPairs(of: pair) == new[1] - new[0])
    }
  }

  @Test(arguments: LinkReference.all)
  func `edges added one by one are as a graph that has them`(reference: LinkReference) {
    let graph = reference.graph
    let (first, second) = (reference.nodes(in: 0), reference.nodes(in: 1))
    var passing = PassingChance(from: first, to: second, in: graph)
    var nearness = GroupNearness(from: first, to: second, in: graph)
    let new = Array(graph.openPairs.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
    for pair in new + new + graph.pairs.filter({ !graph.openPairs.contains($0) }) {
      passing.add(pair)
      nearness.add(pair)
    }
    let more = graph.adding(new)
    #expect(close(passing.mean, PassingChance(from: first, to: second, in: more).mean))
    #expect(nearness.mean == GroupNearness(from: first, to: second, in: more).mean)
  }

  @Test func `a star reaches through its middle, and groups without nodes reach nothing`() {
    let leaves = (1...4).map { Graph.Node($0) }
    let star = Graph.star(5)
    let passing = PassingChance(from: Array(leaves[..<2]), to: Array(leaves[2...]), in: star)
    #expect(passing.mean == 0.25)
    let nearness = GroupNearness(from: Array(leaves[..<2]), to: Array(leaves[2...]), in: star)
    #expect(nearness.mean == 0.5)
    #expect(nearness.averageSteps == 2)
    let none = PassingChance(from: [], to: leaves, in: star)
    #expect(none.mean == nil)
    let apart = GroupNearness(from: [leaves[0]], to: [leaves[1]], in: Graph(5, []))
    #expect(apart.mean == 0 && apart.averageSteps == nil)
  }

  /// The pairs of two groups that are one or two steps apart.
  private static func nearPairs(
    _ graph: Graph, _ first: [Graph.Node], _ second: [Graph.Node]
  ) -> Int {
    first.reduce(0) { count, node in
      let steps = graph.steps(from: node)
      return count + second.count { steps[$0].map { $0 <= 2 } ?? false }
    }
  }
}
