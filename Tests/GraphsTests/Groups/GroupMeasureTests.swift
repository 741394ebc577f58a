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
          #expect(mixing.edges[number][other] == reference.mixing[row][column], "\(reference)")
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

  @Test func `a share within a group counts each pair once, or both ways with directions`() {
    let groups = Partition(NodeMap(values: [0, 0, 0, 1]))
    let undirected = Graph(4, [(0, 1), (1, 3)]).mixing(of: groups)
    #expect(undirected.pairs == [[3, 3], [3, 0]])
    #expect(undirected.density(from: 0, to: 0) == 1.0 / 3)
    #expect(undirected.density(from: 1, to: 1) == nil)
    let directed = Graph(4, [(0, 1), (1, 3)], isDirected: true).mixing(of: groups)
    #expect(directed.pairs == [[6, 3], [3, 0]])
    #expect(directed.density(from: 0, to: 1) == 1.0 / 3)
    #expect(directed.density(from: 1, to: 0) == 0)
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
