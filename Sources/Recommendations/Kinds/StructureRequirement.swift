import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks for a structure of one of some kinds, or of each of some kinds.
  ///
  /// With `fase` it must be about one of these phases, with `thema` about one of these themes, and with
  /// `leden` each of these groups must take part in it. The coalition as a whole counts.
  static let structure = RequirementKind(
    Term("overleg", "structure", nl: "overleg", en: "structure"),
    fields: [.kinds, .eachOf, .phases, .themes, .members]
  ) { record, reader in
    StructureRequirement(from: record, reader: reader).map { asked in
      Criterion(.collaboration, effort: .organize) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/structure``, and how they are looked up in an analysis.
struct StructureRequirement: Sendable {
  /// The kinds of which any will do, once per structure that is asked for; an empty list is any kind.
  let wanted: [[StructureKind]]
  let phases: [Phase]
  let themes: [Theme]
  let members: [PartnerGroup]

  init?(from record: Record, reader: NormReader) {
    let each: [StructureKind] = reader.walker.codes(record[.eachOf])
    themes = reader.themes(record[.themes])
    phases = reader.phases(record[.phases])
    members = reader.groups(record[.members])
    let isOpen = !each.isEmpty || !themes.isEmpty && !members.isEmpty
    let kinds: [StructureKind] = reader.walker.codes(
      isOpen ? record[.kinds] : reader.required(.kinds, of: record))
    wanted = each.isEmpty ? [kinds] : each.map { [$0] }
    guard isOpen || !kinds.isEmpty else { return nil }
  }

  /// What is known about one of the structures that are asked for.
  private struct Part {
    let kinds: [StructureKind]
    /// Those of the kind, whatever their standing and subject, that did not end.
    let all: [Structure]
    /// Those that exist now and are about what is asked.
    let current: [Structure]
    /// Those that exist now and of which the file does not say what they are about.
    let open: [Structure]
    let evidence: Evidence
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let parts = wanted.map { part(of: $0, in: network) }
    let current = parts.flatMap { $0.current }
    let taking = current.flatMap { $0.members }.compactMap(network.partner)
    let lacking = members.filter { group in !taking.contains { group.contains($0) } }
    let none: Evidence = network.unrecorded
    let all = parts.reduce(Evidence.present) { $0 && $1.evidence }
    var evaluation = Evaluation(lacking.isEmpty ? all : all && none)
    evaluation.citations = parts.flatMap { $0.current.isEmpty ? $0.all : $0.current }
      .flatMap { $0.citations }
    evaluation.partners =
      members.isEmpty
      ? []
      : Set(
        taking.filter { partner in
          members.contains { $0.contains(partner) }
        }.map { $0.id }
      ).sorted()
    evaluation.figures = parts.map { part in
      let names = names(of: part.kinds)
      return Figure(
        name: Text(
          nl: "overleggen van de soort \(names.nl)", en: "structures of the kind \(names.en)"),
        count: part.current.count,
        variant: Text(nl: "die er nu zijn", en: "that exist now"))
    }
    evaluation.observations = parts.flatMap(observations)
    if !current.isEmpty, !lacking.isEmpty {
      let names = Text { language in language.list(lacking.map { $0.name(language) }) }
      evaluation.observations.append(
        network.isComplete
          ? Text(nl: "Nog niet aan tafel: \(names.nl).", en: "Not at the table yet: \(names.en).")
          : Text(
            nl: "Niet in beeld aan tafel: \(names.nl).",
            en: "Not in view at the table: \(names.en)."))
    }
    if evaluation.evidence == .unknown { evaluation.decidedBy = decision(parts, lacking) }
    return evaluation
  }

  private func part(of kinds: [StructureKind], in network: CoalitionNetwork) -> Part {
    let ofKind = network.allStructures.filter { structure in
      kinds.isEmpty || structure.kind.map(kinds.contains) ?? false
    }
    let about = ofKind.filter { structure in
      (phases.isEmpty || !phases.allSatisfy { !structure.phases.contains($0) })
        && (themes.isEmpty || !themes.allSatisfy { !structure.themes.contains($0) })
    }
    let current = about.filter { $0.standing == .current }
    let open = ofKind.filter { structure in
      structure.standing == .current && !phases.isEmpty && structure.phases.isEmpty
        && themes.isEmpty
    }
    let isDenied =
      network.isComplete || open.isEmpty && ofKind.contains { $0.standing == .absent }
    let shown = (themes.isEmpty ? ofKind : about).filter { $0.standing != .ended }
    return Part(
      kinds: kinds, all: shown, current: current, open: open,
      evidence: !current.isEmpty ? .present : isDenied ? .absent : .unknown)
  }

  /// The kinds in words, with the themes that they must be about.
  private func names(of kinds: [StructureKind]) -> Text {
    Text { language in
      let kind =
        kinds.isEmpty
        ? Text(nl: "overleg of afspraak", en: "structure or agreement")(language)
        : language.alternatives(kinds.map { $0.name(language) })
      let about = language.alternatives(themes.map { $0.name(language) })
      let link = Text(nl: "over", en: "about")(language)
      return about.isEmpty ? kind : "\(kind) \(link) \(about)"
    }
  }

  private func observations(of part: Part) -> [Text] {
    let names = names(of: part.kinds)
    if !part.current.isEmpty {
      let label = part.kinds.count > 1 ? Text(nl: "Er is", en: "There is") : names
      return [
        Text {
          "\(label($0).capitalizedFirst): \($0.list(part.current.map { $0.name }))".withFullStop
        }
      ]
    }
    if part.evidence == .absent {
      return [Text.missing(names)]
    }
    var found: [Text] = []
    if !part.open.isEmpty {
      let open = part.open.map { $0.name }
      found.append(
        Text(
          nl: "De fase is niet in beeld van: \(Language.dutch.list(open)).",
          en: "The phase is not in view of: \(Language.english.list(open))."))
    }
    found += Foreseen.sentences(part.all.map { ($0.standing, $0.name) })
    return found.isEmpty
      ? [Text.notInView(names)] : found
  }

  private func decision(_ parts: [Part], _ lacking: [PartnerGroup]) -> Text {
    let open = parts.filter { $0.evidence != .present }
    guard !open.isEmpty else {
      let names = Text { language in language.list(lacking.map { $0.name(language) }) }
      return Text(
        nl: "of \(names.nl) aan tafel zit, onder 'leden' in het bestand",
        en: "whether \(names.en) is at the table, under 'members' in the file")
    }
    let names = Text { language in
      language.list(open.map { "'\(self.names(of: $0.kinds)(language))'" })
    }
    let phase = Text { language in language.alternatives(phases.map { $0.name(language) }) }
    return Text(
      nl: "een overleg van de soort \(names.nl) in het bestand"
        + (phases.isEmpty ? "" : ", met fase \(phase.nl)") + ", of status: afwezig",
      en: "a structure of the kind \(names.en) in the file"
        + (phases.isEmpty ? "" : ", with phase \(phase.en)") + ", or status: absent")
  }
}
