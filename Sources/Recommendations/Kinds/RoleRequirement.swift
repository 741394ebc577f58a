public import CoalitionModel
public import NetworkAnalysis
public import YAMLDocuments

/// Asks that somebody holds one of some roles, or that a partner of some groups takes part.
public struct RoleRequirement: RequirementKind {
  public static var term: Term { Term("rol", "role", nl: "rol", en: "role") }
  public static var fields: [Field] { [.roles, .oneOf] }

  let roles: [Role]
  let groups: [PartnerGroup]

  public init?(from record: YAMLRecord, reader: NormReader) {
    roles = reader.walker.codes(
      reader.required(.roles, of: record), as: Text(nl: "rol", en: "role"))
    groups = reader.groupLists(record[.oneOf]).flatMap { $0 }
    guard !roles.isEmpty else { return nil }
  }

  public func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let holders = network.partners.filter { partner in
      partner.status == .involved
        && partner.roles.contains { roles.contains($0.role) && !$0.isWanted }
    }
    .sorted { $0.id < $1.id }
    let presence = PartnerPresence(of: groups, in: network)
    let held: Evidence = holders.isEmpty ? (network.isComplete ? .absent : .unknown) : .present
    var evaluation = Evaluation(groups.isEmpty ? held : held || presence.presence)
    if evaluation.verdict == .undecided && !presence.wanted.isEmpty {
      evaluation.verdict = .unmet
    }
    let names = Text { language in language.alternatives(roles.map { $0.name(language) }) }
    evaluation.partners = (holders + presence.involved + presence.wanted).map(\.id)
    evaluation.citations = presence.wanted.flatMap(\.citations)
    evaluation.figures = [
      Figure(
        name: Text(nl: "partners met de rol \(names.nl)", en: "partners with the role \(names.en)"),
        count: holders.count,
        variant: Text(nl: "rol nu, niet gewenst", en: "role held now, not wanted"))
    ]
    evaluation.observations = observations(names, holders: holders, presence, evaluation.verdict)
    if evaluation.verdict == .undecided {
      evaluation.decidedBy = Text(
        nl: "een rol '\(names.nl)' bij een partner in het bestand",
        en: "a role '\(names.en)' with a partner in the file")
    }
    return evaluation
  }

  private func observations(
    _ names: Text, holders: [Partner], _ presence: PartnerPresence, _ verdict: Evaluation.Verdict
  ) -> [Text] {
    let parts: [(Text, [Partner])] = [
      (names, holders),
      (Text(nl: "Betrokken", en: "Involved"), presence.involved),
      (Text(nl: "Gewenst, nog niet betrokken", en: "Wanted, not yet involved"), presence.wanted),
      (Text(nl: "Gestopt", en: "Stopped"), presence.stopped),
    ]
    let found = parts.filter { !$0.1.isEmpty }.map { label, partners in
      Text { "\(label($0)): \($0.list(partners.map(\.name)))." }
    }
    guard found.isEmpty else { return found }
    return [
      verdict == .unmet
        ? Text(nl: "Ontbreekt: \(names.nl).", en: "Missing: \(names.en).")
        : Text(nl: "Niet in beeld: \(names.nl).", en: "Not in view: \(names.en).")
    ]
  }
}
