import CoalitionModel
import Recommendations
package import Wording

/// The analysetool in words, and as JSON.
package struct PhaseOverviewWords: Sendable {
  let overview: PhaseOverview
  let language: Language

  /// Creates the words for an overview.
  package init(_ overview: PhaseOverview, language: Language) {
    self.overview = overview
    self.language = language
  }

  /// A heading per phase with what runs and is planned, who leads, and what is open.
  package var blocks: [Document.Block] {
    let title =
      overview.partner.map {
        language(nl: "Wat \($0.name) doet, per fase", en: "What \($0.name) does, by phase")
      } ?? language(nl: "Wat er loopt, per fase", en: "What runs, by phase")
    return [.heading(level: 1, title)] + overview.parts.flatMap(blocks(of:)) + closing
  }

  private func blocks(of part: PhaseOverview.Part) -> [Document.Block] {
    let name =
      part.phase?.name(language) ?? language(nl: "fase niet genoemd", en: "phase not named")
    return [.heading(level: 2, name.capitalizedFirst)] + table(of: part) + who(of: part)
      + gaps(of: part)
  }

  private func table(of part: PhaseOverview.Part) -> [Document.Block] {
    guard !part.items.isEmpty else {
      let name = part.phase?.name(language) ?? ""
      let who = overview.partner?.name
      return [
        .paragraph(
          who.map {
            language(
              nl: "Wat \($0) doet \(name), is niet in beeld. Vraag het na.",
              en: "What \($0) does \(name) is not in view. Ask about it.")
          }
            ?? language(
              nl: "Wat er loopt \(name), is niet in beeld. Vraag het na.",
              en: "What runs \(name) is not in view. Ask about it."))
      ]
    }
    return [
      .table(
        header: [
          language(nl: "wat", en: "what"), language(nl: "soort", en: "kind"),
          language(nl: "stand", en: "standing"), language(nl: "wie", en: "who"),
        ], rows: part.items.map(row(of:)))
    ]
  }

  private func row(of item: PhaseOverview.Item) -> [String] {
    let mark = item.isPlacedByCatalog ? " *" : ""
    return [item.name(language) + mark, name(of: item.kind), standing(of: item), who(of: item)]
  }

  private func name(of kind: PhaseOverview.Kind) -> String {
    switch kind {
    case .activity: language(nl: "activiteit", en: "activity")
    case .meeting: language(nl: "overleg of afspraak", en: "meeting or agreement")
    case .tie: language(nl: "contact", en: "contact")
    }
  }

  private func standing(of item: PhaseOverview.Item) -> String {
    let standing =
      item.standing == .current
      ? language(nl: "loopt", en: "runs") : item.standing.name(language)
    let intention = item.intention.map {
      language(nl: "; voornemen: \($0)", en: "; intention: \($0)")
    }
    return standing + (intention ?? "")
  }

  private func who(of item: PhaseOverview.Item) -> String {
    guard item.partners.isEmpty else { return language.list(item.partners.map { $0.name }) }
    return item.isOfAll
      ? language(nl: "de hele coalitie", en: "the whole coalition")
      : language.lacking(isKnown: false)
  }

  private func who(of part: PhaseOverview.Part) -> [Document.Block] {
    guard part.phase != nil else { return [] }
    let others = part.workers.filter { !part.leads.contains($0) }.map { partner in
      partner.status == .involved
        ? partner.name : "\(partner.name) (\(partner.status.name(language)))"
    }
    let leads = part.leads.map { $0.name }
    let unseen = language.lacking(isKnown: false)
    if overview.partner != nil {
      return leads.isEmpty
        ? []
        : [.paragraph(language(nl: "Trekt deze fase.", en: "Leads this phase."))]
    }
    return [
      .labeled(
        language(nl: "Wie trekt:", en: "Who leads:"),
        (leads.isEmpty ? unseen : language.list(leads)).withFullStop)
    ]
      + (others.isEmpty
        ? []
        : [
          .labeled(
            language(nl: "Ook actief in deze fase:", en: "Also active in this phase:"),
            language.list(others).withFullStop)
        ])
  }

  private func gaps(of part: PhaseOverview.Part) -> [Document.Block] {
    var blocks: [Document.Block] = []
    if !part.gaps.isEmpty {
      blocks += [
        .paragraph(language(nl: "Vraag dit na:", en: "Ask about this:")),
        .list(
          part.gaps.map { gap in
            "\(gap.title(language)) (\(gap.requirement), \(language.lacking(isKnown: gap.isAbsent)))"
          }),
      ]
    }
    if !part.offers.isEmpty {
      blocks += [
        .paragraph(
          language(
            nl: "Elders doen partners van deze soort dit; kijk of het past:",
            en: "Elsewhere partners of this kind do this; see whether it fits:")),
        .list(part.offers.map { $0.name(language) }),
      ]
    }
    return blocks
  }

  private var closing: [Document.Block] {
    let items = overview.parts.flatMap { $0.items }
    let placed =
      items.contains { $0.isPlacedByCatalog }
      ? [
        language(
          nl: "* Het bestand noemt geen fase; deze komt van de menukaart.",
          en: "* The file names no phase; this one comes from the menu of interventions.")
      ] : []
    let first = overview.parts.flatMap { $0.gaps }.first
    let menu = first.map {
      language(
        nl:
          "Wat bij een open punt past, toont de menukaart: interventions met --for \($0.requirement).",
        en: "What fits an open point is in the menu: interventions with --for \($0.requirement).")
    }
    let rule = language(
      nl: "\"Niet in beeld\" betekent: het bestand zegt er niets over.",
      en: "\"Not in view\" means: the file says nothing of it.")
    return (placed + [menu, rule].compactMap { $0 }).map { .paragraph($0) }
  }
}

// The same for a program.
extension PhaseOverviewWords {
  /// The parts, each with its items, who leads and what is open.
  package var value: JSONValue {
    .object([
      "partner": .optional(overview.partner?.id),
      "phases": .array(overview.parts.map(value(of:))),
    ])
  }

  private func value(of part: PhaseOverview.Part) -> JSONValue {
    .object([
      "phase": .optional(part.phase?.term.englishCode),
      "items": .array(part.items.map(value(of:))),
      "leads": .strings(part.leads.map { $0.id }),
      "partners": .strings(part.workers.map { $0.id }),
      "open": .array(
        part.gaps.map { gap in
          .object([
            "requirement": .string(gap.requirement), "title": .string(gap.title(language)),
            "state": .string(gap.isAbsent ? "absent" : "unknown"),
          ])
        }),
      "interventions": .strings(part.offers.map { $0.id }),
    ])
  }

  private func value(of item: PhaseOverview.Item) -> JSONValue {
    .object([
      "kind": .string(item.kind.rawValue), "name": .string(item.name(language)),
      "standing": .string(item.standing.term.englishCode),
      "intention": .optional(item.intention),
      "partners": .strings(item.partners.map { $0.id }), "of-all": .bool(item.isOfAll),
      "phase-from-catalog": .bool(item.isPlacedByCatalog),
    ])
  }
}
