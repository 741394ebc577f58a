/// How many neighbors two nodes have in common.
///
/// ## Definition
/// *s*(*u*, *v*) = |*N*(*u*) ∩ *N*(*v*)|.
///
/// - Result: a whole number from 0 to *n* − 2. Unit: nodes.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: 0 for an isolate, and for nodes in separate parts.
/// - Complexity: O(*d*(*u*) + *d*(*v*)) per pair.
///
/// ## Source
/// Newman (2001), doi:10.1103/PhysRevE.64.025102.
/// Equals the number of `networkx.common_neighbors`, version 3.6.1.
package struct CommonNeighborsScore: LinkScore {
  package let name = "common-neighbors"
  package let source = Reference("Newman", 2001, doi: "10.1103/PhysRevE.64.025102")

  /// The score.
  package init() {}

  package func scores(of pairs: [NodePair], in graph: Graph) -> [Double] {
    let shared = SharedNeighbors(in: graph)
    return pairs.map { shared.sum(over: $0) { _ in 1 } }
  }
}
