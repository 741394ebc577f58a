import CoalitionModel
import Wording

/// Puts the cells of one sheet in their places.
struct SheetBuilder {
  /// The name of the sheet.
  let name: String
  private let file: String
  private var table: SheetTable
  private var merged: [CellRange] = []
  /// How many cells may still be added, here and on the sheets that follow.
  private(set) var room: Int
  /// What is wrong with single cells, and what is said about merged ones.
  var diagnostics: [Diagnostic] = []

  init(name: String, file: String, room: Int, countsFrom1904: Bool = false) {
    self.name = name
    self.file = file
    self.room = room
    table = SheetTable(name: name, countsFrom1904: countsFrom1904, rows: [])
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
      throw InvalidFile(.sheetTooLarge, at: place)
    }
    try addRows(upTo: row, at: place)
    let missing = column - table.rows[row - 1].count
    guard missing > 0 else {
      if table.rows[row - 1][column - 1].content == .empty {
        table.rows[row - 1][column - 1].content = content
      } else {
        diagnostics.append(Diagnostic(.doubledCell, at: place))
      }
      return
    }
    guard missing <= room else { throw InvalidFile(.sheetTooLarge, at: place) }
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
    guard missing <= room else { throw InvalidFile(.sheetTooLarge, at: place) }
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
    table.merged = doubtful.filter { $0.rows.count > 1 && $0.columns.count == 1 }.map { range in
      let last = min(range.rows.upperBound, table.rows.count)
      return SheetTable.Merged(
        rows: (range.rows.lowerBound - 1)...(last - 1), column: range.columns.lowerBound - 1)
    }
    if let first = doubtful.first {
      let corner = place(row: first.rows.lowerBound, column: first.columns.lowerBound)
      let shown = doubtful.prefix(5).map { $0.description }.joined(separator: ", ")
      let list = doubtful.count > 5 ? shown + ", …" : shown
      diagnostics.append(Diagnostic(.mergedCells, at: corner, ["list": Text(list)]))
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
      guard room > 0 else { throw InvalidFile(.sheetTooLarge, at: place()) }
      for column in stride(from: start, through: end, by: 1) {
        table.rows[row - 1][column - 1].content = .empty
      }
    }
  }
}

/// Whether a sheet takes part in what is read.
enum SheetVisibility {
  /// It is read.
  case read
  /// It is left out, without a word or with a warning.
  case leftOut(Diagnostic?)

  private static let marks = ["(ignore)", "(negeer)"]

  /// A sheet is left out when it is hidden, or when its name ends with `(ignore)` or `(negeer)`.
  ///
  /// A sheet that is both was made for the spreadsheet program only: nothing is said about it.
  init(name: String, isHidden: Bool, file: String) {
    let place = Place(file: file, sheet: name)
    let isMarked = Self.marks.contains { Spelling.folded(name).hasSuffix($0) }
    switch (isHidden, isMarked) {
    case (false, false): self = .read
    case (true, false): self = .leftOut(Diagnostic(.hiddenSheet, at: place))
    case (false, true): self = .leftOut(Diagnostic(.sheetNamedToIgnore, at: place))
    case (true, true): self = .leftOut(nil)
    }
  }
}

/// A rectangle of cells, such as `B3:B5`; rows and columns count from 1.
struct CellRange: Hashable, CustomStringConvertible {
  /// The last row and column that a sheet can have.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Whether it holds one cell only.
  var isSingle: Bool { rows.count == 1 && columns.count == 1 }

  var description: String {
    let corners = [(rows.lowerBound, columns.lowerBound), (rows.upperBound, columns.upperBound)]
    return corners.map { Self.name(row: $0.0, column: $0.1) }.joined(separator: ":")
  }

  /// The name of a cell: `C4`.
  static func name(row: Int, column: Int) -> String {
    Place(file: "", sheet: "", line: row, column: column).description.split(separator: "!").last
      .map(String.init) ?? ""
  }

  /// The row and column of a name such as `C4`; `nil` when it is outside a sheet or no name.
  static func cell(_ name: some StringProtocol) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for letter in name.utf8 where letter != UInt8(ascii: "$") {
      switch letter {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(letter - UInt8(ascii: "0"))
      default: return nil
      }
      guard row <= lastRow, column <= lastColumn else { return nil }
    }
    return row > 0 ? (row, column) : nil
  }
}

extension CellRange {
  /// Reads `B3:B5`; `nil` when that is no rectangle on a sheet.
  init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard corners.count <= 2, let first = corners.first.flatMap({ Self.cell($0) }),
      let last = corners.last.flatMap({ Self.cell($0) }), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    rows = first.row...last.row
    columns = first.column...last.column
  }
}
