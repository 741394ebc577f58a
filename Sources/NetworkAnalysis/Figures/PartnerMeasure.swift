public import Graphs

/// A measure with its value for every partner in view.
public struct PartnerMeasure: Sendable {
  /// What is measured, in which variant.
  public let centrality: any Centrality
  /// One value per node of the projection.
  public let scores: NodeMap<Double>

  init(_ centrality: any Centrality, in graph: Graph) {
    self.centrality = centrality
    scores = centrality.scores(in: graph)
  }

  /// The name of the measure.
  public var name: String { centrality.name }
}
