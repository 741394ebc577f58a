import Graphs
import Testing

struct GroupMeasureTests {
  @Test func `edges within and between groups are as networkx counts them`() {
    for reference in GroupReference.all {
      let (graph, groups) = (reference.graph, Partition(reference.labels))
      let index = graph.externalInternalIndex(of: groups)
      #expect(index.externalEdges == reference.external, "\(reference)")
      #expect(index.internalEdges == reference.internal, "\(reference)")
      let mixing = graph.mixing(of: groups)
      for (number, nodes) in groups.groups.enumerated() {
        for (other, others) in groups.groups.enumerated() {
          let (row, column) = (reference.labels[nodes[0]], reference.labels[others[0]])
          #expect(mixing[number][other] == reference.mixing[row][column], "\(reference)")
        }
      }
    }
  }

  @Test func `assortativity is as networkx and igraph have it, its error as a jackknife by hand`() {
    for reference in GroupReference.all {
      let found = reference.graph.assortativity(by: Partition(reference.labels))
      #expect(close(found?.coefficient, reference.assortativity), "\(reference)")
      if reference.assortativityError != nil {
        #expect(close(found?.standardError, reference.assortativityError), "\(reference)")
      }
    }
    #expect(GroupReference.all.count { $0.assortativityError != nil } > 100)
  }

  @Test func `the indices of groups and of nodes add up`() {
    for reference in GroupReference.all {
      let (graph, groups) = (reference.graph, Partition(reference.labels))
      let whole = graph.externalInternalIndex(of: groups)
      let byGroup = graph.externalInternalIndices(byGroupOf: groups)
      #expect(byGroup.map(\.externalEdges).reduce(0, +) == 2 * whole.externalEdges)
      #expect(byGroup.map(\.internalEdges).reduce(0, +) == whole.internalEdges)
      let byNode = graph.externalInternalIndices(byNodeOf: groups).values
      #expect(byNode.map(\.externalEdges).reduce(0, +) == 2 * whole.externalEdges)
      #expect(byNode.map(\.internalEdges).reduce(0, +) == 2 * whole.internalEdges)
    }
  }

  @Test func `without edges there is no index, no test and no assortativity`() {
    for graph in [Graph(0, []), Graph(1, []), Graph(4, [])] {
      let groups = Partition(NodeMap(of: graph) { $0.index % 2 })
      #expect(graph.externalInternalIndex(of: groups).value == nil)
      #expect(graph.externalInternalTest(of: groups) == nil)
      #expect(graph.assortativity(by: groups) == nil)
    }
    let single = Partition(NodeMap(values: [0, 0, 0]))
    #expect(Graph.path(3).externalInternalIndex(of: single).value == -1)
    #expect(Graph.path(3).assortativity(by: single) == nil)
  }
}

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

struct BrokerageRolesTests {
  @Test func `the roles are those of R sna`() {
    for reference in GroupReference.all {
      let roles = reference.graph.brokerageRoles(in: Partition(reference.labels)).values
      let found = roles.map {
        [$0.coordinator, $0.itinerant, $0.representative, $0.gatekeeper, $0.liaison]
      }
      #expect(found == reference.brokerage, "\(reference)")
      #expect(roles.map(\.total) == reference.brokerage.map { $0.reduce(0, +) })
    }
  }

  @Test func `a node between two groups that are not its own is a liaison`() {
    let groups = Partition(NodeMap(values: ["medisch", "gemeente", "sociaal"]))
    let roles = Graph(3, [(0, 1), (1, 2)], isDirected: true).brokerageRoles(in: groups)
    #expect(roles.values.map(\.liaison) == [0, 1, 0])
  }

  @Test func `those who know each other need nobody between them`() {
    let groups = Partition(NodeMap(values: [0, 1, 2, 3]))
    #expect(Graph.complete(4).brokerageRoles(in: groups).values.allSatisfy { $0.total == 0 })
  }
}
