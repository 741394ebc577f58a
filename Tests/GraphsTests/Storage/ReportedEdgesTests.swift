import Graphs
import Testing

struct ReportedEdgesTests {
  @Test func `what two silent nodes have between them is unknown, not absent`() {
    let reports = Graph(5, [(0, 1), (1, 0), (0, 2), (0, 3)], isDirected: true)
    let edges = ReportedEdges(
      reports, answered: NodeMap(values: [true, true, true, false, false]))
    func state(_ one: Int, _ other: Int) -> ReportedEdges.State {
      edges.state(between: Graph.Node(one), and: Graph.Node(other))
    }
    #expect(state(0, 1) == .confirmed)
    #expect(state(0, 2) == .contested && state(2, 0) == .contested)
    #expect(state(0, 3) == .reportedOnce && state(3, 0) == .reportedOnce)
    #expect(state(1, 2) == .absent && state(1, 4) == .absent)
    #expect(state(3, 4) == .unknown)
    #expect(edges.responseRate == 0.6)
    #expect(edges.confirmationRate == 0.5)
    #expect(edges.union == Graph(5, [(0, 1), (0, 2), (0, 3)]))
    #expect(edges.confirmed == Graph(5, [(0, 1), (0, 3)]))
  }

  @Test func `who reports an edge has answered`() {
    let edges = ReportedEdges(
      Graph(2, [(0, 1)], isDirected: true), answered: NodeMap(values: [false, false]))
    #expect(edges.responseRate == 0.5)
    #expect(edges.confirmationRate == nil)
  }

  @Test func `without nodes there is no rate`() {
    let edges = ReportedEdges(Graph(0, []), answered: NodeMap(values: []))
    #expect(edges.responseRate == nil && edges.confirmationRate == nil)
  }
}
