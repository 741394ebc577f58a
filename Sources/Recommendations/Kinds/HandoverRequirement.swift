import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that the phases are connected: by a partner that works in both, or by a tie from the one
  /// to the other.
  ///
  /// A phase in which nobody is in view is left to a requirement of its own.
  static let handover = RequirementKind(
    Term("overgang", "transition", nl: "overgang", en: "transition"), fields: [.phases]
  ) { record, reader in
    HandoverRequirement(from: record, reader: reader).map { asked in
      Criterion(.collaboration, effort: .talk, impact: .wholeChain) { asked.evaluate(in: $0) }
    }
  }
}

/// The parameters of ``RequirementKind/handover``, and how they are looked up in an analysis.
struct HandoverRequirement: Sendable {
  let phases: [Phase]

  init?(from record: Record, reader: NormReader) {
    phases = reader.phases(reader.required(.phases, of: record))
    guard phases.count >= 2 else {
      reader.walker.report(
        .shape(
          "fase: [voor, tijdens, na]", "phase: [before, during, after]",
          at: record.place(of: .phases)))
      return nil
    }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let links = analysis.phases.links.filter { phases.contains($0.from) && phases.contains($0.to) }
    let held = links.filter { !isEmpty($0.from, analysis) && !isEmpty($0.to, analysis) }
    let isComplete = analysis.network.isComplete
    let none: Evidence = isComplete ? .absent : .unknown
    let presence = held.isEmpty ? none : held.reduce(.present) { $0 && $1.presence }
    let open = held.filter { $0.presence != .present }
    var evaluation = Evaluation(presence)
    let shown = open.isEmpty ? held : open
    evaluation.partners = shown.flatMap { $0.both }.map { $0.id }
    evaluation.ties = shown.flatMap { $0.pairs }
    evaluation.figures = [
      Figure(
        name: Text(nl: "overgangen in beeld", en: "transitions in view"),
        share: held.count - open.count, of: links.count,
        variant: Text(
          nl: "een partner in beide fasen, of een verbinding ertussen",
          en: "a partner in both phases, or a tie between them"))
    ]
    evaluation.observations =
      held.isEmpty
      ? [nobody(presence)] : shown.map { sentence($0, in: analysis) }
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl:
          "in welke fase partners, verbindingen en overleggen vallen, onder 'fase' in het bestand",
        en: "in which phase partners, ties and structures fall, under 'phase' in the file")
    }
    return evaluation
  }

  private func isEmpty(_ phase: Phase, _ analysis: Analysis) -> Bool {
    Phase.allCases.firstIndex(of: phase).map { analysis.phases.partners[$0].isEmpty } ?? true
  }

  private func nobody(_ presence: Evidence) -> Text {
    presence == .absent
      ? Text(
        nl: "Geen partner werkt in twee fasen na elkaar.",
        en: "No partner works in two phases in a row.")
      : Text(
        nl: "Niet in beeld: wie er in welke fase werkt.",
        en: "Not in view: who works in which phase.")
  }

  private func sentence(_ link: PhaseChain.Link, in analysis: Analysis) -> Text {
    Text { language in
      let step = "\(link.from.name(language).capitalizedFirst) → \(link.to.name(language))"
      if !link.both.isEmpty {
        let label = Text(nl: "in beide fasen", en: "in both phases")(language)
        return "\(step): \(label) \(language.list(link.both.map { $0.name }))".withFullStop
      }
      let pairs = link.pairs.prefix(3).map { pair in
        "\(analysis.name(of: pair.first)) – \(analysis.name(of: pair.second))"
      }
      guard pairs.isEmpty else { return "\(step): \(language.list(pairs))".withFullStop }
      let label =
        link.presence == .absent
        ? Text(nl: "ontbreekt", en: "missing") : Text(nl: "niet in beeld", en: "not in view")
      return "\(step): \(label(language))."
    }
  }
}
