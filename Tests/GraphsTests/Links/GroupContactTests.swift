import Graphs
import Testing

/// How two groups of nodes reach each other, and which new edges help most.
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
    #expect(none.best(3, of: star.openPairs).isEmpty)
    let apart = GroupNearness(from: [leaves[0]], to: [leaves[1]], in: Graph(5, []))
    #expect(apart.mean == 0 && apart.averageSteps == nil)
  }

  /// Five networks: sparse, in parts, dense, a path, and one with a hub.
  static let networks = [
    Graph.random(nodeCount: 14, edgeCount: 18, seed: 11),
    Graph.random(nodeCount: 15, edgeCount: 10, seed: 12),
    Graph.random(nodeCount: 12, edgeCount: 40, seed: 13),
    Graph.path(12),
    Graph.star(13).adding([NodePair(Graph.Node(1), Graph.Node(2))]),
  ]

  @Test(arguments: networks, [1, 2])
  func `greedy choice with exchanges is as good as trying all sets`(graph: Graph, count: Int) {
    for perNode in [1, 2] {
      let (first, second) = Self.halves(graph)
      let open = graph.openPairs.filter { Self.isAcross($0, first, second) }
      let passing = PassingChance(from: first, to: second, in: graph)
      let chosen = passing.best(count, of: open, perNode: perNode)
      #expect(chosen.count == count)
      var best = 0.0
      for one in open {
        for other in count == 1 ? [one] : open where count == 1 || one < other {
          let set = Set([one, other])
          let isAllowed = graph.nodes.allSatisfy { node in
            set.count { $0.contains(node) } <= perNode
          }
          guard isAllowed else { continue }
          let more = PassingChance(from: first, to: second, in: graph.adding(Array(set)))
          best = max(best, more.mean ?? 0)
        }
      }
      let found = PassingChance(from: first, to: second, in: graph.adding(chosen)).mean ?? 0
      #expect(abs(found - best) < 1e-12, "\(chosen)")
    }
  }

  @Test(arguments: 0..<60)
  func `the chosen set never lowers a reach, and no node gets more than its share`(seed: Int) {
    let graph = Graph.random(nodeCount: 16, edgeCount: 2 * seed, seed: UInt64(seed))
    let (first, second) = Self.halves(graph)
    let open = graph.openPairs.filter { Self.isAcross($0, first, second) }
    let passing = PassingChance(from: first, to: second, in: graph)
    let chosen = passing.best(5, of: open, perNode: 2)
    let more = graph.adding(chosen)
    #expect(Set(chosen).count == chosen.count && Set(chosen).isSubset(of: open))
    #expect(graph.nodes.allSatisfy { node in chosen.count { $0.contains(node) } <= 2 })
    let reaches = [graph, more].map { PassingChance(from: first, to: second, in: $0).mean ?? 0 }
    #expect(chosen.isEmpty || reaches[1] > reaches[0])
    let near = [graph, more].map { GroupNearness(from: first, to: second, in: $0).mean ?? 0 }
    #expect(near[1] >= near[0])
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

  private static func isAcross(
    _ pair: NodePair, _ first: [Graph.Node], _ second: [Graph.Node]
  ) -> Bool {
    first.contains(pair.first) && second.contains(pair.second)
      || first.contains(pair.second) && second.contains(pair.first)
  }

  private static func halves(_ graph: Graph) -> (first: [Graph.Node], second: [Graph.Node]) {
    (graph.nodes.filter { $0.index % 3 == 0 }, graph.nodes.filter { $0.index % 3 == 1 })
  }
}
