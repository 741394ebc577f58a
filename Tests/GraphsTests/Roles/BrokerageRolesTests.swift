import Graphs
import Testing

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
