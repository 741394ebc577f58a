import CoalitionModel
import Wording

/// Writes a table as CSV: for a Dutch Excel with semicolons and decimal commas, in English with
/// commas and points; with CRLF, and with a byte order mark unless another program cannot read it.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, which
/// ``CSVReader`` takes off; a cell that could be read as anything but its text stands in quotes.
struct CSVWriter {
  let language: Language
  var hasByteOrderMark = true

  /// The bytes of a file.
  func bytes(of table: SheetTable) -> [UInt8] {
    let separator = language == .dutch ? ";" : ","
    var text = hasByteOrderMark ? "\u{FEFF}" : ""
    for row in table.rows {
      text += row.map { cell($0.content) }.joined(separator: separator)
      text += "\r\n"
    }
    return Array(text.utf8)
  }

  private func cell(_ content: SheetTable.Cell.Content) -> String {
    switch content {
    case .empty, .uncalculated, .unreadable: ""
    case .text(let text): quoted(CSVText.guarded(text))
    case .date(let text), .mistake(let text): text
    case .flag(let isSet):
      isSet ? Text(nl: "ja", en: "yes")(language) : Text(nl: "nee", en: "no")(language)
    case .number(let number): self.text(of: number)
    }
  }

  private func quoted(_ text: String) -> String {
    let special = Array(";,\t\"\r\n".utf8)
    let needsQuotes =
      text.utf8.contains { special.contains($0) } || text.hasPrefix("#") || text.hasPrefix(" ")
    guard needsQuotes else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private func text(of number: Double) -> String {
    if let whole = Int(exactly: number) { return "\(whole)" }
    let text = "\(number)"
    guard language == .dutch else { return text }
    return text.split(separator: ".", omittingEmptySubsequences: false).joined(separator: ",")
  }
}
