import CoalitionModel
import Wording

/// Where the parts of a sheet stand: its title, its headings, its rows, its totals and its notes.
struct SheetLayout: Hashable, Sendable {
  /// The row of headings.
  let headings: Int
  /// The rows above it in which something stands: a title, a note, a form.
  let titles: [Int]
  /// The rows below it that hold data; empty rows are left out.
  let body: [Int]
  /// The rows below it that count the others.
  let totals: [Int]
  /// The rows below it that hold a remark, a legend or a heading over the rows that follow.
  let notes: [Int]

  /// The headings between the rows that give the domain of those below them, each with its text.
  let sections: [Int: SheetTable.Cell]

  /// How far down the headings are looked for, from the first row with content.
  static let deepest = 40

  /// Takes a row as the headings of a table.
  ///
  /// A total is recognised in the column of names when that is known, else in the first two columns.
  /// A note stands alone in its row, below an empty one, where most rows have more cells.
  init(of table: SheetTable, headings: Int, names: Int? = nil, mayHaveNotes: Bool = true) {
    self.headings = headings
    titles = table.rows.prefix(headings).indices.filter { table.rows[$0].contains { !$0.isEmpty } }
    var (body, totals, notes) = ([Int](), [Int](), [Int]())
    var isAfterGap = false
    let below = table.rows.dropFirst(headings + 1)
    // Only below an empty row does it matter whether most rows have more cells.
    lazy var isWide = mayHaveNotes && Self.isWide(below)
    sections = mayHaveNotes ? SheetSections.rows(of: table, below: headings) : [:]
    for row in below.indices {
      let cells = table.rows[row]
      if !cells.isBlank {
        if sections[row] != nil {
          notes.append(row)
        } else if SheetTotals.isTotal(cells, names: names, isAfterGap: isAfterGap) {
          totals.append(row)
        } else if isAfterGap, SheetNotes.isNote(cells), SheetNotes.isSure(cells) || isWide {
          notes.append(row)
        } else {
          body.append(row)
        }
      }
      isAfterGap = cells.isBlank || notes.last == row || totals.last == row
    }
    (self.body, self.totals, self.notes) = (body, totals, notes)
  }

  private static func isWide(_ rows: ArraySlice<[SheetTable.Cell]>) -> Bool {
    rows.count { $0.count { !$0.isEmpty } > 1 } * 2 > rows.count { !$0.isBlank }
  }

  /// The row of headings of a kind of table: the one with most headings of that kind.
  ///
  /// Of equal ones a heading with a colon, which belongs to a form, comes last; then the row with most
  /// cells goes first, and the row below an empty one before a title. A row that holds what every row needs goes before all
  /// others. The first row with content when no row has a heading.
  static func headingRow(of table: SheetTable, as kind: TableKind) -> Int {
    let first = table.rows.firstIndex { $0.contains { !$0.isEmpty } } ?? 0
    let candidates = first..<min(first + deepest, max(table.rows.count, first))
    let index = HeadingIndex.of(kind)
    var best = (row: first, score: HeadingScore())
    var isAfterGap = false
    for row in candidates {
      let cells = table.rows[row]
      var score = HeadingScore(of: cells, index: index, kind: kind)
      if score.known > 0 {
        score.isAfterGap = isAfterGap
        if best.score < score { best = (row, score) }
      }
      isAfterGap = cells.isBlank
    }
    return best.row
  }
}

/// How much a row looks like the headings of a kind of table; less is less like it.
struct HeadingScore: Comparable {
  private(set) var isComplete = false
  /// How many columns of the kind it names.
  private(set) var known = 0
  private var filled = 0
  private var isPlain = false
  /// Whether the row above it is empty.
  var isAfterGap = false

  init() {}

  init(of cells: [SheetTable.Cell], index: HeadingIndex, kind: TableKind) {
    var fields: [Field] = []
    var hasColon = false
    for cell in cells where !cell.isEmpty {
      filled += 1
      guard let text = cell.text else { continue }
      if let field = index.meaning(of: text)?.field {
        if !fields.contains(field) { fields.append(field) }
        hasColon = hasColon || Spelling.trimmed(text).utf8.last == UInt8(ascii: ":")
      }
    }
    known = fields.count
    isPlain = !hasColon
    isComplete = kind.required.allSatisfy { group in
      group.contains { fields.contains($0) || $0 == .from && fields.contains(.source) }
    }
  }

  static func < (first: Self, second: Self) -> Bool {
    first.order.lexicographicallyPrecedes(second.order)
  }

  private var order: [Int] {
    [isComplete ? 1 : 0, known, isPlain ? 1 : 0, filled, isAfterGap ? 1 : 0]
  }
}

extension [SheetTable.Cell] {
  /// Whether nothing stands in the row.
  var isBlank: Bool { !contains { !$0.isEmpty } }
}

/// Rows that count the other rows.
enum SheetTotals {
  private static let words: Set = [
    "totaal", "eindtotaal", "subtotaal", "total", "grand-total", "subtotal", "totalen", "totals",
    "algemeen-totaal", "som", "sum", "totaal-aantal", "aantal", "aantallen", "count", "gemiddelde",
    "gemiddeld", "average", "mean", "number",
  ]

  /// Whether a row counts the others: its name is "Totaal", or begins so with a colon or a number; or
  /// it speaks of a number ("Totaal aantal partners") and nothing but numbers stands beside it.
  static func isTotal(
    _ row: [SheetTable.Cell], names: Int?, isAfterGap: Bool = false
  ) -> Bool {
    if let names, row.indices.contains(names), !row[names].isEmpty {
      return isTotal(row[names]) || counts(row, at: names, isAfterGap)
    }
    return row.indices.prefix(2).contains { isTotal(row[$0]) || counts(row, at: $0, isAfterGap) }
  }

  private static func counts(_ row: [SheetTable.Cell], at position: Int, _ isAfterGap: Bool) -> Bool
  {
    guard case .text(let text) = row[position].content, beginsSo(text) else { return false }
    let others = row.indices.filter { $0 != position && !row[$0].isEmpty }
    return others.allSatisfy { row[$0].mayBeCount }
      && (speaksOfNumber(text) || isAfterGap && !others.isEmpty)
  }

  /// Whether a text begins with the word for a total, as the names of some organisations do.
  static func beginsSo(_ text: String) -> Bool {
    guard let first = text.utf8.first(where: { $0 > 0x20 }), isInitial(first) else { return false }
    let word = Spelling.folded(Spelling.trimmed(text)).prefix { $0 != "-" && $0 != ":" }
    return words.contains(String(word))
  }

  /// Whether a text that begins so says that it is a number of something.
  private static func speaksOfNumber(_ text: String) -> Bool {
    let folded = Spelling.folded(Spelling.trimmed(text))
    return ["totaal-aantal-", "aantal-", "total-number-", "number-of-", "count-of-"].contains {
      folded.hasPrefix($0)
    }
  }

  private static func isInitial(_ byte: UInt8) -> Bool { "tTeEsSgGaAcCmMnN".utf8.contains(byte) }

  /// Whether a cell says that its row or column is a total.
  static func isTotal(_ cell: SheetTable.Cell) -> Bool {
    guard case .text(let text) = cell.content, let first = text.utf8.first(where: { $0 > 0x20 }),
      isInitial(first)
    else { return false }
    return isTotal(text)
  }

  /// Whether a text is "Totaal", "Totaal: 12 organisaties" or the like.
  static func isTotal(_ text: String) -> Bool {
    let folded = Spelling.folded(Spelling.trimmed(text))
    if words.contains(folded) { return true }
    let isEnd: (Character) -> Bool = { $0 == ":" || $0 == "=" || $0.isNumber }
    let head = folded.prefix { !isEnd($0) }
    guard head.count < folded.count else { return false }
    let word = head.last == "-" ? head.dropLast() : head
    return words.contains(String(word))
  }
}

extension SheetTable.Cell {
  /// Whether it may be the outcome of counting.
  fileprivate var mayBeCount: Bool {
    switch content {
    case .number, .uncalculated, .mistake: true
    case .text(let text): Double(text) != nil
    default: false
    }
  }
}

/// Rows that say something about the table, and name nobody.
enum SheetNotes {
  private static let beginnings = [
    "nb:", "nb-", "n.b.", "let-op", "bron:", "bronnen:", "noot:", "legenda", "toelichting",
    "opmerking", "laatst-bijgewerkt", "bijgewerkt", "laatste-wijziging", "versie:", "datum:",
    "stand-", "zie-ook", "note:", "notes:", "source:", "sources:", "legend", "last-updated",
    "updated-", "version:", "see-also",
  ]
  /// From so many words on a text is no name.
  private static let mostWordsOfName = 12

  /// Whether a note is one in any list: "* = nog bevestigen".
  static func isSure(_ row: [SheetTable.Cell]) -> Bool {
    let text = row.first { !$0.isEmpty }?.text ?? ""
    return text.hasPrefix("* ") || text.holds(" = ")
  }

  /// Whether a row holds nothing but a remark: after an asterisk, as a legend, as a sentence, or as the
  /// heading of the rows below it.
  static func isNote(_ row: [SheetTable.Cell]) -> Bool {
    let filled = row.filter { !$0.isEmpty }
    guard filled.count == 1, case .text(let written) = filled[0].content else { return false }
    let text = Spelling.trimmed(written)
    let folded = Spelling.folded(text)
    if "*\u{2020}\u{2021}".contains(text.first ?? " ") || text.hasSuffix(":") { return true }
    if text.hasPrefix("("), text.hasSuffix(")") { return true }
    if text.holds(" = ") || beginnings.contains(where: { folded.hasPrefix($0) }) { return true }
    if ["domein", "domain"].contains(where: { folded.hasSuffix($0) }),
      DomainWords.domain(of: text) != nil
    {
      return true
    }
    let words = text.split { $0.isWhitespace }.count
    return words > mostWordsOfName || words > 4 && ".!?".contains(text.last ?? " ")
  }
}
