import CoalitionModel

/// Lists of choices that are too long to stand with a column, side by side on a sheet of their own.
struct ChoiceLists {
  private var lists: [[String]] = []

  /// Whether no list was added.
  var isEmpty: Bool { lists.isEmpty }

  /// Whether a list can stand with the column itself: 255 characters with commas between.
  static func fitsInCell(_ choices: [String]) -> Bool {
    let length = choices.reduce(choices.count - 1) { $0 + $1.utf8.count }
    return length <= 255 && !choices.contains { $0.contains(",") || $0.contains("\"") }
  }

  /// Adds a list and answers the cells where it will stand: `='Lijsten'!$B$1:$B$40`.
  mutating func range(of choices: [String]) -> String {
    let index = lists.firstIndex(of: choices) ?? lists.count
    if index == lists.count { lists.append(choices) }
    let letters = CellRange.name(row: 1, column: index + 1).dropLast()
    return "='\(XLSXWriter.listSheet)'!$\(letters)$1:$\(letters)$\(choices.count)"
  }

  /// The sheet with every list in a column.
  var table: SheetTable {
    let height = lists.map { $0.count }.max() ?? 0
    let place = Place(file: "")
    let rows = (0..<height).map { row in
      lists.map { list in
        let content: SheetTable.Cell.Content = row < list.count ? .text(list[row]) : .empty
        return SheetTable.Cell(content: content, place: place)
      }
    }
    return SheetTable(name: XLSXWriter.listSheet, rows: rows)
  }
}
