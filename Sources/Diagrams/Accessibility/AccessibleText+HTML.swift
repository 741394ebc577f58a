import CoalitionModel

extension AccessibleText {
  /// The text as a page of HTML: a language, headings in order, and tables with captions and scopes.
  ///
  /// The page stands on its own, and its `main` element can be taken over into another page.
  package func html() -> String {
    let title = SVGWriter.escaped(title)
    let parts = sections.flatMap { section -> [String] in
      let heading = SVGWriter.escaped(section.heading)
      return ["<h2>\(heading)</h2>"] + section.paragraphs.map(Self.paragraph)
        + (section.table.map { [Self.html($0, caption: heading)] } ?? [])
    }
    let main = (["<h1>\(title)</h1>", Self.paragraph(description)] + parts).joined(separator: "\n")
    return HTMLPage(language: language, title: title, style: Self.style, main: main).text
  }

  private static func paragraph(_ text: String) -> String { "<p>\(SVGWriter.escaped(text))</p>" }

  private static func html(_ table: Table, caption: String) -> String {
    let headings = table.headings.map { "<th scope=\"col\">\(SVGWriter.escaped($0))</th>" }
    let rows = table.rows.map { row in
      let cells = row.enumerated().map { place, text in
        let text = SVGWriter.escaped(text)
        return place == 0 ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return """
      <table>
      <caption>\(caption)</caption>
      <thead>
      <tr>\(headings.joined())</tr>
      </thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
  }

  /// Dark letters on white, and long words that break on a small screen.
  private static let style = """
    body { color: #1a1a1a; background: #ffffff; font-family: Arial, Helvetica, sans-serif; \
    line-height: 1.5; margin: 1rem auto; max-width: 50rem; padding: 0 1rem; }
    table { border-collapse: collapse; overflow-wrap: anywhere; }
    caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
    th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; \
    vertical-align: top; }
    """
}
