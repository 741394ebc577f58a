import Graphs
import Testing

struct StepsTests {
  @Test func `steps are counted outward, with nothing where no path leads`() {
    let graph = Graph(5, [(0, 1), (1, 2), (3, 0)])
    #expect(graph.steps(from: Graph.Node(0)).values == [0, 1, 2, 1, nil])
  }

  @Test func `steps follow the directions`() {
    let graph = Graph(4, [(0, 1), (1, 2), (3, 0)], isDirected: true)
    #expect(graph.steps(from: Graph.Node(0)).values == [0, 1, 2, nil])
    #expect(graph.reversed.steps(from: Graph.Node(0)).values == [0, nil, nil, 1])
  }

  @Test(arguments: NamedGraph.samples)
  func `neighbors are at most one step further`(sample: NamedGraph) {
    for source in sample.graph.nodes {
      let steps = sample.graph.steps(from: source)
      for edge in sample.graph.edges {
        guard let before = steps[edge.from] else { continue }
        #expect(steps[edge.to].map { $0 <= before + 1 } == true)
      }
    }
  }
}

struct PathLengthsTests {
  @Test func `pairs are counted by the steps between them`() {
    let lengths = Graph.path(4).pathLengths()
    #expect(lengths.pairCounts == [3, 2, 1])
    #expect(lengths.diameter == 3)
    #expect(lengths.average == 10.0 / 6)
  }

  @Test func `pairs without a path do not count`() {
    let lengths = Graph(4, [(0, 1), (1, 2)], isDirected: true).pathLengths()
    #expect(lengths.pairCounts == [2, 1])
  }

  @Test func `without edges there is no diameter and no average`() {
    for graph in [Graph(0, []), Graph(1, []), Graph(3, [])] {
      #expect(graph.pathLengths().diameter == nil)
      #expect(graph.pathLengths().average == nil)
    }
  }
}
