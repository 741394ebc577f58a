import CoalitionModel
import NetworkAnalysis
import Wording

extension View {
  /// Who works with whom: partners by domain, ties by kind, meetings as small marks with spokes.
  ///
  /// Partners without a tie of their own stand in bands below, so that nobody is left out; the
  /// missing ties of the advice are dashed and numbered as in the advice.
  package static let overview = View(
    name: "overview", aliases: ["overzicht", "kaart"],
    question: Text(
      nl: "Wie werkt met wie, en wat is om te bespreken?",
      en: "Who works with whom, and what is there to talk about?")
  ) { analysis, options in
    overviewDiagram(of: analysis, options)
  }

  private static func overviewDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let language = options.language
    let words = NetworkWords(analysis, language)
    let title = words.title(Text(nl: "Wie werkt met wie?", en: "Who works with whom?"))
    if analysis.tiedPartnerCount > OverviewContent.mostLabelled {
      return crowd(of: analysis, options, title: title)
    }
    let content = OverviewContent(of: analysis, options)
    var page = DiagramPage(width: options.width)
    page.addTitle(title, words.counts + words.leftOut)
    let marks = content.marks + content.bands.flatMap { $0.marks }
    let notes = Legend.Entry.notes(on: marks, areNumbered: !content.badges.isEmpty, language)
    let legend = Legend(marks: marks, lines: content.lines, notes: notes, language)
    if let aspect = options.aspect, aspect > 1.2, BandColumn.suits(content) {
      page.addBeside(content, legend, aspect: aspect)
    } else {
      page.add(content, legend)
    }
    page.addFooter(words.footer)
    return page.diagram(title: title, description: options.description, language)
  }

  /// Most partners as small marks, when there are too many for labels.
  private static func crowd(
    of analysis: Analysis, _ options: DiagramOptions, title: String
  ) -> Diagram {
    let words = NetworkWords(analysis, options.language)
    var page = DiagramPage(width: options.width)
    page.addTitle(title, words.counts + words.leftOut)
    let content = CrowdContent(of: analysis, options, room: Self.room(for: options, page.room))
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
