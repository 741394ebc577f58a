import CoalitionModel
import Wording

/// The sheets and columns that the user asked to leave out: `SHEET`, `SHEET!COLUMN`, or for a CSV file
/// `COLUMN`.
///
/// A file of a folder is called as it is, with or without its extension. What is left out counts as
/// empty cells, so that nothing is said about it.
package struct IgnoredColumns: Hashable, Sendable {
  /// What the user wrote, in that order.
  private let words: [String]

  /// Takes what the user wrote.
  package init(_ words: [String] = []) {
    self.words = words
  }

  /// Whether nothing is left out.
  var isEmpty: Bool { words.isEmpty }

  /// The tables without what is left out.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when a word names nothing in the file.
  func removed(
    from tables: consuming [SheetTable], file: String
  ) throws(InvalidFile) -> [SheetTable] {
    var tables = tables
    for word in words {
      let parts = word.split(separator: "!", maxSplits: 1, omittingEmptySubsequences: false)
      let sheet = String(parts[0])
      let matching = tables.indices.filter { Self.calls(tables[$0], sheet) }
      var isFound = false
      if parts.count > 1 {
        for index in matching { isFound = tables[index].clear(String(parts[1])) || isFound }
      } else if !matching.isEmpty {
        tables = tables.indices.filter { !matching.contains($0) }.map { tables[$0] }
        isFound = true
      } else {
        for index in tables.indices { isFound = tables[index].clear(word) || isFound }
      }
      if !isFound { throw Self.unknown(word, in: tables, file: file) }
    }
    return tables
  }

  private static func calls(_ table: SheetTable, _ word: String) -> Bool {
    let name = Spelling.folded(table.name)
    let wanted = Spelling.folded(word)
    return wanted == name || [".csv", ".tsv"].contains { wanted == name + $0 }
  }

  private static func unknown(
    _ word: String, in tables: [SheetTable], file: String
  ) -> InvalidFile {
    let names = tables.flatMap { table in
      [table.name] + table.headingsThatMayBe.map { "\(table.name)!\($0)" }
    }
    return InvalidFile([
      Diagnostic(
        .nothingToIgnore, at: Place(file: file), ["word": Text(word)],
        suggestion: Spelling.nearest(to: word, among: names).map { Text($0) })
    ])
  }
}

extension SheetTable {
  /// The texts in the rows in which headings are looked for.
  fileprivate var headingsThatMayBe: [String] {
    rows.prefix(SheetLayout.deepest).joined().compactMap { $0.text }.filter { !$0.isEmpty }
  }

  /// Empties the columns with a heading, or with a letter as spreadsheets call them; answers whether
  /// there is one.
  fileprivate mutating func clear(_ heading: String) -> Bool {
    let key = Heading.key(heading)
    let top = rows.indices.prefix(SheetLayout.deepest).first { row in
      rows[row].contains { $0.text.map(Heading.key) == key }
    }
    var columns: [Int] = []
    if let top {
      columns = rows[top].indices.filter { rows[top][$0].text.map(Heading.key) == key }
    } else if let column = Self.column(called: heading) {
      columns = [column]
    }
    var isFound = false
    for row in rows.indices.dropFirst(top ?? 0) {
      for column in columns where rows[row].indices.contains(column) {
        rows[row][column].content = .empty
        isFound = true
      }
    }
    return isFound
  }

  /// The position of a column by its letters; `nil` for any other word.
  private static func column(called word: String) -> Int? {
    let letters = word.uppercased().unicodeScalars.map { Int($0.value) - 0x40 }
    guard (1...3).contains(letters.count), letters.allSatisfy({ (1...26).contains($0) }) else {
      return nil
    }
    return letters.reduce(0) { $0 * 26 + $1 } - 1
  }
}
