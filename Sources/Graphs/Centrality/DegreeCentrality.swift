/// With how many others a node is connected.
///
/// ## Definition
/// The number of nodes that the edges of a node lead to, or with ``Direction/incoming`` the number
/// of nodes whose edges lead to it.
///
/// - Result: one whole number per node, from 0 to *n* − 1. Unit: nodes.
/// - Direction: outgoing or incoming; the same in an undirected graph. Strengths: ignored.
/// - Complexity: O(*n*).
///
/// ## Source
/// Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
/// Equals `Graph.out_degree` and `in_degree` of networkx 3.6.1.
package struct DegreeCentrality: Centrality {
  /// Which edges of a node count.
  package let direction: Direction

  package var name: String { direction == .outgoing ? "degree" : "in-degree" }
  package var question: (nl: String, en: String) {
    switch direction {
    case .outgoing:
      (
        nl: "Met hoeveel partners werkt deze organisatie samen?",
        en: "With how many partners does this organization work together?"
      )
    case .incoming:
      (
        nl: "Hoeveel partners noemen deze organisatie?",
        en: "How many partners name this organisation?"
      )
    }
  }
  package var variant: (nl: String, en: String) {
    switch direction {
    case .outgoing:
      (
        nl: "onbewerkt; aantal partners, bij richting alleen de uitgaande verbindingen",
        en: "raw; number of partners, with directions only the outgoing connections"
      )
    case .incoming:
      (
        nl: "onbewerkt; aantal partners, bij richting alleen de inkomende verbindingen",
        en: "raw; number of partners, with directions only the incoming connections"
      )
    }
  }
  package let source = Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")

  /// The degree by the edges that run in a direction.
  package init(_ direction: Direction = .outgoing) {
    self.direction = direction
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    let rows = graph.rows(direction)
    return NodeMap(of: graph) { Double(rows.range(of: $0.index).count) }
  }
}

extension Centrality where Self == DegreeCentrality {
  /// With how many others a node is connected.
  package static var degree: Self { DegreeCentrality() }
}
