/// How active two nodes are together: the product of their numbers of neighbors.
///
/// ## Definition
/// *s*(*u*, *v*) = *d*(*u*) · *d*(*v*), an edge between the two themselves left out.
///
/// - Result: a whole number from 0 to (*n* − 2)². No unit.
/// - Direction: ignored. Strengths: ignored.
/// - Edge cases: 0 for an isolate; separate parts make no difference.
/// - Complexity: O(log *d*(*u*)) per pair.
///
/// ## Source
/// Barabási and Albert (1999), doi:10.1126/science.286.5439.509.
/// Equals `networkx.preferential_attachment` for pairs without an edge, version 3.6.1.
package struct PreferentialAttachmentScore: LinkScore {
  package let name = "preferential-attachment"
  package let source = Reference("Barabási and Albert", 1999, doi: "10.1126/science.286.5439.509")

  /// The score.
  package init() {}

  package func scores(of pairs: [NodePair], in graph: Graph) -> [Double] {
    let shared = SharedNeighbors(in: graph)
    return pairs.map { pair in
      Double(
        shared.degree(of: pair.first, without: pair.second)
          * shared.degree(of: pair.second, without: pair.first))
    }
  }
}
