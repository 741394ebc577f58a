/// How strong all edges of a node are together.
///
/// ## Definition
/// The sum of the strengths of the edges that begin at a node, or with ``Direction/incoming`` of
/// those that lead to it.
///
/// - Result: one number per node, from 0. Unit: that of the strengths.
/// - Direction: outgoing or incoming; the same in an undirected graph.
/// - Edge cases: a sum above the largest number is that number. Never infinite, never NaN.
/// - Complexity: O(*n* + *m*).
///
/// ## Source
/// Barrat and others (2004), doi:10.1073/pnas.0400087101.
/// Equals `Graph.out_degree(weight=…)` and `in_degree(weight=…)` of networkx 3.6.1.
package struct StrengthCentrality: Centrality {
  /// Which edges of a node count.
  package let direction: Direction

  package var name: String { direction == .outgoing ? "strength" : "in-strength" }
  package var question: (nl: String, en: String) {
    switch direction {
    case .outgoing:
      (
        nl: "Hoe sterk zijn alle verbindingen van deze partner bij elkaar?",
        en: "How strong are all connections of this partner together?"
      )
    case .incoming:
      (
        nl: "Hoe sterk zijn alle verbindingen naar deze partner bij elkaar?",
        en: "How strong are all connections towards this partner together?"
      )
    }
  }
  package var variant: (nl: String, en: String) {
    switch direction {
    case .outgoing:
      (
        nl: "onbewerkt; som van de sterktes, bij richting alleen de uitgaande verbindingen",
        en: "raw; sum of the strengths, with directions only the outgoing connections"
      )
    case .incoming:
      (
        nl: "onbewerkt; som van de sterktes, bij richting alleen de inkomende verbindingen",
        en: "raw; sum of the strengths, with directions only the incoming connections"
      )
    }
  }
  package let source = Reference("Barrat and others", 2004, doi: "10.1073/pnas.0400087101")

  /// The strength by the edges that run in a direction.
  package init(_ direction: Direction = .outgoing) {
    self.direction = direction
  }

  package func scores(in graph: Graph) -> NodeMap<Double> {
    let rows = graph.rows(direction)
    return NodeMap(of: graph) { node in
      min(rows.strengths[rows.range(of: node.index)].reduce(0, +), .greatestFiniteMagnitude)
    }
  }
}

extension Centrality where Self == StrengthCentrality {
  /// How strong all edges of a node are together.
  package static var strength: Self { StrengthCentrality() }
}
