import Wording

/// The names that stand in for those of a network, and everything of it under these.
struct NameMasks {
  /// A code and a name that tell no more than a kind.
  struct Mask {
    let id: String
    let name: String
  }

  private let partners: [Partner.ID: Mask]
  private let structures: [Structure.ID: Mask]
  private let regions: [Region.ID: Mask]
  private let interventions: [String: Mask]

  init(of network: CoalitionNetwork, _ language: Language) {
    partners = Self.masks(
      network.partners.map { partner in
        (partner.id, Self.kind(of: partner, language))
      })
    structures = Self.masks(
      network.structures.map { structure in
        let unknown = Text(nl: "overleg", en: "meeting")(language)
        return (
          structure.id, structure.kind.map { ($0.code, $0.name(language)) } ?? ("overleg", unknown)
        )
      })
    regions = Self.masks(
      network.regions.map { region in
        let unknown = Text(nl: "gebied", en: "area")(language)
        return (region.id, region.kind.map { ($0.code, $0.name(language)) } ?? ("gebied", unknown))
      })
    let word = Text(nl: "interventie", en: "intervention")(language)
    interventions = Self.masks(network.interventions.map { ($0.name, ("interventie", word)) })
  }

  /// The type of a partner; its domain where the type is not known.
  private static func kind(of partner: Partner, _ language: Language) -> (String, String) {
    if let type = partner.type { return (type.code, type.name(language)) }
    guard let domain = partner.domain.flatMap(known) else { return ("partner", "partner") }
    let name = Text(
      nl: "partner \(domain.name(.dutch))", en: "\(domain.name(.english)) partner")
    return ("partner-\(domain.code)", name(language))
  }

  /// One mask for each id; a number where a kind has several.
  private static func masks(
    _ kinds: [(id: String, kind: (code: String, name: String))]
  ) -> [String: Mask] {
    var masks: [String: Mask] = [:]
    for (code, members) in Dictionary(grouping: kinds, by: { $0.kind.code }) {
      let ordered = members.sorted { $0.id < $1.id }
      for (index, member) in ordered.enumerated() {
        let name = beginningLarge(member.kind.name)
        masks[member.id] = Mask(
          id: "\(code)-\(index + 1)", name: ordered.count > 1 ? "\(name) \(index + 1)" : name)
      }
    }
    return masks
  }

  /// A name whose first letter is a capital, also where a bracket stands before it.
  private static func beginningLarge(_ name: String) -> String {
    guard let first = name.firstIndex(where: { $0.isLetter }) else { return name }
    return name[..<first] + name[first].uppercased() + name[name.index(after: first)...]
  }

  func masked(_ partner: Partner) -> Partner? {
    guard let mask = partners[partner.id] else { return nil }
    var masked = Partner(id: mask.id, name: mask.name, type: partner.type)
    masked.statedDomain = partner.statedDomain.flatMap(Self.known)
    masked.status = partner.status
    masked.roles = partner.roles.map { role in
      var bare = Partner.HeldRole(role.role)
      bare.isWanted = role.isWanted
      return bare
    }
    masked.phases = partner.phases
    masked.themes = partner.themes
    masked.regions = partner.regions.compactMap { regions[$0]?.id }
    masked.liesIn = partner.liesIn.compactMap(self.masked)
    masked.members = partner.members.compactMap { partners[$0]?.id }
    masked.policyFields = partner.policyFields
    masked.influence = partner.influence
    masked.interestStrength = partner.interestStrength
    masked.ring = partner.ring
    masked.response = partner.response
    return masked
  }

  func masked(_ tie: Tie) -> Tie? {
    guard let from = partners[tie.from], let to = partners[tie.to] else { return nil }
    var masked = tie
    masked.from = from.id
    masked.to = to.id
    masked.ratedBy = nil
    masked.reportedBy = tie.reportedBy.compactMap { partners[$0]?.id }
    masked.citations = []
    return masked
  }

  func masked(_ structure: Structure) -> Structure? {
    guard let mask = structures[structure.id] else { return nil }
    var masked = structure
    masked.id = mask.id
    masked.name = mask.name
    masked.members = structure.members.compactMap { partners[$0]?.id }
    masked.associates = structure.associates.compactMap { partners[$0]?.id }
    masked.chair = structure.chair.flatMap { partners[$0]?.id }
    masked.host = structure.host.flatMap { partners[$0]?.id }
    masked.frequency = nil
    masked.decisions = nil
    masked.citations = []
    return masked
  }

  func masked(_ region: Region) -> Region? {
    guard let mask = regions[region.id] else { return nil }
    var masked = Region(id: mask.id, name: mask.name, kind: region.kind)
    masked.liesIn = region.liesIn.compactMap(self.masked)
    masked.asOf = region.asOf
    masked.confidence = region.confidence
    return masked
  }

  func masked(_ statement: Statement) -> Statement? {
    let isKnown = statement.groups.allSatisfy { group in
      if case .domain(let domain) = group { Self.known(domain) != nil } else { true }
    }
    return isKnown ? Statement(about: statement.groups, standing: statement.standing) : nil
  }

  func masked(_ intervention: Intervention) -> Intervention? {
    guard let mask = interventions[intervention.name] else { return nil }
    var masked = intervention
    masked.name = mask.name
    masked.performers = intervention.performers.compactMap { partners[$0]?.id }
    masked.involves = intervention.involves.compactMap { partners[$0]?.id }
    masked.citations = []
    return masked
  }

  private func masked(_ membership: Membership) -> Membership? {
    guard let mask = regions[membership.region] else { return nil }
    var masked = Membership(in: mask.id)
    masked.asOf = membership.asOf
    masked.confidence = membership.confidence
    return masked
  }

  /// A domain of the vocabulary; none for one with words of the file.
  private static func known(_ domain: Domain) -> Domain? { Domain.allCases.first { $0 == domain } }
}
