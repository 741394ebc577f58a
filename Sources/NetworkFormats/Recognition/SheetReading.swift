import CoalitionModel

/// What a sheet turns out to hold: a list, a matrix, or both side by side.
///
/// It is judged by what stands in the cells, and by names and headings where these say more. Every
/// command that reads tables asks here, so that a sheet has one meaning.
struct SheetReading: Sendable {
  /// The sheet as it was read from the file.
  let table: SheetTable
  /// The list with one record in each row; `nil` when the sheet is none that we know.
  private(set) var list: SheetList?
  /// The matrix on it.
  private(set) var matrix: SheetMatrix?
  /// What is done with it.
  var standing = SheetStanding.read

  /// Names of sheets that explain, and hold nothing that could be read.
  private static let explanations: Set = [
    "uitleg", "instructie", "instructies", "toelichting", "instructions", "explanation", "readme",
    "lijsten", "lists", "na-te-kijken", "to-check",
  ]

  /// Looks at a sheet, by the names of partners that the file knows so far.
  init(_ table: SheetTable, known: KnownNames = KnownNames()) {
    self.table = table
    guard table.firstCell != nil else {
      standing = .empty
      return
    }
    let named = TableKind.named(table.name)
    list = SheetList(of: table, named: named)
    if named == nil, list == nil, Self.explanations.contains(Heading.key(table.name)) {
      standing = .explanation
      return
    }
    let top = list?.surestRow
    if let shape = MatrixShape.partners(in: table, known: known, headings: top) {
      matrix = SheetMatrix(role: .partners, shape: shape)
      list = SheetList(partnersBeside: shape, in: table)
      return
    }
    if list?.mayHoldTicks != false { findTicks(headings: top, known: known) }
    if list == nil, matrix == nil { standing = .unknown }
  }

  /// A table of a program: a list with its headings on top, and nothing else.
  init(written table: SheetTable) {
    self.table = table
    list = SheetList(of: table, named: TableKind.named(table.name))
    if table.firstCell == nil { standing = .empty } else if list == nil { standing = .unknown }
  }

  /// Looks for columns of ticks, which tell who takes part in what.
  private mutating func findTicks(headings: Int?, known: KnownNames) {
    let index = HeadingIndex.of(.partners)
    let shape = MatrixShape.ticks(in: table, headings: headings) { index.meaning(of: $0) != nil }
    guard let shape else {
      let square = MatrixShape.square(in: table, headings: headings)
      matrix = square.map { SheetMatrix(role: .unclear, shape: $0) }
      return
    }
    if shape.listsMeetings(in: table, known: known) {
      matrix = SheetMatrix(role: .participants, shape: shape)
      list = nil
      return
    }
    let meetings = shape.columns.filter { MeetingWords.name(shape.heading(of: $0, in: table)) }
    let isPure = shape.others.isEmpty
    let isOfMeetings =
      MeetingWords.nameSheet(table.name) || isPure && meetings.count * 2 >= shape.columns.count
    let columns = isOfMeetings ? shape.columns : meetings
    let list = SheetList(partnersBeside: shape, in: table)
    if !columns.isEmpty, isOfMeetings || meetings.count == shape.columns.count {
      matrix = SheetMatrix(role: .meetings, shape: shape)
      self.list = list
    } else if isPure || shape.hasLetters(in: table) {
      matrix = SheetMatrix(role: .unclear, shape: shape)
    }
  }
}

/// What is done with a sheet.
enum SheetStanding: Hashable, Sendable {
  /// It is read.
  case read
  /// Nothing stands on it.
  case empty
  /// It explains the others.
  case explanation
  /// It counts what stands on the others.
  case count
  /// It is an older copy of another sheet.
  case older(than: String)
  /// It says more about partners of another sheet, of whom it only repeats the names.
  case repeats(String)
  /// It is another list of what a sheet holds, and nothing tells which one counts.
  case rivals([String])
  /// Nobody knows what it is.
  case unknown
}

/// A list on a sheet: what a row is, and what the columns hold.
struct SheetList: Sendable {
  /// What one row is.
  let kind: TableKind
  /// The part of the sheet that is the list, with its headings where they stood.
  let table: SheetTable
  /// The columns.
  let headings: TableHeadings
  /// Where the rows stand.
  let layout: SheetLayout
  /// Whether the name of the sheet says what it is; else its headings do.
  let isNamed: Bool

  /// Whether every row can hold what it needs.
  var isComplete: Bool { headings.isComplete }

  init(_ table: SheetTable, as kind: TableKind, isNamed: Bool) {
    self.kind = kind
    self.isNamed = isNamed
    self.table = kind == .network ? table.withHeadingsOnTop : table
    headings = TableHeadings(of: self.table, as: kind)
    let names = headings.columns.first { [.name, .from, .id].contains($0.field) }?.position
    layout = SheetLayout(
      of: self.table, headings: headings.row, names: names,
      mayHaveNotes: [.partners, .ties, .structures].contains(kind))
  }

  /// The list that a sheet holds, by its name or else by its headings; one that lacks a column only
  /// where the name says what it should be.
  init?(of table: SheetTable, named: TableKind?) {
    let byName = named.map { SheetList(table, as: $0, isNamed: true) }
    if let byName, byName.isComplete {
      self = byName
      return
    }
    let byHeadings = [TableKind.ties, .roles, .partners].lazy
      .map { SheetList(table, as: $0, isNamed: false) }
      .first { $0.isComplete && (named == nil || $0.kind != .roles) }
    guard let found = byHeadings ?? byName else { return nil }
    self = found
  }

  /// The partners beside a matrix: their names and what else stands in their rows.
  init(partnersBeside matrix: MatrixShape, in table: SheetTable) {
    self.init(matrix.list(in: table), as: .partners, isNamed: false)
  }

  /// Whether ticks may stand beside it: beside partners, and where a list of meetings lacks members.
  var mayHoldTicks: Bool {
    !isComplete || kind == .partners
      || kind == .structures && !headings.columns.contains { $0.field == .members }
  }

  /// The row of headings when two of them or more say so: no other row can be that of a matrix.
  var surestRow: Int? { isComplete && headings.columns.count > 1 ? headings.row : nil }

  /// What stands in a column, for each row the cell and the name of the row.
  func cells(in position: Int) -> [(cell: SheetTable.Cell, owner: String)] {
    let owner = headings.columns.first { $0.field == .name }?.position
    return layout.body.compactMap { row in
      MatrixShape.cell(table, row, position).map { cell in
        (cell, owner.map { MatrixShape.text(table, row, $0) } ?? "")
      }
    }
  }
}

/// A matrix on a sheet, and what its columns are.
struct SheetMatrix: Sendable {
  /// What stands across.
  enum Role: Hashable, Sendable {
    /// Partners: a cell is a tie.
    case partners
    /// Meetings: a cell says that a partner takes part.
    case meetings
    /// Partners, below each other the meetings in which they take part.
    case participants
    /// Something that the headings do not tell.
    case unclear
  }

  /// What stands across.
  let role: Role
  /// Where it stands.
  let shape: MatrixShape
}

extension MatrixShape {
  /// Whether the names down are meetings and those across take part in them.
  fileprivate func listsMeetings(in table: SheetTable, known: KnownNames) -> Bool {
    let across = columns.map { heading(of: $0, in: table) }
    if across.allSatisfy({ known.contains($0) }) { return true }
    let down = rows.map { label(of: $0, in: table) }
    return down.count { MeetingWords.name($0) } * 2 >= down.count
      && across.count { MeetingWords.name($0) } * 2 < across.count
      && !down.contains { known.contains($0) }
  }

  /// Whether one of its cells holds a letter or a tick, which no column of numbers does.
  func hasLetters(in table: SheetTable) -> Bool {
    rows.contains { row in columns.contains { mark(row, $0, in: table) == .present } }
  }

  /// The sheet without the columns of the matrix: its labels as the names of partners, and what else
  /// stands in the rows.
  func list(in table: SheetTable) -> SheetTable {
    let kept = [labels] + others
    let index = HeadingIndex.of(.partners)
    let rows = ([headings] + self.rows).map { row in
      kept.map { position in
        Self.cell(table, row, position) ?? emptyCell(row, position, in: table)
      }
    }
    var list = SheetTable(name: table.name, rows: rows)
    let corner = list.rows[0][0].text ?? ""
    if ![.id, .name].contains(index.meaning(of: corner)?.field) {
      list.rows[0][0].content = .text(Field.name.code)
    }
    return list
  }

  private func emptyCell(_ row: Int, _ column: Int, in table: SheetTable) -> SheetTable.Cell {
    var place = table.rows[row].first?.place ?? table.place
    place.column = column + 1
    return SheetTable.Cell(content: .empty, place: place)
  }
}

extension SheetTable {
  /// The first cell that holds something.
  var firstCell: Cell? { rows.joined().first { !$0.isEmpty } }

  /// Where the table begins.
  var place: Place {
    guard var place = firstCell?.place else { return Place(file: "") }
    place.line = place.sheet == nil ? place.line : 0
    return place
  }
}
