/// Writes blocks as plain text for a terminal, in at most so many columns.
package struct PlainTextWriter {
  let columns: Int

  func text(of blocks: [Document.Block]) -> String {
    blocks.map { text(of: $0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func text(of block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text): heading(text, level: level)
    case .paragraph(let text): Self.wrapped(text, columns: columns)
    case .labeled(let label, let text): Self.wrapped("\(label) \(text)", columns: columns)
    case .list(let items): list(items) { _ in "- " }
    case .numbered(let items): list(items) { "\($0 + 1). " }
    case .table(_, let header, let rows):
      TextTable(header: header, rows: rows).text(columns: columns)
    case .picture: ""
    }
  }

  private func heading(_ text: String, level: Int) -> String {
    let lines = Self.wrapped(level == 1 ? text.uppercased() : text, columns: columns)
    let longest = lines.split(separator: "\n").map { (line: Substring) in line.count }.max() ?? 0
    return level == 1 ? lines : lines + "\n" + String(repeating: "-", count: longest)
  }

  private func list(_ items: [String], mark: (Int) -> String) -> String {
    items.enumerated().map { Self.wrapped($1, columns: columns, mark: mark($0)) }
      .joined(separator: "\n")
  }

  /// The text in lines of at most so many columns; lines after the first stand under the first word.
  package static func wrapped(_ text: String, columns: Int, mark: String = "") -> String {
    let indent = String(repeating: " ", count: mark.count)
    var lines: [String] = []
    var line = mark
    for word in words(text, columns: max(1, columns - mark.count)) {
      let isStart = line == mark || line == indent
      if !isStart, line.count + 1 + word.count > columns {
        lines.append(line)
        line = indent + word
      } else {
        line += (isStart ? "" : " ") + word
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }

  /// The words, those too long for a line cut; white space and control characters part words.
  private static func words(_ text: String, columns: Int) -> [Substring] {
    text.split(whereSeparator: partsWords).flatMap { word in
      stride(from: 0, to: word.count, by: columns).map { word.dropFirst($0).prefix(columns) }
    }
  }

  private static func partsWords(_ character: Character) -> Bool {
    if let byte = character.asciiValue { return byte <= 0x20 || byte == 0x7F }
    return character.isWhitespace
      || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}

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
      return line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
    }
  }
}
