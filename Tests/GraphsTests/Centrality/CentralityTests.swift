import Graphs
import Testing

struct CentralityTests {
  @Test func `the middle of a path of three is nearest to all`() {
    #expect(Graph.path(3).harmonicCloseness().values == [0.75, 1, 0.75])
  }

  @Test func `the Medici stand between the most families`() throws {
    let medici = Graph.Node(8)
    let graph = try ReferenceGraph.named("florentine").graph
    #expect(graph.betweenness().entries.max { $0.value < $1.value }?.node == medici)
  }

  @Test func `with directions only the outgoing side counts`() {
    let graph = Graph(
      nodeCount: 3, edges: [Graph.Edge(0, 1, strength: 2), Graph.Edge(1, 2, strength: 5)],
      isDirected: true)
    #expect(graph.degrees().values == [1, 1, 0])
    #expect(graph.nodeStrengths().values == [2, 5, 0])
    #expect(graph.harmonicCloseness().values == [0.75, 0.5, 0])
    #expect(graph.betweenness().values == [0, 1, 0])
  }

  @Test func `more shortest paths than a number can hold still give finite scores`() {
    let layers = 2_100
    let edges = (0..<2 * layers - 2).flatMap { node in
      let next = node - node % 2 + 2
      return [(node, next), (node, next + 1)]
    }
    let graph = Graph(2 * layers, edges, isDirected: true)
    let scores = graph.betweenness().values
    let pairs = Double(graph.nodeCount * graph.nodeCount)
    #expect(scores.allSatisfy { $0.isFinite && $0 >= 0 && $0 <= pairs })
  }
}

struct MeasureTests {
  @Test func `what a measure has no answer for is absent`() {
    let graph = Graph(4, [(0, 1), (1, 2)])
    #expect(graph.clustering().values == [nil, 0, nil, nil])
    #expect(graph.constraint().values == [1, 0.5, 1, nil])
    #expect(graph.effectiveSize().values == [1, 2, 1, nil])
    #expect(graph.efficiency().values == [1, 1, 1, nil])
    #expect(graph.transitivity == 0)
    #expect(Graph(2, [(0, 1)]).transitivity == nil)
  }

  @Test func `a small circle constrains more than a single contact`() {
    #expect(Graph.complete(3).constraint().values == [1.125, 1.125, 1.125])
  }

  @Test(arguments: NodeMethod.all, NamedGraph.samples)
  func `values are one per node and finite`(method: NodeMethod, sample: NamedGraph) {
    let values = method.values(sample.graph)
    #expect(values.count == sample.graph.nodeCount)
    #expect(values.allSatisfy { $0.map { $0.isFinite && $0 >= 0 } ?? true })
  }

  @Test(arguments: NodeMethod.all, [1e-300, 1, 1e308])
  func `strengths of any size leave all values finite`(method: NodeMethod, scale: Double) {
    let strengths = [1, 0, 0.25, 1e-20, 1, 0.5]
    let pairs = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (1, 4)]
    let edges = zip(pairs, strengths).map { Graph.Edge($0.0, $0.1, strength: $1 * scale) }
    for isDirected in [false, true] {
      let graph = Graph(nodeCount: 6, edges: edges, isDirected: isDirected)
      let values = method.values(graph)
      #expect(values.allSatisfy { $0.map { $0.isFinite && $0 >= 0 } ?? true })
    }
  }

  @Test func `where all strengths are nothing, measures by strength have no answer`() {
    let edges = [(0, 1), (1, 2), (2, 0)].map { Graph.Edge($0.0, $0.1, strength: 0) }
    let graph = Graph(nodeCount: 3, edges: edges)
    let none: [Double?] = [nil, nil, nil]
    #expect(graph.clustering(counting: .strengths).values == none)
    #expect(graph.constraint(counting: .strengths).values == none)
    #expect(graph.effectiveSize(counting: .strengths).values == none)
    #expect(graph.eigenvectorCentrality(counting: .strengths).values == [0, 0, 0])
    #expect(graph.lengthBetweenness().values == [0, 0, 0])
    #expect(graph.modularity(of: graph.components(), counting: .strengths) == nil)
  }

  @Test func `parts that are equally strong all have their eigenvector scores`() {
    let graph = Graph(7, [(0, 1), (1, 2), (3, 4), (4, 5)])
    let end = Double(0.5).squareRoot()
    let expected = [end, 1, end]
    let scores = graph.eigenvectorCentrality().values
    #expect(close(scores, expected + expected + [0]))
  }

  @Test func `without a way round there is no eigenvector`() {
    let graph = Graph(3, [(0, 1), (1, 2)], isDirected: true)
    #expect(graph.eigenvectorCentrality().values == [0, 0, 0])
  }

  @Test func `a strong way round is shorter than a weak way straight on`() {
    let edges = [
      Graph.Edge(0, 1, strength: 5), Graph.Edge(1, 2, strength: 5), Graph.Edge(0, 2, strength: 2),
    ]
    let graph = Graph(nodeCount: 3, edges: edges)
    #expect(graph.betweenness().values == [0, 0, 0])
    #expect(graph.lengthBetweenness().values == [0, 1, 0])
    #expect(graph.lengthBetweenness(by: .difference).values == [0, 1, 0])
  }

  @Test func `ways of equal length by fractions are found equal`() {
    // 3/3 + 3/3 + 3/3 = 3/1, and 5/3 + 5/3 + 5/3 = 5/1 where a number cannot hold 5/3.
    let edges = [
      Graph.Edge(0, 1, strength: 3), Graph.Edge(1, 2, strength: 3), Graph.Edge(2, 3, strength: 3),
      Graph.Edge(0, 3, strength: 1), Graph.Edge(4, 5, strength: 5),
    ]
    let graph = Graph(nodeCount: 6, edges: edges)
    #expect(graph.lengthBetweenness().values == [0, 1.5, 1.5, 0, 0, 0])
  }
}

/// Against networkx, igraph and definitions worked out with numpy.
struct MeasureReferenceTests {
  @Test(arguments: ReferenceGraph.all)
  func `every measure is as the reference tools have it`(reference: ReferenceGraph) {
    let graph = reference.graph
    for method in NodeMethod.all {
      guard let expected = reference.measures[method.name] else { continue }
      let values = method.values(graph)
      #expect(close(values, expected), "\(method.name): \(values) should be \(expected)")
    }
  }
}

struct CentralizationTests {
  @Test func `centralization is as R sna has it`() {
    for reference in GroupReference.all {
      let (graph, expected) = (reference.graph, reference.centralization)
      #expect(close(graph.degreeCentralization(), expected.degree), "\(reference)")
      #expect(close(graph.degreeCentralization(incoming: true), expected.indegree), "\(reference)")
      #expect(close(graph.betweennessCentralization, expected.betweenness), "\(reference)")
      #expect(close(graph.closenessCentralization, expected.closeness), "\(reference)")
    }
    #expect(GroupReference.all.count { $0.centralization.closeness != nil } > 100)
  }

  @Test(arguments: [3, 4, 9]) func `a star is 1 and a ring 0`(nodeCount: Int) {
    let star = Graph.star(nodeCount)
    #expect(close(star.degreeCentralization(), 1))
    #expect(close(star.betweennessCentralization, 1))
    #expect(close(star.closenessCentralization, 1))
    let ring = Graph.cycle(nodeCount)
    #expect(ring.degreeCentralization() == 0)
    #expect(close(ring.betweennessCentralization, 0))
    #expect(close(ring.closenessCentralization, 0))
  }
}
