import Graphviz

extension DiagramPage {
  /// The map, then the bands with the numbers above their partners.
  mutating func add(_ content: OverviewContent) {
    let layout = OverviewLayout(
      content: content, width: room, origin: SIMD2(Self.margin, bottom))
    let (middle, height) = layout.middle()
    var places = middle.mapValues { $0 + SIMD2(Self.margin, bottom) }
    skip(height + (height > 0 ? 26 : 0))
    let ((bands, bandHeight), headings) = layout.bands(below: middle)
    for (index, heading) in headings.enumerated() {
      add(
        Drawing.TextBlock(
          id: "band-\(index + 1)", at: Point(x: Self.margin, y: bottom + heading.top),
          lines: heading.lines, fontSize: Mark.fontSize, color: Ink.text, isBold: true))
    }
    for (id, center) in bands { places[id] = center + SIMD2(Self.margin, bottom) }
    skip(bandHeight + (bandHeight > 0 ? 22 : 0))
    for mark in content.marks + content.badges.map(\.mark) + content.bands.flatMap(\.marks) {
      if let center = places[mark.id] { add(mark, at: center) }
    }
    for line in content.lines { add(line) }
  }
}
