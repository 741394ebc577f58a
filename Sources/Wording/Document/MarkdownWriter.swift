/// Writes blocks as Markdown.
package enum MarkdownWriter {
  /// The document as Markdown, with all text escaped.
  package static func markdown(of blocks: [Block]) -> String {
    blocks.map(markdown(of:)).joined(separator: "\n\n") + "\n"
  }

  private static func markdown(of block: Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + escaped(text)
    case .paragraph(let text): escaped(text)
    case .labeled(let label, let text): "**\(escaped(label))** \(escaped(text))"
    case .list(let items): items.map { "- \(escaped($0))" }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). \(escaped($1))" }.joined(separator: "\n")
    case .table(let header, let rows): table(header, rows)
    case .picture(let file, let alternative): "![\(escaped(alternative))](\(file))"
    }
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { escaped($0) }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: header.count)
    return ([line(header), rule] + rows.map(line)).joined(separator: "\n")
  }

  /// The text with every character that Markdown or HTML would read as markup made plain.
  package static func escaped(_ text: String) -> String {
    var result = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "|", "#", "~": result += "\\\(scalar)"
      case ">" where isStart, "-" where isStart, "+" where isStart: result += "\\\(scalar)"
      case ".", ")":
        let isListNumber = !result.isEmpty && result.utf8.allSatisfy { (0x30...0x39).contains($0) }
        result += isListNumber ? "\\\(scalar)" : String(scalar)
      case "&": result += "&amp;"
      case "\u{85}", "\u{2028}", "\u{2029}": result += " "
      case _ where scalar.value < 0x20: result += isStart || result.hasSuffix(" ") ? "" : " "
      case " " where isStart: break
      default: result.unicodeScalars.append(scalar)
      }
      isStart = isStart && scalar.value <= 0x20
    }
    return result
  }
}
