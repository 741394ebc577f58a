import CoalitionModel
import Wording

/// Reads a sheet of which each row is a partner, a pair or a meeting, whatever its headings are called.
///
/// The row of headings is the one that says most; the columns are understood by their headings and
/// else by what stands in them.
struct ListReader {
  /// What the rows are.
  enum Purpose: Hashable {
    case partners, ties, meetings
  }

  /// A column that is understood.
  struct Column {
    let position: Int
    let meaning: ColumnMeaning
    let rank: Int
    let heading: String
    let confidence: Confidence
  }

  let table: SheetTable
  let layout: SheetLayout
  private(set) var columns: [Column] = []
  /// What the rows are; `nil` when nobody can tell.
  let purpose: Purpose?
  private(set) var statements = SheetStatements()
  private var meetingNames = KnownNames()
  /// The first cell of the last row that has one.
  private var last: (row: Int, words: SheetStatements.Words)?
  /// Empty cells that were read as the one above.
  private var continued: [Place] = []

  /// Understands the headings of a sheet, by the names of partners and meetings that are known so far.
  init(_ table: SheetTable, known: KnownNames, meetings: KnownNames = KnownNames()) {
    self.table = table
    let row = Self.headingRow(of: table)
    let headings = table.rows.indices.contains(row) ? table.rows[row] : []
    var columns = Self.columns(of: headings, onSheetOf: TableKind.named(table.name))
    columns.removeAll { $0.meaning == .name && Self.isBlank($0.position, of: table, below: row) }
    let names = columns.first { $0.meaning == .name || $0.meaning == .meeting }?.position
    layout = SheetLayout(of: table, headings: row, names: names)
    if columns.contains(where: { $0.meaning == .name }) {
      columns += Self.guessed(headings, beside: columns, layout, table) {
        Self.meaning(of: $0, known, meetings)
      }
    }
    self.columns = Self.withoutRivals(columns)
    purpose = Self.purpose(of: self.columns, layout, table)
    guard purpose != nil else { return }
    noteHeadings(headings)
    read()
  }

  private static func isBlank(_ position: Int, of table: SheetTable, below row: Int) -> Bool {
    let below = table.rows.dropFirst(row + 1)
    return below.contains { !$0.isBlank }
      && below.allSatisfy { !$0.indices.contains(position) || $0[position].isEmpty }
  }

  /// How many rows hold data.
  var rowCount: Int { layout.body.count }
  /// The names of partners in it.
  var names: [String] { statements.rows.map { $0.name.text } }
  /// The names of meetings in it.
  var meetings: [String] { statements.meetings.map { $0.name.text } }
}

// Rows.
extension ListReader {
  private func words(_ row: Int, _ column: Column) -> SheetStatements.Words? {
    guard let cell = MatrixShape.cell(table, row, column.position), let text = cell.text else {
      return nil
    }
    let trimmed = Spelling.trimmed(text)
    return trimmed.isEmpty ? nil : SheetStatements.Words(text: trimmed, place: cell.place)
  }

  private func first(_ row: Int, _ meanings: ColumnMeaning...) -> SheetStatements.Words? {
    columns.lazy.filter { meanings.contains($0.meaning) }.compactMap { words(row, $0) }.first
  }

  private mutating func read() {
    for row in layout.titles {
      statements.titles += table.rows[row].compactMap { cell in
        cell.text.flatMap { text in
          cell.isEmpty ? nil : SheetStatements.Words(text: text, place: cell.place)
        }
      }
    }
    for row in layout.totals {
      guard let cell = table.rows[row].first(where: { !$0.isEmpty }) else { continue }
      statements.leftOut.append(Diagnostic(.importTotal, at: cell.place))
    }
    let notes = layout.notes.filter { purpose != .partners || layout.sections[$0] == nil }
    for cell in notes.compactMap({ table.rows[$0].first { !$0.isEmpty } }) {
      statements.leftOut.append(Diagnostic(.noteRow, at: cell.place))
    }
    meetingNames = meetingsNamedAlone()
    for row in layout.body where !isExample(row) {
      switch purpose {
      case .partners: readPartner(row)
      case .ties: readTie(row)
      case .meetings: readMeeting(row)
      case nil: break
      }
    }
    noteContinued()
    noteSections()
  }

  /// The name of a row, or that of the row above where only the other cells go on, as in a list that
  /// writes a name once.
  private mutating func owner(
    _ row: Int, _ meaning: ColumnMeaning, beside other: SheetStatements.Words?
  ) -> SheetStatements.Words? {
    if let words = first(row, meaning) {
      last = (row, words)
      return words
    }
    guard let other, let above = last, above.row == row - 1 else { return nil }
    last = (row, above.words)
    continued.append(other.place)
    return SheetStatements.Words(text: above.words.text, place: other.place)
  }

  private mutating func noteContinued() {
    guard let first = continued.first else { return }
    var guess = Guess.reading(
      "", at: first, as: Text(nl: "de naam erboven", en: "the name above"),
      because: Text(
        nl: "de cel voor de naam is leeg, en wat ernaast staat gaat door",
        en: "the cell for the name is empty, and what stands beside it goes on"))
    guess.count = continued.count
    statements.guesses.append(guess)
  }

  private mutating func noteSections() {
    guard purpose == .partners else { return }
    for cell in layout.sections.sorted(by: { $0.key < $1.key }).map({ $0.value }) {
      statements.guesses.append(
        .reading(
          cell.text ?? "", at: cell.place,
          as: Text(nl: "het domein van de rijen eronder", en: "the domain of the rows below"),
          because: Text(nl: "staat alleen in een rij", en: "it stands alone in a row")))
    }
  }

  /// Whether a row of our own template is an example.
  private func isExample(_ row: Int) -> Bool {
    first(row, .field(.example)).map { ["ja", "yes", "x"].contains(Spelling.folded($0.text)) }
      ?? false
  }

  private mutating func readPartner(_ row: Int) {
    guard let name = first(row, .name) else {
      readContinued(row)
      return
    }
    last = (row, name)
    var record = SheetStatements.Row(name: name)
    for column in columns {
      guard let words = words(row, column) else { continue }
      switch column.meaning {
      case .field(let field): record.fields.append((field, words))
      case .partners:
        let kind = ColumnMeaning.kind(of: column.heading)
        statements.mentions.append(
          SheetStatements.Mention(
            from: name, names: words, kind: kind.kind, isDirected: kind.isDirected))
      case .meeting: addMeetings(words, of: name)
      case .remark: record.remarks.append(words)
      case .person, .function, .phone, .email: record.contacts.append((column.meaning, words))
      default: break
      }
    }
    if !record.fields.contains(where: { $0.field == .domain }), let section = section(above: row) {
      record.fields.append((.domain, section))
    }
    statements.rows.append(record)
  }

  /// A row without a name that goes on with whom the partner above works.
  private mutating func readContinued(_ row: Int) {
    let filled = columns.filter { words(row, $0) != nil }
    guard let column = filled.first, filled.count == 1, column.meaning == .partners,
      let names = words(row, column), let name = owner(row, .name, beside: names)
    else {
      noteNameless(row)
      return
    }
    let kind = ColumnMeaning.kind(of: column.heading)
    statements.mentions.append(
      SheetStatements.Mention(
        from: name, names: names, kind: kind.kind, isDirected: kind.isDirected))
  }

  /// The domain that stands above a row between the others.
  private func section(above row: Int) -> SheetStatements.Words? {
    guard let above = layout.sections.keys.filter({ $0 < row }).max(),
      let cell = layout.sections[above], let text = cell.text,
      let domain = SheetSections.domain(of: text)
    else { return nil }
    return SheetStatements.Words(text: domain.code, place: cell.place)
  }

  /// Lets a partner take part in the meetings that a cell names.
  private mutating func addMeetings(
    _ words: SheetStatements.Words, of partner: SheetStatements.Words
  ) {
    for piece in CellNames(list: words.text, among: meetingNames).pieces where !piece.text.isEmpty {
      statements.add(
        SheetStatements.Meeting(
          name: SheetStatements.Words(text: piece.text, place: words.place), members: [partner]))
    }
  }

  /// The meetings that some cell names alone, by which a cell that names more is split.
  private func meetingsNamedAlone() -> KnownNames {
    let columns = columns.filter { $0.meaning == .meeting }
    let cells = layout.body.flatMap { row in columns.compactMap { words(row, $0)?.text } }
    return KnownNames(cells.filter { !NameMark.stand(in: $0) })
  }

  private mutating func readTie(_ row: Int) {
    let other = first(row, .otherEnd, .partners)
    guard let from = owner(row, .name, beside: other), let to = other else {
      noteNameless(row)
      return
    }
    var mention = SheetStatements.Mention(from: from, names: to)
    mention.kind = first(row, .tieKind, .field(.kind), .field(.type))
      .flatMap { kind(of: $0, from: from.text) }
    if let words = first(row, .intensity) {
      mention.intensity = Int(CellText.wholeNumber(words.text)).flatMap {
        (0...5).contains($0) ? $0 : nil
      }
      if mention.intensity == nil {
        statements.leftOut.append(
          Diagnostic(.importIntensity, at: words.place, ["word": Text(words.text.oneLine)]))
      }
    }
    if let direction = first(row, .field(.direction)).flatMap({ Direction(code: $0.text) }) {
      mention.isDirected = direction != .mutual
      if direction == .backward {
        mention = SheetStatements.Mention(
          from: to, names: from, kind: mention.kind, isDirected: true, intensity: mention.intensity)
      }
    }
    mention.standing = first(row, .field(.status)).flatMap { standing(of: $0) } ?? .current
    statements.mentions.append(mention)
  }

  /// The kind of tie that a word means; what is none of our words is a guess, or left out.
  private mutating func kind(of words: SheetStatements.Words, from owner: String) -> TieKind? {
    if let kind = TieKind(code: words.text) { return kind }
    let near = Spelling.slip(of: words.text, among: TieKind.allCases.map { $0.term })
    let kind =
      near.flatMap { TieKind(code: $0.code) } ?? ColumnMeaning.kind(of: words.text).kind
    if let kind {
      statements.guesses.append(
        Guess(
          subject: .tieKind, place: words.place, about: [owner], found: words.text.oneLine,
          proposal: [kind.term.codes], confidence: .medium,
          reason: Text(
            nl: "lijkt op een soort die wij kennen", en: "it is like a kind that we know")))
    } else {
      statements.leftOut.append(
        Diagnostic(
          .importUnknownKind, at: words.place, ["word": Text(words.text.oneLine)]))
    }
    return kind
  }

  /// Whether a tie exists, by a word of the list or of one's own.
  private mutating func standing(of words: SheetStatements.Words) -> Standing? {
    if let standing = Standing(code: words.text) { return standing }
    guard let standing = TieStatusWords.standing(in: words.text) else {
      statements.leftOut.append(
        Diagnostic(.importWord, at: words.place, ["word": Text(words.text.oneLine)]))
      return nil
    }
    statements.guesses.append(
      .reading(
        words.text.oneLine, at: words.place, as: standing.term.codes,
        because: Text(nl: "zo staat het bij de status", en: "so it stands at the status")))
    return standing
  }

  private mutating func readMeeting(_ row: Int) {
    let member = first(row, .members, .name, .partners)
    guard let name = owner(row, .meeting, beside: member) else {
      noteNameless(row)
      return
    }
    var meeting = SheetStatements.Meeting(name: name)
    meeting.members = columns.filter { [.members, .name, .partners].contains($0.meaning) }
      .compactMap { words(row, $0) }
    meeting.frequency = first(row, .frequency)?.text
    statements.add(meeting)
  }

  /// Whether a column with a meaning says something on a sheet like this.
  private func isUsed(_ meaning: ColumnMeaning) -> Bool {
    switch purpose {
    case .partners:
      ![.frequency, .tieKind, .intensity, .members, .otherEnd].contains(meaning)
    case .ties:
      [
        .name, .otherEnd, .partners, .tieKind, .intensity, .number, .field(.direction),
        .field(.type), .field(.kind), .field(.status),
      ].contains(meaning)
    case .meetings: [.meeting, .members, .name, .partners, .frequency, .number].contains(meaning)
    case nil: false
    }
  }

  /// A row that holds something and no name.
  private mutating func noteNameless(_ row: Int) {
    guard let cell = table.rows[row].first(where: { !$0.isEmpty }) else { return }
    statements.leftOut.append(Diagnostic(.importNameless, at: cell.place))
  }

  /// Tells which columns were guessed and which were not taken over.
  private mutating func noteHeadings(_ headings: [SheetTable.Cell]) {
    for column in columns where column.heading.isEmpty {
      guard let cell = firstCell(of: column.position) else { continue }
      statements.guesses.append(
        .reading(
          "", at: cell.place, as: column.meaning.name,
          because: Text(nl: "volgens wat erin staat", en: "by what stands in it")))
    }
    noteHeadless(headings)
    for (position, cell) in headings.enumerated() where !cell.isEmpty {
      guard let heading = cell.text, firstCell(of: position) != nil || layout.body.isEmpty else {
        continue
      }
      let column = columns.first { $0.position == position }
      if let column, column.confidence != .high {
        let reason =
          column.rank == Self.guessedRank
          ? Text(nl: "volgens wat erin staat", en: "by what stands in it")
          : Text(nl: "lijkt op een kop die wij kennen", en: "it is like a heading that we know")
        statements.guesses.append(
          .reading(heading, at: cell.place, as: column.meaning.name, because: reason))
      }
      let isRead = column.map { isUsed($0.meaning) } ?? false
      if !isRead {
        let isOfNoTies =
          ColumnMeaning.of(heading)?.meaning == .partners && ColumnMeaning.isOfNoTies(heading)
        statements.leftOut.append(
          Diagnostic(
            isOfNoTies ? .importNoTies : .importColumn, at: cell.place,
            ["heading": Text(heading)]))
      }
    }
  }

  /// What stands in columns without a heading, and is not read.
  private mutating func noteHeadless(_ headings: [SheetTable.Cell]) {
    let width = layout.body.map { table.rows[$0].count }.max() ?? 0
    for position in 0..<width
    where !columns.contains(where: { $0.position == position })
      && (!headings.indices.contains(position) || headings[position].isEmpty)
    {
      guard let cell = firstCell(of: position) else { continue }
      statements.leftOut.append(
        Diagnostic(
          .importHeadless, at: cell.place, ["example": Text((cell.text ?? "").oneLine)]))
    }
  }

  private func firstCell(of position: Int) -> SheetTable.Cell? {
    layout.body.lazy.compactMap { MatrixShape.cell(table, $0, position) }.first { !$0.isEmpty }
  }
}
