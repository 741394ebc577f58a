import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// What lies between care and the social domain: medical left, social right, connectors between.
  ///
  /// The missing ties of the advice are dashed, with the same numbers. Ties within a domain are left
  /// out; meetings are small marks with spokes, never ties of all with all. Of many partners those
  /// of the numbers, those that connect most and those with most ties across are drawn.
  package static let gaps = View(
    name: "gaps", aliases: ["hiaten", "gaten"],
    question: Text(
      nl: "Waar raken zorg en sociaal domein elkaar, en waar niet?",
      en: "Where do care and social work meet, and where not?")
  ) { analysis, options in
    gapsDiagram(of: analysis, options)
  }

  /// So many marks are tried on a page of a fixed shape, until the letters are large enough.
  private static let limits = [GapsContent.mostMarks, 32, 26, 22, 18]

  private static func gapsDiagram(
    of analysis: Analysis, _ options: DiagramOptions
  ) -> Diagram {
    let whole = GapsContent(of: analysis, options)
    let selection = whole.selection
    let words = GapsWords(of: analysis, options)
    func diagram(_ limit: Int) -> Diagram {
      let content = whole.drawn(limit, of: selection)
      return options.filled { self.diagram(of: content, words, $0) }
    }
    guard let aspect = options.aspect else { return diagram(GapsContent.mostMarks) }
    for limit in Self.limits.dropLast() {
      let picture = diagram(limit)
      if picture.drawing.canvas.height <= Self.mostHeight(aspect) { return picture }
    }
    return diagram(Self.limits.last ?? GapsContent.mostMarks)
  }

  /// The height at which letters of 12 points can be read on a page of a shape; a slide is shown
  /// larger than a square or a sheet.
  private static func mostHeight(_ aspect: Double) -> Double {
    ((aspect > 1.6 ? 1_450_000 : 1_140_000) / aspect).squareRoot()
  }

  private static func diagram(
    of content: GapsContent, _ words: GapsWords, _ options: DiagramOptions
  ) -> Diagram {
    let language = options.language
    let notes = Legend.Entry.notes(
      on: content.marks, areNumbered: !content.badges.isEmpty, language)
    let legend = Legend(marks: content.marks, lines: content.lines, notes: notes, language)
    return options.larger { areNotesBeside in
      var page = DiagramPage(width: options.width)
      page.addTitle(words.title, words.subtitle)
      page.add(
        { $0.add(content, words) },
        notes: { page in
          if let rest = words.rest(of: content) {
            page.addParagraph(rest, id: "rest", color: Colors.quiet)
            page.skip(16)
          }
          page.add(legend)
        }, beside: areNotesBeside ? legend.columnWidth : nil)
      page.addFooter(words.footer)
      return page.diagram(
        title: words.title, description: words.description(of: content), language)
    }
  }
}

extension DiagramPage {
  /// The headings, the three columns and the partners without a line, with the numbers of missing ties beside their partners.
  mutating func add(_ content: GapsContent, _ words: GapsWords) {
    let measure = TextMeasure(fontSize: Mark.fontSize, isBold: true)
    let between = words.heading(of: .between, in: content).map { measure.width(of: $0) }
    let layout = GapsLayout(content: content, width: room, headingWidth: between ?? 0)
    let placed = layout.placed()
    for column in GapsContent.Column.allCases {
      guard let heading = words.heading(of: column, in: content) else { continue }
      let (x, alignment) = placed.heading(of: column, width: room)
      add(
        Drawing.TextBlock(
          id: "kolom-\(column.rawValue + 1)", at: Point(x: x + Self.margin, y: bottom),
          lines: [heading], fontSize: Mark.fontSize, color: Colors.text, isBold: true,
          alignment: alignment))
    }
    skip(measure.lineHeight + 14)
    if let top = placed.looseTop {
      add(
        Drawing.TextBlock(
          id: "los", at: Point(x: Self.margin, y: bottom + top - measure.lineHeight - 10),
          lines: [words.loose], fontSize: Mark.fontSize, color: Colors.text, isBold: true))
    }
    for mark in content.marks + content.badges.map({ $0.mark }) {
      if let center = placed.centers[mark.id] {
        add(mark, at: center + SIMD2(Self.margin, bottom))
      }
    }
    for line in content.lines { add(line) }
    skip(placed.height + 26)
  }
}
