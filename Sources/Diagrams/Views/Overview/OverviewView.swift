import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works with whom: partners on cards in the container of their domain, ties by kind,
  /// meetings as pills with a line to each member.
  ///
  /// Partners without a tie of their own stand in strips below, so that nobody is left out; the
  /// missing ties of the advice are dashed and numbered as in the advice.
  package static let overview = View(
    name: "overview", aliases: ["overzicht", "kaart"],
    question: Text(
      nl: "Wie werkt met wie, en wat is om te bespreken?",
      en: "Who works with whom, and what is there to talk about?"),
    needs: [.places]
  ) { analysis, options in
    if analysis.tiedPartnerCount <= OverviewPage.mostPartners,
      let diagram = OverviewPage.diagram(of: analysis, options)
    {
      return diagram
    }
    return denseOverview(of: analysis, options)
  }

  /// Most partners as small marks, when there are too many for cards.
  private static func denseOverview(of analysis: Analysis, _ options: DiagramOptions) -> Diagram {
    let words = NetworkWords(analysis, options.language)
    let title = words.title(OverviewWords.question)
    var page = DiagramPage(width: options.width)
    page.addTitle(title, words.counts + words.leftOut)
    let content = DenseMapContent(of: analysis, options, room: Self.room(for: options, page.room))
    page.add(content)
    let notes = Legend.Entry.notes(on: content, page.lines, options.language)
    page.add(
      Legend(marks: content.marks, lines: [], notes: notes, options.language))
    page.addFooter(words.footer)
    return page.diagram(title: title, description: options.description, options.language)
  }

  /// The map itself, when title, legend and footer have had their part of the page.
  private static func room(for options: DiagramOptions, _ width: Double) -> SIMD2<Double> {
    let height = options.aspect.map { max(0.3 * width, options.width / $0 - 300) }
    return SIMD2(width, height ?? 1.2 * width)
  }
}
