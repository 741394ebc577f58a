package import Wording

// Municipalities come and go: they merge, are split and get other names.
extension Region {
  /// The name without "Gemeente" before it.
  package var shortName: String {
    let word = "Gemeente "
    return kind == .municipality && name.hasPrefix(word) ? String(name.dropFirst(word.count)) : name
  }

  /// All that one may call the region beside its id.
  package var names: [String] {
    let short = shortName
    return [name] + (short == name ? [] : [short]) + aliases + [code].compactMap { $0 }
  }

  /// Whether it is there on a day, or in some part of a month or year; without a date: whether it still
  /// is.
  package func exists(on date: PartialDate?) -> Bool {
    guard let date else { return until == nil }
    if let since, date.lastDay < since.firstDay { return false }
    guard let until else { return true }
    return date.firstDay < until.firstDay
  }
}

extension RegionBook {
  /// The municipalities of a day, or of some part of a month or year; without a date those of today.
  ///
  /// They stand in the order of the book. A municipality that ends on a day is no longer one of that
  /// day.
  package func municipalities(on date: PartialDate?) -> [Region] {
    regions.filter { $0.kind == .municipality && $0.exists(on: date) }
  }
}

/// The municipalities of a date by their names, and what became of others.
package struct MunicipalityIndex: Sendable {
  private let date: PartialDate?
  private var present = NameIndex(of: Text(nl: "gemeente", en: "municipality"))
  private var gone: [String: Region] = [:]
  private var byID: [Region.ID: Region]

  /// Prepares the names of those of a date; without a date those of today.
  ///
  /// - Complexity: O(*r*) for *r* regions.
  package init(of book: RegionBook, on date: PartialDate?) {
    self.date = date
    let all = book.regions.filter { $0.kind == .municipality }
    byID = Dictionary(firsts: all.map { ($0.id, $0) })
    for region in all where region.exists(on: date) {
      _ = present.define(region.id, at: Place(file: ""))
    }
    for region in all {
      if region.exists(on: date) {
        present.call(region.id, also: [region.shortName] + region.names)
      } else {
        for name in [region.id] + region.names where gone[Spelling.folded(name)] == nil {
          gone[Spelling.folded(name)] = region
        }
      }
    }
  }

  /// Whether no municipality is known.
  package var isEmpty: Bool { byID.isEmpty }

  /// The municipality of the date that a word names: its name, another name, its id or its code.
  package subscript(word: String) -> Region? {
    present.id(of: Spelling.trimmed(word)).flatMap { byID[$0] }
  }

  /// The municipality that a word names and that is not there on the date.
  package func former(_ word: String) -> Region? {
    gone[Spelling.folded(Spelling.trimmed(word))]
  }

  /// What is wrong with a word that names no municipality of the date.
  package func unknown(_ word: String, at place: Place) -> Diagnostic {
    let day = date.map { $0.text } ?? Text(nl: "nu", en: "now")
    guard let region = former(word) else {
      return Diagnostic(
        .unknownMunicipality, at: place, ["word": Text(word), "date": day],
        suggestion: present.unknown(word, at: place).suggestion)
    }
    if let until = region.until, date.map({ !($0.lastDay < until.firstDay) }) ?? true {
      let later = region.mergedInto.compactMap { byID[$0]?.shortName }
      return Diagnostic(
        .formerMunicipality, at: place,
        [
          "name": Text(region.shortName), "day": until.text,
          "later": Text { $0.list(later) },
        ], suggestion: later.count == 1 ? later.first.map { Text($0) } : nil)
    }
    let earlier = byID.values.filter { $0.mergedInto.contains(region.id) }.map { $0.shortName }
    return Diagnostic(
      .laterMunicipality, at: place,
      [
        "name": Text(region.shortName), "date": day,
        "day": region.since.map { $0.text } ?? Text(nl: "later", en: "later"),
        "earlier": Text { $0.list(earlier.sorted()) },
      ])
  }
}

extension PartialDate {
  /// The first day of the year or month.
  package var firstDay: PartialDate { day(orElse: (1, 1)) }

  /// A day on or after the last of the year or month, which is enough to compare.
  package var lastDay: PartialDate { day(orElse: (12, 31)) }

  private func day(orElse other: (month: Int, day: Int)) -> PartialDate {
    PartialDate(year: year, month: month ?? other.month, day: day ?? other.day)
  }

  /// The date in words, in both languages.
  package var text: Text { Text { words($0) } }
}
