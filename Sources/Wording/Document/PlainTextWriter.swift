/// Writes blocks as plain text for a terminal, in at most so many columns.
package enum PlainTextWriter {
  /// The document as text.
  package static func text(of blocks: [Block], columns: Int = 80) -> String {
    blocks.map { text(of: $0, columns: columns) }
      .filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  private static func text(of block: Block, columns: Int) -> String {
    switch block {
    case .heading(let level, let text):
      heading(wrapped(level == 1 ? text.uppercased() : text, columns: columns), level: level)
    case .paragraph(let text): wrapped(text, columns: columns)
    case .labeled(let label, let text): wrapped("\(label) \(text)", columns: columns)
    case .list(let items): list(items.map { ("- ", $0) }, columns)
    case .numbered(let items): list(items.enumerated().map { ("\($0 + 1). ", $1) }, columns)
    case .table(let header, let rows):
      TextTable(header: header, rows: rows).text(columns: columns)
    case .picture: ""
    }
  }

  private static func heading(_ text: String, level: Int) -> String {
    let longest = text.split(separator: "\n").map { (line: Substring) in line.count }.max() ?? 0
    return level == 1 ? text : text + "\n" + String(repeating: "-", count: longest)
  }

  /// The words, those too long for a line cut; white space and control characters part words.
  private static func words(_ text: String, columns: Int) -> [Substring] {
    text.split {
      $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    .flatMap { word in
      stride(from: 0, to: word.count, by: columns).map { word.dropFirst($0).prefix(columns) }
    }
  }

  private static func list(_ items: [(String, String)], _ columns: Int) -> String {
    items.map { mark, text in wrapped(text, columns: columns, mark: mark) }
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
}
