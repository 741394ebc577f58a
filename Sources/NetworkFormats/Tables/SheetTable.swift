import CoalitionModel
import Wording

/// A table of a spreadsheet or CSV file, before it is understood.
///
/// Rows may differ in length; rows and columns without any content at the end are left out by who
/// reads the file.
struct SheetTable: Hashable, Sendable {
  /// A cell with its place.
  struct Cell: Hashable, Sendable {
    /// What a cell holds.
    enum Content: Hashable, Sendable {
      /// Nothing.
      case empty
      /// A text, or a number as the file writes it; leading zeros of a text are kept.
      case text(String)
      /// A number.
      case number(Double)
      /// A day, as `2020-03-15`, when the file formats a number as a date.
      case date(String)
      /// Yes or no.
      case flag(Bool)
      /// A mistake of the spreadsheet itself, such as `#N/A`.
      case mistake(String)
      /// A formula of which the file does not hold the outcome.
      case uncalculated
      /// A value that cannot be read; who read the file has noted why.
      case unreadable
    }

    /// What it holds.
    var content: Content
    /// Where it stands.
    var place: Place
  }

  /// The name of the sheet, or of the file without its extension.
  var name: String
  /// Whether a number stands for a day counted from 1904, and not from 1900.
  var countsFrom1904 = false
  /// The cells, row by row; the first row holds the headings.
  var rows: [[Cell]]
  /// The rows of each column of cells that were merged into the first of them.
  var merged: [Merged] = []

  /// Cells of one column that were merged; rows and columns count from 0.
  struct Merged: Hashable, Sendable {
    let rows: ClosedRange<Int>
    let column: Int
  }

  /// The table in which merged cells of a column all hold what the first of them holds.
  var filled: SheetTable {
    var filled = self
    for range in merged where rows.indices.contains(range.rows.lowerBound) {
      let first = rows[range.rows.lowerBound]
      guard first.indices.contains(range.column), !first[range.column].isEmpty else { continue }
      for row in range.rows.dropFirst() where filled.rows.indices.contains(row) {
        guard filled.rows[row].contains(where: { !$0.isEmpty }) else { continue }
        while filled.rows[row].count <= range.column {
          var place = first[range.column].place
          (place.line, place.column) = (row + 1, filled.rows[row].count + 1)
          filled.rows[row].append(Cell(content: .empty, place: place))
        }
        if filled.rows[row][range.column].isEmpty {
          filled.rows[row][range.column].content = first[range.column].content
        }
      }
    }
    return filled
  }
}

/// The words by which spreadsheets show that a formula has no outcome.
enum SheetMistake {
  private static let words: Set = [
    "#N/A", "#N/B", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!", "#NAME?",
    "#NAAM?", "#NUM!", "#GETAL!", "#NULL!", "#LEEG!", "#SPILL!", "#OVERLOOP!", "#CALC!",
    "#BEREKEN!", "#FIELD!", "#VELD!", "#BLOCKED!", "#GEBLOKKEERD!", "#UNKNOWN!", "#ONBEKEND!",
    "#CONNECT!", "#VERBINDEN!", "#GETTING_DATA", "#GEGEVENS_OPHALEN", "#ERROR!", "#FOUT!",
  ]
  private static let numbered = ["Err:", "Fout:"]

  /// Whether a text is such a word: `#N/A`, `#DEEL/0!`, `Err:502`.
  static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, "#EF".utf8.contains(first) else { return false }
    if words.contains(text.uppercased()) { return true }
    return numbered.contains { prefix in
      text.hasPrefix(prefix) && (3...4).contains(text.count - prefix.count)
        && text.dropFirst(prefix.count).allSatisfy { $0.isNumber }
    }
  }
}

extension SheetTable.Cell {
  /// Whether nothing was filled in; white space counts as nothing.
  var isEmpty: Bool {
    switch content {
    case .empty: true
    case .text(let text):
      text.utf8.first.map { $0 > 0x20 && $0 < 0x7F } != true
        && Spelling.trimmed(text).isEmpty
    default: false
    }
  }

  /// What it holds as a text; `nil` for a mistake, a formula without outcome and an unreadable value.
  var text: String? {
    switch content {
    case .empty: ""
    case .text(let text), .date(let text): text
    case .number(let number): Self.text(of: number)
    case .flag(let isSet): isSet ? "ja" : "nee"
    case .mistake, .uncalculated, .unreadable: nil
    }
  }

  /// What is wrong with a cell of which the outcome is a mistake or is not there; `nil` when it can
  /// be used, or when who read the file has noted the mistake.
  var mistake: Diagnostic? {
    switch content {
    case .mistake(let mistake):
      Diagnostic(.mistakeInCell, at: place, ["mistake": Text(mistake)])
    case .uncalculated: Diagnostic(.uncalculatedCell, at: place)
    case .empty, .text, .number, .date, .flag, .unreadable: nil
    }
  }

  private static func text(of number: Double) -> String {
    guard let whole = Int(exactly: number) else { return "\(number)" }
    return "\(whole)"
  }
}
