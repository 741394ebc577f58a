import Graphs
import Testing

struct PathLengthsTests {
  @Test func `pairs are counted by the steps between them`() {
    let lengths = Graph.path(4).pathLengths()
    #expect(lengths.pairCounts == [3, 2, 1])
    #expect(lengths.possiblePairCount == 6)
    #expect(lengths.diameter == 3)
    #expect(lengths.average == 10.0 / 6)
  }

  @Test func `pairs without a path count as possible only`() {
    let lengths = Graph(4, [(0, 1), (1, 2)], isDirected: true).pathLengths()
    #expect(lengths.pairCounts == [2, 1])
    #expect(lengths.connectedPairCount == 3)
    #expect(lengths.possiblePairCount == 12)
  }

  @Test func `without edges there is no diameter and no average`() {
    for graph in [Graph(0, []), Graph(1, []), Graph(3, [])] {
      #expect(graph.pathLengths().diameter == nil)
      #expect(graph.pathLengths().average == nil)
    }
  }
}
