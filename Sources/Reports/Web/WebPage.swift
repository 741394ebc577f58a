import Assets
import Wording

/// A web page that stands on its own: a title, a list of its parts, and the parts under each other.
///
/// It loads nothing, and its policy lets run only the script and style that it holds.
struct WebPage {
  /// A heading with what stands under it as HTML.
  struct Part {
    let heading: String
    let content: String

    init(_ heading: String, _ content: String) {
      self.heading = heading
      self.content = content
    }
  }

  let language: Language
  /// The title, as plain text.
  let title: String
  /// What the page rests on, as plain text.
  let basis: String
  let parts: [Part]
  let style: String
  let script: String

  /// The whole page.
  var text: String {
    let policy = """
      default-src 'none'; style-src 'sha256-\(SHA256.base64(of: style))'; \
      script-src 'sha256-\(SHA256.base64(of: script))'; img-src data:; base-uri 'none'; \
      form-action 'none'
      """
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(Escaping.xml(title))</title>
      <style>\(style)</style>
      </head>
      <body>
      <header>
      <h1>\(Escaping.xml(title))</h1>
      <p>\(Escaping.xml(basis))</p>
      \(contents)
      </header>
      <main>
      \(parts.enumerated().map { section($1, number: $0 + 1) }.joined(separator: "\n"))
      </main>
      <script>\(script)</script>
      </body>
      </html>

      """
  }

  private var contents: String {
    let name = language(nl: "Op deze pagina", en: "On this page")
    let items = parts.enumerated().map { place, part in
      "<li><a href=\"#deel-\(place + 1)\">\(Escaping.xml(part.heading))</a></li>"
    }
    return "<nav aria-label=\"\(name)\"><ul>\n\(items.joined(separator: "\n"))\n</ul></nav>"
  }

  private func section(_ part: Part, number: Int) -> String {
    """
    <section id="deel-\(number)" aria-labelledby="kop-\(number)">
    <h2 id="kop-\(number)">\(Escaping.xml(part.heading))</h2>
    \(part.content)
    </section>
    """
  }

  /// The style of every such page.
  static var style: String { asset(asset_report_style) }

  /// The text of a file that ships inside.
  static func asset(
    _ read: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?
  ) -> String {
    var count = 0
    guard let start = read(&count) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
