import CoalitionModel
import Wording

/// Where the parts of a sheet stand: its title, its headings, its rows and its totals.
struct SheetLayout: Hashable, Sendable {
  /// The row of headings.
  let headings: Int
  /// The rows above it in which something stands: a title, a note, a form.
  let titles: [Int]
  /// The rows below it that hold data; empty rows are left out.
  let body: [Int]
  /// The rows below it that count the others.
  let totals: [Int]

  /// How far down the headings are looked for, from the first row with content.
  static let deepest = 40

  /// Takes a row as the headings of a table.
  ///
  /// A total is recognised in the column of names when that is known, else in the first two columns.
  init(of table: SheetTable, headings: Int, names: Int? = nil) {
    self.headings = headings
    titles = table.rows.prefix(headings).indices.filter { table.rows[$0].contains { !$0.isEmpty } }
    var (body, totals) = ([Int](), [Int]())
    for row in table.rows.indices.dropFirst(headings + 1)
    where table.rows[row].contains(where: { !$0.isEmpty }) {
      if SheetTotals.isTotal(table.rows[row], names: names) {
        totals.append(row)
      } else {
        body.append(row)
      }
    }
    (self.body, self.totals) = (body, totals)
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
      isAfterGap = !cells.contains { !$0.isEmpty }
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

/// Rows that count the other rows.
enum SheetTotals {
  private static let words: Set = [
    "totaal", "eindtotaal", "subtotaal", "total", "grand-total", "subtotal", "totalen", "totals",
    "algemeen-totaal", "som", "sum", "totaal-aantal",
  ]

  /// Whether a row counts the others: its name is "Totaal", or begins so with a colon or a number.
  static func isTotal(_ row: [SheetTable.Cell], names: Int?) -> Bool {
    if let names, row.indices.contains(names), !row[names].isEmpty { return isTotal(row[names]) }
    return row.prefix(2).contains { isTotal($0) }
  }

  /// Whether a cell says that its row or column is a total.
  static func isTotal(_ cell: SheetTable.Cell) -> Bool {
    guard case .text(let text) = cell.content, let first = text.utf8.first(where: { $0 > 0x20 }),
      "tTeEsSgGaA".utf8.contains(first)
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
