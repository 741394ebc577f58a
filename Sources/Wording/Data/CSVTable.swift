/// A table that is written as CSV.
///
/// In Dutch with semicolons and decimal commas, which a Dutch Excel opens as columns; in English
/// with commas and points. Rows end in CRLF. A text that a spreadsheet would take for a formula gets
/// an apostrophe in front; one that could be read as anything but its text stands in quotes.
///
/// ## Source
/// RFC 4180; OWASP, "CSV Injection".
package struct CSVTable: Sendable {
  /// What a cell holds.
  package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Double)
    case flag(Bool)
    /// A text that stands as it is, such as a date or the mark of a mistake: `#N/B`.
    case literal(String)
  }

  /// The rows, that of the headings first.
  package var rows: [[Cell]]

  /// Creates a table.
  package init(_ rows: [[Cell]]) { self.rows = rows }

  /// The table as text; Excel needs the byte order mark, some other programs cannot read it.
  package func text(_ language: Language, hasByteOrderMark: Bool = true) -> String {
    let separator = language == .dutch ? ";" : ","
    var text = hasByteOrderMark ? "\u{FEFF}" : ""
    for row in rows {
      text += row.map { Self.text(of: $0, language) }.joined(separator: separator)
      text += "\r\n"
    }
    return text
  }

  /// One cell as it is written.
  package static func text(of cell: Cell, _ language: Language) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): quoted(Escaping.guardedFormula(text))
    case .literal(let text): text
    case .flag(let isSet):
      isSet ? language(nl: "ja", en: "yes") : language(nl: "nee", en: "no")
    case .number(let number): Number.full(number, language)
    }
  }

  private static func quoted(_ text: String) -> String {
    let isRisky = text.utf8.contains {
      switch $0 {
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
      default: false
      }
    }
    guard isRisky || text.hasPrefix("#") || text.hasPrefix(" ") else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
