import Wording

/// What in a network is allowed but probably not meant.
package struct NetworkDoubts: Sendable {
  /// Where the parts of the network stand in its file.
  package struct Places: Hashable, Sendable {
    /// The place of each partner.
    package var partners: [Partner.ID: Place] = [:]
    /// The place of each structure.
    package var structures: [Structure.ID: Place] = [:]
    /// The place of each tie, in the order of the network.
    package var ties: [Place] = []
    /// The place of each priority, in the order of the network.
    package var priorities: [Place] = []
    /// The place of each statement, in the order of the network.
    package var statements: [Place] = []

    /// Creates an empty list of places.
    package init() {}
  }

  private let network: CoalitionNetwork
  private let places: Places
  private let file: String

  /// Prepares the look at a network.
  package init(about network: CoalitionNetwork, at places: Places, file: String) {
    self.network = network
    self.places = places
    self.file = file
  }

  /// The doubts as warnings, in the order of the file.
  package var diagnostics: [Diagnostic] {
    (partners + structures + ties + variants).sorted { $0.place < $1.place }
  }

  private func place(of partner: Partner.ID) -> Place {
    places.partners[partner] ?? Place(file: file)
  }

  private var partners: [Diagnostic] {
    network.partners.compactMap { partner in
      guard let type = partner.type else {
        return partner.statedDomain == nil ? untyped(partner) : nil
      }
      guard let stated = partner.statedDomain, let usual = type.domain, stated != usual else {
        return nil
      }
      return otherDomain(partner, stated: stated, usual: usual)
    }
  }

  private func untyped(_ partner: Partner) -> Diagnostic {
    Diagnostic(
      .warning, at: place(of: partner.id),
      found: Text(
        nl: "partner '\(partner.name)' heeft geen type of domein",
        en: "partner '\(partner.name)' has no type or domain"),
      expected: Text(
        nl: "met een type telt de partner mee in het advies",
        en: "with a type the partner counts in the advice"),
      suggestion: PartnerType.guessed(from: partner.name)?.term.codes)
  }

  private func otherDomain(_ partner: Partner, stated: Domain, usual: Domain) -> Diagnostic {
    Diagnostic(
      .warning, at: place(of: partner.id),
      found: Text(
        nl: "'\(partner.name)' staat in het domein \(stated.name(.dutch))",
        en: "'\(partner.name)' is in the domain \(stated.name(.english))"),
      expected: Text(
        nl: "gebruikelijk bij dit type is \(usual.name(.dutch)); dit blijft zoals u het schreef",
        en: "usual for this type is \(usual.name(.english)); it stays as you wrote it"))
  }

  private var structures: [Diagnostic] {
    let lone = network.structures.filter {
      $0.standing == .current && !$0.isCoalitionWide && Set($0.members).count == 1
    }
    return lone.map { structure in
      Diagnostic(
        .warning, at: places.structures[structure.id] ?? Place(file: file),
        found: Text(
          nl: "'\(structure.name)' heeft één lid", en: "'\(structure.name)' has one member"),
        expected: Text(
          nl: "noem ook de anderen die meedoen, of laat 'leden' weg als zij niet bekend zijn",
          en: "name the others that take part, or leave out 'members' when they are not known"))
    }
  }

  private var ties: [Diagnostic] {
    let stopped = Dictionary(
      network.partners.filter { $0.status == .stopped }.map { ($0.id, $0.name) },
      uniquingKeysWith: { first, _ in first })
    return zip(network.ties.indices, network.ties).compactMap { index, tie in
      guard tie.standing == .current, let name = stopped[tie.from] ?? stopped[tie.to] else {
        return nil
      }
      return Diagnostic(
        .warning, at: places.ties.indices.contains(index) ? places.ties[index] : Place(file: file),
        found: Text(
          nl: "deze verbinding met '\(name)' bestaat, maar die partner is gestopt",
          en: "this tie with '\(name)' exists, but the partner has stopped"),
        expected: Text(
          nl: "zet 'status: beeindigd' bij de verbinding, of verander de status van de partner",
          en: "put 'status: ended' with the tie, or change the status of the partner"))
    }
  }

  /// Above so many partners names are not compared, which takes the square of their number.
  private static let mostCompared = 1_000

  private var variants: [Diagnostic] {
    guard network.partners.count <= Self.mostCompared else { return [] }
    return NameVariants().proposals(among: network.partners).map { proposal in
      Diagnostic(
        .warning, at: place(of: proposal.other.id),
        found: Text(
          nl: "'\(proposal.other.name)' lijkt op '\(proposal.kept.name)' (\(proposal.reason.nl))",
          en: "'\(proposal.other.name)' looks like '\(proposal.kept.name)' (\(proposal.reason.en))"),
        expected: Text(
          nl: """
            is het dezelfde partner, zet dan bij '\(proposal.kept.id)' de regel \
            \(proposal.aliasLine(.dutch)) en haal deze weg
            """,
          en: """
            if it is the same partner, put the line \(proposal.aliasLine(.english)) with \
            '\(proposal.kept.id)' and take this one away
            """))
    }
  }
}

extension PartnerType {
  /// The type that a name speaks of; `nil` when it speaks of none.
  package static func guessed(from name: String) -> PartnerType? {
    let padded = "-" + Spelling.folded(name) + "-"
    return allCases.first { type in
      type.term.spellings.contains { padded.contains("-" + Spelling.folded($0) + "-") }
    }
  }
}
