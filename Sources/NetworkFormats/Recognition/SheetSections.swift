import CoalitionModel
import Wording

/// Headings between the rows of a list: "MEDISCH", and below it the partners of that domain.
enum SheetSections {
  /// From so many cells alone in their row on, these are a list and no headings.
  private static let most = 40

  /// The rows that are such a heading, each with its text.
  ///
  /// It stands alone in its row, names a domain, and is written as no name is: in capitals, with the
  /// word "domein" or a colon, or in a list of which most rows have more cells. There are two or more,
  /// for different domains.
  static func rows(of table: SheetTable, below headings: Int) -> [Int: SheetTable.Cell] {
    let below = table.rows.indices.dropFirst(headings + 1)
    var alone: [Int] = []
    var filled = 0
    for row in below {
      let count = count(of: table.rows[row])
      if count > 0 { filled += 1 }
      if count == 1 { alone.append(row) }
      if alone.count > most { return [:] }
    }
    guard alone.count >= 2 else { return [:] }
    let isWide = alone.count * 2 < filled
    let candidates = alone.filter { row in
      row < below.upperBound - 1 && text(table.rows[row]).flatMap { domain(of: $0) } != nil
    }
    let others = below.filter { !candidates.contains($0) }.compactMap { text(table.rows[$0]) }
    let areOthersCapital = others.count { isCapital($0) } * 2 > others.count
    let found = candidates.compactMap { row -> (row: Int, domain: Domain)? in
      guard let text = text(table.rows[row]), let domain = domain(of: text),
        isWide || isMarked(text) || isCapital(text) && !areOthersCapital
      else { return nil }
      return (row, domain)
    }
    guard Set(found.map { $0.domain }).count >= 2, found.count < filled - found.count else {
      return [:]
    }
    return Dictionary(
      firsts: found.compactMap { row, _ in
        table.rows[row].first { !$0.isEmpty }.map { (row, $0) }
      })
  }

  /// How many cells hold something; those beyond the second do not count.
  private static func count(of row: [SheetTable.Cell]) -> Int {
    var count = 0
    for cell in row where !cell.isEmpty {
      count += 1
      if count == 2 { break }
    }
    return count
  }

  private static func text(_ row: [SheetTable.Cell]) -> String? {
    row.first { !$0.isEmpty }?.text.map { Spelling.trimmed($0) }
  }

  private static func isMarked(_ text: String) -> Bool {
    let folded = Spelling.folded(text)
    return text.last == ":" || ["domein", "domain"].contains { folded.hasSuffix($0) }
  }

  private static func isCapital(_ text: String) -> Bool {
    text.count > 3 && text == text.uppercased() && text != text.lowercased()
  }

  /// The domain of which a heading speaks; a word for a type of partner is none.
  static func domain(of heading: String) -> Domain? {
    var text = Spelling.trimmed(heading)
    while text.last == ":" { text.removeLast() }
    for ending in [" domein", " domain"] where text.lowercased().hasSuffix(ending) {
      text.removeLast(ending.count)
    }
    if let domain = Domain(code: text) { return domain }
    guard PartnerType(code: text) == nil else { return nil }
    return DomainWords.domain(of: text)?.domain
  }
}
