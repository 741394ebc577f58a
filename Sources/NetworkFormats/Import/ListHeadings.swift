import CoalitionModel
import Wording

// The row of headings, and what its columns hold.
extension ListReader {
  /// The row with most headings that are understood, of equal ones that with most cells.
  static func headingRow(of table: SheetTable) -> Int {
    let first = table.rows.firstIndex { $0.contains { !$0.isEmpty } } ?? 0
    var best = (row: first, score: [0, 0, 0])
    for row in first..<min(first + SheetLayout.deepest, max(table.rows.count, first)) {
      let texts = table.rows[row].compactMap { $0.isEmpty ? nil : $0.text }
      let found = texts.compactMap { ColumnMeaning.of($0) }
      let sure = Set(found.filter { $0.confidence == .high }.map { $0.meaning })
      let isForm = texts.contains { $0.hasSuffix(":") }
      let score = [
        sure.count >= 2 && !isForm ? 1 : 0, Set(found.map { $0.meaning }).count, texts.count,
      ]
      guard !found.isEmpty, best.score.lexicographicallyPrecedes(score) else { continue }
      best = (row, score)
    }
    return best.row
  }

  static func columns(
    of headings: [SheetTable.Cell], onSheetOf kind: TableKind?
  ) -> [Column] {
    let columns = headings.enumerated().compactMap { position, cell -> Column? in
      guard let text = cell.text, let found = ColumnMeaning.of(text),
        found.meaning != .partners || !ColumnMeaning.isOfNoTies(text)
      else { return nil }
      return Column(
        position: position, meaning: found.meaning, rank: found.rank, heading: text,
        confidence: found.confidence)
    }
    guard kind == .structures, !columns.contains(where: { $0.meaning == .meeting }) else {
      return columns
    }
    // On a sheet of meetings a name is that of a meeting.
    return columns.map { column in
      Column(
        position: column.position, meaning: column.meaning == .name ? .meeting : column.meaning,
        rank: column.rank, heading: column.heading, confidence: column.confidence)
    }
  }

  /// The rank of a column that its heading does not explain.
  static let guessedRank = 200

  /// The columns that are understood by what stands in them.
  static func guessed(
    _ headings: [SheetTable.Cell], beside columns: [Column], _ layout: SheetLayout,
    _ table: SheetTable,
    _ meaning: ([(cell: SheetTable.Cell, owner: String)]) -> ColumnMeaning?
  ) -> [Column] {
    let owner = columns.first { $0.meaning == .name }?.position
    let taken = Set(columns.map { $0.position })
    let width = max(headings.count, layout.body.map { table.rows[$0].count }.max() ?? 0)
    return (0..<width).compactMap { position in
      let heading = headings.indices.contains(position) ? headings[position].text ?? "" : ""
      guard !taken.contains(position), !ColumnMeaning.isOfNoTies(heading) else { return nil }
      let cells = layout.body.compactMap { row in
        MatrixShape.cell(table, row, position).map { cell in
          (cell: cell, owner: owner.map { MatrixShape.text(table, row, $0) } ?? "")
        }
      }
      // Above names of partners nothing need stand: the heading beside them goes for these too.
      guard let meaning = meaning(cells), !heading.isEmpty || meaning == .partners else {
        return nil
      }
      return Column(
        position: position, meaning: meaning, rank: guessedRank, heading: heading,
        confidence: .medium)
    }
  }

  static func meaning(
    of cells: [(cell: SheetTable.Cell, owner: String)], _ known: KnownNames,
    _ meetings: KnownNames
  ) -> ColumnMeaning? {
    let contents = ColumnContents(cells, known: known)
    if contents.namesPartners { return .partners }
    if ColumnContents(cells, known: meetings).namesPartners { return .meeting }
    if contents.givesTypes { return .field(.type) }
    if contents.looksLikeDomains { return .field(.domain) }
    let isContact = cells.contains { PersonalData.holdsContact($0.cell.text ?? "") }
    return isContact ? .person : nil
  }

  /// Of columns with one meaning the best; a name beside the name of an organisation is a person.
  static func withoutRivals(_ columns: [Column]) -> [Column] {
    var kept: [Column] = []
    for column in columns.sorted(by: { ($0.rank, $0.position) < ($1.rank, $1.position) }) {
      let isTaken = kept.contains { $0.meaning == column.meaning }
      let mayRepeat = [.partners, .members, .remark].contains(column.meaning)
      if !isTaken || mayRepeat || column.meaning.isPersonal {
        kept.append(column)
      } else if column.meaning == .name, ColumnMeaning.isBareName(column.heading) {
        kept.append(
          Column(
            position: column.position, meaning: .person, rank: column.rank,
            heading: column.heading, confidence: .medium))
      }
    }
    return kept.sorted { $0.position < $1.position }
  }

  static func purpose(
    of columns: [Column], _ layout: SheetLayout, _ table: SheetTable
  ) -> Purpose? {
    let meanings = Set(columns.map { $0.meaning })
    if meanings.contains(.meeting), !meanings.isDisjoint(with: [.members, .name, .partners]),
      !meanings.contains(.otherEnd), !isListOfPartners(columns, layout, table)
    {
      return .meetings
    }
    guard meanings.contains(.name) else { return nil }
    if meanings.contains(.otherEnd) || isListOfPairs(columns, layout, table) { return .ties }
    return .partners
  }

  /// Whether the rows are partners that each name their meetings: what else is said is about a partner,
  /// and no name comes back.
  static func isListOfPartners(
    _ columns: [Column], _ layout: SheetLayout, _ table: SheetTable
  ) -> Bool {
    let ofPartners: Set<ColumnMeaning> = [.partners, .field(.type), .field(.domain)]
    guard let name = columns.first(where: { $0.meaning == .name })?.position,
      columns.contains(where: { ofPartners.contains($0.meaning) }),
      !columns.contains(where: { $0.meaning == .members })
    else { return false }
    let names = layout.body.map { Spelling.folded(MatrixShape.text(table, $0, name)) }
    return Set(names).count == names.count
  }

  /// Whether a list of names beside names is one of pairs: nothing else is said of a name, and a name
  /// comes back.
  static func isListOfPairs(
    _ columns: [Column], _ layout: SheetLayout, _ table: SheetTable
  ) -> Bool {
    let other: Set<ColumnMeaning> = [.name, .partners, .tieKind, .intensity, .number, .frequency]
    guard columns.contains(where: { $0.meaning == .partners }),
      columns.allSatisfy({ other.contains($0.meaning) }),
      let name = columns.first(where: { $0.meaning == .name })?.position
    else { return false }
    let names = layout.body.map { Spelling.folded(MatrixShape.text(table, $0, name)) }
    return Set(names).count < names.count
  }
}
