package import CoalitionModel
package import Graphs

/// A measure with its value for every partner in view, computed when first asked for.
package struct PartnerMeasure: Sendable {
  /// What is measured, in which variant.
  package let measure: Measure
  private let lazyValues: Lazy<NodeMap<Double?>>

  /// A measure of the nodes of a projection, of its graph with or without directions.
  package init(_ measure: Measure, in projection: Projection) {
    self.measure = measure
    lazyValues = Lazy { measure.values(projection.graph(measure.direction)) }
  }

  /// The name of the measure.
  package var name: String { measure.name }

  /// One value per node of the projection; nothing where the measure has none.
  ///
  /// - Complexity: that of the measure the first time, then O(1).
  package var values: NodeMap<Double?> { lazyValues.value }
}
