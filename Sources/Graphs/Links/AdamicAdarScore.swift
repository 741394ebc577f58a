/// How many neighbors two nodes have in common, where one with few neighbors counts for a bit more.
///
/// ## Definition
/// *s*(*u*, *v*) = Σ 1/ln *d*(*k*) over the *k* in *N*(*u*) ∩ *N*(*v*).
///
/// - Result: a number from 0 to (*n* − 2)/ln 2: a shared neighbor has two neighbors at least. No unit.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: 0 for an isolate, and for nodes in separate parts.
/// - Complexity: O(*d*(*u*) + *d*(*v*)) per pair, after O(*n*).
///
/// ## Source
/// Adamic and Adar (2003), doi:10.1016/S0378-8733(03)00009-1.
/// Equals `networkx.adamic_adar_index`, version 3.6.1.
package struct AdamicAdarScore: LinkScore {
  package let name = "adamic-adar"
  package let source = Reference("Adamic and Adar", 2003, doi: "10.1016/S0378-8733(03)00009-1")

  /// The score.
  package init() {}

  package func scores(of pairs: [NodePair], in graph: Graph) -> [Double] {
    let shared = SharedNeighbors(in: graph)
    let values = (0..<max(3, graph.nodeCount)).map { 1 / Exponential.log(Double(max(2, $0))) }
    return pairs.map { shared.sum(over: $0) { values[$0] } }
  }
}
