/// A table in plain text: columns as wide as their widest cell, numbers to the right.
struct TextTable {
  let header: [String]
  let rows: [[String]]

  /// The table; headings that make it too wide become numbers with a key, and long cells are wrapped.
  func text(columns: Int) -> String {
    guard width > columns else { return lines.joined(separator: "\n") }
    let numbers = header.indices.map { $0 == 0 ? header[0] : "(\($0))" }
    let numbered = TextTable(header: numbers, rows: rows)
    let key = zip(numbers, header).dropFirst().map { "\($0) \($1)" }.joined(separator: ", ")
    if numbered.width <= columns {
      return PlainTextWriter.wrapped(key, columns: columns) + "\n\n"
        + numbered.lines.joined(separator: "\n")
    }
    return rows.map { row in
      zip(header, row).map { PlainTextWriter.wrapped("\($0): \($1)", columns: columns) }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private var widths: [Int] {
    header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
  }

  private var width: Int { widths.reduce(0, +) + 2 * max(0, header.count - 1) }

  private var lines: [String] {
    let widths = widths
    let isNumeric = header.indices.map { column in
      column > 0 && rows.allSatisfy { $0[column].first.map { "0123456789-–".contains($0) } ?? true }
    }
    return ([header] + rows).map { row in
      let cells = row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return isNumeric[column] ? space + row[column] : row[column] + space
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
