import Graphs
import Testing

struct PartitionTests {
  @Test func `nodes with the same label share a group`() {
    let labels = NodeMap(values: ["sociaal", "medisch", "gemeente", "medisch", "gemeente"])
    let partition = Partition(labels)
    #expect(partition.count == 3)
    #expect(partition.numbers == [[1, 3], [2, 4], [0]])
    #expect((0..<5).map { partition.group(of: Graph.Node($0)) } == [2, 0, 1, 0, 1])
  }

  @Test func `how groups are labeled does not matter`() {
    #expect(Partition(NodeMap(values: [7, 7, 2])) == Partition(NodeMap(values: ["a", "a", "z"])))
    #expect(Partition(NodeMap(values: [7, 7, 2])) != Partition(NodeMap(values: [7, 2, 2])))
  }

  @Test func `no nodes make no groups`() {
    #expect(Graph(0, []).components().count == 0)
  }
}
