/// A way to express how central each node of a graph is.
///
/// A new measure is one file with one conforming type, and one line in ``Centralities/all``.
public protocol Centrality: Sendable {
  /// The name on the command line and in JSON, as "betweenness".
  var name: String { get }
  /// The everyday question that the measure answers, in Dutch and in English.
  var question: (nl: String, en: String) { get }
  /// Which of the customary scales and definitions this is, in Dutch and in English.
  var variant: (nl: String, en: String) { get }
  /// Where the measure comes from.
  var source: Reference { get }

  /// How central each node is; always finite.
  func scores(in graph: Graph) -> NodeMap<Double>
}

/// The measures of centrality that there are.
public enum Centralities {
  /// All measures, in the order in which they are shown.
  public static let all: [any Centrality] = [
    DegreeCentrality(),
    StrengthCentrality(),
    BetweennessCentrality(),
    HarmonicCentrality(),
  ]
}
