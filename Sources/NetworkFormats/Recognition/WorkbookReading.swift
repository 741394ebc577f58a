import CoalitionModel

/// The sheets of one file, each with what it is, and the names of partners by which that was judged.
struct WorkbookReading: Sendable {
  /// The sheets, in the order of the file.
  private(set) var sheets: [SheetReading]
  /// The names, other names and ids of the partners of the file.
  private(set) var names: KnownNames
  /// The names of all that others refer to: regions, sources and meetings, and the partners too.
  private(set) var things = KnownNames()
  /// The names of the meetings of the file, of its lists and matrices.
  private(set) var meetings = KnownNames()
  /// Who takes part in each meeting, all by names as they are compared.
  private(set) var members: [String: Set<String>] = [:]
  /// Whether the file lists its partners; else the names of ties and matrices are the partners.
  private(set) var listsPartners: Bool
  /// Whether a program wrote it, so that nothing is guessed.
  private(set) var isWritten = false

  /// Looks at the sheets of a file: first at each by itself, then, when the partners are known, again
  /// at those that were not clear.
  init(_ tables: consuming [SheetTable]) {
    sheets = tables.flatMap { $0.tidied }.map { SheetReading($0) }
    listsPartners = false
    names = KnownNames()
    markCopies()
    findNames()
    for index in sheets.indices where sheets[index].isOpen {
      sheets[index] = SheetReading(sheets[index].table, known: names)
    }
    markRepetitions()
  }

  /// Takes the tables of a program as they are: lists, of which each cell means what it says.
  init(written tables: consuming [SheetTable]) {
    sheets = tables.map { SheetReading(written: $0) }
    names = KnownNames()
    listsPartners = true
    isWritten = true
  }

  /// Sets apart what counts, and older copies of another sheet.
  private mutating func markCopies() {
    for kind in TableKind.all {
      markOlder(sheets.indices.filter { sheets[$0].isPlainList(of: kind) })
    }
    for role in [SheetMatrix.Role.partners, .meetings, .participants] {
      markOlder(sheets.indices.filter { sheets[$0].matrix?.role == role })
    }
    for index in sheets.indices where sheets[index].isCount(beside: hasNamedPartners) {
      sheets[index].standing = .count
    }
  }

  /// Of sheets of one kind those with the mark of an older copy are set apart; when all have one,
  /// nothing tells which counts.
  private mutating func markOlder(_ same: [Int]) {
    guard same.count > 1 else { return }
    let old = same.filter { SheetAge.isMarked(sheets[$0].table.name) }
    let current = same.first { !old.contains($0) }
    for index in old {
      sheets[index].standing =
        current.map { .older(than: sheets[$0].table.name) }
        ?? .rivals(same.filter { $0 != index }.map { sheets[$0].table.name })
    }
  }

  private var hasNamedPartners: Bool {
    sheets.contains { sheet in
      sheet.standing == .read && sheet.list.map { $0.kind == .partners && $0.isNamed } == true
    }
  }

  private mutating func findNames() {
    for sheet in sheets where sheet.standing == .read && sheet.isList(of: .partners) {
      if sheet.matrix == nil { listsPartners = true }
      names.add(from: sheet, [.name, .id, .aliases])
    }
    things = names
    for sheet in sheets where sheet.standing == .read && sheet.isListOfThings {
      things.add(from: sheet, [.name, .id, .aliases])
      if sheet.isList(of: .structures) { meetings.add(from: sheet, [.name, .id]) }
    }
    for sheet in sheets where sheet.standing == .read && sheet.matrix?.role == .meetings {
      meetings.addHeadings(of: sheet)
    }
    findMembers()
    guard !listsPartners else { return }
    for sheet in sheets where sheet.standing == .read && sheet.matrix?.role == .partners {
      names.addHeadings(of: sheet)
    }
    for sheet in sheets where sheet.standing == .read && sheet.isList(of: .ties) {
      names.add(from: sheet, [.from, .to])
    }
  }

  private mutating func findMembers() {
    for sheet in sheets where sheet.standing == .read {
      if let shape = sheet.matrix?.shape, sheet.matrix?.role == .meetings {
        for (row, column) in shape.rows.flatMap({ row in shape.columns.map { (row, $0) } })
        where shape.mark(row, column, in: sheet.table).isPresent {
          let meeting = shape.heading(of: column, in: sheet.table)
          add(shape.label(of: row, in: sheet.table), to: meeting)
        }
      } else if let list = sheet.list, sheet.isList(of: .structures),
        let column = list.headings.columns.first(where: { $0.field == .members })?.position
      {
        for (cell, meeting) in list.cells(in: column) {
          for piece in CellNames(list: cell.text ?? "", among: names).pieces {
            add(piece.text, to: meeting)
          }
        }
      }
    }
  }

  private mutating func add(_ partner: String, to meeting: String) {
    members[Spelling.folded(meeting), default: []].insert(names.meaning(of: partner))
  }

  /// The names to which the cells of the file may refer.
  var fileNames: FileNames {
    FileNames(
      partners: names, listsPartners: listsPartners, things: things, splitsCells: !isWritten)
  }

  /// Sets apart lists of partners that only repeat names of a sheet of that name.
  private mutating func markRepetitions() {
    let named = sheets.first { sheet in
      sheet.standing == .read && sheet.list.map { $0.kind == .partners && $0.isNamed } == true
    }
    guard let named else { return }
    let others = sheets.indices.filter { index in
      sheets[index].standing == .read && sheets[index].matrix == nil
        && sheets[index].list?.kind == .partners && sheets[index].table != named.table
    }
    guard !others.isEmpty else { return }
    var known = KnownNames()
    known.add(from: named, [.name, .id, .aliases])
    for index in others {
      guard let list = sheets[index].list,
        let column = list.headings.columns.first(where: { $0.field == .name || $0.field == .id })
      else { continue }
      let texts = list.cells(in: column.position).compactMap { $0.cell.text }
      if !texts.isEmpty, texts.allSatisfy({ known.contains($0) }) {
        sheets[index].standing = .repeats(named.table.name)
      }
    }
  }
}

extension SheetReading {
  /// Whether it holds a complete list of a kind.
  func isList(of kind: TableKind) -> Bool {
    list.map { $0.kind == kind && $0.isComplete } == true
  }

  /// Whether it holds a complete list of a kind and no matrix.
  fileprivate func isPlainList(of kind: TableKind) -> Bool { matrix == nil && isList(of: kind) }

  /// Whether its rows are things that others refer to, and no partners.
  fileprivate var isListOfThings: Bool {
    list.map { $0.isComplete && $0.kind != .partners && $0.kind != .ties } == true
  }

  /// Whether more names of partners may tell more about it.
  fileprivate var isOpen: Bool {
    switch standing {
    case .unknown: true
    case .read:
      matrix.map { $0.role != .partners } ?? list.map { !$0.isNamed || !$0.isComplete } != false
    default: false
    }
  }

  /// The words above the columns of a count.
  private static let countWords = [
    "rijlabels", "row-labels", "aantal-van", "som-van", "gemiddelde-van", "count-of", "sum-of",
    "average-of", "kolomlabels", "column-labels", "draaitabel",
  ]

  /// Whether it counts what stands elsewhere: as a pivot table, or as numbers with a total below a
  /// name, beside a list of partners.
  fileprivate func isCount(beside hasPartners: Bool) -> Bool {
    guard matrix == nil, standing == .read || standing == .unknown, list?.isNamed != true else {
      return false
    }
    let isPivot = table.rows.prefix(SheetLayout.deepest).contains { row in
      row.contains { cell in
        guard case .text(let text) = cell.content else { return false }
        let folded = Spelling.folded(Spelling.trimmed(text))
        return Self.countWords.contains { folded.hasPrefix($0) }
      }
    }
    if isPivot { return true }
    guard hasPartners, let list, list.kind == .partners, !list.layout.totals.isEmpty else {
      return false
    }
    let names = Set(list.headings.columns.map { $0.position })
    let others = (0..<list.headings.width).filter { !names.contains($0) }
    return !others.isEmpty
      && others.allSatisfy { position in
        list.cells(in: position).allSatisfy { $0.cell.isEmpty || CellMark($0.cell).isCount }
      }
  }
}

extension CellMark {
  /// Whether it may be the outcome of counting.
  fileprivate var isCount: Bool {
    switch self {
    case .number, .absent: true
    default: false
    }
  }
}

extension KnownNames {
  /// Records what stands in some columns of a list.
  ///
  /// The first of the columns that is filled names its row, and the others are other names of it.
  fileprivate mutating func add(from sheet: SheetReading, _ fields: [Field]) {
    guard let list = sheet.list else { return }
    let columns = fields.flatMap { field in list.headings.columns.filter { $0.field == field } }
    let areEnds = fields.contains(.from)
    reserve(list.layout.body.count)
    for row in list.layout.body {
      var owner: String?
      for (position, field) in columns {
        guard let text = MatrixShape.cell(list.table, row, position)?.text, !text.isEmpty else {
          continue
        }
        for name in field == .aliases ? CellText.parts(of: text) : [text]
        where !areEnds || !NameMark.stand(in: name) {
          if let owner, !areEnds {
            add(name, for: owner)
          } else {
            let key = add(name)
            if !areEnds { owner = key }
          }
        }
      }
    }
  }

  fileprivate mutating func addHeadings(of sheet: SheetReading) {
    guard let shape = sheet.matrix?.shape else { return }
    for column in shape.columns { add(shape.heading(of: column, in: sheet.table)) }
  }
}

/// The words in the name of a sheet that say that it is not the current one.
enum SheetAge {
  private static let words: Set = [
    "oud", "oude", "old", "archief", "archive", "kopie", "copy", "backup", "back-up", "vorig",
    "vorige", "previous", "concept", "draft", "vervallen", "obsolete", "was", "reserve",
  ]

  /// Whether the name of a sheet has such a word, a year or the number of a copy.
  static func isMarked(_ name: String) -> Bool {
    let folded = Spelling.folded(name)
    let parts = folded.split { !($0.isLetter || $0.isNumber) }
    return parts.contains { part in
      words.contains(String(part)) || isYear(part)
    } || folded.hasSuffix(")") && parts.last?.allSatisfy({ $0.isNumber }) == true
  }

  private static func isYear(_ part: Substring) -> Bool {
    part.count == 4 && Int(part).map { (1990...2099).contains($0) } == true
  }
}
