extension AccessibleText {
  /// The text as Markdown with tables, for a page or a newsletter that is written in it.
  ///
  /// Names stay names: what would be a sign of Markdown or HTML is escaped.
  package func markdown() -> String {
    let parts = sections.flatMap { section -> [String] in
      ["## " + Self.escaped(section.heading)] + section.paragraphs.map(Self.escaped)
        + (section.table.map { [Self.markdown($0)] } ?? [])
    }
    return (["# " + Self.escaped(title), Self.escaped(description)] + parts)
      .joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ table: Table) -> String {
    let rule = table.headings.map { _ in "---" }
    return ([table.headings.map(escaped), rule] + table.rows.map { $0.map(escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// The text on one line, with what Markdown would read as a sign escaped.
  private static func escaped(_ text: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "#": output += "\\" + String(scalar)
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\t", "\n", "\r": output += " "
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": break
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
