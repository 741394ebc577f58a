import CoalitionModel
import Graphs
public import NetworkAnalysis
public import Testing
import Wording

extension Measure: CustomTestStringConvertible {
  public var testDescription: String { name }
}

/// What holds for every measure that is listed; a new one is tested by being listed.
struct MeasureTests {
  /// Graphs without nodes, in one part, in many, with directions, with strengths.
  static let graphs: [Graph] = [
    Graph(nodeCount: 0, edges: []),
    Graph(nodeCount: 3, edges: []),
    .path(7),
    .star(6),
    .complete(5),
    .random(nodeCount: 30, edgeCount: 25, seed: 1),
    .random(nodeCount: 20, edgeCount: 150, seed: 3),
    .random(nodeCount: 18, edgeCount: 60, isDirected: true, seed: 5),
    Graph(
      nodeCount: 5,
      edges: [(0, 1, 2.5), (1, 2, 0), (2, 0, 1), (2, 3, 5)].map {
        Graph.Edge(from: Graph.Node($0.0), to: Graph.Node($0.1), strength: $0.2)
      }),
  ]

  @Test func `every listed measure has a name of its own`() {
    let names =
      Measure.all.flatMap { [$0.name] + $0.aliases } + NetworkMeasure.all.map { $0.name }
    #expect(Set(names).count == names.count)
  }

  @Test func `the shorter lists hold listed measures`() {
    let names = Set(Measure.all.map { $0.name })
    for list in [Measure.standard, Measure.ofPage, Measure.tested, [Measure.ofOrder]] {
      #expect(Set(list.map { $0.name }).count == list.count)
      #expect(names.isSuperset(of: list.map { $0.name }))
    }
    #expect(Measure.tested.allSatisfy { $0.scores != nil })
  }

  @Test(arguments: Measure.all)
  func `a measure has its texts in both languages and a source`(measure: Measure) {
    for language in Language.allCases {
      #expect(measure.question(language).hasSuffix("?"))
      #expect(!measure.variant(language).isEmpty && !measure.range.text(language).isEmpty)
    }
    #expect(measure.source.year > 1900)
    #expect(measure.source.text.hasPrefix("\(measure.source.authors) (\(measure.source.year))"))
  }

  @Test(arguments: Measure.all, graphs)
  func `values are one per node, finite and within range`(measure: Measure, graph: Graph) {
    let values = measure.values(graph).values
    let largest = measure.range.upperBound(graph)
    #expect(values.count == graph.nodeCount)
    for value in values.compactMap({ $0 }) {
      #expect(value.isFinite && value >= 0 && value <= largest + 1e-9)
      #expect(measure.kind == .score || value == value.rounded())
    }
    guard let scores = measure.scores else { return }
    #expect(scores(graph).values.map { Optional($0) } == values)
  }

  @Test(arguments: Measure.all.filter { $0.kind != .group }, graphs)
  func `numbering the nodes differently changes no value`(measure: Measure, graph: Graph) {
    var generator = SplitMix64(seed: 7)
    let numbers = (0..<graph.nodeCount).shuffled(using: &generator)
    let edges = graph.edges.map {
      Graph.Edge(
        from: Graph.Node(numbers[$0.from.index]), to: Graph.Node(numbers[$0.to.index]),
        strength: $0.strength)
    }
    let other = measure.values(
      Graph(nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected))
    let values = measure.values(graph)
    for node in graph.nodes {
      let (before, after) = (values[node], other[Graph.Node(numbers[node.index])])
      #expect((before == nil) == (after == nil))
      #expect(abs((before ?? 0) - (after ?? 0)) <= 1e-9 * max(1, before ?? 0))
    }
  }

  @Test func `an analysis has the measures asked for, in their order`() throws {
    let network = Samples.random(partners: 12, ties: 20, seed: 4)
    let analysis = Analysis(of: network, measures: [.coreness, .degree])
    #expect(analysis.measures.map { $0.name } == ["coreness", "degree"])
    let degrees = try #require(analysis.measures.last)
    #expect(degrees.values == Measure.degree.values(analysis.projection.graph))
  }

  @Test(arguments: Measure.all.filter { $0.direction == .ignored }, graphs)
  func `a measure that ignores directions is the same with and without them`(
    measure: Measure, graph: Graph
  ) {
    #expect(measure.values(graph) == measure.values(graph.asUndirected))
  }

  @Test func `by strength a partner can be more constrained than in any circle of equal ties`()
    throws
  {
    let strengths = [(0, 1, 1.0), (0, 2, 1), (1, 2, 1000)]
    let graph = Graph(
      nodeCount: 3,
      edges: strengths.map {
        Graph.Edge(from: Graph.Node($0.0), to: Graph.Node($0.1), strength: $0.2)
      })
    // networkx 3.6.1, nx.constraint(G, weight='weight')[0]
    let value = try #require(Measure.constraintByStrength.values(graph).values[0])
    #expect(abs(value - 1.998002496253) < 1e-9)
    #expect(value < Measure.constraintByStrength.range.upperBound(graph))
  }
}
