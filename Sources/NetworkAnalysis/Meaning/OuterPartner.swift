package import CoalitionModel
import Graphs

/// A partner at the edge of the network: one recorded tie holds it.
package struct OuterPartner: Hashable, Sendable {
  /// The partner.
  package let partner: Partner
  /// The only partner that it is tied to.
  package let contact: Partner

  /// The partners with one tie, by id.
  static func all(in projection: Projection) -> [OuterPartner] {
    let graph = projection.graph
    return graph.nodes.compactMap { node in
      let neighbors = graph.neighbors(of: node)
      guard neighbors.count == 1, let only = neighbors.first else { return nil }
      return OuterPartner(
        partner: projection.partner(of: node), contact: projection.partner(of: only))
    }
  }
}
