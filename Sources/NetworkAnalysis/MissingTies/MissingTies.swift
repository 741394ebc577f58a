package import CoalitionModel
import Graphs

/// The missing ties between two domains, in the order in which to talk about them.
///
/// ## Definition
/// Every pair of partners in view, one of each domain, that is not tied and of which no tie is planned.
/// What a tie brings and how it fits are two different things, and are not made into one number; see
/// ``TieOutlook``. Within each outlook the order is: asked for by the norm most strongly; known to be
/// missing before not in view; most gain in ``DomainContact/passing``; best fit; ids.
///
/// - Complexity: O(*n*² + *p* · *n*) for *n* partners and *p* pairs, beside the pattern
///   (``Graphs/LinkPattern``).
package struct MissingTies: Sendable {
  /// The two domains.
  package let domains: [Domain]
  /// The missing ties.
  package let ties: [MissingTie]
  /// The pairs of which a tie is planned already, by id.
  package let planned: [MissingTie]
  /// How well the domains reach each other now.
  package let contact: DomainContact
  /// The number of ties in the whole network, from which the pattern is read.
  package let tieCount: Int
  /// Whether there are too many partners or pairs to look at them all; then no tie is given.
  package let isLeftOut: Bool

  /// What may be shown, given how a survey was answered, and why; below ``Disclosure/Level/groups`` no
  /// tie is given.
  package let disclosure: Disclosure

  /// With fewer ties the order is weak: on real networks it is right for three of four pairs.
  package static let fewestTies = 50
  private static let mostPartners = 1000
  private static let mostPairs = 250_000

  let analysis: Analysis

  /// Ranks the missing ties.
  ///
  /// - Parameters:
  ///   - one: The first domain.
  ///   - other: The second domain.
  ///   - analysis: The analysis of the network.
  ///   - requests: The ties that a norm asks for.
  ///   - importance: How strongly, by requirement: 3 essential, 2 advised, 1 optional; 2 where it
  ///     is not given.
  /// - Precondition: The two domains are different.
  package init(
    between one: Domain, and other: Domain, in analysis: Analysis, requests: [RequestedTie] = [],
    importance: [String: Int] = [:]
  ) {
    let projection = analysis.projection
    let sides = DomainSides(between: one, and: other, in: projection)
    isLeftOut =
      projection.partners.count > Self.mostPartners
      || sides.first.count * sides.second.count > Self.mostPairs
    domains = [one, other]
    tieCount = projection.graph.edgeCount
    contact = DomainContact(between: one, and: other, in: analysis)
    disclosure = analysis.disclosure
    self.analysis = analysis
    let search = MissingTieSearch(
      sides: sides, analysis: analysis, requests: requests,
      importance: importance)
    let found = isLeftOut || disclosure.level < .groups ? [] : search.ties
    ties = MissingTie.sorted(found.filter { !$0.isPlanned })
    planned = found.filter { $0.isPlanned }.sorted { $0.pair < $1.pair }
  }

  /// Whether the order rests on too few ties.
  package var isWeak: Bool { tieCount < Self.fewestTies }

  /// The partners of the two domains that do not take part yet, or of which that is not known, and
  /// that have no tie in view; by id.
  package var notInView: [Partner] {
    analysis.network.partners
      .filter { partner in
        partner.domain.map(domains.contains) ?? false && partner.status != .stopped
          && analysis.projection.node(of: partner.id) == nil
      }
      .sorted { $0.id < $1.id }
  }

  /// What sources say about the two domains, or about types of partner of the two, as a whole.
  package var statements: [Statement] {
    analysis.network.statements.filter { statement in
      guard statement.groups.count == 2 else { return false }
      let found = statement.groups.map { group in
        switch group {
        case .domain(let domain): domain
        case .type(let type): type.domain
        }
      }
      return found == domains || found == domains.reversed()
    }
  }

  /// A passage of one of the sources of the network: title and passage.
  package func name(of citation: Citation) -> String {
    let source = analysis.network.sources.first { $0.id == citation.source }
    return [source?.title ?? citation.source, citation.passage].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The domains that partners in view have, those with most partners first.
  package var domainsInView: [Domain] {
    let domains = analysis.projection.partners.compactMap { $0.domain }
    let counts = Dictionary(domains.map { ($0, 1) }, uniquingKeysWith: +)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { $0.key }
  }

  /// The missing ties with an outlook, in order.
  package func ties(_ outlook: TieOutlook) -> [MissingTie] { ties.filter { $0.outlook == outlook } }

  /// The first ties to talk about: few per partner, so that no partner gets them all.
  ///
  /// - Parameters:
  ///   - count: The number of ties of each outlook at most.
  ///   - perPartner: The number of ties of one partner at most, in the whole list.
  ///   - excluding: Pairs that are left out.
  /// - Returns: The ties, by outlook and in order; nothing that can wait.
  package func first(
    _ count: Int, perPartner: Int = 2, excluding: Set<PartnerPair> = []
  ) -> [MissingTie] {
    var uses: [Partner.ID: Int] = [:]
    var counts: [TieOutlook: Int] = [:]
    return ties.filter { tie in
      let ends = [tie.first.id, tie.second.id]
      guard tie.outlook != .later, !excluding.contains(tie.pair),
        counts[tie.outlook, default: 0] < count,
        ends.allSatisfy({ uses[$0, default: 0] < perPartner })
      else { return false }
      counts[tie.outlook, default: 0] += 1
      for end in ends { uses[end, default: 0] += 1 }
      return true
    }
  }
}

extension MissingTie {
  var isPlanned: Bool { evidence.foreseen.contains { $0.standing == .planned } }

  /// The ties in order; those that are equal stay in the order of their ids, in which they come.
  ///
  /// Sorts small keys, since the ties themselves are large to move.
  fileprivate static func sorted(_ ties: [MissingTie]) -> [MissingTie] {
    let keys = ties.indices.map { ties[$0].key(at: $0) }
    return ties.indices.sorted { keys[$0] < keys[$1] }.map { ties[$0] }
  }

  /// What the order goes by, rounded so that no last bit decides.
  private func key(at place: Int) -> (Int, Int, Int, Double, Double, Int) {
    (
      TieOutlook.allCases.firstIndex(of: outlook) ?? 0, -importance,
      evidence.presence == .absent ? 0 : 1, -(passingGain * 1e9).rounded(),
      -((logOdds ?? 0) * 1e6).rounded(), place
    )
  }
}
