import CoalitionModel
import Records
import Wording

/// Turns the rows of one table into records of the tree that every format makes.
struct TableRows {
  /// How the text of a column is read.
  private enum Reading {
    case text, list, names, partners, codes, date, number, direction, citation
  }

  private struct Column {
    let position: Int
    let field: Field
    let key: String
    let reading: Reading
    let isRequired: Bool
  }

  let kind: TableKind
  let headings: TableHeadings
  private let columns: [Column]
  private let sources: CitationCells
  private let layout: SheetLayout
  private let countsFrom1904: Bool
  private var ends: TieEnds
  private var freeWords: FreeWords
  /// Where a row says that it is an example.
  private let exampleColumn: Int?
  /// The columns without a heading that were told.
  private var bareColumns: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ list: SheetList, names: FileNames) {
    kind = list.kind
    headings = list.headings
    layout = list.layout
    countsFrom1904 = list.table.countsFrom1904
    ends = TieEnds(names)
    freeWords = FreeWords(of: list)
    let kind = kind
    exampleColumn = headings.columns.first { $0.field == .example }?.position
    columns = headings.columns.filter { ![.example, .collaborators].contains($0.field) }.map {
      position, field in
      Column(
        position: position, field: field, key: field.code,
        reading: Self.reading(of: field, in: kind),
        isRequired: kind.required.contains { $0.contains(field) })
    }
    sources = CitationCells(kind: kind, columns: headings.columns)
  }

  /// The records of the rows below the headings; empty rows, totals and notes are left out.
  mutating func records(of table: SheetTable) -> [Value] {
    var records: [Value] = []
    records.reserveCapacity(layout.body.count)
    for number in layout.body {
      let row = table.rows[number]
      guard let first = row.first else { continue }
      var place = first.place
      place.column = 1
      if isExample(row) {
        diagnostics.append(Diagnostic(.exampleRow, at: place))
        continue
      }
      let record = Value(place: place, content: .mapping(entries(of: row, at: place)))
      if kind == .ties {
        records += ends.ties(of: record)
      } else {
        records.append(record)
      }
    }
    noteTotals(in: table)
    diagnostics += ends.diagnostics + freeWords.diagnostics
    return records
  }

  private mutating func noteTotals(in table: SheetTable) {
    for number in layout.totals {
      let filled = table.rows[number].filter { !$0.isEmpty }
      let named = filled.first { SheetTotals.isTotal($0) || SheetTotals.beginsSo($0.text ?? "") }
      guard let cell = named ?? filled.first else { continue }
      diagnostics.append(
        Diagnostic(.totalRow, at: cell.place, ["text": Text(cell.text ?? "")]))
    }
    for cell in layout.notes.compactMap({ table.rows[$0].first { !$0.isEmpty } }) {
      diagnostics.append(Diagnostic(.noteRow, at: cell.place))
    }
  }

  private func isExample(_ row: [SheetTable.Cell]) -> Bool {
    guard let exampleColumn, row.indices.contains(exampleColumn) else { return false }
    return ["ja", "yes", "x", "true", "1"].contains(Spelling.folded(row[exampleColumn].text ?? ""))
  }

  /// The entries of a row; a cell that is a mistake is noted and counts as empty.
  private mutating func entries(of row: [SheetTable.Cell], at place: Place) -> [Value.Entry] {
    var entries: [Value.Entry] = []
    entries.reserveCapacity(columns.count)
    noteContentWithoutHeading(in: row)
    for column in columns where column.reading != .citation {
      let cell = cell(at: column.position, of: row, place: place)
      if cell.isEmpty && !column.isRequired && column.reading != .direction { continue }
      if let mistake = cell.mistake { diagnostics.append(mistake) }
      let value = Value(
        place: cell.place, content: content(of: cell.text ?? "", at: cell.place, in: column))
      entries.append(Value.Entry(key: column.key, place: cell.place, value: value))
    }
    if headings.isDirectedByDefault, headings.place(of: .direction) == nil {
      let value = Value(place: place, content: .scalar(Direction.forward.code))
      entries.append(Value.Entry(key: Field.direction.code, place: place, value: value))
    }
    if !sources.isEmpty, let entry = sources.entry(of: row, noting: &diagnostics) {
      entries.append(entry)
    }
    return entries
  }

  private func cell(
    at position: Int, of row: [SheetTable.Cell], place: Place
  ) -> SheetTable.Cell {
    if row.indices.contains(position) { return row[position] }
    var place = place
    place.column = position + 1
    return SheetTable.Cell(content: .empty, place: place)
  }

  private mutating func content(
    of text: String, at place: Place, in column: Column
  ) -> Value.Content {
    switch column.reading {
    case .text, .citation: .scalar(freeWords.word(text, of: column.field, at: place))
    case .date: .scalar(date(text, at: place))
    case .number: .scalar(CellText.wholeNumber(text))
    case .direction: .scalar(direction(text))
    case .list: list(CellText.parts(of: text), at: place)
    case .names: list(names(in: text, among: ends.names.things), at: place)
    case .partners: list(names(in: text, among: ends.names.partners), at: place)
    case .codes: list(CellText.codes(in: text), at: place)
    }
  }

  /// The names in a cell; one with a backslash is written with bars between them, as we do.
  private func names(in text: String, among known: KnownNames) -> [String] {
    guard ends.names.splitsCells, NameMark.stand(in: text), !text.utf8.contains(UInt8(ascii: "\\"))
    else {
      return CellText.parts(of: text)
    }
    return CellNames(list: text, among: known).pieces.map { $0.text }
  }

  private mutating func date(_ text: String, at place: Place) -> String {
    guard let day = CellText.countedDay(text, since1904: countsFrom1904) else {
      return CellText.date(text)
    }
    diagnostics.append(
      Diagnostic(
        .countedDay, at: place, ["number": Text(text), "day": Text(day)]))
    return day
  }

  private func direction(_ word: String) -> String {
    if TieDirection.own.contains(word) { return word }
    if !Spelling.trimmed(word).isEmpty { return TieDirection.word(for: word) }
    return headings.isDirectedByDefault ? Direction.forward.code : ""
  }

  private func list(_ parts: [String], at place: Place) -> Value.Content {
    if parts.count == 1 { return .scalar(parts[0]) }
    let filled = parts.filter { !Spelling.trimmed($0).isEmpty }
    return .sequence(filled.map { Value(place: place, content: .scalar($0)) })
  }

  private mutating func noteContentWithoutHeading(in row: [SheetTable.Cell]) {
    guard row.count > headings.width || !headings.bare.isEmpty else { return }
    for (position, cell) in row.enumerated()
    where (position >= headings.width || headings.bare.contains(position)) && !cell.isEmpty
      && bareColumns.insert(position).inserted
    {
      diagnostics.append(Diagnostic(.contentWithoutHeading, at: cell.place))
    }
  }

  private static func reading(of field: Field, in kind: TableKind) -> Reading {
    if CitationCells.fields.contains(field) { return .citation }
    if field == .direction { return .direction }
    guard let definition = kind.shape[field] else { return .text }
    return reading(of: definition.kind)
  }

  private static func reading(of kind: ValueKind) -> Reading {
    switch kind {
    case .texts: return .list
    case .references(.partner): return .partners
    case .references: return .names
    case .codes, .groups(2): return .codes
    case .date: return .date
    case .number: return .number
    case .records(let shape):
      guard let shorthand = shape.shorthand, case .code = shape.definitions[shorthand].kind else {
        return .list
      }
      return .codes
    case .text, .code, .decimal, .flag, .reference, .groups: return .text
    }
  }
}
