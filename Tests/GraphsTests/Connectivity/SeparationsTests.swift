import Graphs
import Testing

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
