package import CoalitionModel
package import NetworkAnalysis
package import Wording

/// The zorgpad of one professional in words, and as JSON: for each problem whom to call.
package struct CallSheetWords: Sendable {
  let sheet: CallSheet
  let language: Language
  /// Whom to speak with at each partner; nothing when that was not asked for.
  let notes: [InternalNote]?
  private var words: RouteWords { RouteWords(language: language) }

  /// Creates the words for a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - language: The language.
  ///   - notes: Contacts, which are for internal use; nothing when they were not asked for.
  package init(_ sheet: CallSheet, language: Language, notes: [InternalNote]? = nil) {
    self.sheet = sheet
    self.language = language
    self.notes = notes
  }

  /// A table with a row per problem and partner that helps, and what is not in view.
  package var blocks: [Document.Block] {
    let name = sheet.partner.name
    let mark = notes == nil ? "" : language(nl: "INTERN: ", en: "INTERNAL: ")
    let title = language(nl: "Wie belt u, vanuit \(name)?", en: "Whom do you call, from \(name)?")
    let warning = notes.map { _ in
      Document.Block.paragraph(InternalNotesSection.warning(language))
    }
    let none = language(
      nl: "Dit netwerk noemt geen opgaven of thema's. Kies een thema met --theme.",
      en: "This network names no priorities or themes. Choose a theme with --theme.")
    return [.heading(level: 1, mark + title)] + [warning].compactMap { $0 }
      + (sheet.lines.isEmpty
        ? [.paragraph(none)] : [.table(header: header, rows: sheet.lines.flatMap(rows(of:)))])
      + gaps
  }

  private var header: [String] {
    [
      language(nl: "probleem", en: "problem"), language(nl: "bel", en: "call"),
      language(nl: "voor hulp van", en: "for help from"), language(nl: "weg", en: "way"),
      language(nl: "wat we weten", en: "what we know"),
    ] + (notes == nil ? [] : [language(nl: "contact", en: "contact")])
  }

  private func rows(of line: CallSheet.Line) -> [[String]] {
    let theme = line.theme.name(language)
    let unseen = language.lacking(isKnown: false)
    guard !line.calls.isEmpty else {
      return [[theme, unseen, "–", "–", unseen] + (notes == nil ? [] : ["–"])]
    }
    return line.calls.map { call in
      let helper = words.name(of: call.helper)
      guard let route = call.route, let called = call.called else {
        let itself = language(nl: "u kunt zelf helpen", en: "you can help directly")
        return [theme, "–", helper, itself, "–"] + (notes == nil ? [] : ["–"])
      }
      return [theme, called.name, helper, words.path(of: route), words.state(of: route)]
        + (notes == nil ? [] : [contacts(of: called)])
    }
  }

  private func contacts(of partner: Partner) -> String {
    let lines = (notes ?? []).filter { $0.partner == partner.id }
      .map { InternalNotesSection.line(of: $0) }
    return lines.isEmpty ? language.lacking(isKnown: false) : lines.joined(separator: " / ")
  }

  /// The help that no partner of the file is known for, by theme.
  private var gaps: [Document.Block] {
    let open = sheet.lines.filter { line in
      !line.missing.isEmpty && line.calls.allSatisfy { $0.helper.basis == .entrance }
    }
    guard !open.isEmpty else { return [] }
    return [
      .paragraph(
        language(
          nl: "Hierbij kan vaak iemand helpen die nog niet in beeld is:",
          en: "Somebody who is not in view yet can often help with these:")),
      .list(
        open.map { line in
          let kinds = language.list(line.missing.map { $0.group.name(language) })
          return "\(line.theme.name(language)): \(kinds)"
        }),
    ]
  }
}

// The same for a program.
extension CallSheetWords {
  /// The themes, each with whom to call.
  package var value: JSONValue {
    .object([
      "from": .string(sheet.partner.id), "internal": .bool(notes != nil),
      "themes": .array(
        sheet.lines.map { line in
          .object([
            "theme": .string(line.theme.term.englishCode),
            "calls": .array(line.calls.map(value(of:))),
            "missing-help": words.value(of: line.missing),
          ])
        }),
    ])
  }

  private func value(of call: CallSheet.Call) -> JSONValue {
    var members: [String: JSONValue] = [
      "call": .optional(call.called?.id), "helper": .string(call.helper.partner.id),
      "basis": .string(call.helper.basis.rawValue),
      "state": .string((call.route?.state ?? .recorded).rawValue),
      "steps": words.value(of: call.route?.steps ?? []),
    ]
    if notes != nil { members["contact"] = .optional(call.called.map(contacts)) }
    return .object(members)
  }
}
