package import CoalitionModel
import Graphs

/// The pairs of partners of two domains without a tie, in the order in which to talk about them.
///
/// ## Definition
/// Every pair of partners in view, one of each domain, that is not tied. Pairs that a norm asks for
/// come first; then those that bring most partners of the other domain within two steps; then by id.
/// The figure of a pair counts the pairs of partners across the two domains that are more than two
/// steps apart now and at most two steps apart with the new tie.
///
/// - Complexity: O(*n* · *m*) for the steps, O(*p* · *d*) for *p* pairs with *d* neighbors.
package struct MissingLinks: Hashable, Sendable {
  /// One missing tie.
  package struct Link: Hashable, Sendable {
    /// The partner of the first domain.
    package let first: Partner
    /// The partner of the second domain.
    package let second: Partner
    /// What is known: absent when a source says so, else unknown.
    package let evidence: TieEvidence
    /// The requirements that ask for it.
    package let requirements: [String]
    /// The number of pairs across the domains that come within two steps.
    package let gain: Int

    /// The two partners, without direction.
    package var pair: PartnerPair { PartnerPair(first.id, second.id) }
  }

  /// The two domains.
  package let domains: [Domain]
  /// The pairs of which a source says that there is no tie.
  package let statedAbsent: [Link]
  /// The pairs about which no source says anything.
  package let notInView: [Link]
  /// Whether there are too many pairs to look at them all; then no link is given.
  package let isLeftOut: Bool

  /// So many pairs of partners are looked at, and no more.
  static let mostPairs = 250_000

  init(
    between one: Domain, and other: Domain, ledger: TieLedger, requests: [RequestedTie]
  ) {
    let projection = ledger.projection
    let all = [one, other].map { domain in projection.partners.filter { $0.domain == domain } }
    isLeftOut = all[0].count * all[1].count > Self.mostPairs
    let (first, second) = isLeftOut ? ([], []) : (all[0], all[1])
    let reach = TwoStepReach(of: projection, between: one, and: other, isEmpty: first.isEmpty)
    let links = first.flatMap { left in
      second.compactMap { right -> Link? in
        let evidence = ledger.evidence(between: left, and: right)
        guard evidence.presence != .present else { return nil }
        return Link(
          first: left, second: right, evidence: evidence,
          requirements: requests.filter { $0.concerns(left, right) }.map { $0.requirement },
          gain: reach.gain(ofTie: left.id, right.id))
      }
    }
    .sorted(by: Self.isBefore)
    domains = [one, other]
    statedAbsent = links.filter { $0.evidence.presence == .absent }
    notInView = links.filter { $0.evidence.presence == .unknown }
  }

  /// The first links to talk about: stated absent before not in view, few per partner.
  ///
  /// - Parameters:
  ///   - count: The number of links at most.
  ///   - perPartner: The number of links of one partner at most, so that no partner gets them all.
  ///
  /// - Returns: The links, in the order of their numbers.
  package func first(_ count: Int, perPartner: Int = 2) -> [Link] {
    var uses: [Partner.ID: Int] = [:]
    var chosen: [Link] = []
    for link in statedAbsent + notInView where chosen.count < count {
      let ends = [link.first.id, link.second.id]
      guard ends.allSatisfy({ uses[$0, default: 0] < perPartner }) else { continue }
      for end in ends { uses[end, default: 0] += 1 }
      chosen.append(link)
    }
    return chosen
  }

  private static func isBefore(_ one: Link, _ other: Link) -> Bool {
    if one.requirements.isEmpty != other.requirements.isEmpty { return other.requirements.isEmpty }
    if one.gain != other.gain { return one.gain > other.gain }
    return (one.first.id, one.second.id) < (other.first.id, other.second.id)
  }
}
