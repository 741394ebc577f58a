import Assets
import CoalitionModel
import NetworkAnalysis
import Wording

/// The report as one web page that stands on its own: the page of advice on top, then the map with its
/// partners to search and tick, then the report.
///
/// It loads nothing, and its policy lets run only the script and style that it holds. Without a script all
/// of it can be read; with one the map lights up who is chosen.
package struct WebReport {
  private let context: ReportContext
  private let map: String

  /// Prepares the page around the map as SVG, of which the ids are its own.
  package init(_ context: ReportContext, map: String) {
    self.context = context
    self.map = map
  }

  private var language: Language { context.language }

  /// The whole page.
  package var text: String {
    let (style, script) = (Self.style, Self.script)
    let policy = """
      default-src 'none'; style-src 'sha256-\(SHA256.base64(of: style))'; \
      script-src 'sha256-\(SHA256.base64(of: script))'; img-src data:; base-uri 'none'; \
      form-action 'none'
      """
    let parts = parts
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
      <p>\(Escaping.xml(context.analysis.basis(language)))</p>
      \(contents(of: parts))
      </header>
      <main>
      \(parts.enumerated().map { section($1, number: $0 + 1) }.joined(separator: "\n"))
      </main>
      <script>\(script)</script>
      </body>
      </html>

      """
  }

  private var title: String {
    let date = context.network.asOf.map { asOf in
      let words = asOf.words(language)
      return language(nl: " (stand: \(words))", en: " (as of \(words))")
    }
    return context.network.name + (date ?? "")
  }

  /// A heading with what stands under it as HTML.
  private typealias Part = (heading: String, content: String)

  private var parts: [Part] {
    let page = OnePage(context).blocks.filter { !$0.isHead }
    let advice = language(nl: "Advies op één bladzijde", en: "Advice on one page")
    let map = language(nl: "De kaart", en: "The map")
    return [(advice, HTMLWriter.text(of: page)), (map, mapPart)] + reportParts
  }

  private var mapPart: String {
    "<figure>\n\(map)\n</figure>\n" + WebPartners(context).text
  }

  /// The report in pieces, each under its heading, without what the page of advice says already.
  private var reportParts: [Part] {
    var found: [(heading: String, blocks: [Document.Block])] = []
    for block in LongReport(context).blocks where !block.isHead {
      if case .heading(level: 2, let text) = block {
        found.append((text, []))
      } else if !found.isEmpty {
        found[found.count - 1].blocks.append(block)
      }
    }
    let conclusion = language(nl: "Conclusie", en: "Conclusion")
    return found.filter { $0.heading != conclusion }
      .map { ($0.heading, HTMLWriter.text(of: $0.blocks)) }
  }

  private func contents(of parts: [Part]) -> String {
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

  private static var style: String { asset(asset_report_style) }
  private static var script: String { asset(asset_report_script) }

  private static func asset(
    _ read: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?
  ) -> String {
    var count = 0
    guard let start = read(&count) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

extension Document.Block {
  /// Whether it is the title of a text, or its picture: a web page has its own.
  fileprivate var isHead: Bool {
    switch self {
    case .heading(level: 1, _), .picture: true
    default: false
    }
  }
}
