package import CoalitionModel
import Graphs

/// How many partners may fall away before two domains lose each other, and who they are.
package struct DomainLifelines: Hashable, Sendable {
  /// A partner without whom some partners of two domains lose each other.
  package struct Holder: Hashable, Sendable {
    /// The partner.
    package let partner: Partner
    /// The number of pairs, one partner of each domain, that lose each other.
    package let lostPairs: Int
    /// Whether nobody of the one domain then reaches anybody of the other.
    package let separates: Bool
  }

  /// Two domains that a path over recorded ties connects.
  package struct Lifeline: Hashable, Sendable {
    /// The two domains, in the order of the vocabulary.
    package let domains: [Domain]
    /// The partners without whom some pairs lose each other, most pairs first, then by id.
    package let holders: [Holder]
    /// The fewest partners without whom no path connects the two domains, by id.
    ///
    /// They may be of the domains themselves, and there may be other sets as small. Nothing when that
    /// was left out.
    package let fewest: [Partner]?
  }

  /// The pairs of domains that a path connects, in the order of the vocabulary.
  package let lifelines: [Lifeline]

  init(of analysis: Analysis) {
    let (projection, components) = (analysis.projection, analysis.components)
    let graph = projection.graph
    let isSmall = graph.nodeCount <= Limits.partnersForSearches
    let sides = projection.domains.map { (domain: $0, nodes: projection.nodes(of: $0)) }
    lifelines = sides.indices.flatMap { place in
      sides[(place + 1)...].compactMap { other -> Lifeline? in
        let one = sides[place]
        let groups = [one.nodes, other.nodes].map { Set($0.map(components.group(of:))) }
        guard !groups[0].isDisjoint(with: groups[1]) else { return nil }
        let fewest = isSmall ? graph.separator(between: one.nodes, and: other.nodes) : nil
        let holders = analysis.separations.cuts(between: one.nodes, and: other.nodes).map { cut in
          Holder(
            partner: projection.partner(of: cut.node), lostPairs: cut.lostPairs,
            separates: cut.separatesGroups)
        }
        return Lifeline(
          domains: [one.domain, other.domain],
          holders: holders.sorted { ($1.lostPairs, $0.partner.id) < ($0.lostPairs, $1.partner.id) },
          fewest: fewest.map { $0.map(projection.partner(of:)) })
      }
    }
  }

  /// The lifeline of two domains; nothing when no path connects them.
  package subscript(one: Domain, other: Domain) -> Lifeline? {
    lifelines.first { $0.domains.contains(one) && $0.domains.contains(other) && one != other }
  }
}
