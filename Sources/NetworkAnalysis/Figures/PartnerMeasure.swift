package import Graphs

/// A measure with its value for every partner in view.
package struct PartnerMeasure: Sendable {
  /// What is measured, in which variant.
  package let measure: any NodeMeasure
  /// One value per node of the projection; nothing where the measure has none.
  package let values: NodeMap<Double?>

  init(_ measure: any NodeMeasure, in graph: Graph) {
    self.measure = measure
    values = measure.values(in: graph)
  }

  /// The name of the measure.
  package var name: String { measure.name }

  /// Whether all values are whole numbers.
  package var isCount: Bool { ["degree", "in-degree", "coreness"].contains(name) }

  /// The measures that an analysis gives for every partner, unless others are asked for.
  package static let standard: [any NodeMeasure] = [
    DegreeCentrality(),
    StrengthCentrality(),
    BetweennessCentrality(),
    HarmonicCentrality(),
    ClosenessCentrality(),
    EigenvectorCentrality(),
    PageRankCentrality(),
    CorenessCentrality(),
    ClusteringMeasure(),
    ConstraintMeasure(),
    EffectiveSizeMeasure(),
  ]
}
