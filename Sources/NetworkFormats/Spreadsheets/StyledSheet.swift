/// A table with what a spreadsheet adds to it.
///
/// The first row holds the headings: it is bold, stays in view and can be filtered on.
struct StyledSheet {
  /// How many rows below the heading offer choices, at least.
  static let rowsWithChoices = 1000

  /// How a column looks, and what it helps to fill in.
  struct Column {
    /// The width in characters.
    var width = 18.0
    /// What may be chosen in the cells below the heading; other words stay possible.
    var choices: [String] = []
    /// The cells that hold what may be chosen; `nil` when the choices themselves are given.
    var choiceRange: String?
    /// A remark at the heading.
    var note: String?
  }

  /// The name and the cells; their places do not matter.
  var table: SheetTable
  /// The columns, from the first; columns beyond have the usual look.
  var columns: [Column] = []
  /// The rows that are examples, and those that are titles in a text.
  var exampleRows: Set<Int> = []
  var titleRows: Set<Int> = []
  /// Whether the sheet holds a text to read, and no table.
  var isText = false
  /// Whether long texts below the headings are wrapped.
  var isWrapped = false
  /// Whether the sheet is there for the other sheets only.
  var isHidden = false
}

extension StyledSheet {
  /// A sheet with columns as wide as their texts, within reason.
  init(fitting table: SheetTable) {
    var widths: [Double] = []
    for row in table.rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(10) }
        let length = Double(cell.text?.count ?? 0) + 2
        widths[column] = min(max(widths[column], length), 50)
      }
    }
    self.init(table: table, columns: widths.map { Column(width: $0) })
  }
}
