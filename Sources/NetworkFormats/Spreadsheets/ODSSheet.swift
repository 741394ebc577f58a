import CoalitionModel
import Wording

/// Reads one sheet of an OpenDocument spreadsheet.
///
/// Rows and cells that repeat are written once with a count; the empty ones, with which programs
/// fill a sheet to its end, cost nothing.
struct ODSSheetReader {
  private let xml: XMLReader
  private let styles: ODSStyles
  private var builder: SheetBuilder
  private var row = 0
  private var columnStyles: [(lastColumn: Int, style: String?)] = []

  init(xml: XMLReader, styles: ODSStyles, builder: SheetBuilder) {
    self.xml = xml
    self.styles = styles
    self.builder = builder
  }

  /// How many cells may still be added on the sheets that follow.
  var room: Int { builder.room }

  /// The cells of the table that began last, and what is said about broken and merged ones.
  mutating func table() throws(InvalidFile) -> (table: SheetTable, diagnostics: [Diagnostic]) {
    try readRows()
    return try builder.finish()
  }

  private mutating func readRows() throws(InvalidFile) {
    try xml.children { (element) throws(InvalidFile) in
      switch element.name {
      case "table:table-header-rows", "table:table-row-group", "table:table-rows",
        "table:table-header-columns", "table:table-column-group", "table:table-columns":
        try readRows()
      case "table:table-column":
        let last =
          (columnStyles.last?.lastColumn ?? 0) + count(element["table:number-columns-repeated"])
        columnStyles.append((last, element["table:default-cell-style-name"]))
      case "table:table-row": try readRow(times: count(element["table:number-rows-repeated"]))
      default: break
      }
    }
  }

  /// The style of a date, its own or that of the column; other cells need none.
  private func style(of cell: XMLElement, column: Int) -> String? {
    guard cell["office:value-type"] == "date" else { return nil }
    return cell["table:style-name"] ?? columnStyles.first { $0.lastColumn >= column }?.style
  }

  /// A cell with the columns in which it stands.
  private struct Run {
    let content: SheetTable.Cell.Content
    let columns: ClosedRange<Int>
    let span: (rows: Int, columns: Int)
  }

  private mutating func readRow(times: Int) throws(InvalidFile) {
    var runs: [Run] = []
    var column = 0
    try xml.children { (cell) throws(InvalidFile) in
      let isCovered = cell.name == "table:covered-table-cell"
      guard isCovered || cell.name == "table:table-cell" else { return }
      let first = column + 1
      column += count(cell["table:number-columns-repeated"])
      guard !isCovered else { return }
      let span = (
        count(cell["table:number-rows-spanned"]), count(cell["table:number-columns-spanned"])
      )
      let written = ODSCell(cell, style: style(of: cell, column: first))
      let place = builder.place(row: row + 1, column: first)
      let content = try written.content(
        reading: xml, styles: styles, at: place, noting: &builder.diagnostics)
      guard content != .empty else { return }
      runs.append(Run(content: content, columns: first...column, span: span))
    }
    for again in 1...times where !runs.isEmpty {
      for run in runs { try put(run, row: row + again) }
    }
    row += times
  }

  private mutating func put(_ run: Run, row: Int) throws(InvalidFile) {
    for column in run.columns { try builder.put(run.content, row: row, column: column) }
    let first = run.columns.lowerBound
    let lastRow = min(row + run.span.rows - 1, CellRange.lastRow)
    let lastColumn = min(first + run.span.columns - 1, CellRange.lastColumn)
    if lastRow >= row, lastColumn >= first {
      builder.merge(CellRange(rows: row...lastRow, columns: first...lastColumn))
    }
  }

  /// A count of repeats; one that is no number or impossible counts as 1.
  private func count(_ text: String?) -> Int {
    guard let count = text.flatMap({ Int($0) }), count > 0 else { return 1 }
    return min(count, CellRange.lastRow)
  }
}

/// A cell of an OpenDocument spreadsheet as the file writes it.
struct ODSCell {
  private let element: XMLElement
  private let style: String?

  init(_ element: XMLElement, style: String?) {
    self.element = element
    self.style = style
  }

  /// Reads what the cell holds, up to its end; when that cannot be told, it is noted.
  func content(
    reading xml: XMLReader, styles: ODSStyles, at place: Place,
    noting diagnostics: inout [Diagnostic]
  ) throws(InvalidFile) -> SheetTable.Cell.Content {
    let shown = try Self.paragraphs(of: xml)
    let word = Spelling.trimmed(shown)
    if element["calcext:value-type"] == "error" || SheetMistake.isWord(word) {
      return .mistake(word)
    }
    switch element["office:value-type"] {
    case "float", "percentage", "currency":
      if let flag = Self.flags[element["table:formula"] ?? ""] { return .flag(flag) }
      let value = element["office:value"] ?? ""
      guard let number = Double(value), number.isFinite else {
        diagnostics.append(Diagnostic(.impossibleValue, at: place, ["value": Text(value)]))
        return .unreadable
      }
      return .number(number)
    case "date":
      return .date(styles.shown(element["office:date-value"] ?? shown, style: style))
    case "time": return .text(Self.clock(element["office:time-value"] ?? "") ?? shown)
    case "boolean": return .flag(element["office:boolean-value"] == "true")
    default:
      let text = element["office:string-value"] ?? shown
      if SheetMistake.isWord(Spelling.trimmed(text)) { return .mistake(Spelling.trimmed(text)) }
      if !text.isEmpty { return .text(text) }
      let isFormula = element["table:formula"] != nil && element["office:value-type"] == nil
      return isFormula ? .uncalculated : .empty
    }
  }

  /// How LibreOffice writes yes and no that come from another kind of file.
  private static let flags = ["of:=TRUE()": true, "of:=FALSE()": false]

  /// The paragraphs of the cell that began last; remarks in the margin are no part of it.
  private static func paragraphs(of xml: XMLReader) throws(InvalidFile) -> String {
    var lines: [String] = []
    try xml.children { (child) throws(InvalidFile) in
      if child.name == "text:p" { lines.append(try line(of: xml)) }
    }
    return lines.joined(separator: "\n")
  }

  /// The text of the paragraph that began last: pieces of different looks, repeated spaces.
  private static func line(of xml: XMLReader) throws(InvalidFile) -> String {
    var text = ""
    let inside = xml.depth
    while xml.depth >= inside, let event = try xml.nextEvent() {
      switch event {
      case .text(let piece): text += piece
      case .end: break
      case .start(let element):
        switch element.name {
        case "text:s":
          let count = element["text:c"].flatMap { Int($0) } ?? 1
          text += String(repeating: " ", count: max(1, min(count, 1000)))
        case "text:tab": text += "\t"
        case "text:line-break": text += "\n"
        default: break
        }
      }
    }
    return text
  }

  /// `14:30` for `PT14H30M00S`.
  private static func clock(_ duration: String) -> String? {
    guard duration.hasPrefix("PT") else { return nil }
    var seconds = 0
    var digits = ""
    for character in duration.dropFirst(2).prefix(20) {
      let units = ["H": 3600, "M": 60, "S": 1]
      guard let unit = units[String(character)] else {
        digits.append(character)
        continue
      }
      guard let number = Double(digits.replacing(",", with: ".")), (0..<1e6).contains(number) else {
        return nil
      }
      seconds += Int(number.rounded()) * unit
      digits = ""
    }
    return SerialDate.time(seconds)
  }
}
