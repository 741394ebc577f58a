import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works before, during and after the pregnancy, and whether the phases are connected.
  ///
  /// A partner that works in several phases is one wide mark. Between the phases stand the meetings
  /// and ties that hand over; a break is dashed. Of many partners those with most ties to another
  /// phase are drawn. Below runs the chain of care around birth.
  package static let chain = View(
    name: "chain", aliases: ["keten"],
    question: Text(
      nl: "Loopt de keten door van vóór tot na de zwangerschap?",
      en: "Does the chain run on from before to after pregnancy?")
  ) { analysis, options in
    chainDiagram(of: analysis, options)
  }

  /// The narrowest page on which the names of phases need no hyphen, in points.
  private static let leastWidth = 540.0

  private static func chainDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = ChainWords(of: analysis, options)
    let width = max(options.width, Self.leastWidth)
    let lanes = ChainLanes(width: width - 2 * DiagramPage.margin)
    let content = ChainContent(of: analysis, options, lanes: lanes)
    var page = DiagramPage(width: width)
    page.addTitle(words.title, words.subtitle)
    page.addPhases(of: analysis, words, lanes)
    page.add(content, words, lanes)
    if let rest = words.rest(of: content) {
      page.addParagraph(rest, id: "niet-getekend", color: Ink.quiet)
      page.skip(16)
    }
    page.addWork(words, lanes)
    page.addCareChain(of: analysis, words, lanes)
    if let unplaced = words.withoutPhase(content) {
      page.addParagraph(unplaced, id: "zonder-fase", mostLines: 12)
      page.skip(18)
    }
    let marks = content.items.map { $0.mark }
    page.add(
      Legend(
        marks: marks, lines: content.lines,
        notes: words.notes(on: marks, page.lines), options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language)
  }
}
