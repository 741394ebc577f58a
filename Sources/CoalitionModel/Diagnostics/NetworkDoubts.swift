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
    /// The place of each intervention, in the order of the network.
    package var interventions: [Place] = []

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
    (partners + responses + structures + ties + variants).sorted { $0.place < $1.place }
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
      .untypedPartner, at: place(of: partner.id), ["name": Text(partner.name)],
      suggestion: TypeProposal(for: partner.name)?.type.term.codes)
  }

  private func otherDomain(_ partner: Partner, stated: Domain, usual: Domain) -> Diagnostic {
    Diagnostic(
      .unusualDomain, at: place(of: partner.id),
      ["name": Text(partner.name), "stated": stated.term.name, "usual": usual.term.name])
  }

  /// So many names are told in one message.
  private static let mostNames = 5

  /// That an empty response counts as no answer: one doubt, where the first of them stands.
  private var responses: [Diagnostic] {
    guard network.partners.contains(where: { $0.response != nil }) else { return [] }
    let found = Projection(of: network).partnersWithoutResponse
    guard let place = found.map({ self.place(of: $0.id) }).min() else { return [] }
    let names = Text { language in
      language.list(found.map { "'\($0.name)'" }, most: Self.mostNames)
    }
    return [Diagnostic(.emptyResponse, at: place, ["names": names])]
  }

  private var structures: [Diagnostic] {
    let lone = network.structures.filter {
      $0.standing == .current && !$0.isCoalitionWide && Set($0.members).count == 1
    }
    return lone.map { structure in
      Diagnostic(
        .loneMember, at: places.structures[structure.id] ?? Place(file: file),
        ["name": Text(structure.name)])
    }
  }

  private var ties: [Diagnostic] {
    var stopped: [Partner.ID: String] = [:]
    for partner in network.partners where partner.status == .stopped && stopped[partner.id] == nil {
      stopped[partner.id] = partner.name
    }
    return zip(network.ties.indices, network.ties).compactMap { index, tie in
      guard tie.standing == .current, let name = stopped[tie.from] ?? stopped[tie.to] else {
        return nil
      }
      let place = places.ties.indices.contains(index) ? places.ties[index] : Place(file: file)
      return Diagnostic(.tieOfStopped, at: place, ["name": Text(name)])
    }
  }

  /// Above so many partners names are not compared, which takes the square of their number.
  private static let mostCompared = 1_000

  private var variants: [Diagnostic] {
    guard network.partners.count <= Self.mostCompared else { return [] }
    return NameVariants().proposals(among: network.partners).map { proposal in
      Diagnostic(
        .nameVariant, at: place(of: proposal.other.id),
        [
          "other": Text(proposal.other.name), "kept": Text(proposal.kept.name),
          "reason": proposal.reason, "id": Text(proposal.kept.id),
          "alias": Text(nl: proposal.aliasLine(.dutch), en: proposal.aliasLine(.english)),
        ])
    }
  }
}
