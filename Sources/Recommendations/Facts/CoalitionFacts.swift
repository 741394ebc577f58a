package import CoalitionModel
package import NetworkAnalysis
package import Wording

/// What a file says of a place, looked up in the ways that advice asks for.
///
/// Everything in it is in one order, whatever the order of the file.
package struct CoalitionFacts: Sendable {
  /// The analysis.
  package let analysis: Analysis
  /// The norm.
  package let norm: Norm
  /// How partners are called in a sentence.
  package let phrases: PartnerPhrases
  /// The partners, by id.
  package let partners: [Partner]
  /// The statements, by their words.
  package let statements: [Statement]
  /// The interventions, by name.
  package let interventions: [Intervention]
  /// The structures of the file, those that partners are left out, by id.
  package let structures: [Structure]
  /// The requirements that are not met: what the norm asks for.
  let openRequirements: [(requirement: Requirement, evaluation: Evaluation)]
  /// Who sees problems first and who helps, as the norm says.
  package let guide: RouteGuide
  /// The partners that take part, those first that families meet first.
  package let involved: [Partner]
  private let places: [Partner.ID: Int]
  private let byID: [Partner.ID: Partner]
  private let helping: [Partner.ID: [Theme]]

  /// Looks at a network.
  package init(
    _ analysis: Analysis, norm: Norm,
    openRequirements: [(requirement: Requirement, evaluation: Evaluation)]
  ) {
    let network = analysis.network
    self.analysis = analysis
    self.norm = norm
    self.openRequirements = openRequirements
    phrases = PartnerPhrases(of: network)
    partners = network.partners.sorted { $0.id < $1.id }
    statements = network.statements.sorted { Self.key($0) < Self.key($1) }
    interventions = network.interventions.sorted { $0.name < $1.name }
    structures = network.structures.sorted { $0.id < $1.id }
    byID = Dictionary(firsts: partners.map { ($0.id, $0) })
    let themes = Theme.allCases.filter { theme in
      network.priorities.contains { $0.theme == theme }
    }
    let guide = norm.routeGuide
    self.guide = guide
    let ranks = partners.map { (Self.rank(of: $0, guide), $0.id) }.sorted { $0 < $1 }
    let places = Dictionary(firsts: ranks.enumerated().map { ($1.1, $0) })
    self.places = places
    involved = partners.filter { $0.status == .involved }
      .sorted { places[$0.id, default: 0] < places[$1.id, default: 0] }
    helping = Dictionary(
      firsts: partners.map { partner in
        (
          partner.id,
          themes.filter { theme in
            guide.help[theme]?.groups.contains { $0.contains(partner) } ?? false
          }
        )
      })
  }

  private static func key(_ statement: Statement) -> String {
    let groups = statement.groups.map { $0.name(.dutch) }.joined(separator: "/")
    return "\(statement.need.code) \(groups) \(statement.subject ?? "")"
  }

  /// The network.
  package var network: CoalitionNetwork { analysis.network }

  /// The partner with an id.
  package func partner(_ id: Partner.ID) -> Partner? { byID[id] }

  /// A partner in a sentence.
  package func phrase(_ id: Partner.ID) -> NounPhrase { phrases[id] }

  /// The names of some partners in a sentence, of many the first; "de partners" of none.
  package func phrase(of ids: [Partner.ID], atMost most: Int = NounPhrase.mostNamed) -> NounPhrase {
    phrases.list(ids, atMost: most)
      ?? NounPhrase(Text(nl: "de partners", en: "the partners"), isPlural: true)
  }

  /// The structure with an id.
  package func structure(_ id: Structure.ID?) -> Structure? {
    structures.first { $0.id == id }
  }

  /// The priorities of the coalition with which a partner can help.
  package func themes(helpedBy id: Partner.ID) -> [Theme] { helping[id] ?? [] }
}

// Who takes part, and what kind of partner it is.
extension CoalitionFacts {
  /// The partners in the order in which families meet them, then by type, then by id.
  package func inOrder(_ partners: [Partner]) -> [Partner] {
    partners.sorted { places[$0.id, default: 0] < places[$1.id, default: 0] }
  }

  private static func rank(of partner: Partner, _ guide: RouteGuide) -> Int {
    let first = guide.signallers.firstIndex { $0.contains(partner) }
    let type = partner.type.flatMap { placeOfType[$0] } ?? 500
    return first ?? 100 + type
  }

  private static let placeOfType = Dictionary(
    firsts: PartnerType.allCases.enumerated().map { ($1, $0) })

  /// Whether a partner sees problems of families first.
  package func isSignaller(_ partner: Partner) -> Bool {
    guide.signallers.contains { $0.contains(partner) }
  }

  /// Whether a partner is a way in to all kinds of help.
  package func isEntrance(_ partner: Partner) -> Bool {
    guide.entrances.contains { $0.contains(partner) }
  }

  /// Whether a partner is a body that advises, pays, governs or unites others.
  package func isBody(_ partner: Partner) -> Bool {
    let domains: [Domain] = [.knowledge, .insurer]
    let codes = ["vsv", "ksv", "wijkcoalitie", "coordinatiegroep", "wethouder", "gemeenteraad"]
    return partner.domain.map(domains.contains) ?? false
      || partner.type.map { codes.contains($0.code) } ?? false
  }

  /// Whether a partner is the municipality or another one.
  package func isMunicipality(_ partner: Partner) -> Bool { partner.domain == .municipality }

  /// Whether a partner stands for families themselves.
  package func isFamily(_ partner: Partner) -> Bool {
    ["ouders", "ervaringsdeskundigen"].contains(partner.type?.code)
  }

  /// Whether two domains are care and social domain.
  package static func isMedicalSocial(_ one: Domain?, _ other: Domain?) -> Bool {
    [one, other] == [.medical, .social] || [one, other] == [.social, .medical]
  }
}

// Who meets whom.
extension CoalitionFacts {
  /// Whether two partners are in touch now, by a tie or in a meeting.
  package func areInTouch(_ one: Partner.ID, _ other: Partner.ID) -> Bool {
    !analysis.projection.grounds(between: one, and: other).isEmpty
  }

  /// The ties of a partner that exist now.
  package func currentTies(of id: Partner.ID) -> [Tie] {
    network.ties.filter { $0.standing == .current && $0.pair.contains(id) }
      .sorted { ($0.pair, $0.kind?.code ?? "") < ($1.pair, $1.kind?.code ?? "") }
  }

  /// Whether two partners met once, or are planned to meet.
  package func metOnce(_ one: Partner.ID, _ other: Partner.ID) -> Bool {
    network.ties.contains {
      $0.pair == PartnerPair(one, other) && [.oneOff, .planned].contains($0.standing)
    }
      || structures.contains {
        [.oneOff, .planned].contains($0.standing) && $0.members.contains(one)
          && $0.members.contains(other)
      }
  }

  /// The meetings that a partner could join: those that exist, have members and are not for all.
  package var tables: [Structure] {
    structures.filter {
      $0.standing == .current && !$0.members.isEmpty && !isWide($0)
        && ($0.kind.map(Self.kindsOfTables.contains) ?? false)
    }
  }

  private static let kindsOfTables: [StructureKind] = [
    .meeting, .platform, .caseConference, .workingGroup, .vulnerablePregnancyNetwork,
  ]

  /// The partners in a meeting, those first that families meet first.
  package func members(of structure: Structure) -> [Partner] {
    inOrder(structure.members.compactMap(partner))
  }

  /// The plan that the coalition makes now; nothing where none is recorded.
  package var planInTheMaking: Structure? {
    structures.first { $0.standing == .planned && $0.kind == .agreement }
  }

  /// Whether a meeting that is held once lies ahead, within three months of what the file describes.
  package func isNear(_ structure: Structure) -> Bool {
    guard let date = structure.date, let today = network.asOf, date >= today else { return false }
    let months = (date.year - today.year) * 12 + (date.month ?? 1) - (today.month ?? 1)
    return months <= 3
  }
}

// Who speaks for the coalition.
extension CoalitionFacts {
  /// The coalition itself, where it is recorded.
  package var coalition: Structure? { structures.first { $0.kind == .coalition } }

  /// Who leads or began the coalition, the firmest role first; else the municipality.
  package var leaders: [Partner] {
    let roles: [Role] = [
      .leadership, .direction, .coordinator, .initiator, .stimulator, .facilitator, .processGuide,
    ]
    let led = involved.compactMap { partner -> (rank: Int, partner: Partner)? in
      let ranks = partner.roles.filter { !$0.isWanted }.compactMap { roles.firstIndex(of: $0.role) }
      return ranks.min().map { ($0, partner) }
    }
    let municipalities = involved.filter(isMunicipality)
    let sorted = led.sorted { one, other in
      (one.rank, isMunicipality(one.partner) ? 0 : 1, one.partner.id)
        < (other.rank, isMunicipality(other.partner) ? 0 : 1, other.partner.id)
    }
    return (sorted.map { $0.partner } + municipalities).reduce(into: []) { found, next in
      if !found.contains(where: { $0.id == next.id }) { found.append(next) }
    }
  }

  /// Who says a wish: whom the file names, else the coalition, else who began it.
  package func speaker(of statement: Statement? = nil) -> NounPhrase {
    if let speaker = statement?.speaker {
      return byID[speaker].map { phrase($0.id) }
        ?? NounPhrase(
          Text(nl: speaker, en: PartnerPhrases.english(speaker)),
          isPlural: speaker.hasSuffix("en") || speaker.hasSuffix("s"))
    }
    let isThere = coalition.map { $0.standing == .current } ?? (network.partners.count > 1)
    guard !isThere, let leader = leaders.first else {
      return NounPhrase(Text(nl: "de coalitie", en: "the coalition"))
    }
    return phrase(leader.id)
  }

  /// Who leads a phase, as the file says of their roles.
  package func leads(of phase: Phase) -> [Partner] { involved.filter { $0.leads(phase) } }
}
