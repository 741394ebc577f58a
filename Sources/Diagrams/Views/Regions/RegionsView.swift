import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who works in which area: a frame per neighborhood, municipality, VSV or wider region.
  ///
  /// A partner that works in several areas stands in each of them, with a thick outline. Who is of no
  /// area is named below: it may work everywhere.
  package static let regions = View(
    name: "regions", aliases: ["regios", "regio's", "gebieden"],
    question: Text(
      nl: "Wie werkt in welk gebied, en wie in meer gebieden?",
      en: "Who works in which area, and who in several?"), needs: [.regions]
  ) { analysis, options in
    regionsDiagram(of: analysis, options)
  }

  private static func regionsDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = RegionsWords(of: analysis, options)
    let content = RegionsContent(of: analysis, options)
    let marks = content.areas.flatMap { $0.marks }
    let isTooLarge = marks.count > RegionsContent.mostMarks
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle(of: content))
    if !isTooLarge { page.add(content, words) }
    for (place, note) in words.notes(of: content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(10)
    }
    page.skip(8)
    page.add(
      Legend(marks: marks, lines: [], notes: words.legend(of: marks), options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language,
      isTooLarge: isTooLarge)
  }
}

extension DiagramPage {
  /// Frames in two columns, each next one in the column that is shortest.
  fileprivate mutating func add(_ content: RegionsContent, _ words: RegionsWords) {
    guard !content.areas.isEmpty else { return }
    let gap = RegionsContent.gap
    let side = RegionsContent.panelWidth(page: width, count: content.areas.count)
    var bottoms = [bottom, bottom]
    for (place, area) in content.areas.enumerated() {
      let panel = Panel(heading: words.heading(of: area), marks: area.marks, width: side)
      let column = bottoms[1] < bottoms[0] ? 1 : 0
      let origin = SIMD2(Self.margin + Double(column) * (side + gap), bottoms[column])
      add(panel, id: "achter-\(place + 1)", at: origin, height: panel.height)
      bottoms[column] += panel.height + gap
    }
    skip((bottoms.max() ?? bottom) - bottom + 8)
  }
}
