package import CoalitionModel
package import NetworkAnalysis
package import NetworkFormats
import Recommendations
package import Wording

/// In which municipalities coalitions work, in words, as a table and as JSON.
package struct CoalitionPage {
  private let coverage: CoalitionCoverage
  private let list: CoalitionList
  private let language: Language
  /// The kinds of region by which is counted.
  private let kinds: [RegionKind]
  /// The region to which it is narrowed.
  private let region: Region?
  /// What is compared with.
  private let earlier: CoalitionCoverage?

  /// Prepares the page; with an earlier date it tells what changed since.
  package init(
    _ coverage: CoalitionCoverage, of list: CoalitionList, by kinds: [RegionKind],
    within region: Region? = nil, since earlier: CoalitionCoverage? = nil, language: Language
  ) {
    self.coverage = coverage
    self.list = list
    self.kinds = kinds
    self.region = region
    self.earlier = earlier
    self.language = language
  }

  /// The counts, what changed, and for one region each municipality.
  package var document: Document {
    var blocks: [Document.Block] = [.paragraph(summary), .paragraph(reservation)]
    blocks += kinds.flatMap { table(by: $0) }
    if region != nil {
      blocks += [
        .heading(level: 2, language(nl: "Per gemeente", en: "By municipality")),
        .list(coverage.municipalities.map { line($0) }),
      ]
    }
    if let earlier { blocks += changes(since: earlier) }
    return Document(language, title: title, blocks)
  }

  private var title: String {
    let title = language(
      nl: "Lokale coalities Kansrijke Start", en: "Local coalitions Kansrijke Start")
    return region.map { "\(title): \($0.name)" } ?? title
  }

  private var day: String {
    coverage.date.map { "\($0.words(language))" } ?? language(nl: "nu", en: "now")
  }

  private var summary: String {
    let count = coverage.total
    let (inView, total) = (
      language.number(count.inView), language.count(count.total, .municipality)
    )
    let parts = Self.shown.compactMap { status in
      count.byStatus[status].map { "\(status.name(language)) \(language.number($0))" }
    }
    let split = parts.isEmpty ? "" : ": " + language.list(parts)
    return language(
      nl: "In beeld: \(inView) van \(total) (peildatum: \(day))\(split).",
      en: "In view: \(inView) of \(total) (as of: \(day))\(split).")
  }

  private var reservation: String {
    language(
      nl:
        "Van een gemeente die niet in beeld is, zegt deze lijst niets: daar kan best een coalitie zijn.",
      en:
        "Of a municipality that is not in view this list says nothing: there may well be a coalition."
    )
  }

  /// The statuses that are counted, in the order of the columns.
  private static let shown = CoalitionStatus.allCases.filter { $0 != .unknown }

  private func table(by kind: RegionKind) -> [Document.Block] {
    let counts = coverage.counts(by: kind)
    let header =
      [
        kind.name(language), language(nl: "gemeenten", en: "municipalities"),
        language(nl: "in beeld", en: "in view"),
      ] + Self.shown.map { $0.name(language) }
    let rows = counts.map { count in
      [count.region?.name ?? language(nl: "niet bekend", en: "not known")]
        + ([count.total, count.inView] + Self.shown.map { count.byStatus[$0] ?? 0 })
        .map { language.number($0) }
    }
    let caption = language(nl: "Per \(kind.name(language))", en: "By \(kind.name(language))")
    return [.heading(level: 2, caption), .table(header: header, rows: rows)]
  }

  private func line(_ municipality: Region) -> String {
    "\(municipality.shortName): \(words(of: coverage.statement(of: municipality.id)))"
  }

  /// What is known, with since when and how that is known.
  private func words(of statement: MunicipalCoalition?) -> String {
    guard let statement, statement.status != .unknown else {
      return language(nl: "niet in beeld", en: "not in view")
    }
    let since = statement.since.map {
      language(nl: "sinds \($0.words(language))", en: "since \($0.words(language))")
    }
    let asOf = statement.asOf.map {
      language(nl: "peildatum \($0.words(language))", en: "as of \($0.words(language))")
    }
    let sure = statement.confidence.map {
      language(nl: "zekerheid \($0.name(language))", en: "certainty \($0.name(language))")
    }
    let proof = [since, asOf, sure].compactMap { $0 } + sources(of: statement)
    let none = language(nl: "zonder bron", en: "without a source")
    return
      "\(statement.status.name(language)) (\((proof.isEmpty ? [none] : proof).joined(separator: "; ")))"
  }

  private func sources(of statement: MunicipalCoalition) -> [String] {
    statement.citations.map { Passage($0, in: list.sources).name }
  }
}

// What changed.
extension CoalitionPage {
  private func changes(since earlier: CoalitionCoverage) -> [Document.Block] {
    let day = earlier.date.map { $0.words(language) } ?? ""
    let found = coverage.changes(since: earlier)
    let heading = Document.Block.heading(
      level: 2, language(nl: "Veranderd sinds \(day)", en: "Changed since \(day)"))
    let then = earlier.total
    let count = language(
      nl:
        "Toen in beeld: \(language.number(then.inView)) van \(language.count(then.total, .municipality)).",
      en:
        "In view then: \(language.number(then.inView)) of \(language.count(then.total, .municipality))."
    )
    guard !found.isEmpty else {
      let none = language(nl: "Er is niets veranderd.", en: "Nothing changed.")
      return [heading, .paragraph(count), .paragraph(none)]
    }
    return [heading, .paragraph(count), .list(found.map { line(of: $0) })]
  }

  private func line(of change: CoalitionCoverage.Change) -> String {
    let names = change.municipality.shortName
    let before = status(of: change.before)
    guard change.mergedInto.isEmpty else {
      let later = language.list(change.mergedInto.map { $0.shortName })
      return language(
        nl: "\(names): was \(before), ging op in \(later)",
        en: "\(names): was \(before), went into \(later)")
    }
    return language(
      nl: "\(names): was \(before), nu \(status(of: change.after))",
      en: "\(names): was \(before), now \(status(of: change.after))")
  }

  private func status(of statement: MunicipalCoalition?) -> String {
    statement?.status.name(language) ?? language(nl: "niet in beeld", en: "not in view")
  }
}

// Data.
extension CoalitionPage {
  /// The list as a table that can be filled in and read again: each municipality with what is known.
  package var table: FormTable {
    CoalitionTable(language).table(
      of: coverage.municipalities.map { municipality in
        var statement =
          coverage.statement(of: municipality.id)
          ?? MunicipalCoalition(of: municipality.id, .unknown)
        statement.citations = statement.citations.map { citation in
          let title = list.sources.first { $0.id == citation.source }?.title ?? citation.source
          return Citation(
            source: title, passage: citation.passage, confidence: citation.confidence)
        }
        return (municipality, statement)
      })
  }

  /// The list with its counts as JSON, which can be read again.
  package var value: JSONValue {
    let rows = coverage.municipalities.compactMap { municipality in
      coverage.statement(of: municipality.id).map { value(of: $0, municipality) }
    }
    var members: [String: JSONValue] = [
      "sources": .array(list.sources.map { value(of: $0) }), "coalitions": .array(rows),
      "summary": .object(summaryMembers),
    ]
    if let date = coverage.date { members["as-of"] = .string("\(date)") }
    return .object(members)
  }

  private var summaryMembers: [String: JSONValue] {
    var members: [String: JSONValue] = ["total": value(of: coverage.total)]
    for kind in kinds {
      members[kind.term.englishCode] = .array(coverage.counts(by: kind).map { value(of: $0) })
    }
    if let earlier {
      members["changes"] = .array(
        coverage.changes(since: earlier).map { change in
          .object([
            "municipality": .string(change.municipality.shortName),
            "before": .optional(change.before?.status.term.englishCode),
            "after": .optional(change.after?.status.term.englishCode),
            "merged-into": .strings(change.mergedInto.map { $0.shortName }),
          ])
        })
    }
    return members
  }

  private func value(of count: CoalitionCoverage.Count) -> JSONValue {
    var members: [String: JSONValue] = [
      "region": .optional(count.region?.id), "name": .optional(count.region?.name),
      "municipalities": .integer(count.total), "in-view": .integer(count.inView),
    ]
    for status in Self.shown {
      members[status.term.englishCode] = .integer(count.byStatus[status] ?? 0)
    }
    return .object(members)
  }

  private func value(of statement: MunicipalCoalition, _ municipality: Region) -> JSONValue {
    var members: [String: JSONValue] = [
      "municipality": .string(municipality.code ?? municipality.shortName),
      "status": .string(statement.status.term.englishCode),
    ]
    members["since"] = statement.since.map { .string("\($0)") }
    members["as-of"] = statement.asOf.map { .string("\($0)") }
    members["network-file"] = statement.networkFile.map { .string($0) }
    members["confidence"] = statement.confidence.map { .string($0.term.englishCode) }
    if !statement.citations.isEmpty {
      members["source"] = .array(
        statement.citations.map { citation in
          var cited: [String: JSONValue] = ["id": .string(citation.source)]
          cited["passage"] = citation.passage.map { .string($0) }
          return .object(cited)
        })
    }
    return .object(members)
  }

  private func value(of source: Source) -> JSONValue {
    var members: [String: JSONValue] = ["id": .string(source.id), "title": .string(source.title)]
    members["year"] = source.date.map { .string("\($0)") }
    members["publisher"] = source.publisher.map { .string($0) }
    return .object(members)
  }
}
