import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that somebody holds one of some roles, or that a partner of some groups takes part.
  ///
  /// With `van` only partners of these groups count as holders. With `naast` it holds only where such a
  /// partner has one of these roles: then one of the asked roles must stand beside it.
  static let role = RequirementKind(
    Term("rol", "role", nl: "rol", en: "role"), fields: [.roles, .oneOf, .ofGroups, .besides]
  ) { record, reader in
    RoleRequirement(from: record, reader: reader).map { asked in
      Criterion(.roles, effort: .talk) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/role``, and how they are looked up in an analysis.
struct RoleRequirement: Sendable {
  let roles: [Role]
  let groups: [PartnerGroup]
  let holders: [PartnerGroup]
  let besides: [Role]

  init?(from record: Record, reader: NormReader) {
    roles = reader.walker.codes(reader.required(.roles, of: record))
    groups = reader.groupLists(record[.oneOf]).flatMap { $0 }
    holders = reader.groups(record[.ofGroups])
    besides = reader.walker.codes(record[.besides])
    guard !roles.isEmpty else { return nil }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    guard besides.isEmpty || !RoleHolders(of: besides, among: holders, in: network).partners.isEmpty
    else {
      return Evaluation.notApplicable
    }
    let held = RoleHolders(of: roles, among: holders, in: network)
    let found = held.partners
    let presence = PartnerPresence(of: groups, in: network)
    let none: Evidence = network.unrecorded
    let governed = governedCoalition(in: network)
    let role: Evidence = found.isEmpty && governed == nil ? none : .present
    var evaluation = Evaluation(groups.isEmpty ? role : role || presence.presence)
    if evaluation.evidence == .unknown && !presence.wanted.isEmpty {
      evaluation.evidence = .absent
    }
    let names = Text { language in language.alternatives(roles.map { $0.name(language) }) }
    evaluation.partners = (found + presence.involved + presence.wanted).map { $0.id }
    evaluation.citations = presence.wanted.flatMap { $0.citations }
    evaluation.figures = [
      Figure(
        name: Text(nl: "partners met de rol \(names.nl)", en: "partners with the role \(names.en)"),
        count: found.count,
        variant: Text(nl: "rol nu, niet gewenst", en: "role held now, not wanted"))
    ]
    evaluation.observations =
      governed.map { structure in
        let (label, name) = (
          Text(nl: "Bestuurders doen mee", en: "Administrators take part"), structure.name
        )
        return [Text { "\(label($0)): \(name)".withFullStop }]
      } ?? observations(names, held, presence, evaluation.evidence)
    if evaluation.evidence == .unknown { evaluation.decidedBy = decision(names) }
    return evaluation
  }

  /// The coalition in which administrators sit, where a figurehead is asked.
  ///
  /// Nobody then needs to look for one; nothing where the file names the figurehead itself.
  private func governedCoalition(in network: CoalitionNetwork) -> Structure? {
    guard roles.contains(.figurehead), holders.isEmpty,
      RoleHolders(of: roles, among: holders, in: network).partners.isEmpty
    else { return nil }
    return network.structures.filter {
      $0.kind == .coalition && $0.standing == .current && $0.levels.contains(.administrative)
    }.min { $0.id < $1.id }
  }

  private func decision(_ names: Text) -> Text {
    let who =
      holders.isEmpty ? Text(nl: "een partner", en: "a partner") : PresenceWords.names(holders)
    return Text(
      nl: "een rol '\(names.nl)' bij \(who.nl) in het bestand",
      en: "a role '\(names.en)' with \(who.en) in the file")
  }

  private func observations(
    _ names: Text, _ held: RoleHolders, _ presence: PartnerPresence, _ verdict: Evidence?
  ) -> [Text] {
    let involved = presence.involved.map { $0.name }
    let label = Text(nl: "Betrokken", en: "Involved")
    let present =
      involved.isEmpty ? [] : [Text { "\(label($0)): \($0.list(involved))".withFullStop }]
    let found = held.sentences + present + PresenceWords([presence]).sentences
    guard found.isEmpty else { return found }
    // Another partner may hold the role, so it is said of whom it is asked.
    let asked =
      holders.isEmpty
      ? names
      : Text(
        nl: "\(names.nl) bij \(PresenceWords.names(holders).nl)",
        en: "\(names.en) with \(PresenceWords.names(holders).en)")
    return [.lacking(asked, isKnown: verdict == .absent)]
  }
}
