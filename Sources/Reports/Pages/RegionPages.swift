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
  package var blocks: [Document.Block] { Self.blocks(of: [self]) }

  /// Some answers under each other; partners of which the same is known stand together, once.
  ///
  /// What holds for the municipality of the network goes first, and is not repeated with the others.
  package static func blocks(of answers: [RegionAnswer]) -> [Document.Block] {
    let shared = answers.filter { answers.count > 1 && $0.municipality != nil }
      .max { $0.regions.kinds.count < $1.regions.kinds.count }
    var order = [shared].compactMap { $0?.body }
    var groups = Dictionary(uniqueKeysWithValues: order.map { ($0, [RegionAnswer]()) })
    for answer in answers {
      let body = answer.body(beside: shared)
      if groups[body] == nil { order.append(body) }
      groups[body, default: []].append(answer)
    }
    return order.flatMap { body -> [Document.Block] in
      guard let group = groups[body], let first = group.first else { return [] }
      let names = group.map { $0.regions.partner.name }
      let language = first.language
      let heading = language.list(names, most: mostInHeading)
      let all = language(nl: "Dit geldt voor:", en: "This holds for:")
      return [.heading(level: 2, heading)]
        + (names.count > mostInHeading + 1
          ? [.labeled(all, language.list(names).withFullStop)] : [])
        + body
    }
  }

  /// So many partners are named in one heading.
  private static let mostInHeading = 3

  /// The municipality of the network, where nothing is known of the partner itself.
  private var municipality: Region? {
    let found = regions.kinds.flatMap { regions[$0] }.filter { membership in
      if case .successor = membership.basis { false } else { true }
    }
    let through = found.map { membership -> Region? in
      if case .municipality(let region) = membership.basis { region } else { nil }
    }
    guard let first = through.first, through.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private var body: [Document.Block] {
    let said = municipality.map {
      Document.Block.paragraph(
        language(
          nl: "Van een partner zelf is hier niets bekend. De gemeente van dit netwerk,"
            + " \($0.name), ligt hierin:",
          en: "Nothing is known here of a partner itself. The municipality of this network,"
            + " \($0.name), lies in these:"))
    }
    return [said].compactMap { $0 } + [.list(regions.kinds.flatMap(lines))]
  }

  /// What is particular to the partner, where another answer tells what holds for the municipality.
  private func body(beside shared: RegionAnswer?) -> [Document.Block] {
    guard let shared, let area = shared.municipality else { return body }
    if municipality == area { return shared.body }
    var (particular, same, likely) = ([String](), [String](), [String]())
    for kind in regions.kinds {
      let bases = Set(regions[kind].map { $0.basis })
      let isShared =
        kind != .municipality
        && Set(regions[kind].map { $0.region.id }) == Set(shared.regions[kind].map { $0.region.id })
      if isShared, bases == [.worksIn(area)] {
        same.append(kind.name(language))
      } else if isShared, bases == [.derived(area)] {
        likely.append(kind.name(language))
      } else {
        particular += lines(of: kind)
      }
    }
    let (all, some) = (language.list(same), language.list(likely))
    let texts = [
      same.isEmpty
        ? nil
        : language(
          nl: "Voor \(all) geldt wat hierboven staat van \(area.name).",
          en: "For \(all) what stands above of \(area.name) holds."),
      likely.isEmpty
        ? nil
        : language(
          nl:
            "Voor \(some) geldt waarschijnlijk wat hierboven staat van \(area.name), want die ligt in"
            + " dit gebied; ga dat na.",
          en:
            "For \(some) what stands above of \(area.name) probably holds, because it lies in this"
            + " area; check that."),
    ]
    return (particular.isEmpty ? [] : [.list(particular)])
      + texts.compactMap { text in text.map { .paragraph($0) } }
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
    let found = statements(of: kind)
    guard !found.isEmpty else {
      return ["\(kind.name(language)): \(language(nl: "niet bekend", en: "not known"))"]
    }
    return found.map { "\(kind.name(language)): \($0.region.name)\($0.basis) (\($0.proof))" }
  }

  /// In which region one lies, in words: through what, and how that is known.
  struct Statement {
    let region: Region
    /// What comes after the name; empty where it is said of the partner itself.
    let basis: String
    /// The certainty, date and source.
    let proof: String
  }

  /// What is known of a kind of region; empty when nothing is.
  func statements(of kind: RegionKind) -> [Statement] {
    together(regions[kind]).compactMap { same in
      same.first.map {
        Statement(region: $0.region, basis: basis(of: same), proof: proof(of: same))
      }
    }
  }

  /// What says the same of one region in the same way, together; in the order of the first of each.
  private func together(_ found: [RegionMembership]) -> [[RegionMembership]] {
    var order: [[String]] = []
    var groups: [[String]: [RegionMembership]] = [:]
    for membership in found {
      let key = [membership.region.id, named(membership.basis).name]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(membership)
    }
    return order.compactMap { groups[$0] }
  }

  private func basis(of same: [RegionMembership]) -> String {
    guard let first = same.first else { return "" }
    let through = same.compactMap { named($0.basis).through }.filter { $0.id != first.region.id }
      .map { $0.name }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let names = language.list(through, most: Self.mostInHeading)
    switch first.basis {
    case .stated: return ""
    case .covers:
      return language(nl: ", geheel of deels in dit gebied", en: ", all or part of it in this area")
    case .worksIn:
      return through.isEmpty
        ? language(nl: ", werkt hier", en: ", works here")
        : language(nl: ", via \(names)", en: ", through \(names)")
    case .derived:
      let lie = language.word(.lie, for: through.count)
      return language(
        nl: ", waarschijnlijk, want \(names) \(lie) in beide; ga na",
        en: ", probably, because \(names) \(lie) in both; check this")
    case .successor:
      return language(
        nl:
          ", want \(names), waarin deze gemeente opging, ligt hierin; ga na of dat eerder ook gold",
        en: ", for \(names), into which this municipality went, lies in it; check whether that held"
          + " before")
    case .municipality where municipality != nil: return ""
    case .municipality:
      return through.isEmpty
        ? language(nl: ", de gemeente van dit netwerk", en: ", the municipality of this network")
        : language(
          nl: ", zoals \(names); van de partner zelf is niets bekend",
          en: ", as \(names); nothing is known of the partner itself")
    }
  }

  private func proof(of same: [RegionMembership]) -> String {
    var parts: [String] = []
    if let confidence = same.compactMap({ $0.confidence }).max(by: { $0.order < $1.order }) {
      parts.append(
        "\(language(nl: "zekerheid", en: "certainty")) \(confidence.name(language))")
    }
    let dates = same.compactMap { $0.membership.asOf }.map { $0.words(language) }
    let passages = same.flatMap { $0.membership.citations }.map { Passage($0, in: sources).name }
    for date in dates where !parts.contains("\(asOf) \(date)") { parts.append("\(asOf) \(date)") }
    for passage in passages where !parts.contains(passage) { parts.append(passage) }
    return parts.isEmpty
      ? language(nl: "zonder bron", en: "without a source") : parts.joined(separator: "; ")
  }

  private var asOf: String { language(nl: "peildatum", en: "as of") }

  /// How a partner comes to lie in a region, as a word, and the region through which.
  private func named(_ basis: RegionMembership.Basis) -> (name: String, through: Region?) {
    switch basis {
    case .stated: ("stated", nil)
    case .covers: ("covers", nil)
    case .worksIn(let region): ("works-in", region)
    case .derived(let region): ("derived", region)
    case .municipality(let region): ("municipality", region)
    case .successor(let region): ("successor", region)
    }
  }

  private func value(of found: RegionMembership) -> JSONValue {
    let (basis, through) = named(found.basis)
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

extension Noun {
  /// The verb of where something lies.
  fileprivate static let lie = Noun(nl: ("ligt", "liggen"), en: ("lies", "lie"))
}

extension Confidence {
  /// High first.
  fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The regions that are known, as a list.
package struct RegionList {
  private let regions: [Region]
  private let language: Language

  /// Prepares the list of those that are there on a date; without a date those of today.
  package init(_ book: RegionBook, on date: PartialDate?, language: Language) {
    regions = book.regions.filter { $0.exists(on: date) }
    self.language = language
  }

  /// One line per region, by kind; of one kind only when that is asked.
  package func blocks(of kind: RegionKind?) -> [Document.Block] {
    let kinds = kind.map { [$0] } ?? RegionKind.allCases
    var blocks = kinds.flatMap { kind in
      section(
        kind.name(language), regions.filter { $0.kind == kind }, isAsked: kinds.count == 1)
    }
    if kind == nil {
      let others = language(nl: "soort onbekend", en: "kind unknown")
      blocks += section(others, regions.filter { $0.kind == nil }, isAsked: false)
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
    let shown = regions.filter { kind == nil || $0.kind == kind }
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
