import CoalitionModel
import Wording

/// The headings of a table: what each column holds, and the doubts about them.
struct TableHeadings {
  /// The columns that are read, by their position.
  private(set) var columns: [(position: Int, field: Field)] = []
  /// Where the row of headings stands among the rows.
  let row: Int
  /// The positions above which nothing stands.
  private(set) var bare: Set<Int> = []
  /// The columns that no heading of the kind explains.
  private(set) var unread: [Int] = []
  /// The columns that could be the name too, where another one is.
  private(set) var otherNames: [Int] = []
  /// What is doubtful or wrong.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether a tie without a direction runs one way, as in Gephi.
  private(set) var isDirectedByDefault = false
  /// How many columns have a heading, counted to the last.
  let width: Int

  /// Columns of ties that other programs add: the number of an edge says nothing, and its weight may.
  private enum ProgramColumn { case number, weight }

  private static let ofPrograms: [String: ProgramColumn] = [
    "id": .number, "edge-id": .number, "edgeid": .number, EdgeWeight.name: .weight,
  ]

  private var programColumns: [ProgramColumn: Int] = [:]
  private let kind: TableKind
  private let cells: [SheetTable.Cell]

  /// Looks for the row of headings, which may stand below a title.
  init(of table: SheetTable, as kind: TableKind) {
    self.kind = kind
    let index = HeadingIndex.of(kind)
    row = SheetLayout.headingRow(of: table, as: kind)
    cells = table.rows.indices.contains(row) ? table.rows[row] : []
    width = (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
    read(by: index, table)
    if kind == .ties { readAsTies(table) }
  }

  /// Whether every row can hold what it needs.
  var isComplete: Bool { missing.isEmpty }

  /// The columns that are missing, the first of each group.
  var missing: [Field] {
    kind.required.filter { group in
      !columns.contains { group.contains($0.field) }
    }.compactMap { $0.first }
  }

  /// The first column between others above which nothing stands.
  var firstBare: Place? { bare.min().map { cells[$0].place } }

  /// The cells of the row of headings.
  var headings: [SheetTable.Cell] { cells }

  /// The heading of a column.
  func heading(at position: Int) -> SheetTable.Cell { cells[position] }

  func place(of field: Field) -> Place? {
    columns.first { $0.field == field }.map { cells[$0.position].place }
  }

  /// The text of a heading; `nil` when the cell is empty or a mistake, after noting so.
  private mutating func heading(of cell: SheetTable.Cell, at position: Int) -> String? {
    if cell.isEmpty {
      bare.insert(position)
      return nil
    }
    if let mistake = cell.mistake { diagnostics.append(mistake) }
    return cell.text
  }

  private mutating func read(by index: HeadingIndex, _ table: SheetTable) {
    var ranks: [Field: Int] = [:]
    var keys: [String: Place] = [:]
    for (position, cell) in cells.prefix(width).enumerated() {
      guard let heading = heading(of: cell, at: position) else { continue }
      if let earlier = keys.updateValue(cell.place, forKey: Heading.key(heading)) {
        diagnostics.append(
          Diagnostic(
            .doubledHeading, at: cell.place,
            ["heading": Text(heading), "earlier": Text("\(earlier)")]))
        continue
      }
      if kind == .ties, let number = Self.ofPrograms[Heading.key(heading)] {
        programColumns[number] = position
        continue
      }
      if kind == .ties, Heading.key(heading) == "type", holdsDirections(position, of: table) {
        columns.append((position, .direction))
        continue
      }
      guard let meaning = index.meaning(of: heading) else {
        unread.append(position)
        continue
      }
      if meaning.field == .collaborators {
        columns.append((position, .collaborators))
        continue
      }
      if let rank = ranks[meaning.field],
        keepsOther(than: position, of: meaning.field, isBetter: rank <= meaning.rank)
      {
        continue
      }
      ranks[meaning.field] = meaning.rank
      columns.append((position, meaning.field))
    }
  }

  /// Whether the column that a field already has is kept instead of another; the one that goes is told.
  private mutating func keepsOther(
    than position: Int, of field: Field, isBetter: Bool
  ) -> Bool {
    guard let other = columns.firstIndex(where: { $0.field == field }) else { return false }
    let loser = isBetter ? position : columns[other].position
    if field == .name { otherNames.append(loser) }
    diagnostics.append(
      Diagnostic(
        .secondColumn, at: cells[loser].place,
        ["heading": Text(cells[loser].text ?? ""), "field": field.term.codes]))
    if loser != position { columns.remove(at: other) }
    return loser == position
  }
}

extension TableHeadings {
  /// Understands the columns of Gephi: `Source` is an end of the tie, and `Type` its direction.
  private mutating func readAsTies(_ table: SheetTable) {
    let fields = columns.map { $0.field }
    if let source = fields.firstIndex(of: .source), fields.contains(.to), !fields.contains(.from) {
      columns[source].field = .from
      isDirectedByDefault = true
    }
    readWeight(of: table)
    if isDirectedByDefault, place(of: .direction) == nil, let place = place(of: .from) {
      diagnostics.append(Diagnostic(.directedByDefault, at: place))
    }
  }

  /// A weight is the intensity, unless another column gives that or the weights cannot be one.
  private mutating func readWeight(of table: SheetTable) {
    guard let weight = programColumns[.weight], place(of: .intensity) == nil,
      texts(in: weight, of: table).contains(where: { _ in true })
    else { return }
    if EdgeWeight.isIntensity(texts(in: weight, of: table)) {
      columns.append((weight, .intensity))
    } else {
      unread.append(weight)
    }
  }

  /// What stands below a heading, but for empty cells.
  private func texts(in position: Int, of table: SheetTable) -> some Sequence<String> {
    table.rows.dropFirst(row + 1).lazy
      .compactMap { $0.indices.contains(position) ? $0[position].text : nil }
      .filter { !$0.isEmpty }
  }

  private func holdsDirections(_ position: Int, of table: SheetTable) -> Bool {
    let words = Set(texts(in: position, of: table))
    return !words.isEmpty && words.allSatisfy { TieDirection.isOfGephi($0) }
  }
}

/// The words of other programs for the direction of a tie.
enum TieDirection {
  static func isOfGephi(_ word: String) -> Bool {
    ["directed", "undirected", "mutual"].contains(Spelling.folded(word))
  }

  /// The codes of our own list.
  static let own = Set(Direction.allCases.flatMap { [$0.term.code, $0.term.englishCode] })

  /// The word as our own list knows it.
  static func word(for word: String) -> String {
    switch Spelling.folded(word) {
    case "undirected", "no", "nee", "false", "0": Direction.mutual.code
    case "yes", "ja", "true", "1": Direction.forward.code
    default: word
    }
  }
}
