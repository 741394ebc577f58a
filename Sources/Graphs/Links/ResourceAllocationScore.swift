/// How many neighbors two nodes have in common, where one with few neighbors counts for more.
///
/// ## Definition
/// *s*(*u*, *v*) = Σ 1/*d*(*k*) over the *k* in *N*(*u*) ∩ *N*(*v*).
///
/// - Result: a number from 0 to (*n* − 2)/2. No unit.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: 0 for an isolate, and for nodes in separate parts.
/// - Complexity: O(*d*(*u*) + *d*(*v*)) per pair.
///
/// ## Source
/// Zhou, Lü and Zhang (2009), doi:10.1140/epjb/e2009-00335-8.
/// Equals `networkx.resource_allocation_index`, version 3.6.1.
package struct ResourceAllocationScore: LinkScore {
  package let name = "resource-allocation"
  package let source = Reference("Zhou, Lü and Zhang", 2009, doi: "10.1140/epjb/e2009-00335-8")

  /// The score.
  package init() {}

  package func scores(of pairs: [NodePair], in graph: Graph) -> [Double] {
    let shared = SharedNeighbors(in: graph)
    return pairs.map { shared.sum(over: $0) { 1 / Double($0) } }
  }
}
