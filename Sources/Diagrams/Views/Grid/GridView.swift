import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Influence against interest: four fields, with the partners of which both are recorded.
  ///
  /// Where nothing is recorded the picture says what to record. A partner of which one of the two is
  /// not recorded is named below; it is never given a place.
  package static let grid = View(
    name: "grid", aliases: ["invloed", "kwadranten"],
    question: Text(
      nl: "Wie heeft invloed, en voor wie staat er veel op het spel?",
      en: "Who has influence, and for whom is much at stake?")
  ) { analysis, options in
    gridDiagram(of: analysis, options)
  }

  private static func gridDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let words = GridWords(of: analysis, options)
    let content = GridContent(of: analysis, options)
    let marks = content.fields.flatMap { $0.marks }
    let isTooLarge = marks.count > GridContent.mostMarks
    var page = DiagramPage(width: options.width)
    page.addTitle(words.title, words.subtitle(of: content))
    if !isTooLarge { page.add(content, words) }
    for (place, note) in words.notes(of: content).enumerated() {
      page.addParagraph(note, id: "lijst-\(place + 1)", mostLines: 12)
      page.skip(10)
    }
    page.skip(8)
    page.add(
      Legend(
        marks: marks, lines: [],
        notes: Legend.Entry.notes(on: marks, areNumbered: false, options.language),
        options.language))
    page.addFooter(words.footer)
    return page.diagram(
      title: words.title, description: words.description(of: content), options.language,
      isTooLarge: isTooLarge)
  }
}

extension DiagramPage {
  /// Four panels: influence from below to above, interest from left to right.
  fileprivate mutating func add(_ content: GridContent, _ words: GridWords) {
    guard !content.fields.isEmpty else { return }
    addParagraph(words.influence, id: "as-invloed", isBold: true)
    skip(6)
    let gap = 12.0
    let side = (room - gap) / 2
    for row in [true, false] {
      let fields = content.fields.filter { $0.isInfluential == row }
      let panels = fields.map { field in
        Panel(heading: words.heading(of: field), marks: field.marks, width: side)
      }
      let height = max(96, panels.map { $0.height }.max() ?? 0)
      for (column, panel) in panels.enumerated() {
        let origin = SIMD2(Self.margin + Double(column) * (side + gap), bottom)
        add(panel, id: "achter-\(row ? 1 : 2)-\(column + 1)", at: origin, height: height)
      }
      skip(height + gap)
    }
    add(
      Drawing.TextBlock(
        id: "as-belang", at: Point(x: width - Self.margin, y: bottom - 4), lines: [words.interest],
        fontSize: Mark.fontSize, color: Ink.text, isBold: true, alignment: .right))
    skip(TextMeasure().lineHeight + 18)
  }
}
