import CoalitionModel
import Wording

/// Reads a matrix: of partners by partners, or of partners by meetings.
struct MatrixReader {
  private let table: SheetTable
  private let shape: MatrixShape

  init(_ shape: MatrixShape, of table: SheetTable) {
    self.table = table
    self.shape = shape
  }

  private func heading(_ column: Int) -> SheetStatements.Words {
    words(shape.headings, column)
  }

  private func words(_ row: Int, _ column: Int) -> SheetStatements.Words {
    let place = MatrixShape.cell(table, row, column)?.place ?? table.place
    return SheetStatements.Words(
      text: Spelling.trimmed(MatrixShape.text(table, row, column)), place: place)
  }

  /// The cells in which a mark stands, row by row.
  private var marks: [(row: Int, column: Int, mark: CellMark)] {
    shape.rows.flatMap { row in
      shape.columns.compactMap { column in
        let mark = shape.mark(row, column, in: table)
        return mark.isPresent ? (row, column, mark) : nil
      }
    }
  }

  /// What a matrix of partners says; a pair of which one half of the matrix is empty counts for both.
  var ties: SheetStatements {
    var statements = statements
    let pairs = marks.map { (words($0.row, shape.labels), heading($0.column), $0.mark) }
    let key: (String, String) -> String = { Spelling.folded($0) + "\n" + Spelling.folded($1) }
    let stated = Set(pairs.map { key($0.0.text, $0.1.text) })
    let isHalf = isHalfEmpty
    if isHalf { statements.halfMatrix = pairs.first?.0.place }
    statements.implied =
      shape.rows.map { words($0, shape.labels) } + shape.columns.map { heading($0) }
    var selfTies = LeftOut()
    for (from, to, mark) in pairs {
      guard Spelling.folded(from.text) != Spelling.folded(to.text) else {
        selfTies.add(at: to.place)
        continue
      }
      var mention = SheetStatements.Mention(from: from, names: to, isList: false)
      mention.isDirected = !isHalf && !stated.contains(key(to.text, from.text))
      if case .number(let number) = mark, hasGrades { mention.intensity = Int(number) }
      if case .word(let word) = mark {
        mention.kind = kind(of: word, at: to.place, &statements)
      }
      statements.mentions.append(mention)
    }
    statements.leftOut += [selfTies.diagnostic(.selfTiesLeftOut, .tie)].compactMap { $0 }
    return statements
  }

  /// The kind of tie that a word in a cell means; what is none of our words is told once.
  private func kind(
    of word: String, at place: Place, _ statements: inout SheetStatements
  ) -> TieKind? {
    if let kind = TieKind(code: word) { return kind }
    let note = Diagnostic(.importUnknownKind, at: table.place, ["word": Text(word)])
    if !statements.leftOut.contains(note) { statements.leftOut.append(note) }
    return nil
  }

  /// Whether the numbers are grades: there is one above 1, and none above 5.
  private var hasGrades: Bool {
    var isGraded = false
    for (_, _, mark) in marks {
      guard case .number(let number) = mark else { continue }
      guard let whole = Int(number), whole <= 5 else { return false }
      isGraded = isGraded || whole > 1
    }
    return isGraded
  }

  /// Whether all marks stand on one side of the diagonal, and the other side is empty.
  private var isHalfEmpty: Bool {
    let across = shape.columns.map { Spelling.folded(heading($0).text) }
    var places: [String: Int] = [:]
    for (place, name) in across.enumerated() where places[name] == nil { places[name] = place }
    var filled = [false, false]
    for (place, row) in shape.rows.enumerated() {
      let name = Spelling.folded(words(row, shape.labels).text)
      for column in shape.columns {
        guard let other = places[Spelling.folded(heading(column).text)],
          let own = places[name] ?? (across.count > place ? place : nil), own != other,
          shape.mark(row, column, in: table) != .blank
        else { continue }
        filled[own < other ? 0 : 1] = true
      }
    }
    return filled[0] != filled[1]
  }

  /// What a matrix of partners and meetings says.
  ///
  /// When it is turned the meetings stand down and the partners across.
  func meetings(isTurned: Bool) -> SheetStatements {
    var statements = statements
    let often = isTurned ? nil : frequencies
    let named =
      isTurned ? shape.rows.map { words($0, shape.labels) } : shape.columns.map { heading($0) }
    for (name, position) in zip(named, isTurned ? shape.rows : shape.columns) {
      statements.add(SheetStatements.Meeting(name: name, frequency: often?(position)))
    }
    statements.implied =
      isTurned ? shape.columns.map { heading($0) } : shape.rows.map { words($0, shape.labels) }
    for (row, column, _) in marks {
      let (label, heading) = (words(row, shape.labels), heading(column))
      let (meeting, member) = isTurned ? (label, heading) : (heading, label)
      statements.add(SheetStatements.Meeting(name: meeting, members: [member]))
    }
    return statements
  }

  /// How often each meeting comes together, where a row below the headings says so.
  private var frequencies: ((Int) -> String?)? {
    let row = table.rows.indices.first { row in
      row > shape.headings && !shape.rows.contains(row) && isOfFrequencies(row)
    }
    return row.map { row in
      { column in
        let text = Spelling.trimmed(MatrixShape.text(table, row, column))
        return text.isEmpty ? nil : text
      }
    }
  }

  private func isOfFrequencies(_ row: Int) -> Bool {
    ColumnMeaning.of(MatrixShape.text(table, row, shape.labels))?.meaning == .frequency
  }

  /// The titles and the totals around the matrix.
  private var statements: SheetStatements {
    var statements = SheetStatements()
    for row in table.rows.indices where !table.rows[row].allSatisfy({ $0.isEmpty }) {
      let filled = table.rows[row].filter { !$0.isEmpty }
      if row < shape.headings {
        statements.titles += filled.compactMap { cell in
          cell.text.map { SheetStatements.Words(text: $0, place: cell.place) }
        }
      } else if row > shape.headings, !shape.rows.contains(row), !isOfFrequencies(row),
        let cell = filled.first
      {
        let isTotal = SheetTotals.isTotal(cell) || SheetTotals.beginsSo(cell.text ?? "")
        statements.leftOut.append(
          Diagnostic(isTotal ? .importTotal : .importNameless, at: cell.place))
      }
    }
    return statements
  }
}

extension MatrixReader {
  /// A matrix of ticks with the whole names above its columns, where its headings shorten the names of
  /// the rows: "JGZ" above, "JGZ Oost" before a row; `nil` where most headings mean no one row.
  static func withWholeNames(
    _ shape: MatrixShape, of table: SheetTable
  ) -> (table: SheetTable, guesses: [Guess])? {
    let names = shape.rows.map { Spelling.trimmed(shape.label(of: $0, in: table)) }
    var finder = PartnerFinder(names.map { Partner(id: $0, name: $0) })
    var (whole, guesses, meant) = (table, [Guess](), Set<Int>())
    for column in shape.columns {
      let heading = shape.heading(of: column, in: table)
      guard let match = finder.match(heading), match.partners.count == 1 else { continue }
      guard meant.insert(match.partners[0]).inserted else { return nil }
      whole.rows[shape.headings][column].content = .text(names[match.partners[0]])
      guard let reason = match.reason else { continue }
      guesses.append(
        .reading(
          heading, at: table.rows[shape.headings][column].place,
          as: Text(names[match.partners[0]]), because: reason))
    }
    guard meant.count > 2, meant.count * 3 >= shape.columns.count * 2 else { return nil }
    return (whole, guesses)
  }
}
