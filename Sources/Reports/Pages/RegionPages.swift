package import CoalitionModel
package import NetworkAnalysis
import Recommendations
package import Wording

/// In which regions a partner lies, in words and as JSON.
package struct RegionAnswer {
  private let regions: PartnerRegions
  private let sources: [Source]
  private let language: Language

  /// Prepares the answer; the sources are those of the network and of the book.
  package init(_ regions: PartnerRegions, sources: [Source], language: Language) {
    self.regions = regions
    self.sources = sources
    self.language = language
  }

  /// A heading, and a list with one line per region; a kind of which nothing is known says so.
  package var blocks: [Document.Block] {
    [.heading(level: 2, regions.partner.name), .list(regions.kinds.flatMap(lines))]
  }

  /// The regions by kind; `null` where that is not known.
  package var value: JSONValue {
    .object([
      "partner": .string(regions.partner.id),
      "regions": .object(
        Dictionary(
          uniqueKeysWithValues: regions.kinds.map { kind in
            let found = regions[kind]
            return (
              kind.term.englishCode, found.isEmpty ? .null : .array(found.map(value(of:)))
            )
          })),
    ])
  }

  private func lines(of kind: RegionKind) -> [String] {
    let found = regions[kind]
    guard !found.isEmpty else {
      return ["\(kind.name(language)): \(language(nl: "niet bekend", en: "not known"))"]
    }
    return found.map {
      "\(kind.name(language)): \($0.region.name)\(basis(of: $0)) (\(proof(of: $0)))"
    }
  }

  private func basis(of found: RegionMembership) -> String {
    switch found.basis {
    case .stated: ""
    case .covers:
      language(nl: ", geheel of deels in dit gebied", en: ", all or part of it in this area")
    case .worksIn(let region) where region.id == found.region.id:
      language(nl: ", werkt hier", en: ", works here")
    case .worksIn(let region):
      language(nl: ", via \(region.name)", en: ", through \(region.name)")
    case .derived(let region):
      language(
        nl: ", waarschijnlijk, want \(region.name) ligt in beide; ga na",
        en: ", probably, because \(region.name) lies in both; check this")
    case .municipality(let region) where region.id == found.region.id:
      language(nl: ", de gemeente van dit netwerk", en: ", the municipality of this network")
    case .municipality(let region):
      language(
        nl: ", zoals \(region.name); van de partner zelf is niets bekend",
        en: ", as \(region.name); nothing is known of the partner itself")
    }
  }

  private func proof(of found: RegionMembership) -> String {
    var parts: [String] = []
    if let confidence = found.confidence {
      parts.append(
        "\(language(nl: "zekerheid", en: "certainty")) \(confidence.name(language))")
    }
    if let date = found.membership.asOf {
      parts.append("\(language(nl: "peildatum", en: "as of")) \(date.words(language))")
    }
    parts += found.membership.citations.map { Passage($0, in: sources).name }
    return parts.isEmpty
      ? language(nl: "zonder bron", en: "without a source") : parts.joined(separator: "; ")
  }

  private func value(of found: RegionMembership) -> JSONValue {
    let (basis, through): (String, Region?) =
      switch found.basis {
      case .stated: ("stated", nil)
      case .covers: ("covers", nil)
      case .worksIn(let region): ("works-in", region)
      case .derived(let region): ("derived", region)
      case .municipality(let region): ("municipality", region)
      }
    return .object([
      "id": .string(found.region.id), "name": .string(found.region.name),
      "code": .optional(found.region.code), "basis": .string(basis),
      "through": .optional(through?.id),
      "as-of": .optional(found.membership.asOf.map { "\($0)" }),
      "confidence": .optional(found.confidence?.term.englishCode),
      "sources": .array(
        found.membership.citations.map { citation in
          .object([
            "document": .string(citation.source), "passage": .optional(citation.passage),
          ])
        }),
    ])
  }
}

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
      let others = language(nl: "soort onbekend", en: "kind unknown")
      blocks += section(others, book.regions.filter { $0.kind == nil }, isAsked: false)
    }
    if blocks.isEmpty {
      blocks = [
        .paragraph(language(nl: "Er zijn geen regio's bekend.", en: "No regions are known."))
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
      let none = language(nl: "niet bekend", en: "not known")
      return [.heading(level: 2, title), .paragraph(none)]
    }
    return [
      .heading(level: 2, "\(title) (\(regions.count))"),
      .list(regions.map { "\($0.name) [\($0.id)]\($0.code.map { ", \($0)" } ?? "")" }),
    ]
  }
}
