/// A way to express how central each node of a graph is.
///
/// Every node has a score, also in a graph of one node or of separate parts. A new measure is one
/// file with one conforming type, and one line in ``NodeMeasures/all``.
package protocol Centrality: NodeMeasure {
  /// How central each node is; always finite.
  func scores(in graph: Graph) -> NodeMap<Double>
}

extension Centrality {
  package func values(in graph: Graph) -> NodeMap<Double?> {
    NodeMap(values: scores(in: graph).values.map { $0 })
  }
}

/// The measures of centrality that a table of partners shows; ``NodeMeasures/all`` has every measure.
package enum Centralities {
  /// The measures, in the order in which they are shown.
  package static let all: [any Centrality] = [
    DegreeCentrality(),
    StrengthCentrality(),
    BetweennessCentrality(),
    HarmonicCentrality(),
  ]
}
