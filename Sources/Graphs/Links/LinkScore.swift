/// A way to tell which pairs of nodes look most as if they have an edge.
///
/// The score of a pair depends on the other edges around it, and never on whether the two have an
/// edge themselves. A new score is one file with one conforming type, and one line in
/// ``LinkScores/all``.
package protocol LinkScore: Sendable {
  /// The name in tables and JSON, as "resource-allocation".
  var name: String { get }
  /// Where the score comes from.
  var source: Reference { get }

  /// The score of each pair, in the order of the pairs: finite, from 0; more is likelier.
  func scores(of pairs: [NodePair], in graph: Graph) -> [Double]
}

/// The scores of pairs.
package enum LinkScores {
  /// Every score, from the simplest on.
  package static let all: [any LinkScore] = [
    CommonNeighborsScore(),
    JaccardScore(),
    AdamicAdarScore(),
    ResourceAllocationScore(),
    PreferentialAttachmentScore(),
  ]
}
