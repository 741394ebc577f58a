/// With how many others a node is connected.
///
/// ## Definition
/// The number of neighbors of a node.
///
/// - Result: one whole number per node, from 0 to *n* − 1. Unit: nodes.
/// - Direction: outgoing; `graph.reversed` gives the incoming count. Strengths: ignored.
/// - Complexity: O(*n*).
///
/// ## Source
/// Freeman (1979), doi:10.1016/0378-8733(78)90021-7.
/// Equals `Graph.out_degree` of networkx 3.6.1.
public struct DegreeCentrality: Centrality {
  public let name = "degree"
  public let question = (
    nl: "Met hoeveel partners werkt deze organisatie samen?",
    en: "With how many partners does this organization work together?"
  )
  public let variant = (
    nl: "onbewerkt; aantal partners, bij richting alleen de uitgaande verbindingen",
    en: "raw; number of partners, with directions only the outgoing connections"
  )
  public let source = Reference("Freeman", 1979, doi: "10.1016/0378-8733(78)90021-7")

  public init() {}

  public func scores(in graph: Graph) -> NodeMap<Double> {
    NodeMap(of: graph) { Double(graph.degree(of: $0)) }
  }
}

extension Centrality where Self == DegreeCentrality {
  /// With how many others a node is connected.
  public static var degree: Self { DegreeCentrality() }
}
