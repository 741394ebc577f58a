import CoalitionModel
import Graphs

/// Makes networks that hold everything a network can hold; the same seed gives the same network.
struct NetworkGenerator {
  private static let allFragments = [
    "Kraamzorg", "Coördinatie", "é", "ß", "東京", "👩‍👧", "\u{1F600}", "a|b", "x;y", "1,5", "007",
    "\"w\"",
    "'s", "=1+1", "-", "+31", "#N/A", "# noot", "a: b", "{", "]", "*a", "&a", "\\", "\\|", "null",
    "ja", "~", "%", "!", "sep=;", "\n", "\t", "\r\n", "\u{2028}", "\u{1}", "\u{A0}",
    "VSV", "(tekst)", "vóór", "e\u{301}", "`", ">", "?",
  ]

  private var numbers: SplitMix64

  private let fragments: [String]

  /// Starts from a seed; texts that a format says it cannot carry may be left out.
  init(seed: UInt64, without excluded: Set<String> = []) {
    fragments = Self.allFragments.filter { !excluded.contains($0) }
    numbers = SplitMix64(seed: seed)
  }

  mutating func network() -> CoalitionNetwork {
    var network = CoalitionNetwork(name: text())
    network.municipality = maybe { $0.text() }
    network.asOf = maybe { $0.date() }
    network.isComplete = chance(2)
    network.sources = ids("bron", 3).map { source($0) }
    let partners = ids("partner", 8)
    let regions = ids("regio", 3)
    network.regions = regions.map { region($0, among: regions, network: network) }
    network.partners = partners.map {
      partner($0, partners: partners, regions: regions + [partners[0]], network: network)
    }
    network.structures = ids("overleg", 3).map { structure($0, partners, network) }
    for place in network.partners.indices {
      network.partners[place].approachedAt = maybe { $0.any(network.structures).id }
    }
    network.ties = ties(partners, network)
    network.priorities = some(Theme.allCases, 3).map { theme in
      var priority = Priority(theme)
      priority.citations = citations(network)
      return priority
    }
    network.statements = (0..<below(3)).map { _ in statement(network) }
    network.interventions = (0..<below(3)).map { _ in intervention(partners, network) }
    network.indicators = (0..<below(3)).map { _ in indicator(network) }
    return network
  }

  private mutating func partner(
    _ id: String, partners: [String], regions: [String], network: CoalitionNetwork
  ) -> Partner {
    var partner = Partner(id: id, name: text(), type: maybe { $0.any(PartnerType.allCases) })
    partner.statedDomain = maybe { $0.any(Domain.allCases) }
    partner.status = any(PartnerStatus.allCases)
    partner.roles = (0..<below(3)).map { _ in
      var role = Partner.HeldRole(any(Role.allCases))
      role.scope = maybe { $0.text() }
      role.isWanted = chance(3)
      role.citations = citations(network)
      return role
    }
    partner.interest = maybe { $0.text() }
    partner.phases = some(Phase.allCases, 3)
    partner.themes = some(Theme.allCases, 2)
    partner.regions = some(regions, 2)
    partner.liesIn = some(regions, 1).map { membership($0, network) }
    partner.members = chance(4) ? some(partners, 3) : []
    partner.policyFields = some(PolicyField.allCases, 2)
    partner.influence = maybe { $0.below(6) }
    partner.interestStrength = maybe { $0.below(6) }
    partner.ring = maybe { $0.any(Ring.allCases) }
    partner.response = maybe { $0.any(Response.allCases) }
    partner.aliases = (0..<below(3)).map { _ in text() }
    partner.carriesOut = some(PartnerType.allCases, 2)
    partner.approach = some(Approach.allCases, 2)
    partner.approachedWhere = maybe { $0.text() }
    partner.inSentence = maybe { $0.text() }
    partner.grammaticalNumber = maybe { $0.any(GrammaticalNumber.allCases) }
    partner.citations = citations(network)
    return partner
  }

  private mutating func structure(
    _ id: String, _ partners: [String], _ network: CoalitionNetwork
  ) -> Structure {
    var structure = Structure(id: id, name: text(), kind: maybe { $0.any(StructureKind.allCases) })
    structure.standing = any(Standing.allCases)
    structure.members = some(partners, 4)
    structure.associates = some(partners, 2)
    structure.statedCoalitionWide = maybe { $0.chance(2) }
    structure.levels = some(Level.allCases, 2)
    structure.isFormal = maybe { $0.chance(2) }
    structure.frequency = maybe { $0.text() }
    structure.chair = maybe { $0.any(partners) }
    structure.decisions = maybe { $0.text() }
    structure.intention = maybe { $0.text() }
    structure.buildsOn = maybe { $0.text() }
    structure.date = maybe { $0.date() }
    structure.inSentence = maybe { $0.text() }
    structure.grammaticalNumber = maybe { $0.any(GrammaticalNumber.allCases) }
    structure.phases = some(Phase.allCases, 3)
    structure.themes = some(Theme.allCases, 2)
    structure.citations = citations(network)
    return structure
  }

  /// Ties among all partners but the last, which stays alone; several of a kind for one pair.
  private mutating func ties(_ partners: [String], _ network: CoalitionNetwork) -> [Tie] {
    let ties = (0..<12).map { number -> Tie in
      let ends = some(Array(partners.dropLast()), 2, exactly: true)
      var tie = Tie(from: ends[0], to: ends[1], kind: maybe { $0.any(TieKind.allCases) })
      tie.isDirected = chance(2)
      tie.standing = any(Standing.allCases)
      tie.intensity = maybe { $0.below(6) }
      tie.ratedBy = "nummer \(number)"
      tie.intention = maybe { $0.text() }
      tie.levels = some(Level.allCases, 2)
      tie.isFormal = maybe { $0.chance(2) }
      tie.isPersonBound = maybe { $0.chance(2) }
      tie.phases = some(Phase.allCases, 2)
      tie.themes = some(Theme.allCases, 2)
      tie.reportedBy = some(partners, 2)
      tie.citations = citations(network)
      return tie.inOrder
    }
    var other = ties[0]
    other.kind = TieKind.allCases.first { $0 != ties[0].kind }
    return ties + [other]
  }

  private mutating func source(_ id: String) -> Source {
    var source = Source(id: id, title: text())
    source.date = maybe { $0.date() }
    source.publisher = maybe { $0.text() }
    return source
  }

  private mutating func region(
    _ id: String, among regions: [String], network: CoalitionNetwork
  ) -> Region {
    var region = Region(id: id, name: text(), kind: maybe { $0.any(RegionKind.allCases) })
    region.code = maybe { $0.text() }
    region.liesIn = some(regions, 2).map { membership($0, network) }
    region.asOf = maybe { $0.date() }
    region.confidence = maybe { $0.any(Confidence.allCases) }
    region.citations = citations(network)
    return region
  }

  private mutating func membership(_ region: String, _ network: CoalitionNetwork) -> Membership {
    var membership = Membership(in: region)
    guard chance(2) else { return membership }
    membership.asOf = maybe { $0.date() }
    membership.confidence = maybe { $0.any(Confidence.allCases) }
    membership.citations = citations(network)
    return membership
  }

  private mutating func statement(_ network: CoalitionNetwork) -> Statement {
    let groups = (0...below(2)).map { _ in
      chance(2)
        ? PartnerGroup.domain(any(Domain.allCases))
        : chance(8) ? .everyone : .type(any(PartnerType.allCases))
    }
    var statement = Statement(about: groups, standing: any(Standing.allCases))
    statement.need = any(Need.allCases)
    statement.subject = maybe { $0.text() }
    statement.shortSubject = maybe { $0.text() }
    statement.speaker = maybe { $0.text() }
    statement.citations = citations(network)
    return statement
  }

  private mutating func intervention(
    _ partners: [String], _ network: CoalitionNetwork
  ) -> Intervention {
    var intervention = Intervention(name: text())
    intervention.standing = any(Standing.allCases)
    intervention.intention = maybe { $0.text() }
    intervention.phases = some(Phase.allCases, 2)
    intervention.themes = some(Theme.allCases, 2)
    intervention.performers = some(partners, 2)
    intervention.involves = some(partners, 2)
    intervention.citations = citations(network)
    return intervention
  }

  private mutating func indicator(_ network: CoalitionNetwork) -> Indicator {
    var indicator = Indicator(name: text())
    indicator.value = maybe { Double($0.below(2000)) / 8 }
    indicator.unit = maybe { $0.text() }
    indicator.date = maybe { $0.date() }
    indicator.area = maybe { $0.text() }
    indicator.citations = citations(network)
    return indicator
  }

  private mutating func citations(_ network: CoalitionNetwork) -> [Citation] {
    (0..<below(4)).map { _ in
      Citation(
        source: any(network.sources).id, passage: maybe { $0.text() },
        confidence: maybe { $0.any(Confidence.allCases) })
    }
  }

  /// Ids that differ, each with a text in it that is hard to write.
  private mutating func ids(_ word: String, _ count: Int) -> [String] {
    (0..<count).map { number in chance(2) ? "\(word)\(number)" : "\(text()) \(word)\(number)" }
  }

  /// A text without white space at its ends.
  private mutating func text() -> String {
    let words = (0...below(3)).map { _ in any(fragments) }
    let text = words.joined(separator: chance(2) ? " " : "")
    let trimmed = Spelling.trimmed(text)
    return trimmed.isEmpty || trimmed.utf8.filter { (48...57).contains($0) }.count > 9
      ? "x" : trimmed
  }

  private mutating func date() -> PartialDate? {
    PartialDate(any(["2019", "2020-03", "2021-12-31", "2024-02-29"]))
  }

  private mutating func below(_ bound: Int) -> Int { Int(numbers.next() % UInt64(bound)) }

  private mutating func chance(_ of: Int) -> Bool { below(of) == 0 }

  private mutating func any<T>(_ values: [T]) -> T { values[below(values.count)] }

  private mutating func maybe<T>(_ make: (inout Self) -> T?) -> T? {
    chance(2) ? nil : make(&self)
  }

  private mutating func some<T>(_ values: [T], _ most: Int, exactly: Bool = false) -> [T] {
    var rest = values
    let count = exactly ? most : below(most + 1)
    return (0..<min(count, values.count)).map { _ in rest.remove(at: below(rest.count)) }
  }
}
