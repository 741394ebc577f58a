import CoalitionModel

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

  /// The cells, and what is said about the merged ones.
  mutating func table() throws(InvalidFile) -> (table: SheetTable, warnings: [Diagnostic]) {
    _ = try xml.root("worksheet")
    try xml.children { (part) throws(InvalidFile) in
      switch part.name {
      case "sheetData":
        try xml.children { (row) throws(InvalidFile) in
          if row.name == "row" { try read(row: row) }
        }
      case "mergeCells":
        try xml.children { (merge) throws(InvalidFile) in try read(merge: merge) }
      default: break
      }
    }
    return try builder.finish()
  }

  private mutating func read(merge: XMLElement) throws(InvalidFile) {
    guard let reference = merge["ref"] else { return }
    guard let range = CellRange(reference) else {
      throw InvalidFile([.impossibleCell(reference, at: builder.place())])
    }
    builder.merge(range)
  }

  private mutating func read(row element: XMLElement) throws(InvalidFile) {
    row += 1
    column = 0
    if let stated = element["r"] {
      guard let number = Int(stated), (1...CellRange.lastRow).contains(number) else {
        throw InvalidFile([.impossibleCell(stated, at: builder.place())])
      }
      row = number
    }
    try xml.children { (cell) throws(InvalidFile) in
      if cell.name == "c" { try read(cell: cell) }
    }
  }

  private mutating func read(cell element: XMLElement) throws(InvalidFile) {
    column += 1
    if let stated = element["r"] {
      guard let cell = CellRange.cell(stated), cell.row == row else {
        throw InvalidFile([.impossibleCell(stated, at: builder.place(row: row, column: column))])
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
    try builder.put(values.content(of: cell, at: place), row: row, column: column)
  }
}
