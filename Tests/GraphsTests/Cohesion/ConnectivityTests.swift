import Graphs
import Testing

struct ConnectivityTests {
  @Test func `cuts between groups are those found by leaving out every node in networkx`() {
    for reference in GroupReference.all {
      let cuts = reference.graph.cuts(
        between: reference.nodes(in: 0), and: reference.nodes(in: 1))
      let found = cuts.map { [$0.node.index, $0.lostPairs, $0.separatesGroups ? 1 : 0] }
      #expect(found == reference.cuts, "\(reference)")
    }
    #expect(GroupReference.all.count { !$0.cuts.isEmpty } > 50)
  }

  @Test func `a smallest separator has as many nodes as networkx says, and separates`() {
    for reference in GroupReference.all {
      let (one, other) = (reference.nodes(in: 0), reference.nodes(in: 1))
      let nodes = reference.graph.separator(between: one, and: other)
      #expect(nodes.count == reference.separator, "\(reference)")
      let rest = reference.graph.removing(Set(nodes))
      let left = one.filter { !nodes.contains($0) }
      let targets = Set(other).subtracting(nodes)
      for node in left {
        let steps = rest.steps(from: node)
        #expect(targets.allSatisfy { steps[$0] == nil }, "\(reference)")
      }
    }
    #expect(GroupReference.all.contains { $0.separator > 3 })
  }

  @Test func `who is in both groups is in every separator`() {
    let nodes = Graph.path(3).separator(
      between: [Graph.Node(0), Graph.Node(2)], and: [Graph.Node(2)])
    #expect(nodes.numbers == [2])
  }

  @Test func `a node cannot be on both sides of a cut`() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(3).cuts(between: [Graph.Node(0)], and: [Graph.Node(0)])
    }
  }

  @Test func `a part of a graph keeps edges, directions and strengths`() {
    let graph = Graph(
      nodeCount: 4,
      edges: [Graph.Edge(3, 1, strength: 2), Graph.Edge(1, 0), Graph.Edge(2, 3, strength: 5)],
      isDirected: true)
    let part = graph.subgraph(of: [Graph.Node(3), Graph.Node(1)])
    #expect(part.edges == [Graph.Edge(0, 1, strength: 2)])
    #expect(part.isDirected && part.nodeCount == 2)
    #expect(graph.subgraph(of: Array(graph.nodes)) == graph)
    #expect(graph.subgraph(of: []).nodeCount == 0)
  }
}

struct SeparationsTests {
  @Test(arguments: 0..<60)
  func `the parts are the components that are left`(seed: Int) {
    let nodeCount = 7 + seed % 20
    let graph = Graph.random(
      nodeCount: nodeCount, edgeCount: nodeCount * (2 + seed % 5) / 4, isDirected: seed % 3 == 0,
      seed: UInt64(seed))
    let separations = graph.separations()
    #expect(separations.nodes == graph.articulationPoints())
    let before = graph.components()
    for (place, node) in separations.nodes.enumerated() {
      let mates = Set(before.groups[before.group(of: node)])
      let left = graph.removing([node]).components().groups
        .map { $0.filter { $0 != node } }
        .filter { $0.first.map(mates.contains) ?? false }
      #expect(separations.parts(at: place) == left, "without \(node)")
      #expect(separations.partSizes(at: place) == left.map(\.count))
      let isTied = left.count > 1 && left[0].count == left[1].count
      #expect(separations.looseParts(at: place) == Array(left.dropFirst(isTied ? 0 : 1)))
    }
  }

  @Test func `a long path has a part on either side of each inner node`() {
    let graph = Graph(5, [(0, 1), (1, 2), (2, 3), (3, 4)])
    let separations = graph.separations()
    #expect(separations.nodes.numbers == [1, 2, 3])
    #expect(separations.parts(at: 0).map(\.numbers) == [[2, 3, 4], [0]])
    #expect(separations.parts(at: 1).map(\.numbers) == [[0, 1], [3, 4]])
  }
}
