import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// One partner with everybody it works with, and the ties between these.
  ///
  /// Without ``DiagramOptions/partner`` the partner with most ties. Who is two steps away stands below
  /// in words, with the partner that can introduce them.
  package static let ego = View(
    name: "ego", aliases: ["partner"],
    question: Text(
      nl: "Met wie werkt één partner?",
      en: "With whom does one partner work?"), needs: [.partner]
  ) { analysis, options in
    egoDiagram(of: analysis, options)
  }

  private static func egoDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = EgoWords(of: analysis, options)
    let content = EgoContent(of: analysis, options)
    let isTooLarge = content.marks.count > EgoContent.mostMarks
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title(of: content), words.subtitle(of: content))
    if !isTooLarge { page.add(content, options) }
    for (place, note) in words.lists(of: content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(10)
    }
    page.skip(8)
    page.add(
      Legend(
        marks: content.marks, lines: content.lines, notes: words.notes(on: content),
        options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title(of: content), description: words.description(of: content),
      options.language, isTooLarge: isTooLarge)
  }
}

extension DiagramPage {
  /// How much of a page of a fixed shape goes to title, words, legend and source, in points.
  private static let around = 250.0

  fileprivate mutating func add(_ content: EgoContent, _ options: DiagramOptions) {
    let badges = content.badges.map { $0.mark }
    var map = MapLayout(marks: content.marks + badges, lines: content.lines, width: room)
    map.earlier = options.places.map { ($0, SIMD2(Self.margin, bottom)) }
    map.aspect = options.aspect.map { room / max(room / 6, width / $0 - Self.around) }
    let (centers, height) = map.placed()
    for mark in content.marks + badges {
      if let center = centers[mark.id] { add(mark, at: center + SIMD2(Self.margin, bottom)) }
    }
    for line in content.lines { add(line) }
    skip(height + (height > 0 ? 26 : 0))
  }
}
