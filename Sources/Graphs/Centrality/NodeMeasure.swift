/// A way to describe the place of each node in a graph with a number.
///
/// Most measures give every node a score and are a ``Centrality``; the others have no answer for
/// some nodes, as nobody can tell whether the neighbors of an isolate know each other. A new measure
/// is one file with one conforming type, and one line in ``NodeMeasures/all``.
package protocol NodeMeasure: Sendable {
  /// The name on the command line and in JSON, as "betweenness".
  var name: String { get }
  /// The everyday question that the measure answers, in Dutch and in English.
  var question: (nl: String, en: String) { get }
  /// Which of the customary scales and definitions this is, in Dutch and in English.
  var variant: (nl: String, en: String) { get }
  /// Where the measure comes from.
  var source: Reference { get }

  /// The value of each node: finite, or nothing where the measure is not defined.
  func values(in graph: Graph) -> NodeMap<Double?>
}

/// The measures that give numbers to nodes.
package enum NodeMeasures {
  /// All measures, in the order in which they are shown.
  package static let all: [any NodeMeasure] =
    Centralities.all + [
      ClosenessCentrality(),
      EigenvectorCentrality(),
      PageRankCentrality(),
      CorenessCentrality(),
      ClusteringMeasure(),
      ConstraintMeasure(),
      EffectiveSizeMeasure(),
      EfficiencyMeasure(),
      DegreeCentrality(.incoming),
      StrengthCentrality(.incoming),
      LengthBetweennessCentrality(),
      EigenvectorCentrality(counting: .strengths),
      PageRankCentrality(counting: .strengths),
      ClusteringMeasure(counting: .strengths),
      ConstraintMeasure(counting: .strengths),
      EffectiveSizeMeasure(counting: .strengths),
      EfficiencyMeasure(counting: .strengths),
    ]
}
