import CoalitionModel
import Wording

/// Reads one sheet of a workbook.
struct XLSXSheetReader {
  private let xml: XMLReader
  private let values: XLSXValues
  private var builder: SheetBuilder
  private var row = 0
  private var column = 0

  init(_ bytes: [UInt8], source: XMLSource, values: XLSXValues, builder: SheetBuilder) {
    xml = XMLReader(bytes, source: source, namespaces: .workbook)
    self.values = values
    self.builder = builder
  }

  /// How many cells may still be added on the sheets that follow.
  var room: Int { builder.room }

  /// The cells, and what is said about broken and merged ones.
  mutating func table() throws(InvalidFile) -> (table: SheetTable, diagnostics: [Diagnostic]) {
    _ = try xml.root("worksheet")
    try xml.children { (part) throws(InvalidFile) in
      switch part.name {
      case "sheetData":
        try xml.children { (row) throws(InvalidFile) in
          if row.name == "row" { try read(row: row) }
        }
      case "mergeCells":
        try xml.children { (merge) throws(InvalidFile) in read(merge: merge) }
      default: break
      }
    }
    return try builder.finish()
  }

  private mutating func read(merge: XMLElement) {
    guard let reference = merge["ref"] else { return }
    if let range = CellRange(reference) {
      builder.merge(range)
    } else {
      builder.diagnostics.append(
        Diagnostic(.impossibleCell, at: builder.place(), ["reference": Text(reference)]))
    }
  }

  private mutating func read(row element: XMLElement) throws(InvalidFile) {
    row += 1
    column = 0
    if let stated = element["r"] {
      if let number = Int(stated), (1...CellRange.lastRow).contains(number) {
        row = number
      } else {
        builder.diagnostics.append(
          Diagnostic(.impossibleCell, at: builder.place(), ["reference": Text(stated)]))
      }
    }
    try xml.children { (cell) throws(InvalidFile) in
      if cell.name == "c" { try read(cell: cell) }
    }
  }

  private mutating func read(cell element: XMLElement) throws(InvalidFile) {
    column += 1
    if let stated = element["r"] {
      guard let cell = CellRange.cell(stated), cell.row == row else {
        let place = builder.place(row: row, column: column)
        builder.diagnostics.append(
          Diagnostic(.impossibleCell, at: place, ["reference": Text(stated)]))
        return
      }
      column = cell.column
    }
    var cell = XLSXValues.Written(kind: element["t"] ?? "n", style: element["s"])
    try xml.children { (part) throws(InvalidFile) in
      switch part.name {
      case "v": cell.value = try xml.text()
      case "is": cell.text = try XLSXTexts.text(of: xml)
      case "f": cell.hasFormula = true
      default: break
      }
    }
    let place = builder.place(row: row, column: column)
    let content = values.content(of: cell, at: place, noting: &builder.diagnostics)
    try builder.put(content, row: row, column: column)
  }
}

/// What the cells of a workbook mean.
struct XLSXValues {
  /// The texts that cells refer to by number.
  let texts: XLSXTexts
  /// The number formats.
  let styles: XLSXStyles
  /// Whether days are counted from 1904 instead of 1900.
  let since1904: Bool

  /// A cell as the file writes it.
  struct Written {
    /// The kind of value (`t`), the number of the style (`s`).
    let kind: String
    let style: String?
    /// The value (`v`), the text inside the cell (`is`), whether there is a formula (`f`).
    var value: String?
    var text: String?
    var hasFormula = false
  }

  /// What the cell holds; when that cannot be told, it is noted.
  func content(
    of cell: Written, at place: Place, noting diagnostics: inout [Diagnostic]
  ) -> SheetTable.Cell.Content {
    if cell.kind == "inlineStr" { return Self.text(cell.text ?? "") }
    guard let value = cell.value, !value.isEmpty || cell.kind == "str" else {
      return cell.hasFormula ? .uncalculated : .empty
    }
    switch cell.kind {
    case "s":
      if let text = texts[value] { return Self.text(text) }
      diagnostics.append(Diagnostic(.unknownText, at: place, ["index": Text(value)]))
    case "str":
      let word = Spelling.trimmed(value)
      return SheetMistake.isWord(word) ? .mistake(word) : Self.text(EscapedText.decoded(value))
    case "b": return .flag(value == "1" || value == "true")
    case "e": return .mistake(value)
    case "d": return .date(String(value.prefix(10)))
    case "n":
      if let number = Double(Spelling.trimmed(value)), number.isFinite {
        return content(of: number, format: styles.format(cell.style))
      }
      diagnostics.append(Diagnostic(.impossibleValue, at: place, ["value": Text(value)]))
    default: diagnostics.append(Diagnostic(.impossibleValue, at: place, ["value": Text(cell.kind)]))
    }
    return .unreadable
  }

  private static func text(_ text: String) -> SheetTable.Cell.Content {
    text.isEmpty ? .empty : .text(text)
  }

  /// A date is as exact as the cell shows it; its time of day is left out.
  private func content(of number: Double, format: NumberFormat) -> SheetTable.Cell.Content {
    if case .number = format { return .number(number) }
    guard let date = SerialDate(number, since1904: since1904) else { return .number(number) }
    switch format {
    case .number: return .number(number)
    case .year: return .date(String(date.day.prefix(4)))
    case .month: return .date(String(date.day.prefix(7)))
    case .day: return .date(date.day)
    case .time: return .text(date.time)
    case .duration: return .text(SerialDate.time(Int((number * 86_400).rounded())))
    }
  }
}
