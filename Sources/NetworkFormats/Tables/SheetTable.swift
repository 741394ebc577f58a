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
  /// The cells, row by row; the first row holds the headings.
  var rows: [[Cell]]
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
