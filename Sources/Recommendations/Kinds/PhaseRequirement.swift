import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that somebody, or a partner of some groups, works in each of some phases.
  static let phase = RequirementKind(
    Term("fase", "phase", nl: "fase", en: "phase"), fields: [.phases, .ofGroups]
  ) { record, reader in
    PhaseRequirement(from: record, reader: reader).map { asked in
      Criterion(.approach, effort: .organize) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/phase``, and how they are looked up in an analysis.
struct PhaseRequirement: Sendable {
  let phases: [Phase]
  let groups: [PartnerGroup]

  init?(from record: Record, reader: NormReader) {
    phases = reader.phases(reader.required(.phases, of: record))
    groups = reader.groups(record[.ofGroups])
    guard !phases.isEmpty else { return nil }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let found = phases.map { phase in (phase, partners(in: phase, of: analysis)) }
    let open = found.filter { $0.1.isEmpty }
    let presence: Evidence = open.isEmpty ? .present : network.unrecorded
    var evaluation = Evaluation(presence)
    evaluation.partners = found.flatMap { $0.1 }.map { $0.id }
    evaluation.figures = found.map { phase, partners in
      Figure(
        name: Text {
          let origin = groups.isEmpty ? "" : " " + PartnerGroup.origin(of: groups, $0)
          return "partners\(origin) \(phase.name($0))"
        },
        count: partners.count,
        variant: Text(
          nl: "volgens wat van hen, hun verbindingen, overleggen en activiteiten is vastgelegd",
          en: "by what is recorded of them, their ties, structures and activities"))
    }
    evaluation.observations =
      found.map { phase, partners in sentence(phase, partners, presence) }
      + open.flatMap { planned(in: $0.0, of: network) }
    if evaluation.evidence == .unknown {
      let names = Text { language in language.list(open.map { $0.0.name(language) }) }
      let who = PresenceWords.names(groups)
      evaluation.decidedBy =
        groups.isEmpty
        ? Text(
          nl: "wie er iets doet \(names.nl), onder 'fase' in het bestand",
          en: "who does something \(names.en), under 'phase' in the file")
        : Text(
          nl: "of \(who.nl) iets doet \(names.nl), onder 'fase' in het bestand",
          en: "whether \(who.en) does something \(names.en), under 'phase' in the file")
    }
    return evaluation
  }

  private func partners(in phase: Phase, of analysis: Analysis) -> [Partner] {
    guard let place = Phase.allCases.firstIndex(of: phase) else { return [] }
    return analysis.phases.partners[place].filter { partner in
      groups.isEmpty || groups.contains { $0.contains(partner) }
    }
  }

  private func sentence(_ phase: Phase, _ partners: [Partner], _ presence: Evidence) -> Text {
    Text { language in
      let name = phase.name(language)
      guard partners.isEmpty else {
        let label = Text(nl: "Actief \(name)", en: "Active \(name)")(language)
        return "\(label): \(language.list(partners.map { $0.name }))".withFullStop
      }
      let names = PresenceWords.names(groups)
      if presence == .absent {
        return Text(
          nl: "Ontbreekt: \(groups.isEmpty ? "een partner" : names.nl) \(name).",
          en: "Missing: \(groups.isEmpty ? "a partner" : names.en) \(name).")(language)
      }
      return groups.isEmpty
        ? Text(
          nl: "Niet in beeld: wie er iets doet \(name).",
          en: "Not in view: who does something \(name).")(language)
        : Text(
          nl: "Niet in beeld: of \(names.nl) iets doet \(name).",
          en: "Not in view: whether \(names.en) does something \(name).")(language)
    }
  }

  private func planned(in phase: Phase, of network: CoalitionNetwork) -> [Text] {
    guard groups.isEmpty else { return [] }
    let names = network.interventions
      .filter { $0.standing == .planned && $0.phases.contains(phase) }.map { $0.name }.sorted()
    guard !names.isEmpty else { return [] }
    return [Text { "\(Text(nl: "Gepland", en: "Planned")($0)): \($0.list(names))".withFullStop }]
  }
}
