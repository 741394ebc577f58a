/// Writes blocks as Markdown.
public enum MarkdownWriter {
  /// The document as Markdown, with all text escaped.
  public static func markdown(of blocks: [Block]) -> String {
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
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", "|", "#":
        result += "\\\(character)"
      case "&": result += "&amp;"
      case "\n", "\r\n", "\r": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}
