import CoalitionModel

/// Puts the cells of one sheet in their places.
struct SheetBuilder {
  /// The most cells that the sheets of one file may have together, empty ones between others too.
  static let mostCells = 2_000_000

  /// The name of the sheet.
  let name: String
  private let file: String
  private var table: SheetTable
  private var merged: [CellRange] = []
  /// How many cells may still be added, here and on the sheets that follow.
  private(set) var room: Int
  /// What is wrong with single cells, and what is said about merged ones.
  var diagnostics: [Diagnostic] = []

  init(name: String, file: String, room: Int) {
    self.name = name
    self.file = file
    self.room = room
    table = SheetTable(name: name, rows: [])
  }

  /// The place of a cell; row and column count from 1.
  func place(row: Int = 0, column: Int = 0) -> Place {
    Place(file: file, sheet: name, line: row, column: column)
  }

  /// Puts a value in a cell that has none yet; rows and columns up to there become empty cells.
  ///
  /// Of a cell that stands twice the first value is kept, and that is noted.
  mutating func put(
    _ content: SheetTable.Cell.Content, row: Int, column: Int
  ) throws(InvalidFile) {
    guard content != .empty else { return }
    let place = place(row: row, column: column)
    guard row <= CellRange.lastRow, column <= CellRange.lastColumn else {
      throw InvalidFile([.sheetTooLarge(place)])
    }
    try addRows(upTo: row, at: place)
    let missing = column - table.rows[row - 1].count
    guard missing > 0 else {
      if table.rows[row - 1][column - 1].content == .empty {
        table.rows[row - 1][column - 1].content = content
      } else {
        diagnostics.append(.doubledCell(place))
      }
      return
    }
    guard missing <= room else { throw InvalidFile([.sheetTooLarge(place)]) }
    room -= missing
    for between in (column - missing + 1)..<column {
      table.rows[row - 1].append(
        SheetTable.Cell(content: .empty, place: self.place(row: row, column: between)))
    }
    table.rows[row - 1].append(SheetTable.Cell(content: content, place: place))
  }

  private mutating func addRows(upTo row: Int, at place: Place) throws(InvalidFile) {
    let missing = row - table.rows.count
    guard missing > 0 else { return }
    guard missing <= room else { throw InvalidFile([.sheetTooLarge(place)]) }
    room -= missing
    table.rows.append(contentsOf: repeatElement([], count: missing))
  }
}

extension SheetBuilder {
  /// Records that the cells of a rectangle were merged into its first cell.
  mutating func merge(_ range: CellRange) {
    if !range.isSingle { merged.append(range) }
  }

  /// The sheet, with what is said about its broken and merged cells.
  ///
  /// Cells that were merged with others before or in the first row with content cover no data and
  /// are not mentioned.
  mutating func finish() throws(InvalidFile) -> (table: SheetTable, diagnostics: [Diagnostic]) {
    let heading = (table.rows.firstIndex { !$0.isEmpty } ?? 0) + 1
    let doubtful = merged.filter { range in
      range.rows.upperBound > heading && range.rows.lowerBound <= table.rows.count
    }
    for range in merged { try clear(range) }
    for row in table.rows.indices {
      while table.rows[row].last?.content == .empty { table.rows[row].removeLast() }
    }
    while table.rows.last?.isEmpty == true { table.rows.removeLast() }
    if let first = doubtful.first {
      let corner = place(row: first.rows.lowerBound, column: first.columns.lowerBound)
      diagnostics.append(.mergedCells(doubtful, at: corner))
    }
    return (table, diagnostics)
  }

  /// Empties all cells of a rectangle but the first: what they hold is not shown.
  private mutating func clear(_ range: CellRange) throws(InvalidFile) {
    let last = min(range.rows.upperBound, table.rows.count)
    for row in stride(from: range.rows.lowerBound, through: last, by: 1) {
      let end = min(range.columns.upperBound, table.rows[row - 1].count)
      let isFirst = row == range.rows.lowerBound
      let start = range.columns.lowerBound + (isFirst ? 1 : 0)
      room -= max(1, end - start)
      guard room > 0 else { throw InvalidFile([.sheetTooLarge(place())]) }
      for column in stride(from: start, through: end, by: 1) {
        table.rows[row - 1][column - 1].content = .empty
      }
    }
  }
}
