import Graphviz

extension DiagramPage {
  /// The headings and the three columns, with the numbers of missing ties beside their partners.
  mutating func add(_ content: GapsContent, _ words: GapsWords) {
    let layout = GapsLayout(content: content, width: room)
    let placed = layout.placed()
    let measure = TextMeasure(fontSize: Mark.fontSize, isBold: true)
    for column in GapsContent.Column.allCases {
      guard let heading = words.heading(of: column, in: content) else { continue }
      let (x, alignment) = layout.heading(of: column)
      add(
        Drawing.TextBlock(
          id: "kolom-\(column.rawValue + 1)", at: Point(x: x + Self.margin, y: bottom),
          lines: [heading], fontSize: Mark.fontSize, color: Ink.text, isBold: true,
          alignment: alignment))
    }
    skip(measure.lineHeight + 14)
    for mark in content.marks + content.badges.map(\.mark) {
      if let center = placed.centers[mark.id] {
        add(mark, at: center + SIMD2(Self.margin, bottom))
      }
    }
    for line in content.lines { add(line) }
    skip(placed.height + 26)
  }
}
