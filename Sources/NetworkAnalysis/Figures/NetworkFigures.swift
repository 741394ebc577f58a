public import CoalitionModel
import Graphs

/// The figures of the network as a whole.
public struct NetworkFigures: Hashable, Sendable {
  /// The number of partners in view.
  public let partnerCount: Int
  /// The number of tied pairs.
  public let tieCount: Int
  /// The share of all pairs that is tied, from 0 to 1; `nil` below two partners.
  public let density: Double?
  /// The number of separate parts, partners without a tie included.
  public let componentCount: Int
  /// The number of partners in the largest part.
  public let largestComponentSize: Int
  /// The partners without a counted tie, by id.
  public let isolates: [Partner.ID]
  /// Whether a survey was held; else everything comes from documents.
  public let isSurveyed: Bool

  init(of projection: Projection) {
    let graph = projection.graph
    let components = graph.components()
    partnerCount = graph.nodeCount
    tieCount = graph.edgeCount
    density = graph.density
    componentCount = components.count
    largestComponentSize = components.groups.first?.count ?? 0
    isolates = graph.isolates.map { projection.partner(of: $0).id }
    isSurveyed = projection.partners.contains { $0.response == .answered || $0.response == .silent }
  }
}
