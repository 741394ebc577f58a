package import CoalitionModel
import Graphs

/// The partners and ties without which the network falls apart.
///
/// ## Definition
/// A partner holds the network together when others lose each other without it (articulation
/// point); a tie does when it is the only one between two parts (bridge). Both are read from the
/// recorded ties: a tie that nobody recorded may well exist. Where too few answered a survey
/// (``Disclosure/singleLinks``) both lists are empty.
package struct Fragility: Sendable {
  /// A partner that holds others to the network.
  package struct CutPartner: Hashable, Sendable {
    /// The partner.
    package let partner: Partner
    /// The parts that come loose without it: all but the largest; all when several are largest.
    package let cutOff: [[Partner]]
    /// The number of pairs of partners that lose each other without it.
    package let lostPairs: Int
  }

  /// The partners that hold the network together, those without which most pairs are lost first.
  package let cutPartners: [CutPartner]
  /// The ties that are the only one between two parts.
  package let bridges: [PartnerPair]

  init(of analysis: Analysis) {
    let (projection, separations) = (analysis.projection, analysis.separations)
    cutPartners =
      separations.nodes.indices
      .map { place in
        Self.cutPartner(separations, place, in: projection)
      }
      .sorted { first, second in
        (first.lostPairs, second.partner.id) > (second.lostPairs, first.partner.id)
      }
    let found = analysis.tellsSingleLinks ? projection.graph.bridges() : []
    bridges = found.map { edge in
      PartnerPair(projection.partner(of: edge.from).id, projection.partner(of: edge.to).id)
    }
  }

  private static func cutPartner(
    _ separations: Separations, _ place: Int, in projection: Projection
  ) -> CutPartner {
    let sizes = separations.partSizes(at: place)
    let others = sizes.reduce(0, +)
    return CutPartner(
      partner: projection.partner(of: separations.nodes[place]),
      cutOff: separations.looseParts(at: place).map { $0.map(projection.partner(of:)) },
      lostPairs: sizes.map { $0 * (others - $0) }.reduce(0, +) / 2)
  }
}

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
