import CoalitionModel

/// Builds a table row by row, with a column for every heading that comes along.
struct TableBuilder {
  /// A value of a row, and under which heading it comes.
  struct Entry {
    let heading: String
    let content: SheetTable.Cell.Content
    let place: Place
    /// Where the heading stands.
    let declaredAt: Place

    /// A value that the file gives without declaring it first.
    init(_ field: Field, _ text: String, at place: Place) {
      self.init(heading: field.term.code, content: .text(text), place: place, declaredAt: place)
    }

    init(heading: String, content: SheetTable.Cell.Content, place: Place, declaredAt: Place) {
      self.heading = heading
      self.content = content
      self.place = place
      self.declaredAt = declaredAt
    }
  }

  private var headings: [SheetTable.Cell] = []
  private var positions: [String: Int] = [:]
  private var rows: [[SheetTable.Cell]] = []
  /// How many cells there are.
  private(set) var size = 0

  /// Adds a row; of two values under one heading the first counts.
  mutating func addRow(_ entries: [Entry], at place: Place) {
    var row: [SheetTable.Cell] = []
    for entry in entries where entry.content != .empty {
      let position = position(of: entry.heading, declaredAt: entry.declaredAt)
      while row.count <= position {
        row.append(SheetTable.Cell(content: .empty, place: place))
      }
      guard row[position].isEmpty else { continue }
      row[position] = SheetTable.Cell(content: entry.content, place: entry.place)
    }
    size += row.count
    rows.append(row)
  }

  /// The table with its headings, or `nil` when it has no rows.
  func table(named field: Field) -> SheetTable? {
    rows.isEmpty ? nil : SheetTable(name: field.term.code, rows: [headings] + rows)
  }

  private mutating func position(of heading: String, declaredAt place: Place) -> Int {
    if let known = positions[heading] { return known }
    let position = headings.count
    positions[heading] = position
    headings.append(SheetTable.Cell(content: .text(heading), place: place))
    return position
  }
}
