import CoalitionModel

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
