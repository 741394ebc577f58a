import Graphviz

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
          lines: [heading], fontSize: Mark.fontSize, color: Ink.text, isBold: true,
          alignment: alignment))
    }
    skip(measure.lineHeight + 14)
    if let top = placed.looseTop {
      add(
        Drawing.TextBlock(
          id: "los", at: Point(x: Self.margin, y: bottom + top - measure.lineHeight - 10),
          lines: [words.loose], fontSize: Mark.fontSize, color: Ink.text, isBold: true))
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
