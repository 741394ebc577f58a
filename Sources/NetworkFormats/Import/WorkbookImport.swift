import CoalitionModel
import Wording

/// Understands the sheets of somebody's own file: what each is for, and which of them are read.
///
/// Sheets that count, repeat or are old are left out and said so. Where two sheets fit the same
/// purpose the user chooses; they are never read as one without being asked.
struct WorkbookImport {
  /// A sheet that may be read.
  private struct Candidate {
    let table: SheetTable
    let purpose: ListReader.Purpose
    let statements: SheetStatements
    /// How many rows of names it has.
    var names: Set<String> {
      Set(statements.rows.map { Spelling.folded($0.name.text) })
    }
  }

  private let file: String
  private let isChosen: Bool
  private var candidates: [Candidate] = []
  private var leftOut: [Diagnostic] = []
  /// Lists that repeat names, with contacts that belong to these.
  private var repeated: [SheetStatements] = []

  /// Everything that the sheets say: those that the user chose, or without a choice those that fit.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when no sheet fits, or when sheets fit the same purpose.
  static func statements(
    of tables: [SheetTable], file: String, choosing chosen: [String]
  ) throws(InvalidFile) -> SheetStatements {
    let wanted = try select(chosen, of: tables, file: file)
    var workbook = WorkbookImport(file: file, isChosen: !chosen.isEmpty)
    workbook.read(wanted)
    try workbook.settle()
    return workbook.result
  }

  private init(file: String, isChosen: Bool) {
    self.file = file
    self.isChosen = isChosen
  }

  private static func select(
    _ chosen: [String], of tables: [SheetTable], file: String
  ) throws(InvalidFile) -> [SheetTable] {
    guard !chosen.isEmpty else { return tables }
    var mistakes: [Diagnostic] = []
    let names = tables.map { $0.name }
    for name in chosen
    where !names.contains(where: { Spelling.folded($0) == Spelling.folded(name) }) {
      mistakes.append(
        Diagnostic(
          .importNoSheet, at: Place(file: file),
          ["name": Text(name), "known": Text(names.joined(separator: ", "))],
          suggestion: Spelling.nearest(to: name, among: names).map { Text($0) }))
    }
    guard mistakes.isEmpty else { throw InvalidFile(mistakes) }
    let wanted = Set(chosen.map { Spelling.folded($0) })
    return tables.filter { wanted.contains(Spelling.folded($0.name)) }
  }

  private var result: SheetStatements {
    var all = SheetStatements()
    for candidate in candidates { all.add(candidate.statements) }
    for list in repeated { all.rows += list.rows }
    all.leftOut = leftOut + all.leftOut
    return all
  }
}

// What each sheet is.
extension WorkbookImport {
  private mutating func read(_ tables: [SheetTable]) {
    let reading = WorkbookReading(tables)
    // Names of lists only: what stands along a matrix may be partners or meetings.
    var (known, meetings) = (KnownNames(), KnownNames())
    for sheet in reading.sheets where SheetReading(sheet.table).matrix == nil {
      let list = ListReader(sheet.table, known: known)
      for name in list.names { known.add(name) }
      for name in list.meetings { meetings.add(name) }
    }
    for sheet in reading.sheets {
      leaveOutMistakes(in: sheet.table)
      switch sheet.standing {
      case .empty, .explanation: continue
      case .count where !isChosen: leaveOut(sheet.table, .importCount)
      // What a sheet is for is judged here by more headings than those of our own tables.
      default: add(SheetReading(sheet.table, known: known), known: known, meetings: meetings)
      }
    }
  }

  private mutating func leaveOut(
    _ table: SheetTable, _ message: Message, _ slots: [String: Text] = [:]
  ) {
    var slots = slots
    slots["name"] = Text(table.name)
    leftOut.append(Diagnostic(message, at: table.place, slots))
  }

  /// Cells that hold a mistake of the spreadsheet are empty to us, and that is said.
  private mutating func leaveOutMistakes(in table: SheetTable) {
    for var mistake in table.rows.joined().compactMap({ $0.mistake }) {
      mistake.severity = .warning
      leftOut.append(mistake)
    }
  }

  private mutating func add(_ sheet: SheetReading, known: KnownNames, meetings: KnownNames) {
    let table = sheet.table.filled
    if let matrix = sheet.matrix ?? Self.meetings(in: table) {
      add(matrix, of: table, known: known)
      return
    }
    if let columns = MeetingColumns(table, known: known) {
      candidates.append(
        Candidate(table: table, purpose: .meetings, statements: columns.statements))
      return
    }
    let list = ListReader(table, known: known, meetings: meetings)
    guard let purpose = list.purpose, list.rowCount > 0 else {
      leaveOut(table, .importUnclear)
      return
    }
    candidates.append(Candidate(table: table, purpose: purpose, statements: list.statements))
  }

  private mutating func add(_ found: SheetMatrix, of sheet: SheetTable, known: KnownNames) {
    let whole = found.role == .unclear ? MatrixReader.withWholeNames(found.shape, of: sheet) : nil
    let matrix = whole.map { _ in SheetMatrix(role: .partners, shape: found.shape) } ?? found
    let table = whole?.table ?? sheet
    let reader = MatrixReader(matrix.shape, of: table)
    let isTurned = isTurned(matrix.shape, table, known)
    let isOfPartners = matrix.role == .partners && !isTurned
    var statements = isOfPartners ? reader.ties : reader.meetings(isTurned: isTurned)
    statements.guesses += whole?.guesses ?? []
    if matrix.role == .unclear {
      statements.guesses.append(
        .reading(
          table.name, at: table.place,
          as: Text(nl: "wie in welk overleg zit", en: "who takes part in which meeting"),
          because: Text(nl: "er staan kruisjes in de kolommen", en: "its columns hold ticks")))
    }
    if !matrix.shape.others.isEmpty {
      let list = ListReader(matrix.shape.list(in: table), known: known)
      if list.purpose == .partners {
        var rows = list.statements
        rows.titles = []
        statements.add(rows)
      }
    }
    candidates.append(
      Candidate(table: table, purpose: isOfPartners ? .ties : .meetings, statements: statements))
  }

  /// A matrix of meetings that its headings give away, where the name of the sheet says otherwise.
  private static func meetings(in table: SheetTable) -> SheetMatrix? {
    let isOurs: (String) -> Bool = { ColumnMeaning.of($0)?.confidence == .high }
    guard let shape = MatrixShape.ticks(in: table, except: isOurs) else { return nil }
    let named = shape.columns.count { MeetingWords.name(shape.heading(of: $0, in: table)) }
    return named * 2 >= shape.columns.count ? SheetMatrix(role: .meetings, shape: shape) : nil
  }

  /// Whether the meetings of a matrix stand down and the partners across.
  private func isTurned(_ shape: MatrixShape, _ table: SheetTable, _ known: KnownNames) -> Bool {
    var finder = PartnerFinder(known.all.map { Partner(id: $0, name: $0) })
    let across = shape.columns.count { finder.match(shape.heading(of: $0, in: table)) != nil }
    let down = shape.rows.count { finder.match(shape.label(of: $0, in: table)) != nil }
    if !known.isEmpty { return across * 2 > shape.columns.count && down * 2 < shape.rows.count }
    let meetings = shape.rows.count { MeetingWords.name(shape.label(of: $0, in: table)) }
    let named = shape.columns.count { MeetingWords.name(shape.heading(of: $0, in: table)) }
    return meetings * 2 > shape.rows.count && named == 0
  }
}

// Which sheets are read.
extension WorkbookImport {
  private mutating func settle() throws(InvalidFile) {
    guard !candidates.isEmpty else {
      throw InvalidFile(
        leftOut + [Diagnostic(.importNothing, at: Place(file: file))])
    }
    guard !isChosen else { return }
    setApartRepetitions()
    var rivals: [Diagnostic] = []
    for purpose in [ListReader.Purpose.partners, .ties, .meetings] {
      setApartOld(purpose)
      let same = candidates.filter { $0.purpose == purpose }
      guard Set(same.map { $0.table.name }).count > 1,
        purpose != .meetings || !agreeOnMeetings(same)
      else { continue }
      let names = same.map { "'\($0.table.name)'" }
      rivals.append(
        Diagnostic(
          .importRivals, at: same[1].table.place,
          [
            "names": Text { $0.list(names) }, "what": Self.words(for: purpose),
            "first": Text(same[0].table.name),
          ]))
    }
    guard rivals.isEmpty else { throw InvalidFile(rivals) }
  }

  /// Whether sheets tell of the same meetings, each with the same members or with none on one sheet.
  private func agreeOnMeetings(_ sheets: [Candidate]) -> Bool {
    let all = candidates.map { $0.statements }
    var known = KnownNames(
      all.flatMap { $0.rows.map { $0.name.text } + $0.implied.map { $0.text } })
    for sheet in sheets {
      for words in sheet.statements.meetings.flatMap({ $0.members })
      where !NameMark.stand(in: words.text) { known.add(words.text) }
    }
    let members = sheets.map { sheet in
      Dictionary(
        firsts: sheet.statements.meetings.map { meeting in
          (
            Spelling.folded(meeting.name.text),
            Set(
              meeting.members.flatMap { CellNames(list: $0.text, among: known).pieces }
                .map { known.meaning(of: $0.text) })
          )
        })
    }
    return members.dropFirst().allSatisfy { other in
      let shared = other.filter { members[0][$0.key] != nil }
      return !shared.isEmpty
        && shared.allSatisfy { name, found in
          let first = members[0][name] ?? []
          return first.isEmpty || found.isEmpty || first == found
        }
    }
  }

  private static func words(for purpose: ListReader.Purpose) -> Text {
    switch purpose {
    case .partners: Text(nl: "de partners", en: "the partners")
    case .ties: Text(nl: "de verbindingen", en: "the ties")
    case .meetings: Text(nl: "de overleggen", en: "the meetings")
    }
  }

  /// Lists that only repeat names of a longer list, as a list of addresses does.
  private mutating func setApartRepetitions() {
    let lists = candidates.filter { $0.purpose == .partners }
    guard lists.count > 1, let longest = lists.max(by: { $0.names.count < $1.names.count }) else {
      return
    }
    for (index, candidate) in candidates.enumerated().reversed()
    where candidate.purpose == .partners && candidate.table.name != longest.table.name {
      guard candidate.statements.mentions.isEmpty, candidate.names.isSubset(of: longest.names),
        candidate.statements.rows.allSatisfy({ $0.fields.isEmpty })
      else { continue }
      repeated.append(candidate.statements)
      candidates.remove(at: index)
      leaveOut(candidate.table, .importRepeats, ["other": Text(longest.table.name)])
    }
  }

  /// Of sheets with one purpose those of which the name says that they are old, or of an earlier year.
  private mutating func setApartOld(_ purpose: ListReader.Purpose) {
    let same = candidates.filter { $0.purpose == purpose }
    let current = same.filter { !SheetAge.isMarked($0.table.name) }
    guard same.count > 1, let first = current.first, current.count < same.count else { return }
    for candidate in same where SheetAge.isMarked(candidate.table.name) {
      leaveOut(candidate.table, .importOld, ["other": Text(first.table.name)])
    }
    candidates.removeAll { $0.purpose == purpose && SheetAge.isMarked($0.table.name) }
  }
}
