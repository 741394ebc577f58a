/// Of all neighbors of two nodes, the share that they have in common.
///
/// ## Definition
/// *s*(*u*, *v*) = |*N*(*u*) ∩ *N*(*v*)| / |*N*(*u*) ∪ *N*(*v*)|, the two nodes themselves left out.
///
/// - Result: a number from 0 to 1; 0 where neither has a neighbor. No unit.
/// - Direction: ignored. Strengths: ignored.
/// - Complexity: O(*d*(*u*) + *d*(*v*)) per pair.
///
/// ## Source
/// Liben-Nowell and Kleinberg (2007), doi:10.1002/asi.20591.
/// Equals `networkx.jaccard_coefficient` for pairs without an edge, version 3.6.1.
package struct JaccardScore: LinkScore {
  package let name = "jaccard"
  package let source = Reference("Liben-Nowell and Kleinberg", 2007, doi: "10.1002/asi.20591")

  /// The score.
  package init() {}

  package func scores(of pairs: [NodePair], in graph: Graph) -> [Double] {
    let shared = SharedNeighbors(in: graph)
    return pairs.map { pair in
      let common = shared.sum(over: pair) { _ in 1 }
      let both =
        shared.degree(of: pair.first, without: pair.second)
        + shared.degree(of: pair.second, without: pair.first)
      return both == 0 ? 0 : common / (Double(both) - common)
    }
  }
}
