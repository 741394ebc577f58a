package import CoalitionModel
package import Wording

/// The regions that are known, as a list.
package struct RegionList {
  private let book: RegionBook
  private let language: Language

  /// Prepares the list.
  package init(_ book: RegionBook, language: Language) {
    self.book = book
    self.language = language
  }

  /// One line per region, by kind; of one kind only when that is asked.
  package func blocks(of kind: RegionKind?) -> [Document.Block] {
    let kinds = kind.map { [$0] } ?? RegionKind.allCases
    var blocks = kinds.flatMap { kind in
      section(
        kind.name(language), book.regions.filter { $0.kind == kind }, isAsked: kinds.count == 1)
    }
    if kind == nil {
      let others = Text(nl: "soort onbekend", en: "kind unknown")(language)
      blocks += section(others, book.regions.filter { $0.kind == nil }, isAsked: false)
    }
    if blocks.isEmpty {
      blocks = [
        .paragraph(Text(nl: "Er zijn geen regio's bekend.", en: "No regions are known.")(language))
      ]
    }
    return blocks
  }

  /// The regions as JSON, in the order of the file.
  package func value(of kind: RegionKind?) -> JSONValue {
    let shown = book.regions.filter { kind == nil || $0.kind == kind }
    return .array(
      shown.map { region in
        .object([
          "id": .string(region.id), "name": .string(region.name),
          "kind": .optional(region.kind?.term.englishCode), "code": .optional(region.code),
          "lies-in": .strings(region.liesIn.map { $0.region }),
        ])
      })
  }

  private func section(_ title: String, _ regions: [Region], isAsked: Bool) -> [Document.Block] {
    if regions.isEmpty {
      guard isAsked else { return [] }
      let none = Text(nl: "niet bekend", en: "not known")(language)
      return [.heading(level: 2, title), .paragraph(none)]
    }
    return [
      .heading(level: 2, "\(title) (\(regions.count))"),
      .list(regions.map { "\($0.name) [\($0.id)]\($0.code.map { ", \($0)" } ?? "")" }),
    ]
  }
}
