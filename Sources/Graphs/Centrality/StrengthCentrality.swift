/// How strong all edges of a node are together.
///
/// ## Definition
/// The sum of the strengths of the edges of a node.
///
/// - Result: one number per node, from 0. Unit: that of the strengths.
/// - Direction: outgoing; `graph.reversed` gives the incoming sum.
/// - Complexity: O(*n* + *m*).
///
/// ## Source
/// Barrat and others (2004), doi:10.1073/pnas.0400087101.
/// Equals `Graph.out_degree(weight=…)` of networkx 3.6.1.
public struct StrengthCentrality: Centrality {
  public let name = "strength"
  public let question = (
    nl: "Hoe sterk zijn alle verbindingen van deze partner bij elkaar?",
    en: "How strong are all connections of this partner together?"
  )
  public let variant = (
    nl: "onbewerkt; som van de sterktes, bij richting alleen de uitgaande verbindingen",
    en: "raw; sum of the strengths, with directions only the outgoing connections"
  )
  public let source = Reference("Barrat and others", 2004, doi: "10.1073/pnas.0400087101")

  public init() {}

  public func scores(in graph: Graph) -> NodeMap<Double> {
    let rows = graph.outgoing
    return NodeMap(of: graph) { rows.strengths[rows.range(of: $0.index)].reduce(0, +) }
  }
}

extension Centrality where Self == StrengthCentrality {
  /// How strong all edges of a node are together.
  public static var strength: Self { StrengthCentrality() }
}
