import Graphs
import Testing

struct NodeMapTests {
  @Test func `a map holds one value per node`() {
    let squares = NodeMap(of: .path(4)) { $0.index * $0.index }
    #expect(squares.values == [0, 1, 4, 9])
    #expect(squares[Graph.Node(2)] == 4)
    #expect(squares.entries.map(\.node.index) == [0, 1, 2, 3])
    #expect(squares.entries.map(\.value) == squares.values)
    #expect(squares == NodeMap(values: [0, 1, 4, 9]))
  }

  @Test func `ranking puts the largest first and keeps the order of equals`() {
    let ranked = NodeMap(values: [1.5, 3, 0, 3]).ranked()
    #expect(ranked.map(\.node.index) == [1, 3, 0, 2])
    #expect(ranked.map(\.value) == [3, 3, 1.5, 0])
  }
}
