import CoalitionModel
import Wording

/// A matrix on a sheet: names down and across, and marks where they meet.
struct MatrixShape: Hashable, Sendable {
  /// The row with the names across.
  let headings: Int
  /// The column with the names down.
  let labels: Int
  /// The rows with a name; totals and empty rows are left out.
  let rows: [Int]
  /// The columns of the matrix; those that say something else of a row are left out.
  let columns: [Int]
  /// The other columns with a heading.
  let others: [Int]

  /// In how many columns from the left the names down are looked for.
  private static let widestLabels = 4

  /// No more rows below the headings tell more of the columns.
  private static let mostDetails = 4

  /// Marks of one's own have no more letters: O, V, ov.
  private static let longestLetters = 3

  /// How wide a matrix can be that still is looked for row by row.
  private static let mostRowsBeyondColumns = 64

  /// The names down and across, by position.
  private struct Axis {
    let headings: Int
    let labels: Int
    var rows: [Int]
    var across: [Int]

    /// Reads the names along a row and a column; `nil` when there are fewer than two of either.
    ///
    /// Numbers are names only in the first row and column: elsewhere they are data. Of a square no more
    /// rows are looked at than it can have.
    init?(of table: SheetTable, headings: Int, labels: Int, first: Int, isSquare: Bool) {
      let takesNumbers = headings == first && labels == 0
      let top = table.rows[headings]
      self.headings = headings
      self.labels = labels
      across = top.indices.filter { position in
        position > labels && Self.isName(top[position], takesNumbers)
          && !SheetTotals.isTotal(top[position])
      }
      guard across.count >= 2 else { return nil }
      let most = isSquare ? across.count + 1 : .max
      let details = Set(Self.details(of: table, below: headings, labels))
      let names = Set(across.map { Spelling.folded(top[$0].text ?? "") })
      rows = []
      for row in table.rows.indices.dropFirst(headings + 1)
      where table.rows[row].indices.contains(labels)
        && Self.isName(table.rows[row][labels], takesNumbers)
        && !Self.isTotal(table.rows[row], labels, among: names) && !details.contains(row)
      {
        guard rows.count < most else { return nil }
        rows.append(row)
      }
      guard rows.count >= 2 else { return nil }
    }

    /// Whether a row is a total; a name that begins like one and stands across is that of a partner.
    private static func isTotal(
      _ row: [SheetTable.Cell], _ labels: Int, among names: Set<String>
    ) -> Bool {
      if SheetTotals.isTotal(row, names: labels) { return true }
      let label = row[labels].text ?? ""
      return SheetTotals.beginsSo(label) && !names.contains(Spelling.folded(label))
    }

    /// The rows just below the headings that tell more of the columns: how often, by whom, with what.
    private static func details(of table: SheetTable, below headings: Int, _ labels: Int) -> [Int] {
      let below = table.rows.indices.dropFirst(headings + 1).prefix(MatrixShape.mostDetails)
      return Array(
        below.prefix { ColumnMeaning.tellsOfColumns(MatrixShape.text(table, $0, labels)) })
    }

    /// Whether a cell may hold a name, and is no tick, dash or question mark.
    private static func isName(_ cell: SheetTable.Cell, _ takesNumbers: Bool) -> Bool {
      switch CellMark(cell) {
      case .word: cell.text != nil
      case .number: takesNumbers
      case .blank, .absent, .present, .frequency, .unsure: false
      }
    }

    func shape(_ columns: [Int]) -> MatrixShape {
      MatrixShape(
        headings: headings, labels: labels, rows: rows, columns: columns,
        others: across.filter { !columns.contains($0) })
    }
  }

  private init(headings: Int, labels: Int, rows: [Int], columns: [Int], others: [Int]) {
    self.headings = headings
    self.labels = labels
    self.rows = rows
    self.columns = columns
    self.others = others
  }

  /// A matrix of partners by partners: the names across are the names down, or names that the file
  /// knows, whatever stands in the corner.
  ///
  /// At least two columns must be named so, and either half of the columns or half of the rows; in
  /// the cells stand signs, numbers and kinds of ties, one of which says that there is a tie.
  static func partners(
    in table: SheetTable, known: KnownNames, headings: Int? = nil
  ) -> MatrixShape? {
    let widest = table.rows.map { $0.count }.max() ?? 0
    let filled = table.rows.count
    guard widest >= 3, filled >= 3, filled <= 2 * widest + mostRowsBeyondColumns else { return nil }
    var best: (shape: MatrixShape, size: Int)?
    for axis in axes(of: table, at: headings) {
      let down = axis.rows.map { Spelling.folded(text(table, $0, axis.labels)) }
      let names = Set(down)
      let areKnown = down.count { known.contains($0) } * 2 >= down.count
      let columns = axis.across.filter { column in
        let name = text(table, axis.headings, column)
        return names.contains(Spelling.folded(name)) || areKnown && known.contains(name)
      }
      guard columns.count >= 2, columns.count * 2 >= min(axis.across.count, names.count),
        columns.count > best?.size ?? 0, !isName(corner(of: axis, in: table), names, known),
        holdsTies(
          axis, columns, in: table, orLetters: columns.count > 2 && names.count <= columns.count + 1
        )
      else { continue }
      best = (axis.shape(columns), columns.count)
    }
    return best?.shape
  }

  /// What stands where the names across and the names down would meet.
  private static func corner(of axis: Axis, in table: SheetTable) -> String {
    text(table, axis.headings, axis.labels)
  }

  private static func isName(_ word: String, _ names: Set<String>, _ known: KnownNames) -> Bool {
    names.contains(Spelling.folded(word)) || known.contains(word)
  }

  /// Whether signs, numbers and kinds of ties stand in the cells, one of which says that there is a
  /// tie; below and beside the same names letters of one's own too.
  private static func holdsTies(
    _ axis: Axis, _ columns: [Int], in table: SheetTable, orLetters takesLetters: Bool
  ) -> Bool {
    var hasTie = false
    for row in axis.rows {
      for column in columns {
        let mark = CellMark(cell(table, row, column))
        if case .word(let word) = mark, TieKind(code: word) == nil,
          cell(table, row, column)?.text != nil, !takesLetters || word.utf8.count > longestLetters
        {
          return false
        }
        hasTie = hasTie || mark.isPresent
      }
    }
    return hasTie
  }

  /// A matrix of partners by something else: names down, and two or more columns that hold nothing
  /// but ticks and are no column of the list.
  ///
  /// Whether the columns are meetings stands in their headings; see ``MeetingWords``.
  static func ticks(
    in table: SheetTable, headings: Int? = nil, except isKnown: (String) -> Bool
  ) -> MatrixShape? {
    var best: MatrixShape?
    if let headings, table.rows[headings].count(where: { mayBeTicked($0, except: isKnown) }) < 2 {
      return nil
    }
    for axis in axes(of: table, at: headings) {
      let top = table.rows[axis.headings]
      if axis.across.contains(where: { CellMark(top[$0]).isTick }) { continue }
      // Names across differ; the same word in many columns is a mark.
      guard Set(axis.across.map { top[$0].text ?? "" }).count == axis.across.count else { continue }
      let columns = axis.across.filter { column in
        !isKnown(text(table, axis.headings, column)) && holdsTicks(axis, column, in: table)
      }
      if columns.count >= 2, columns.count > best?.columns.count ?? 0 { best = axis.shape(columns) }
    }
    return best
  }

  /// Whether ticks may stand below a heading: it is there, and no column of the list.
  private static func mayBeTicked(
    _ heading: SheetTable.Cell, except isKnown: (String) -> Bool
  ) -> Bool {
    !heading.isEmpty && !isKnown(heading.text ?? "")
  }

  /// A square of small numbers below names that nobody knows: as many columns as rows, or one more or
  /// less, with nothing but numbers up to 5.
  static func square(in table: SheetTable, headings: Int? = nil) -> MatrixShape? {
    axes(of: table, at: headings, isSquare: true).lazy.compactMap { axis -> MatrixShape? in
      guard axis.across.count >= 3, abs(axis.across.count - axis.rows.count) <= 1,
        axis.across.allSatisfy({ holdsScale(axis, $0, in: table) })
      else { return nil }
      return axis.shape(axis.across)
    }.first
  }

  private static func holdsScale(_ axis: Axis, _ column: Int, in table: SheetTable) -> Bool {
    axis.rows.allSatisfy { row in
      switch CellMark(cell(table, row, column)) {
      case .blank, .absent, .unsure, .present: true
      case .number(let number): Int(number).map { $0 <= 5 } == true
      case .frequency, .word: false
      }
    }
  }

  private static func holdsTicks(_ axis: Axis, _ column: Int, in table: SheetTable) -> Bool {
    var hasTick = false
    for row in axis.rows {
      let mark = CellMark(cell(table, row, column))
      hasTick = hasTick || mark.isTick
      if !mark.isTick && mark != .blank && mark != .absent && mark != .unsure { return false }
    }
    return hasTick
  }

  /// The rows and columns in which the names of a matrix may stand; one row where that is known.
  private static func axes(
    of table: SheetTable, at headings: Int?, isSquare: Bool = false
  ) -> some Sequence<Axis> {
    let first = table.rows.firstIndex { $0.contains { !$0.isEmpty } } ?? 0
    let deepest = first..<min(first + SheetLayout.deepest, table.rows.count)
    let rows = headings.map { $0..<($0 + 1) } ?? deepest
    return rows.lazy.flatMap { row in
      (0..<widestLabels).lazy.compactMap { labels in
        Axis(
          of: table, headings: row, labels: labels, first: first, isSquare: isSquare)
      }
    }
  }
}

extension MatrixShape {
  /// The cell at a position; `nil` where the row is shorter.
  static func cell(_ table: SheetTable, _ row: Int, _ column: Int) -> SheetTable.Cell? {
    guard table.rows.indices.contains(row), table.rows[row].indices.contains(column) else {
      return nil
    }
    return table.rows[row][column]
  }

  /// The text at a position, empty where there is none.
  static func text(_ table: SheetTable, _ row: Int, _ column: Int) -> String {
    cell(table, row, column)?.text ?? ""
  }

  /// The name of a row.
  func label(of row: Int, in table: SheetTable) -> String { Self.text(table, row, labels) }

  /// The name of a column.
  func heading(of column: Int, in table: SheetTable) -> String {
    Self.text(table, headings, column)
  }

  /// What stands in a cell of it.
  func mark(_ row: Int, _ column: Int, in table: SheetTable) -> CellMark {
    CellMark(Self.cell(table, row, column))
  }
}

/// The words by which the name of a meeting is known.
enum MeetingWords {
  private static let words = [
    "overleg", "kernteam", "kerngroep", "mdo", "vsv", "stuurgroep", "werkgroep", "projectgroep",
    "netwerk", "platform", "commissie", "coalitie", "vergadering", "bijeenkomst", "tafel",
    "casuist",
    "regiegroep", "denktank", "klankbord", "intervisie", "spreekuur", "comité", "bestuur",
    "alliantie",
    "convenant", "samenwerkingsverband", "meeting", "board", "committee", "group", "network",
    "council", "forum", "conference", "session", "taskforce", "consortium", "projectteam",
  ]

  /// Whether a heading reads like the name of a meeting.
  static func name(_ heading: String) -> Bool {
    let folded = Spelling.folded(heading)
    return words.contains { folded.holds($0) }
  }

  private static let sheets = [
    "overleg", "deelname", "aanwezig", "wie-zit-waar", "meeting", "attendance", "vergader", "leden",
  ]

  /// Whether the name of a sheet says that it tells who takes part in which meeting.
  static func nameSheet(_ name: String) -> Bool {
    let folded = Spelling.folded(name)
    return sheets.contains { folded.holds($0) }
  }
}
