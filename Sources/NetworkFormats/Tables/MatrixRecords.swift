import CoalitionModel
import Records
import Wording

/// The records that a matrix holds: the partners down and across, and the ties or the meetings.
struct MatrixRecords {
  private let table: SheetTable
  private let shape: MatrixShape
  private let names: FileNames
  private(set) var diagnostics: [Diagnostic] = []
  /// The marks by row and column, where one says that there is a tie.
  private var marks: [Int: [Int: CellMark]] = [:]
  /// Whether the numbers are strengths: one of them is more than 1.
  private var hasStrengths = false
  /// The names of the rows and columns, as they are compared.
  private var keyOfRow: [Int: String] = [:]
  private var keyOfColumn: [Int: String] = [:]
  /// The row of a name, and its column.
  private var rowOfName: [String: Int] = [:]
  private var columnOfName: [String: Int] = [:]

  init(_ shape: MatrixShape, in table: SheetTable, names: FileNames) {
    self.table = table
    self.shape = shape
    self.names = names
    for row in shape.rows {
      let key = Spelling.folded(shape.label(of: row, in: table))
      keyOfRow[row] = key
      if rowOfName[key] == nil { rowOfName[key] = row }
    }
    for column in shape.columns {
      let key = Spelling.folded(shape.heading(of: column, in: table))
      keyOfColumn[column] = key
      if columnOfName[key] == nil { columnOfName[key] = column }
    }
    readMarks()
  }

  private func key(row: Int) -> String { keyOfRow[row] ?? "" }

  private func key(column: Int) -> String { keyOfColumn[column] ?? "" }

  private func place(_ row: Int, _ column: Int) -> Place {
    MatrixShape.cell(table, row, column)?.place ?? table.place
  }

  private mutating func readMarks() {
    for row in shape.rows {
      for column in shape.columns {
        guard let cell = MatrixShape.cell(table, row, column), !cell.isEmpty else { continue }
        if let mistake = cell.mistake { diagnostics.append(mistake) }
        guard cell.text != nil else { continue }
        let mark = CellMark(cell)
        if mark == .unsure { diagnostics.append(Diagnostic(.unsureMark, at: cell.place)) }
        if mark.isPresent { marks[row, default: [:]][column] = mark }
        if case .number(let number) = mark, number != "1" { hasStrengths = true }
      }
    }
  }
}

// Partners.
extension MatrixRecords {
  /// The names across that are no name down.
  var partnersAcross: [Value] {
    shape.columns.filter {
      rowOfName[key(column: $0)] == nil && columnOfName[key(column: $0)] == $0
    }
    .map { column in
      let place = place(shape.headings, column)
      return Value(
        place: place,
        content: .mapping([
          Value.entry(.name, Spelling.trimmed(shape.heading(of: column, in: table)), at: place)
        ]))
    }
  }

  private func end(row: Int) -> Value {
    Value(
      place: place(row, shape.labels),
      content: .scalar(Spelling.trimmed(shape.label(of: row, in: table))))
  }

  private func end(column: Int) -> Value {
    Value(
      place: place(shape.headings, column),
      content: .scalar(Spelling.trimmed(shape.heading(of: column, in: table))))
  }
}

// Ties.
extension MatrixRecords {
  /// The ties: a row names a column; a pair that names each other alike is one mutual tie.
  ///
  /// Where only the cells on one side of the diagonal are filled in, each pair is told once and its
  /// ties are mutual, which is noted.
  mutating func ties() -> [Value] {
    let isHalf = isHalfFilled
    var ties: [Value] = []
    var selfTies = LeftOut()
    for row in shape.rows {
      for column in shape.columns {
        guard let mark = marks[row]?[column] else { continue }
        if key(row: row) == key(column: column) {
          selfTies.add(at: place(row, column))
          continue
        }
        let back = self.back(of: row, column)
        let isMutual = isHalf || back.isMissing || back.mark == mark
        if isMutual, !isHalf, back.mark == mark, back.isEarlier { continue }
        ties.append(tie(row, column, mark, isMutual: isMutual))
      }
    }
    if let selfTies = selfTies.diagnostic(.selfTiesLeftOut, .tie) { diagnostics.append(selfTies) }
    if isHalf, let first = ties.first {
      diagnostics.append(Diagnostic(.halfMatrix, at: first.place))
    }
    return ties
  }

  /// What the cell on the other side of the diagonal says, whether it comes earlier in the sheet, and
  /// whether there is no such cell.
  private func back(
    of row: Int, _ column: Int
  ) -> (mark: CellMark?, isEarlier: Bool, isMissing: Bool) {
    guard let other = rowOfName[key(column: column)], let otherColumn = columnOfName[key(row: row)]
    else { return (nil, false, true) }
    return (marks[other]?[otherColumn], other < row, false)
  }

  private func tie(_ row: Int, _ column: Int, _ mark: CellMark, isMutual: Bool) -> Value {
    let place = place(row, column)
    var rest: [Value.Entry] = []
    if !isMutual { rest.append(Value.entry(.direction, Direction.forward.code, at: place)) }
    switch mark {
    case .number(let number) where hasStrengths:
      rest.append(Value.entry(.intensity, CellText.wholeNumber(number), at: place))
    case .word(let word): rest.append(Value.entry(.kind, word, at: place))
    default: break
    }
    if mark.isWord == false, let kind = kindOfSheet {
      rest.append(Value.entry(.kind, kind, at: place))
    }
    return .tie(from: end(row: row), to: end(column: column), at: place, rest)
  }

  /// The kind of tie by which the sheet is called.
  private var kindOfSheet: String? { TieKind(code: table.name)?.code }

  /// Whether only one side of the diagonal is filled in, and the other is blank: no 0, no dash.
  private var isHalfFilled: Bool {
    var positions: [Int: Int] = [:]
    for (position, row) in shape.rows.enumerated() { positions[row] = position }
    var sides: Set<Bool> = []
    for (position, row) in shape.rows.enumerated() {
      for column in shape.columns {
        guard let across = rowOfName[key(column: column)].flatMap({ positions[$0] }),
          across != position, shape.mark(row, column, in: table) != .blank
        else { continue }
        sides.insert(across > position)
        if sides.count > 1 { return false }
      }
    }
    return sides.count == 1 && shape.rows.count > 2
  }
}

extension CellMark {
  fileprivate var isWord: Bool {
    if case .word = self { true } else { false }
  }
}

// Meetings.
extension MatrixRecords {
  /// The meetings across, each with the partners down that have a mark.
  var meetingsAcross: [Value] {
    shape.columns.map { column in
      let members = shape.rows.filter { marks[$0]?[column] != nil }
      return meeting(
        end(column: column),
        members.map { Value(place: place($0, column), content: end(row: $0).content) })
    }
  }

  /// The meetings down, each with the partners across that have a mark.
  var meetingsDown: [Value] {
    shape.rows.map { row in
      let members = shape.columns.filter { marks[row]?[$0] != nil }
      return meeting(
        end(row: row),
        members.map { Value(place: place(row, $0), content: end(column: $0).content) })
    }
  }

  private func meeting(_ name: Value, _ members: [Value]) -> Value {
    let list = Value(place: name.place, content: .sequence(members))
    return Value(
      place: name.place,
      content: .mapping([
        Value.Entry(key: Field.name.code, place: name.place, value: name),
        Value.Entry(key: Field.members.code, place: name.place, value: list),
      ]))
  }
}
