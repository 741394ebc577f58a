import CoalitionModel

/// Meetings that stand beside each other, each with who takes part below its name.
///
/// Without a list of partners elsewhere in the file nobody can tell such a sheet from any other.
struct MeetingColumns {
  /// What the sheet says.
  private(set) var statements = SheetStatements()

  /// Reads a sheet; `nil` when most of what stands below its headings names no partner of the file, or
  /// a heading is that of a column of a list.
  init?(_ table: SheetTable, known: KnownNames) {
    let rows = table.rows.drop { row in row.count { !$0.isEmpty } < 2 }
    guard !known.isEmpty, let top = rows.first, rows.count > 1 else { return nil }
    let columns = top.indices.filter { !top[$0].isEmpty }
    guard columns.allSatisfy({ top[$0].text.map { ColumnMeaning.of($0)?.confidence } != .high })
    else { return nil }
    var (count, named) = (0, 0)
    for column in columns {
      guard let name = top[column].text, !known.contains(name) else { return nil }
      var meeting = SheetStatements.Meeting(
        name: SheetStatements.Words(text: Spelling.trimmed(name), place: top[column].place))
      for row in rows.dropFirst() where row.indices.contains(column) && !row[column].isEmpty {
        guard let text = row[column].text else { continue }
        count += 1
        let pieces = CellNames(list: text, among: known)
        named += pieces.knownCount * 2 >= pieces.pieces.count ? 1 : 0
        meeting.members.append(
          SheetStatements.Words(text: Spelling.trimmed(text), place: row[column].place))
      }
      statements.add(meeting)
    }
    guard count > 1, named * 3 >= count * 2 else { return nil }
    for row in table.rows.prefix(rows.startIndex) {
      statements.titles += row.compactMap { cell in
        cell.isEmpty
          ? nil : cell.text.map { SheetStatements.Words(text: $0, place: cell.place) }
      }
    }
  }
}
