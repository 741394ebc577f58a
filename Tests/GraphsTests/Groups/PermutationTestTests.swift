import Graphs
import Testing

struct PermutationTestTests {
  @Test func `the expectation is the mean over every way of dealing out the groups`() throws {
    let graph = Graph(5, [(0, 1), (1, 2), (2, 3), (0, 4)])
    let labels = [0, 0, 1, 1, 2]
    var sum = 0.0
    var count = 0.0
    for order in permutations(of: labels) {
      sum += try #require(graph.externalInternalIndex(of: Partition(NodeMap(values: order))).value)
      count += 1
    }
    let test = try #require(
      graph.externalInternalTest(of: Partition(NodeMap(values: labels)), permutations: 10))
    #expect(count == 120)
    #expect(close(test.expected, sum / count))
  }

  @Test func `p is the share of all deals that are as far off, but for chance`() throws {
    let graph = Graph(6, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (2, 3)])
    let labels = [0, 0, 0, 1, 1, 1]
    let all = try permutations(of: labels).map { order in
      try #require(graph.externalInternalIndex(of: Partition(NodeMap(values: order))).value)
    }
    let test = try #require(
      graph.externalInternalTest(of: Partition(NodeMap(values: labels)), permutations: 4000))
    let far = all.count { abs($0 - test.expected) >= abs(test.difference) - 1e-12 }
    #expect(abs(test.p - Double(far) / Double(all.count)) < 0.03)
    #expect(test.permutations == 4000)
  }

  @Test func `the same seed gives the same p, another seed about the same`() throws {
    let graph = Graph.random(nodeCount: 20, edgeCount: 40, seed: 8)
    let groups = Partition(NodeMap(of: graph) { $0.index % 3 })
    let first = try #require(graph.externalInternalTest(of: groups, seed: 4))
    let again = try #require(graph.externalInternalTest(of: groups, seed: 4))
    let other = try #require(graph.externalInternalTest(of: groups, seed: 5))
    #expect(first == again)
    #expect(abs(first.p - other.p) < 0.06)
  }

  private func permutations(of labels: [Int]) -> [[Int]] {
    guard labels.count > 1 else { return [labels] }
    return labels.indices.flatMap { place -> [[Int]] in
      var rest = labels
      let chosen = rest.remove(at: place)
      return permutations(of: rest).map { [chosen] + $0 }
    }
  }
}
