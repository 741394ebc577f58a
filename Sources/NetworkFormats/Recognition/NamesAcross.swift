import CoalitionModel

/// Names above the columns of a matrix that are written another way: as the number of the row, or as
/// a question that ends with the name in brackets.
extension SheetTable {
  /// How far down the names across are looked for.
  private static let deepest = 12

  /// The table with the names of partners above its columns.
  var withNamesAcross: SheetTable {
    for row in rows.indices.prefix(Self.deepest) {
      if let named = withQuestionsNamed(row) ?? withNumbersNamed(row) { return named }
    }
    return self
  }

  /// A question about each partner, as forms write it: `Hoe vaak werkt u samen? [JGZ]`.
  private func withQuestionsNamed(_ row: Int) -> SheetTable? {
    let columns = rows[row].indices.compactMap { column -> (Int, question: Substring, String)? in
      guard case .text(let text) = rows[row][column].content, text.last == "]",
        let start = text.lastIndex(of: "[")
      else { return nil }
      let name = Spelling.trimmed(String(text[text.index(after: start)...].dropLast()))
      return name.isEmpty ? nil : (column, text[..<start], name)
    }
    guard columns.count > 1, columns.allSatisfy({ $0.question == columns[0].question }) else {
      return nil
    }
    var named = self
    for (column, _, name) in columns { named.rows[row][column].content = .text(name) }
    return named
  }

  /// The numbers of the rows above the columns: 1, 2, 3 and so on, where the rows have them too.
  private func withNumbersNamed(_ row: Int) -> SheetTable? {
    guard let start = rows[row].firstIndex(where: { Self.number($0) == 1 }), start > 0 else {
      return nil
    }
    let count = zip(rows[row][start...], 1...).prefix { Self.number($0) == $1 }.count
    guard count > 2 else { return nil }
    let below = rows.indices.dropFirst(row + 1).filter { !rows[$0].isBlank }.prefix(count)
    guard below.count == count else { return nil }
    let numbered = zip(below, 1...)
    for column in 0..<start {
      let names = numbered.compactMap { row, number -> String? in
        guard rows[row].indices.contains(column) else { return nil }
        if let named = Self.numbered(rows[row][column].text ?? "") {
          return named.number == number ? named.name : nil
        }
        guard Self.number(rows[row][column]) == number, column + 1 < start,
          rows[row].indices.contains(column + 1)
        else { return nil }
        return Spelling.trimmed(rows[row][column + 1].text ?? "")
      }
      guard names.count == count, !names.contains("") else { continue }
      return named(names, above: row, from: start, besides: column, Array(below))
    }
    return nil
  }

  private func named(
    _ names: [String], above row: Int, from start: Int, besides column: Int, _ below: [Int]
  ) -> SheetTable {
    var table = self
    for (offset, name) in names.enumerated() {
      table.rows[row][start + offset].content = .text(name)
      if Self.number(rows[below[offset]][column]) == nil {
        table.rows[below[offset]][column].content = .text(name)
      }
    }
    return table
  }

  private static func number(_ cell: Cell) -> Int? {
    guard !cell.isEmpty, let text = cell.text, text.utf8.count < 4 else { return nil }
    return Int(text)
  }

  /// A name behind a number: `3. JGZ`, `3) JGZ`, `3 JGZ`.
  private static func numbered(_ text: String) -> (number: Int, name: String)? {
    let text = Spelling.trimmed(text)
    let digits = text.prefix { $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let rest = text.dropFirst(digits.count)
    let name = rest.drop { " .):-".contains($0) }
    guard name.count < rest.count, name.first?.isLetter == true else { return nil }
    return (number, String(name))
  }
}
