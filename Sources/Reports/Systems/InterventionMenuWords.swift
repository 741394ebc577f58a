import CoalitionModel
import Recommendations
package import Wording

/// The menukaart in words, and as JSON.
package struct InterventionMenuWords: Sendable {
  let menu: InterventionMenu
  let language: Language

  /// Creates the words for a menu.
  package init(_ menu: InterventionMenu, language: Language) {
    self.menu = menu
    self.language = language
  }

  /// The interventions as a table, what runs here beside them, and how to read it.
  package var blocks: [Document.Block] {
    let title = language(nl: "Menukaart van interventies", en: "Menu of interventions")
    return [.heading(level: 1, title + subtitle)] + table + others
  }

  private var subtitle: String {
    let parts =
      [menu.selection.code]
      + [menu.selection.phase?.name(language), menu.selection.theme?.name(language)]
    let said = parts.compactMap { $0 }
    return said.isEmpty ? "" : ": " + said.joined(separator: "; ")
  }

  private var table: [Document.Block] {
    guard !menu.lines.isEmpty else {
      return [
        .paragraph(
          language(
            nl: "De bronnen noemen hiervoor geen interventie.",
            en: "The sources name no intervention for this."))
      ]
    }
    return [
      .table(
        header: [
          language(nl: "interventie", en: "intervention"),
          language(nl: "wat het is", en: "what it is"), language(nl: "wanneer", en: "when"),
          language(nl: "wie het doet", en: "who does it"),
          language(nl: "wie het verbindt", en: "whom it links"), language(nl: "hier", en: "here"),
        ], rows: menu.lines.map(row(of:))),
      .paragraph(
        language(
          nl: """
            Kijk of een interventie past. Een streepje betekent: de bronnen zeggen dit niet. Achter \
            een soort partner staat wie hier meedoet.
            """,
          en: """
            See whether an intervention fits. A dash means: the sources do not say this. Behind a \
            kind of partner stands who takes part here.
            """)),
    ]
  }

  private func row(of line: InterventionMenu.Line) -> [String] {
    let phases = line.entry.phases.map { $0.name(language) }
    return [
      line.entry.name(language), line.entry.summary?(language) ?? "–",
      phases.isEmpty ? "–" : language.list(phases), names(of: line.performers),
      names(of: line.links), here(line.recorded),
    ]
  }

  private func names(of sides: [InterventionMenu.Side]) -> String {
    guard !sides.isEmpty else { return "–" }
    return sides.map { side in
      let kind = side.group.name(language)
      let partners = side.partners.map { $0.name }
      let isSame =
        partners.count == 1
        && partners[0].lowercased() == kind.lowercased()
      return partners.isEmpty || isSame ? kind : "\(kind) (\(language.list(partners, most: 3)))"
    }.joined(separator: ", ")
  }

  private func here(_ recorded: RecordedIntervention) -> String {
    guard let standing = recorded.standing else { return language.lacking(isKnown: false) }
    let performers = recorded.activities.filter { $0.standing == standing }
      .flatMap { $0.performers }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let names = performers.map { id in menu.names[id] ?? id }
    return name(of: standing)
      + (names.isEmpty ? "" : language(nl: " door ", en: " by ") + language.list(names))
  }

  private func name(of standing: Standing) -> String {
    switch standing {
    case .current: language(nl: "loopt", en: "runs")
    case .absent: language.lacking(isKnown: true)
    default: standing.name(language)
    }
  }

  private var others: [Document.Block] {
    guard !menu.others.isEmpty else { return [] }
    return [
      .heading(
        level: 2,
        language(nl: "Ook hier, niet op de menukaart", en: "Also here, not on the menu")),
      .list(
        menu.others.map { activity in
          let names = activity.performers.map { menu.names[$0] ?? $0 }
          let who =
            names.isEmpty ? "" : language(nl: " door ", en: " by ") + language.list(names)
          return "\(activity.name) (\(name(of: activity.standing))\(who))"
        }),
    ]
  }
}

// The same for a program.
extension InterventionMenuWords {
  /// The interventions, each with what the sources and the network say of it.
  package var value: JSONValue {
    .object([
      "for": .optional(menu.selection.code),
      "phase": .optional(menu.selection.phase?.term.englishCode),
      "theme": .optional(menu.selection.theme?.term.englishCode),
      "interventions": .array(menu.lines.map(value(of:))),
      "others": .array(
        menu.others.map { activity in
          .object([
            "name": .string(activity.name),
            "standing": .string(activity.standing.term.englishCode),
            "partners": .strings(activity.performers),
          ])
        }),
    ])
  }

  private func value(of line: InterventionMenu.Line) -> JSONValue {
    .object([
      "id": .string(line.entry.id), "name": .string(line.entry.name(language)),
      "summary": .optional(line.entry.summary?(language)),
      "phases": .strings(line.entry.phases.map { $0.term.englishCode }),
      "themes": .strings(line.entry.themes.map { $0.term.englishCode }),
      "performers": .array(line.performers.map(value(of:))),
      "links": .array(line.links.map(value(of:))), "fits": .strings(line.entry.fits),
      "standing": .optional(line.recorded.standing?.term.englishCode),
      "partners": .strings(line.recorded.partners),
      "sources": .array(
        line.entry.passages.map { passage in
          .object(["document": .string(passage.document), "passage": .optional(passage.place)])
        }),
    ])
  }

  private func value(of side: InterventionMenu.Side) -> JSONValue {
    .object([
      "kind": .string(side.group.name(language)),
      "partners": .strings(side.partners.map { $0.id }),
    ])
  }
}
