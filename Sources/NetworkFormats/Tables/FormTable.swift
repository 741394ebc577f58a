package import CoalitionModel
package import Wording

/// A table that people fill in with a spreadsheet, and that is read back with the place of every cell.
package struct FormTable: Hashable, Sendable {
  /// A column: its heading, its width in characters, what may be chosen in it, and a remark.
  package struct Column: Hashable, Sendable {
    /// The heading.
    package var heading: String
    /// The width in characters.
    package var width: Double
    /// What may be chosen; other words stay possible.
    package var choices: [String]
    /// A remark at the heading.
    package var note: String?

    /// Creates a column.
    package init(_ heading: String, width: Double = 18, choices: [String] = [], note: String? = nil)
    {
      self.heading = heading
      self.width = width
      self.choices = choices
      self.note = note
    }
  }

  /// A cell that was read: its text, and where it stands.
  package struct Cell: Hashable, Sendable {
    /// The text without white space at its ends; `nil` for a mistake of the spreadsheet.
    package let text: String?
    /// Where it stands.
    package let place: Place
  }

  /// The name of the sheet.
  package var name: String
  /// The columns.
  package var columns: [Column]
  /// The texts below the headings, row by row.
  package var rows: [[String]]

  /// Creates a table.
  package init(name: String, columns: [Column], rows: [[String]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// The table as CSV: for a Dutch Excel with semicolons, in English with commas.
  package func csv(_ language: Language) -> [UInt8] {
    sheetTable.csv(language)
  }

  var sheetTable: SheetTable {
    let place = Place(file: "")
    let texts = [columns.map { $0.heading }] + rows
    return SheetTable(
      name: name,
      rows: texts.map { row in
        row.map { text in
          SheetTable.Cell(content: text.isEmpty ? .empty : .text(text), place: place)
        }
      })
  }
}
