import CoalitionModel
import Wording

/// What is said about the sheets and columns that are not read: a mistake where they look like a part
/// of the network, else a doubt.
struct UnreadNotes {
  private let names: FileNames
  private let contents: UnreadContents

  init(_ workbook: WorkbookReading) {
    names = workbook.fileNames
    contents = UnreadContents(
      names: names, hasTypes: workbook.givesTypes, meetings: workbook.meetings,
      members: workbook.members)
  }

  /// What is said of a sheet that is left out, and of the columns of one that is read.
  func diagnostics(of sheet: SheetReading) -> [Diagnostic] {
    let (name, place) = (Text(sheet.table.name), sheet.table.place)
    switch sheet.standing {
    case .empty, .explanation: return []
    case .count: return [Diagnostic(.countSheet, at: place, ["name": name])]
    case .older(let current):
      return [Diagnostic(.olderSheet, at: place, ["name": name, "current": Text(current)])]
    case .rivals(let others):
      let shown = Text.list(others.map { Text("'\($0)'") })
      return [
        Diagnostic(.rivalSheets, at: place, ["name": name, "others": shown, "ignore": name])
      ]
    case .repeats(let current):
      let note = Diagnostic(.repeatingSheet, at: place, ["name": name, "current": Text(current)])
      return [note] + columns(of: sheet).filter { $0.severity == .error }
    case .unknown: return [unknown(sheet)]
    case .read: return (unclear(sheet).map { [$0] } ?? []) + columns(of: sheet)
    }
  }

  /// The columns of a list of partners that name with whom each works: by their heading, or by one that
  /// speaks of ties and what stands below it.
  func collaborators(of list: SheetList) -> [Int] {
    let named = list.headings.columns.filter { $0.field == .collaborators }.map { $0.position }
    return named + list.headings.unread.filter { holdsTies($0, in: list) }
  }

  /// Headings that speak of ties, and not only of those.
  private static let tieWords = [
    "samenwerking", "samenwerkingen", "relaties", "relatie", "contacten", "contact", "verbindingen",
    "verbinding", "ties", "connections", "links", "relations", "contacts", "partners", "netwerk",
    "ketenpartner", "collaboration", "collaborations",
  ]

  private func holdsTies(_ position: Int, in list: SheetList) -> Bool {
    guard list.kind == .partners else { return false }
    let heading = Heading.key(list.headings.heading(at: position).text ?? "")
    return Self.tieWords.contains(heading) && contents.likeness(of: position, in: list) == .partners
  }

  private func unknown(_ sheet: SheetReading) -> Diagnostic {
    guard let found = contents.likeness(of: sheet.table) else {
      return TableKind.unknownSheet(
        sheet.table.name, at: sheet.table.firstCell?.place ?? sheet.table.place)
    }
    return Diagnostic(
      .unreadSheet, at: found.place,
      [
        "name": Text(sheet.table.name), "example": Text(text(at: found.place, in: sheet.table)),
        "ignore": Text(sheet.table.name),
      ])
  }

  private func text(at place: Place, in table: SheetTable) -> String {
    table.rows.joined().first { $0.place == place }?.text ?? ""
  }

  /// That a matrix has columns of which nothing tells what they are.
  private func unclear(_ sheet: SheetReading) -> Diagnostic? {
    guard let matrix = sheet.matrix, matrix.role == .unclear else { return nil }
    let headings = matrix.shape.columns.map { matrix.shape.heading(of: $0, in: sheet.table) }
    let shown = headings.prefix(3).map { Text("'\($0)'") }
    let place = matrix.shape.columns.first.flatMap {
      MatrixShape.cell(sheet.table, matrix.shape.headings, $0)?.place
    }
    return Diagnostic(
      .unclearMatrix, at: place ?? sheet.table.place,
      [
        "columns": Text.list(
          shown + (headings.count > 3 ? [Text(nl: "andere", en: "others")] : [])),
        "ignore": Text("\(sheet.table.name)!\(headings.first ?? "")"),
      ])
  }

  private func columns(of sheet: SheetReading) -> [Diagnostic] {
    guard let list = sheet.list, list.isComplete else { return [] }
    if sheet.matrix?.role == .unclear { return [] }
    return columns(of: list, in: sheet)
  }

  private func columns(of list: SheetList, in sheet: SheetReading) -> [Diagnostic] {
    var (mistakes, unread) = ([Diagnostic](), [SheetTable.Cell]())
    for position in list.headings.unread where !holdsTies(position, in: list) {
      if let likeness = contents.likeness(of: position, in: list) {
        mistakes.append(mistake(likeness, position, list, sheet))
      } else {
        unread.append(list.headings.heading(at: position))
      }
    }
    mistakes += list.headings.otherNames.compactMap { rivalName($0, of: list, in: sheet) }
    return mistakes + list.kind.unreadColumns(unread)
  }

  /// That a list has a column 'naam' and one of organisations, with other texts: one of the two may
  /// hold people.
  private func rivalName(
    _ position: Int, of list: SheetList, in sheet: SheetReading
  ) -> Diagnostic? {
    guard list.kind == .partners,
      let kept = list.headings.columns.first(where: { $0.field == .name })?.position
    else { return nil }
    let cells = [kept, position].map { list.headings.heading(at: $0) }
    let headings = cells.map { $0.text ?? "" }
    guard headings.count(where: { ColumnMeaning.isBareName($0) }) == 1,
      headings.allSatisfy({ ColumnMeaning.isOfOrganisations($0) || ColumnMeaning.isBareName($0) })
    else { return nil }
    let others = list.layout.body.map { row in
      [kept, position].map { Spelling.folded(MatrixShape.text(list.table, row, $0)) }
    }.filter { !$0.contains("") }
    guard others.count(where: { $0[0] != $0[1] }) * 2 > others.count else { return nil }
    let bare = headings.first { ColumnMeaning.isBareName($0) } ?? ""
    return Diagnostic(
      .rivalNames, at: cells[1].place,
      [
        "first": Text(headings[0]), "second": Text(headings[1]),
        "ignore": Text("\(sheet.table.name)!\(bare)"),
      ])
  }

  /// The column in which a list names partners.
  private static let fieldsOfPartners: [Field: Field] = [
    .partners: .collaborators, .structures: .members, .interventions: .performers,
  ]

  private func mistake(
    _ likeness: UnreadContents.Likeness, _ position: Int, _ list: SheetList, _ sheet: SheetReading
  ) -> Diagnostic {
    let cell = list.headings.heading(at: position)
    let heading = cell.text ?? ""
    var slots = [
      "heading": Text(heading), "ignore": Text("\(sheet.table.name)!\(heading)"),
      "example": Text(list.cells(in: position).first { !$0.cell.isEmpty }?.cell.text ?? ""),
    ]
    switch likeness {
    case .partners:
      guard let field = Self.fieldsOfPartners[list.kind.field] else {
        return Diagnostic(.unreadNames, at: cell.place, slots)
      }
      slots["field"] = field.term.codes
      return Diagnostic(.unreadPartners, at: cell.place, slots)
    case .marks: return Diagnostic(.unreadMarks, at: cell.place, slots)
    case .meetings: return Diagnostic(.unreadMeetings, at: cell.place, slots)
    case .types:
      slots["what"] = Text(nl: "types", en: "types")
      slots["field"] = Field.type.term.codes
      return Diagnostic(.unreadTypes, at: cell.place, slots)
    case .domains:
      slots["what"] = Text(nl: "domeinen", en: "domains")
      slots["field"] = Field.domain.term.codes
      return Diagnostic(.unreadTypes, at: cell.place, slots)
    }
  }
}

extension WorkbookReading {
  /// Whether a list of partners has a column with types or domains.
  fileprivate var givesTypes: Bool {
    sheets.contains { sheet in
      sheet.standing == .read && sheet.isList(of: .partners)
        && sheet.list?.headings.columns.contains { [.type, .domain].contains($0.field) } == true
    }
  }
}
