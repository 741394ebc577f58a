/// Writes blocks as Markdown.
enum MarkdownWriter {
  static func text(of blocks: [Document.Block]) -> String {
    blocks.map { text(of: $0) }.joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text):
      String(repeating: "#", count: level) + " " + Escaping.markdown(text)
    case .paragraph(let text): Escaping.markdown(text)
    case .labeled(let label, let text):
      "**\(Escaping.markdown(label))** \(Escaping.markdown(text))"
    case .list(let items): items.map { "- \(Escaping.markdown($0))" }.joined(separator: "\n")
    case .numbered(let items):
      items.enumerated().map { "\($0 + 1). \(Escaping.markdown($1))" }.joined(separator: "\n")
    case .table(_, let header, let rows): table(header, rows)
    case .picture(let file, let alternative): "![\(Escaping.markdown(alternative))](\(file))"
    }
  }

  private static func table(_ header: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map { Escaping.markdown($0) }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: header.count)
    return ([line(header), rule] + rows.map { line($0) }).joined(separator: "\n")
  }
}
