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
      builder.diagnostics.append(.impossibleCell(reference, at: builder.place()))
    }
  }

  private mutating func read(row element: XMLElement) throws(InvalidFile) {
    row += 1
    column = 0
    if let stated = element["r"] {
      if let number = Int(stated), (1...CellRange.lastRow).contains(number) {
        row = number
      } else {
        builder.diagnostics.append(.impossibleCell(stated, at: builder.place()))
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
        builder.diagnostics.append(.impossibleCell(stated, at: place))
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
