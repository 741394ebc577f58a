import CoalitionModel
import Records
import Wording

/// Reads a network from tables: those of a spreadsheet, or the CSV files of a folder.
///
/// What each table holds is told by ``WorkbookReading``. The rows become the same tree as that of a
/// YAML file, so that mistakes are reported in the same words.
struct TableNetworkReader {
  let file: String
  private var diagnostics: [Diagnostic]
  private var sections: [(key: String, place: Place, records: [Value])] = []
  private var topEntries: [Value.Entry] = []
  /// Where the first partner can be filled in, when a table of partners is still empty.
  private var emptyPartners: Place?
  /// The lists that were read, by the key of their section.
  private var readLists: [String: SheetList] = [:]
  /// The meetings of matrices, and where the first of them stands.
  private var meetings: (place: Place, records: [Value])?
  /// The partners that came from a matrix, as they are compared.
  private var ofMatrices = KnownNames()

  private init(file: String, noted: [Diagnostic]) {
    self.file = file
    diagnostics = noted
  }

  /// The tables of a program, such as those of a graph, as a tree of values: no cell is guessed at.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all that was noted, when no table is understood.
  static func document(
    ofWritten tables: consuming [SheetTable], file: String, noted: [Diagnostic] = []
  ) throws(InvalidFile) -> NetworkDocument {
    var reader = TableNetworkReader(file: file, noted: noted)
    reader.read(WorkbookReading(written: NodeKindColumn.spread(consume tables)))
    return try reader.document()
  }

  /// Some tables as a tree of values, without the sheets and columns that the user left out.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all that was noted, when no table is understood.
  static func document(
    of tables: consuming [SheetTable], file: String, noted: [Diagnostic] = [],
    ignoring ignored: IgnoredColumns = IgnoredColumns()
  ) throws(InvalidFile) -> NetworkDocument {
    var reader = TableNetworkReader(file: file, noted: noted)
    let kept = reader.withoutMarked(try ignored.removed(from: consume tables, file: file))
    reader.read(WorkbookReading(NodeKindColumn.spread(kept)))
    return try reader.document()
  }

  private func document() throws(InvalidFile) -> NetworkDocument {
    if isEmpty {
      let isExplained = diagnostics.contains { $0.severity == .error }
      let reason = emptyPartners.map { Diagnostic(.nothingFilledIn, at: $0) }
      let nothing = reason ?? Diagnostic(.noTables, at: Place(file: file))
      throw InvalidFile(diagnostics + (isExplained ? [] : [nothing]))
    }
    return NetworkDocument(
      root, file: file, fields: CoalitionNetwork.kind.shape.fields + TableKind.tablesOnly,
      noted: diagnostics)
  }

  private var isEmpty: Bool { sections.isEmpty && topEntries.isEmpty }

  private var root: Value {
    let place = Place(file: file)
    let entries = sections.map { key, place, records in
      Value.Entry(
        key: key, place: place, value: Value(place: place, content: .sequence(records)))
    }
    return Value(place: place, content: .mapping(topEntries + entries))
  }

  /// The tables without those of which the name asks to be left out, which is noted.
  private mutating func withoutMarked(_ tables: [SheetTable]) -> [SheetTable] {
    tables.filter { table in
      guard table.name.lowercased().hasSuffix("(ignore)"), table.firstCell != nil else {
        return true
      }
      diagnostics.append(Diagnostic(.ignoredSheet, at: table.place, ["name": Text(table.name)]))
      return false
    }
  }

  private mutating func read(_ workbook: WorkbookReading) {
    let notes = UnreadNotes(workbook)
    for sheet in workbook.sheets {
      diagnostics += notes.diagnostics(of: sheet)
      guard sheet.standing == .read else { continue }
      if let matrix = sheet.matrix, matrix.role != .unclear {
        read(matrix, of: sheet, workbook)
      } else if let list = sheet.list {
        read(list, of: sheet, workbook, notes)
      }
    }
    joinMeetings(workbook.fileNames.partners)
  }

  /// Adds the meetings of matrices to those of lists, each once.
  private mutating func joinMeetings(_ names: KnownNames) {
    guard let meetings else { return }
    let index = sections.firstIndex { $0.key == Field.structures.code }
    var all = MeetingRecords(index.map { sections[$0].records } ?? [], names: names)
    all.add(ofMatrix: meetings.records)
    diagnostics += all.diagnostics
    if let index {
      sections[index].records = all.records
    } else {
      add(all.records, key: .structures, at: meetings.place)
    }
  }
}

// Lists.
extension TableNetworkReader {
  private mutating func read(
    _ list: SheetList, of sheet: SheetReading, _ workbook: WorkbookReading, _ notes: UnreadNotes
  ) {
    diagnostics += list.headings.diagnostics
    guard list.isComplete else {
      let bare = list.headings.firstBare ?? sheet.table.place
      diagnostics += list.headings.missing.map { field in
        Diagnostic(
          .missingColumn, at: bare,
          ["sheet": Text(sheet.table.name), "field": field.term.codes, "row": list.kind.row])
      }
      return
    }
    noteTitles(above: list)
    noteJoining(list, sheet)
    var rows = TableRows(list, names: workbook.fileNames)
    let records = rows.records(of: list.table)
    diagnostics += rows.diagnostics
    if list.kind == .partners, records.isEmpty { emptyPartners = list.firstFreePlace }
    if list.kind == .network {
      addNetwork(records)
    } else {
      add(records, key: list.kind.field, at: sheet.table.place)
    }
    addCollaborators(of: list, notes.collaborators(of: list), workbook)
  }

  private mutating func addCollaborators(
    of list: SheetList, _ positions: [Int], _ workbook: WorkbookReading
  ) {
    let columns = CollaboratorColumns(of: list, positions: positions, names: workbook.fileNames)
    diagnostics += columns.diagnostics
    if let place = columns.place { add(columns.ties, key: .ties, at: place) }
  }

  private mutating func noteTitles(above list: SheetList) {
    let above = list.table.rows.prefix(list.layout.headings)
    if let cell = above.joined().first(where: { !$0.isEmpty }) {
      diagnostics.append(Diagnostic(.rowsAboveHeadings, at: cell.place))
    }
  }

  /// Two sheets that hold the same kind of list are read together, and that is said.
  private mutating func noteJoining(_ list: SheetList, _ sheet: SheetReading) {
    let key = list.kind.field.code
    guard let earlier = readLists[key] else {
      readLists[key] = list
      return
    }
    diagnostics.append(
      Diagnostic(
        .joinedSheets, at: sheet.table.place,
        [
          "name": Text(sheet.table.name), "current": Text(earlier.table.name),
          "what": Text { list.kind.title($0).lowercased() }, "ignore": Text(sheet.table.name),
        ]))
  }

  private mutating func add(_ records: [Value], key: Field, at place: Place) {
    guard !records.isEmpty else { return }
    if let index = sections.firstIndex(where: { $0.key == key.code }) {
      sections[index].records += records
    } else {
      sections.append((key.code, place, records))
    }
  }

  private mutating func addNetwork(_ records: [Value]) {
    for (number, record) in records.enumerated() {
      guard case .mapping(let entries) = record.content else { continue }
      if number == 0 && topEntries.isEmpty {
        topEntries = entries
      } else {
        diagnostics.append(Diagnostic(.secondNetwork, at: record.place))
      }
    }
  }
}

// Matrices.
extension TableNetworkReader {
  private mutating func read(
    _ matrix: SheetMatrix, of sheet: SheetReading, _ workbook: WorkbookReading
  ) {
    let names = workbook.fileNames
    var records = MatrixRecords(matrix.shape, in: sheet.table, names: names)
    let place = sheet.table.place
    if !names.listsPartners {
      let down = sheet.list.map { partners(of: $0, names) } ?? []
      let across = matrix.role == .meetings ? [] : records.partnersAcross
      add((down + across).filter { isNew($0) }, key: .partners, at: place)
    }
    switch matrix.role {
    case .partners: add(records.ties(), key: .ties, at: place)
    case .meetings: keep(records.meetingsAcross, at: place)
    case .participants: keep(records.meetingsDown, at: place)
    case .unclear: break
    }
    diagnostics += records.diagnostics
  }

  private mutating func keep(_ records: [Value], at place: Place) {
    meetings = (meetings?.place ?? place, (meetings?.records ?? []) + records)
  }

  /// The partners in the rows of a matrix.
  private mutating func partners(of list: SheetList, _ names: FileNames) -> [Value] {
    var rows = TableRows(list, names: names)
    let records = rows.records(of: list.table)
    diagnostics += list.headings.diagnostics + rows.diagnostics
    return records
  }

  /// Whether a partner of a matrix is none of an earlier one.
  private mutating func isNew(_ partner: Value) -> Bool {
    guard case .mapping(let entries) = partner.content else { return true }
    let names = entries.filter { $0.key == Field.name.code || $0.key == Field.id.code }
    let texts = names.compactMap { entry -> String? in
      if case .scalar(let text) = entry.value.content { text } else { nil }
    }
    guard !texts.contains(where: { ofMatrices.contains($0) }) else { return false }
    for text in texts { ofMatrices.add(text) }
    return true
  }
}

extension SheetList {
  /// The cell below the last row in which the name can be filled in.
  fileprivate var firstFreePlace: Place? {
    guard var place = table.rows.last?.first?.place else { return nil }
    place.line += 1
    place.column = (headings.columns.first { $0.field == .name }?.position ?? 0) + 1
    return place
  }
}

extension SheetTable {
  /// The table with its headings in the first row, also when they stand in the first column.
  var withHeadingsOnTop: SheetTable {
    let book = HeadingIndex.of(.network)
    let filled = rows.filter { $0.contains { !$0.isEmpty } }
    let isHeading: (Cell?) -> Bool = { $0?.text.flatMap { book.meaning(of: $0) } != nil }
    guard let first = filled.first, filled.allSatisfy({ isHeading($0.first) }),
      first.count > 1, !isHeading(first[1])
    else { return self }
    let width = filled.map { $0.count }.max() ?? 0
    let columns = (0..<width).map { column in
      filled.map { row in
        row.indices.contains(column)
          ? row[column] : Cell(content: .empty, place: row.first?.place ?? Place(file: ""))
      }
    }
    return SheetTable(name: name, rows: columns)
  }
}
