package import CoalitionModel
import Graphs

/// The figures of the network as a whole.
package struct NetworkFigures: Hashable, Sendable {
  /// The number of partners in view.
  package let partnerCount: Int
  /// The number of tied pairs.
  package let tieCount: Int
  /// The number of pairs of partners of which one side answered, or may have: all pairs when no
  /// survey was held.
  package let knownPairCount: Int
  /// How many of those pairs are tied.
  package let knownTieCount: Int
  /// The share of those pairs that is tied, from 0 to 1; `nil` when there are none.
  package let density: Double?
  /// The number of separate parts, partners without a tie included.
  package let componentCount: Int
  /// The number of partners in the largest part.
  package let largestComponentSize: Int
  /// The partners without a counted tie, by id.
  package let isolates: [Partner.ID]
  /// The mean number of ties of a partner; `nil` without partners.
  package let averageDegree: Double?
  /// The largest number of steps between two connected partners; `nil` when no two are.
  package let diameter: Int?
  /// The mean number of steps between two connected partners; `nil` when no two are.
  package let averagePathLength: Double?
  /// Of the pairs of partners with a common partner the share that is tied too; `nil` without such
  /// pairs.
  package let transitivity: Double?
  /// How far the network turns around one partner, from 0 to 1 (a star).
  package let centralization: Centralization
  /// Whether a survey was held; else everything comes from documents.
  package let isSurveyed: Bool

  /// Freeman's centralization; `nil` below three partners.
  package struct Centralization: Hashable, Sendable {
    /// By number of ties.
    package let degree: Double?
    /// By shortest paths.
    package let betweenness: Double?
    /// By nearness; `nil` when the network is in parts.
    package let closeness: Double?
  }

  init(of projection: Projection, survey: Survey?, measures: [PartnerMeasure] = []) {
    let graph = projection.graph
    let components = graph.components()
    let paths = graph.pathLengths()
    partnerCount = graph.nodeCount
    tieCount = graph.edgeCount
    let isSilent = projection.partners.map { !(survey?.hasAnswered($0.id) ?? true) }
    let silent = isSilent.count { $0 }
    let known = (graph.nodeCount * (graph.nodeCount - 1) - silent * (silent - 1)) / 2
    let ties = graph.edges.count { !isSilent[$0.from.index] || !isSilent[$0.to.index] }
    (knownPairCount, knownTieCount) = (known, ties)
    density = known > 0 ? Double(ties) / Double(known) : nil
    componentCount = components.count
    largestComponentSize = components.groups.first?.count ?? 0
    isolates = graph.isolates.map { projection.partner(of: $0).id }
    averageDegree =
      graph.nodeCount == 0 ? nil : 2 * Double(graph.edgeCount) / Double(graph.nodeCount)
    diameter = paths.diameter
    averagePathLength = paths.average
    transitivity = graph.transitivity
    centralization = Centralization(
      degree: graph.degreeCentralization(),
      betweenness: measures.first { $0.name == Measure.betweenness.name }.map { known in
        graph.betweennessCentralization(of: NodeMap(of: graph) { known.values[$0] ?? 0 })
      } ?? graph.betweennessCentralization,
      closeness: graph.closenessCentralization)
    isSurveyed = survey != nil
  }
}
