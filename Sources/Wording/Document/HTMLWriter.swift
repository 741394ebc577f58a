/// Writes blocks as elements of HTML.
package struct HTMLWriter {
  private let language: Language

  private init(_ language: Language) {
    self.language = language
  }

  /// The blocks as HTML, to stand in a page in a language; words of another language say so.
  package static func text(of blocks: [Document.Block], in language: Language) -> String {
    let writer = HTMLWriter(language)
    return blocks.map { writer.text(of: $0) }.joined(separator: "\n")
  }

  private func text(of block: Document.Block) -> String {
    switch block {
    case .heading(let level, let text): element("h\(level)", text)
    case .paragraph(let text): element("p", text)
    case .labeled(let label, let text):
      "<p>\(element("strong", label)) \(words(text))</p>"
    case .list(let items): list("ul", items)
    case .numbered(let items): list("ol", items)
    case .table(let caption, let header, let rows): table(caption, header, rows)
    case .picture(let file, let alternative):
      "<p><img src=\"\(Escaping.xml(file))\" alt=\"\(Escaping.xml(alternative))\"></p>"
    }
  }

  private func words(_ text: String) -> String {
    LanguageRun.runs(of: text, in: language).map { run in
      let words = Escaping.xml(run.text)
      return run.other.map { "<span lang=\"\($0.rawValue)\">\(words)</span>" } ?? words
    }.joined()
  }

  private func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(words(text))</\(name)>"
  }

  private func list(_ name: String, _ items: [String]) -> String {
    "<\(name)>\n\(items.map { element("li", $0) }.joined(separator: "\n"))\n</\(name)>"
  }

  /// A table in a frame of its own, which a keyboard reaches where a narrow screen makes it scroll.
  private func table(_ caption: String, _ header: [String], _ rows: [[String]]) -> String {
    let name = Escaping.xml(caption.isEmpty ? header.joined(separator: ", ") : caption)
    let headings = header.map { "<th scope=\"col\">\(words($0))</th>" }.joined()
    let body = rows.map { row in
      let cells = row.enumerated().map { place, text in
        place == 0 ? "<th scope=\"row\">\(words(text))</th>" : element("td", text)
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let top =
      ["<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"\(name)\">", "<table>"]
      + (caption.isEmpty ? [] : [element("caption", caption)])
    return
      (top + ["<thead>", "<tr>\(headings)</tr>", "</thead>", "<tbody>"] + body
      + ["</tbody>", "</table>", "</div>"]).joined(separator: "\n")
  }
}

/// A page of HTML that stands on its own.
package struct HTMLPage {
  let language: Language
  let title: String
  let style: String
  let main: String

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - language: The language of its texts.
  ///   - title: The title, as plain text.
  ///   - style: The style sheet.
  ///   - main: What stands in the `main` element, as HTML.
  package init(language: Language, title: String, style: String, main: String) {
    self.language = language
    self.title = title
    self.style = style
    self.main = main
  }

  /// The whole page.
  package var text: String { frame() }

  /// The whole page with a policy by which it loads nothing, and runs only its own style and script.
  ///
  /// - Parameters:
  ///   - header: What stands in the `header` element, as HTML.
  ///   - script: The script; none when empty.
  /// - Returns: The page as HTML.
  package func sealed(header: String, script: String = "") -> String {
    let source = script.isEmpty ? "'none'" : "'sha256-\(SHA256.base64(of: script))'"
    let policy = """
      default-src 'none'; style-src 'sha256-\(SHA256.base64(of: styleText))'; \
      script-src \(source); img-src data:; base-uri 'none'; form-action 'none'
      """
    return frame(
      policy: "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n",
      header: "<header>\n\(header)\n</header>\n",
      script: script.isEmpty ? "" : "<script>\(script)</script>\n")
  }

  private var styleText: String { "\n\(style)\n" }

  private func frame(policy: String = "", header: String = "", script: String = "") -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    \(policy)<meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Escaping.xml(title))</title>
    <style>\(styleText)</style>
    </head>
    <body>
    \(header)<main>
    \(main)
    </main>
    \(script)</body>
    </html>

    """
  }

  /// Dark letters on white, and long words that break on a small screen.
  package static let style = """
    body { color: #1a1a1a; background: #ffffff; font-family: Arial, Helvetica, sans-serif; \
    line-height: 1.5; margin: 1rem auto; max-width: 50rem; padding: 0 1rem; }
    img { max-width: 100%; height: auto; } .table { overflow-x: auto; }
    table { border-collapse: collapse; overflow-wrap: anywhere; }
    caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
    th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; \
    vertical-align: top; }
    """
}
