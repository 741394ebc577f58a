public import CoalitionModel
public import NetworkAnalysis
public import YAMLDocuments

/// Asks that somebody holds one of some roles, or that a partner of some groups takes part.
///
/// With `van` only partners of these groups count as holders. With `naast` it holds only where such a
/// partner has one of these roles: then one of the asked roles must stand beside it. With
/// `of-verbinding` a tie of one of these kinds that exists now will do as well.
public struct RoleRequirement: RequirementKind {
  public static var term: Term { Term("rol", "role", nl: "rol", en: "role") }
  public static var fields: [Field] { [.roles, .oneOf, .ofGroups, .besides, .orTie] }

  let roles: [Role]
  let groups: [PartnerGroup]
  let holders: [PartnerGroup]
  let besides: [Role]
  let ties: [TieKind]

  public init?(from record: YAMLRecord, reader: NormReader) {
    let word = Text(nl: "rol", en: "role")
    roles = reader.walker.codes(reader.required(.roles, of: record), as: word)
    groups = reader.groupLists(record[.oneOf]).flatMap { $0 }
    holders = reader.groups(record[.ofGroups])
    besides = reader.walker.codes(record[.besides], as: word)
    ties = reader.walker.codes(
      record[.orTie], as: Text(nl: "soort verbinding", en: "kind of tie"))
    guard !roles.isEmpty else { return nil }
  }

  public func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    guard besides.isEmpty || !self.holders(of: besides, in: network).isEmpty else {
      return Evaluation(.notApplicable)
    }
    let found = self.holders(of: roles, in: network)
    let tied = network.ties.filter { tie in
      tie.standing == .current && tie.kind.map(ties.contains) ?? false
    }
    .sorted { ($0.pair, $0.from, $0.kind?.code ?? "") < ($1.pair, $1.from, $1.kind?.code ?? "") }
    let presence = PartnerPresence(of: groups, in: network)
    let none: Evidence = network.isComplete ? .absent : .unknown
    let held: Evidence = found.isEmpty && tied.isEmpty ? none : .present
    var evaluation = Evaluation(groups.isEmpty ? held : held || presence.presence)
    if evaluation.verdict == .undecided && !presence.wanted.isEmpty {
      evaluation.verdict = .unmet
    }
    let names = Text { language in language.alternatives(roles.map { $0.name(language) }) }
    evaluation.partners = (found + presence.involved + presence.wanted).map(\.id)
    evaluation.ties = Set(tied.map(\.pair)).sorted()
    evaluation.citations = presence.wanted.flatMap(\.citations) + tied.flatMap(\.citations)
    evaluation.figures = [
      Figure(
        name: Text(nl: "partners met de rol \(names.nl)", en: "partners with the role \(names.en)"),
        count: found.count,
        variant: Text(nl: "rol nu, niet gewenst", en: "role held now, not wanted"))
    ]
    evaluation.observations =
      found.isEmpty && !tied.isEmpty
      ? [told(tied, in: analysis)]
      : observations(names, holders: found, presence, evaluation.verdict)
    if evaluation.verdict == .undecided { evaluation.decidedBy = decision(names) }
    return evaluation
  }

  private func holders(of roles: [Role], in network: CoalitionNetwork) -> [Partner] {
    network.partners.filter { partner in
      partner.status == .involved
        && (holders.isEmpty || holders.contains { $0.contains(partner) })
        && partner.roles.contains { roles.contains($0.role) && !$0.isWanted }
    }
    .sorted { $0.id < $1.id }
  }

  private func told(_ ties: [Tie], in analysis: Analysis) -> Text {
    Text { language in
      let pairs = Set(ties.map(\.pair)).sorted().map { pair in
        "\(analysis.name(of: pair.first)) – \(analysis.name(of: pair.second))"
      }
      let kinds = Set(ties.compactMap { $0.kind?.name(language) }).sorted()
      let label = language.list(kinds)
      return "\(label.capitalFirst): \(language.list(pairs))."
    }
  }

  private func decision(_ names: Text) -> Text {
    let who =
      holders.isEmpty ? Text(nl: "een partner", en: "a partner") : PresenceWords.names(holders)
    let kinds = Text { language in language.alternatives(ties.map { $0.name(language) }) }
    return Text(
      nl: "een rol '\(names.nl)' bij \(who.nl) in het bestand"
        + (ties.isEmpty ? "" : ", of een verbinding van de soort \(kinds.nl)"),
      en: "a role '\(names.en)' with \(who.en) in the file"
        + (ties.isEmpty ? "" : ", or a tie of the kind \(kinds.en)"))
  }

  private func observations(
    _ names: Text, holders: [Partner], _ presence: PartnerPresence, _ verdict: Evaluation.Verdict
  ) -> [Text] {
    let held = roles.map { role in
      (
        Text { role.name($0).capitalFirst },
        holders.filter { partner in
          partner.roles.contains { $0.role == role && !$0.isWanted }
        }
      )
    }
    let parts = held + [(Text(nl: "Betrokken", en: "Involved"), presence.involved)]
    let found =
      parts.filter { !$0.1.isEmpty }.map { label, partners in
        Text { "\(label($0)): \($0.list(partners.map(\.name)))." }
      } + PresenceWords([presence]).sentences
    guard found.isEmpty else { return found }
    return [
      verdict == .unmet
        ? Text(nl: "Ontbreekt: \(names.nl).", en: "Missing: \(names.en).")
        : Text(nl: "Niet in beeld: \(names.nl).", en: "Not in view: \(names.en).")
    ]
  }
}
