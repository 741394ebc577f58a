package import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The partners that a norm asks for and that do not take part, with through whom to reach them.
///
/// A partner of which nothing is recorded is not in view; it is missing only when a source says so or
/// the network is complete. Ordered by strength, then by domain, then as in the norm.
package struct MissingPartners: Sendable {
  /// A partner that is asked for.
  package struct Entry: Sendable {
    /// The groups of which any will do, in sets that must be complete.
    package let wanted: WantedPartner
    /// Absent when that is known, else unknown.
    package let presence: Evidence
    /// What the file says of partners of these groups that do not take part.
    package let known: [Text]
    /// What makes it likely that one takes part; `nil` when nothing does.
    package let likely: Text?
    /// The requirements that ask for it, in the order of the norm.
    package internal(set) var requirements: [Requirement]
    /// The domains in which such partners usually work, in the order of the vocabulary.
    package let domains: [Domain]
    /// The phases for which it is asked.
    package internal(set) var phases: [Phase]
    /// The themes of the coalition for which it is asked.
    package internal(set) var themes: [Theme]
    /// The regions of the network where none works while elsewhere one does; empty when none takes
    /// part anywhere.
    package let regions: [Region]
    /// Through whom it can be reached: who works with such a partner, or where it often sits.
    package let routes: [Text]
    /// The strongest strength with which it is asked for.
    package internal(set) var strength: Strength
    /// Whether a domain is asked for, and no partner of it.
    var isAnyOfDomain: Bool
  }

  /// The partners that are asked for.
  package let entries: [Entry]

  /// Looks for the partners that the norm asks for.
  ///
  /// - Complexity: O(*r* · *n* + *m*) for *r* requirements, *n* partners and *m* ties and members.
  package init(in analysis: Analysis, norm: Norm) {
    var entries: [Entry] = []
    for requirement in norm.requirements
    where requirement.applies(to: analysis.network) {
      for wanted in requirement.criterion.wantedPartners {
        guard let entry = Self.entry(wanted, requirement, in: analysis) else { continue }
        entries = Self.joined(entries, entry)
      }
    }
    self.entries = Self.withoutDomains(entries).enumerated().sorted {
      Self.key($0.element, $0.offset) < Self.key($1.element, $1.offset)
    }
    .map { $0.element }
  }

  private static func entry(
    _ wanted: WantedPartner, _ requirement: Requirement, in analysis: Analysis
  ) -> Entry? {
    let network = analysis.network
    if let theme = wanted.theme {
      let isOurs = network.priorities.contains { $0.theme == theme }
      let workers = analysis.themes.first { $0.theme == theme }?.workers ?? []
      guard isOurs, !workers.contains(where: { $0.status == .involved }) else { return nil }
    }
    let presence = wanted.presence(in: network)
    let regions = presence == .present ? RegionGaps(of: wanted.groups, in: network).regions : []
    guard presence != .present || !regions.isEmpty else { return nil }
    let domains = Set(wanted.groups.compactMap { $0.domain }).sorted()
    return Entry(
      wanted: wanted,
      presence: presence == .present ? network.unrecorded : presence,
      known: presence == .present
        ? []
        : PresenceWords(wanted.groups.map { PartnerPresence(of: [$0], in: network) }).sentences,
      likely: presence == .unknown
        ? Likelihood(in: analysis, by: requirement.indications).partner(of: wanted.groups) : nil,
      requirements: [requirement], domains: domains, phases: requirement.phases,
      themes: wanted.theme.map { [$0] } ?? requirement.themes, regions: regions,
      routes: PartnerRoutes(
        to: wanted.groups, in: analysis, indications: requirement.indications
      ).sentences,
      strength: requirement.strength(for: network), isAnyOfDomain: wanted.isAnyOfDomain)
  }

  /// The entries with one more; a partner that helps with a theme joins the entry of its type.
  private static func joined(_ entries: [Entry], _ entry: Entry) -> [Entry] {
    let place = entries.firstIndex { other in
      other.wanted.alternatives == entry.wanted.alternatives
        || entry.wanted.theme != nil
          && other.wanted.groups.allSatisfy(entry.wanted.groups.contains)
    }
    guard let place, let requirement = entry.requirements.first else { return entries + [entry] }
    var entries = entries
    entries[place].requirements.append(requirement)
    entries[place].phases += entry.phases.filter { !entries[place].phases.contains($0) }
    entries[place].themes += entry.themes.filter { !entries[place].themes.contains($0) }
    entries[place].isAnyOfDomain = entries[place].isAnyOfDomain && entry.isAnyOfDomain
    if entry.strength.rank < entries[place].strength.rank {
      entries[place].strength = entry.strength
    }
    return entries
  }

  /// A domain that should be there at all is named only where no partner of it is asked for.
  private static func withoutDomains(_ entries: [Entry]) -> [Entry] {
    let named = Set(entries.filter { !$0.isAnyOfDomain }.flatMap { $0.domains })
    return entries.filter { !$0.isAnyOfDomain || Set($0.domains).isDisjoint(with: named) }
  }

  private static func key(_ entry: Entry, _ place: Int) -> (Int, Int, Int) {
    let domain = entry.domains.first.flatMap(Domain.allCases.firstIndex(of:))
    return (entry.strength.rank, domain ?? Domain.allCases.count, place)
  }
}

/// The regions of a network where no partner of some groups works, while elsewhere one does.
///
/// Looked for only where the file says of every such partner in which regions it works; a partner
/// without regions may work everywhere. A region that lies in one where a partner works is covered.
struct RegionGaps {
  let regions: [Region]

  init(of groups: [PartnerGroup], in network: CoalitionNetwork) {
    let partners = PartnerPresence(of: groups, in: network).involved
    guard !partners.isEmpty, partners.allSatisfy({ !$0.regions.isEmpty }) else {
      regions = []
      return
    }
    let covered = Set(partners.flatMap { $0.regions })
    let kinds = Set(network.regions.filter { covered.contains($0.id) }.compactMap { $0.kind })
    regions =
      network.regions
      .filter { region in
        region.kind.map(kinds.contains) ?? false && !covered.contains(region.id)
          && !region.liesIn.contains { covered.contains($0.region) }
      }
      .sorted { $0.id < $1.id }
  }
}
