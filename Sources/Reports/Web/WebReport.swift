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
    WebPage(
      language: language, title: title, basis: context.analysis.basis(language), parts: parts,
      style: WebPage.style, script: WebPage.asset(asset_report_script)
    ).text
  }

  private var title: String {
    let date = context.network.asOf.map { asOf in
      let words = asOf.words(language)
      return language(nl: " (stand: \(words))", en: " (as of \(words))")
    }
    return context.network.name + (date ?? "")
  }

  private var parts: [WebPage.Part] {
    let page = OnePage(context).blocks.filter { !$0.isHead }
    let advice = language(nl: "Advies op één bladzijde", en: "Advice on one page")
    let map = language(nl: "De kaart", en: "The map")
    return [
      WebPage.Part(advice, HTMLWriter.text(of: page, in: language)), WebPage.Part(map, mapPart),
    ] + reportParts
  }

  private var mapPart: String {
    WebPage.figure(map) + "\n" + WebPartners(context).text
  }

  /// The report in pieces, each under its heading, without what the page of advice says already.
  private var reportParts: [WebPage.Part] {
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
      .map { WebPage.Part($0.heading, HTMLWriter.text(of: $0.blocks, in: language)) }
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
