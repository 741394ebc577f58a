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
  private struct Column {
    let position: Int
    let meaning: ColumnMeaning
    let rank: Int
    let heading: String
    let confidence: Confidence
  }

  let table: SheetTable
  private let layout: SheetLayout
  private var columns: [Column] = []
  /// What the rows are; `nil` when nobody can tell.
  let purpose: Purpose?
  private(set) var statements = SheetStatements()
  private var meetingNames = KnownNames()

  /// Understands the headings of a sheet, by the names of partners and meetings that are known so far.
  init(_ table: SheetTable, known: KnownNames, meetings: KnownNames = KnownNames()) {
    self.table = table
    let row = Self.headingRow(of: table)
    let headings = table.rows.indices.contains(row) ? table.rows[row] : []
    var columns = Self.columns(of: headings, onSheetOf: TableKind.named(table.name))
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

  /// How many rows hold data.
  var rowCount: Int { layout.body.count }
  /// The names of partners in it.
  var names: [String] { statements.rows.map { $0.name.text } }
  /// The names of meetings in it.
  var meetings: [String] { statements.meetings.map { $0.name.text } }
}

// Headings.
extension ListReader {
  /// The row with most headings that are understood, of equal ones that with most cells.
  private static func headingRow(of table: SheetTable) -> Int {
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

  private static func columns(
    of headings: [SheetTable.Cell], onSheetOf kind: TableKind?
  ) -> [Column] {
    let columns = headings.enumerated().compactMap { position, cell -> Column? in
      guard let text = cell.text, let found = ColumnMeaning.of(text) else { return nil }
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
  private static let guessedRank = 200

  /// The columns that are understood by what stands in them.
  private static func guessed(
    _ headings: [SheetTable.Cell], beside columns: [Column], _ layout: SheetLayout,
    _ table: SheetTable,
    _ meaning: ([(cell: SheetTable.Cell, owner: String)]) -> ColumnMeaning?
  ) -> [Column] {
    let owner = columns.first { $0.meaning == .name }?.position
    let taken = Set(columns.map { $0.position })
    return headings.enumerated().compactMap { position, cell in
      guard !taken.contains(position), !cell.isEmpty, let heading = cell.text else { return nil }
      let cells = layout.body.compactMap { row in
        MatrixShape.cell(table, row, position).map { cell in
          (cell: cell, owner: owner.map { MatrixShape.text(table, row, $0) } ?? "")
        }
      }
      guard let meaning = meaning(cells) else { return nil }
      return Column(
        position: position, meaning: meaning, rank: guessedRank, heading: heading,
        confidence: .medium)
    }
  }

  private static func meaning(
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
  private static func withoutRivals(_ columns: [Column]) -> [Column] {
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

  private static func purpose(
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
  private static func isListOfPartners(
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
  private static func isListOfPairs(
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
    for cell in layout.notes.compactMap({ table.rows[$0].first { !$0.isEmpty } }) {
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
  }

  /// Whether a row of our own template is an example.
  private func isExample(_ row: Int) -> Bool {
    first(row, .field(.example)).map { ["ja", "yes", "x"].contains(Spelling.folded($0.text)) }
      ?? false
  }

  private mutating func readPartner(_ row: Int) {
    guard let name = first(row, .name) else {
      noteNameless(row)
      return
    }
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
    statements.rows.append(record)
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
    guard let from = first(row, .name), let to = first(row, .otherEnd, .partners) else {
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

  private mutating func readMeeting(_ row: Int) {
    guard let name = first(row, .meeting) else {
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
        .field(.type), .field(.kind),
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
    for (position, cell) in headings.enumerated() where !cell.isEmpty {
      guard let heading = cell.text else { continue }
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
        statements.leftOut.append(
          Diagnostic(.importColumn, at: cell.place, ["heading": Text(heading)]))
      }
    }
  }
}
