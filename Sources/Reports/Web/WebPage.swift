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
    let main = parts.enumerated().map { section($1, number: $0 + 1) }
    return HTMLPage(
      language: language, title: title, style: style, main: main.joined(separator: "\n")
    ).sealed(
      header: """
        <h1>\(Escaping.xml(title))</h1>
        <p>\(Escaping.xml(basis))</p>
        \(contents)
        """, script: script)
  }

  /// The list of the parts, where there are several.
  private var contents: String {
    guard parts.count > 1 else { return "" }
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

  /// A picture in a page of HTML, which knows no names of layers: they are left out.
  ///
  /// - Parameter svg: The picture as a file of SVG.
  /// - Returns: The picture as HTML.
  static func figure(_ svg: String) -> String {
    let (begin, end) = (" inkscape:groupmode=\"layer\" inkscape:label=\"", "\"")
    let named = svg.replacingText(
      " xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\"", with: "")
    let parts = named.pieces(between: begin).enumerated().map { place, part in
      place == 0 ? part : part.pieces(between: end).dropFirst().joined(separator: end)
    }
    return "<figure>\n\(parts.joined())\n</figure>"
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
