package import Graphviz

/// The texts around a picture: title, subtitle, notes and source.
package enum PageText {
  /// The lines of a text that fit a width; the last ends in an ellipsis where there are more.
  package static func lines(
    of text: String, _ font: Font, width: Double, most: Int = 8
  ) -> [String] {
    FittedLabel(
      measure: TextMeasure(font), width: width, stretch: 1, mostLines: most,
      mostCharacters: 2_000, areFull: true
    ).lines(text)
  }

  /// Lines below each other, from the first baseline on.
  package static func items(
    _ lines: [String], at start: Point, _ font: Font, _ color: Color,
    anchor: TextLine.Anchor = .start, lineHeight: Double? = nil
  ) -> [Item] {
    lines.enumerated().map { index, line in
      let y = start.y + Double(index) * (lineHeight ?? font.lineHeight)
      return .text(TextLine(line, at: Point(x: start.x, y: y), font, color, anchor: anchor))
    }
  }

  /// The finding as title with the question, place and year below it.
  ///
  /// Of several titles, shorter and shorter, the first is taken that fits a line of a slide. Where
  /// none fits, the last is set smaller, then cut.
  ///
  /// - Returns: What is drawn, and the y from which the picture may begin.
  package static func head(
    _ titles: [String], _ subtitle: String, on page: PageKind
  ) -> (items: [Item], bottom: Double) {
    if let frame = page.frame {
      let font = titleFont(titles, on: page)
      let title = lines(of: font.title, font.font, width: page.room, most: 1)
      let below = lines(of: subtitle, page.type.subtitle, width: page.room, most: 1)
      return (
        items(title, at: Point(x: page.margin, y: frame.titleBaseline), font.font, Palette.ink)
          + items(
            below, at: Point(x: page.margin, y: frame.subtitleBaseline), page.type.subtitle,
            Palette.secondText), frame.top
      )
    }
    return flowing(titles.first ?? "", subtitle, on: page)
  }

  private static func titleFont(
    _ titles: [String], on page: PageKind
  ) -> (title: String, font: Font) {
    let font = page.type.title
    if let title = titles.first(where: { font.width(of: $0) <= page.room }) { return (title, font) }
    return (titles.last ?? "", Font(font.size * 40 / 44, font.weight))
  }

  private static func flowing(
    _ title: String, _ subtitle: String, on page: PageKind
  ) -> (items: [Item], bottom: Double) {
    let type = page.type
    let titleLines = lines(of: title, type.title, width: page.room, most: 4)
    let first = page.margin + (page.unit == .point ? 0.8 : 0.95) * type.title.size
    let last = first + Double(titleLines.count - 1) * type.titleLine
    let below = lines(of: subtitle, type.subtitle, width: page.room, most: 3)
    let start = last + 1.72 * type.subtitle.size
    let end = start + Double(below.count - 1) * 1.35 * type.subtitle.size
    return (
      items(
        titleLines, at: Point(x: page.margin, y: first), type.title, Palette.ink,
        lineHeight: type.titleLine)
        + items(
          below, at: Point(x: page.margin, y: start), type.subtitle, Palette.secondText,
          lineHeight: 1.35 * type.subtitle.size), end + 1.3 * type.subtitle.size
    )
  }

  /// What was not drawn, and where the data come from; on a slide on its last baselines, else from
  /// a top on.
  ///
  /// - Returns: What is drawn, and its bottom.
  package static func foot(
    notes: [String], source: String, from top: Double, on page: PageKind
  ) -> (items: [Item], bottom: Double) {
    let font = page.type.source
    let most = page.frame == nil ? 4 : 1
    let texts = (notes + [source]).filter { !$0.isEmpty }
    let blocks = texts.map { lines(of: $0, font, width: page.room, most: most) }
    var items: [Item] = []
    if let frame = page.frame {
      for (index, block) in blocks.reversed().enumerated() {
        let y = frame.sourceBaseline - Double(index) * 2 * font.size
        items += Self.items(block, at: Point(x: page.margin, y: y), font, Palette.secondText)
      }
      return (items, page.height ?? frame.sourceBaseline)
    }
    var y = top + font.size
    for block in blocks {
      items += Self.items(
        block, at: Point(x: page.margin, y: y), font, Palette.secondText,
        lineHeight: 1.35 * font.size)
      y += Double(block.count) * 1.35 * font.size + 0.5 * font.size
    }
    return (items, y - 1.5 * font.size + page.margin)
  }
}
