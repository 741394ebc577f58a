import Graphs
import Testing

struct KeyPlayerTests {
  @Test func `fragmentation and reach are as worked out with networkx`() {
    for reference in GroupReference.all {
      let graph = reference.graph
      let gone = Set(graph.nodes.prefix(2))
      let found = graph.fragmentation(without: gone)
      #expect(close(found, reference.fragmentation?[0]), "\(reference)")
      let reach = graph.reach(of: Set(graph.nodes.prefix(1)), within: 2)
      #expect(close(reach, reference.reach), "\(reference)")
    }
  }

  @Test func `the best of all pairs is found`() {
    for reference in GroupReference.all {
      guard let expected = reference.keyPlayers else { continue }
      let graph = reference.graph
      let negative = graph.keyPlayers(2, for: .fragmenting)
      #expect(close(negative?.value, expected[0]), "\(reference)")
      #expect(
        close(graph.fragmentation(without: Set(negative?.nodes ?? [])), expected[0]))
      let positive = graph.keyPlayers(2, for: .reaching(steps: 2))
      #expect(close(positive?.value, expected[1]), "\(reference)")
      #expect(close(graph.reach(of: Set(positive?.nodes ?? []), within: 2), expected[1]))
    }
    #expect(GroupReference.all.count { $0.keyPlayers != nil } > 150)
  }

  @Test func `beyond 60 nodes exchanging finds a set, and says that it is not proven best`() throws
  {
    let graph = Graph.random(nodeCount: 70, edgeCount: 110, seed: 3)
    let found = try #require(graph.keyPlayers(2, for: .fragmenting))
    #expect(!found.isExact && found.nodes.count == 2)
    var best = 0.0
    for first in graph.nodes {
      for second in graph.nodes where first < second && graph.degree(of: second) > 5 {
        let value = graph.fragmentation(without: [first, second]) ?? 0
        best = max(best, value)
      }
    }
    #expect(found.value >= best - 0.02)
    #expect(close(graph.fragmentation(without: Set(found.nodes)), found.value))
  }

  @Test func `of sets that do as well the first is chosen`() {
    #expect(Graph.cycle(6).keyPlayers(2, for: .reaching(steps: 1))?.nodes.numbers == [0, 3])
    #expect(Graph.complete(5).keyPlayers(2, for: .fragmenting)?.nodes.numbers == [0, 1])
    #expect(Graph.star(6).keyPlayers(1, for: .fragmenting)?.nodes.numbers == [0])
  }

  @Test func `there are no key players where none can be chosen`() {
    #expect(Graph(0, []).keyPlayers(1, for: .reaching(steps: 2)) == nil)
    #expect(Graph(0, []).keyPlayers(0, for: .fragmenting) == nil)
    #expect(Graph.path(3).keyPlayers(2, for: .fragmenting) == nil)
    #expect(Graph.path(3).keyPlayers(4, for: .reaching(steps: 2)) == nil)
    #expect(Graph(1, []).keyPlayers(1, for: .reaching(steps: 2))?.value == 1)
  }
}

/// What key players are to bring about, worked out from the steps between all nodes.
extension Graph {
  /// One minus the mean of 1/*d* over the ordered pairs of the nodes that are left.
  fileprivate func fragmentation(without removed: Set<Node>) -> Double? {
    let rest = subgraph(of: nodes.filter { !removed.contains($0) })
    guard rest.nodeCount > 1 else { return nil }
    let nearness = rest.nodes.reduce(0.0) { sum, node in
      rest.steps(from: node).values.reduce(sum) { sum, steps in
        guard let steps, steps > 0 else { return sum }
        return sum + 1 / Double(steps)
      }
    }
    return 1 - nearness / (Double(rest.nodeCount) * Double(rest.nodeCount - 1))
  }

  /// The share of nodes within so many steps of a set of nodes, the set included.
  fileprivate func reach(of sources: Set<Node>, within limit: Int) -> Double? {
    guard nodeCount > 0 else { return nil }
    let fields = sources.map { steps(from: $0) }
    let reached = nodes.count { node in fields.contains { ($0[node] ?? .max) <= limit } }
    return Double(reached) / Double(nodeCount)
  }
}
