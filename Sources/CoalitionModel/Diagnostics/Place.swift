/// A place in a file: a line and column of a text, or a cell of a sheet.
package struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The file, as the user named it.
  package var file: String
  /// The sheet of a spreadsheet; `nil` for a text.
  package var sheet: String?
  /// The line or row, counted from 1; 0 stands for the file or sheet as a whole.
  package var line: Int
  /// The column, counted from 1 in characters or cells; 0 stands for the whole line or row.
  package var column: Int

  /// Creates a place.
  package init(file: String, sheet: String? = nil, line: Int = 0, column: Int = 0) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }

  /// `FILE:LINE:COLUMN`, or `FILE:SHEET!CELL` for a spreadsheet.
  package var description: String {
    guard let sheet else { return line == 0 ? file : "\(file):\(line):\(column)" }
    return line == 0 ? "\(file):\(sheet)" : "\(file):\(sheet)!\(Self.letters(column))\(line)"
  }

  package static func < (first: Self, second: Self) -> Bool {
    (first.file, first.sheet ?? "", first.line, first.column)
      < (second.file, second.sheet ?? "", second.line, second.column)
  }

  /// The letters by which spreadsheets name a column: A, B, …, Z, AA.
  private static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      let digit = UInt8((rest - 1) % 26)
      letters = String(UnicodeScalar(UInt8(ascii: "A") + digit)) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
