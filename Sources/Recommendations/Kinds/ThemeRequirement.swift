import CoalitionModel
import NetworkAnalysis
import Wording
import Records

extension RequirementKind {
  /// Asks that somebody who takes part can help with every theme that the coalition works on.
  ///
  /// Who can help stands in the norm, under `hulp`; a partner of which the file says that it works on
  /// the theme counts too. Holds only where the coalition names themes that the norm knows.
  static let themeHelp = RequirementKind(
    Term("themahulp", "theme-help", nl: "hulp per thema", en: "theme help"), fields: []
  ) { record, reader in
    ThemeRequirement(from: record, reader: reader).map { asked in
      Criterion(.partners, effort: .organize) { asked.evaluate(in: $0) }.with {
        $0.followsPriorities = true
        $0.wantedPartners = asked.help.map { help in
          WantedPartner(help.groups.map { [$0] }, theme: help.theme)
        }
      }
    }
  }
}

/// The parameters of ``RequirementKind/themeHelp``, and how they are looked up in an analysis.
struct ThemeRequirement: Sendable {
  let help: [ThemeHelp]

  init?(from record: Record, reader: NormReader) {
    help = reader.help.filter { !$0.groups.isEmpty }
    guard !help.isEmpty else {
      reader.walker.report(
        .missing(
          .help, of: Text(nl: "deze soort eis", en: "this kind of requirement"), at: record.place))
      return nil
    }
  }

  func evaluate(in analysis: Analysis) -> Evaluation {
    let network = analysis.network
    let asked = ThemeHelp.asked(help, of: network)
    guard !asked.isEmpty else { return Evaluation.notApplicable }
    let found = asked.map { help in
      (help, PartnerPresence(of: help.groups, in: network), workers(on: help.theme, analysis))
    }
    let evidence = found.map { $2.isEmpty ? $1.presence : .present }
    var evaluation = Evaluation(allOf: evidence)
    let open = zip(found, evidence).filter { $1 != .present }
    evaluation.partners = PresenceWords(open.map { $0.0.1 }).partners.map { $0.id }
    evaluation.citations = PresenceWords(open.map { $0.0.1 }).partners.flatMap { $0.citations }
    evaluation.figures = [
      Figure(
        name: Text.plural(
          found.count, one: Text(nl: "thema met een partner", en: "theme with a partner"),
          many: Text(nl: "thema's met een partner", en: "themes with a partner")),
        share: found.count - open.count, of: found.count,
        variant: Text(nl: "met status betrokken", en: "with status involved"))
    ]
    evaluation.observations = zip(found, evidence)
      .filter { open.isEmpty || $1 != .present }
      .map { Self.sentence($0.0.theme, $0.0.groups, $0.1, $0.2, $1) }
    if evaluation.evidence == .unknown {
      let names = Text { language in
        open.filter { $1 == .unknown }.map { $0.0.0.theme.name(language) }.joined(separator: ", ")
      }
      evaluation.decidedBy = Text(
        nl: "wie er helpt bij \(names.nl): een partner van zo'n type, of 'thema' bij een partner",
        en: "who helps with \(names.en): a partner of such a type, or 'theme' with a partner")
    }
    return evaluation
  }

  private func workers(on theme: Theme, _ analysis: Analysis) -> [Partner] {
    (analysis.themes.first { $0.theme == theme }?.workers ?? []).filter { $0.status == .involved }
  }

  private static func sentence(
    _ theme: Theme, _ groups: [PartnerGroup], _ presence: PartnerPresence, _ workers: [Partner],
    _ evidence: Evidence
  ) -> Text {
    Text { language in
      let name = theme.name(language).capitalizedFirst
      if evidence == .present {
        let partners =
          presence.involved + workers.filter { !presence.involved.contains($0) }
        return "\(name): \(language.list(partners.map { $0.name }))".withFullStop
      }
      let known = PresenceWords([presence]).sentences.map { sentence in
        let words = sentence(language)
        let plain = words.hasSuffix(".") ? String(words.dropLast()) : words
        return "\(plain) (\(theme.name(language)))."
      }
      guard known.isEmpty else { return known.joined(separator: " ") }
      let label =
        evidence == .absent
        ? Text(nl: "nog geen partner betrokken", en: "no partner involved yet")
        : Text(nl: "nog geen partner in beeld", en: "no partner in view yet")
      let think = Text(nl: "Denk aan:", en: "Think of:")(language)
      let names = language.alternatives(groups.map { $0.name(language) })
      return "\(name): \(label(language)). \(think) \(names)."
    }
  }
}

extension ThemeHelp {
  /// The help with the themes that a coalition works on, in the order of the vocabulary.
  static func asked(_ help: [ThemeHelp], of network: CoalitionNetwork) -> [ThemeHelp] {
    let themes = Set(network.priorities.map { $0.theme })
    return Theme.allCases.filter(themes.contains).flatMap { theme in
      help.filter { $0.theme == theme }
    }
  }
}
