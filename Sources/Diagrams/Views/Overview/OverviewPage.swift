import Graphviz

/// The page of the overview: filled from top to bottom.
struct OverviewPage {
  private static let margin = 16.0

  let width: Double
  private var bottom = margin
  private var texts: [Drawing.TextBlock] = []
  private var nodes: [Drawing.Node] = []
  private var edges: [Drawing.Edge] = []

  init(width: Double) {
    self.width = width
  }

  private var room: Double { width - 2 * Self.margin }

  mutating func addTitle(_ title: String, _ subtitle: String) {
    add(title, id: "titel", fontSize: 20, isBold: true, color: Ink.text)
    bottom += 2
    add(subtitle, id: "ondertitel", fontSize: 12, isBold: false, color: Ink.quiet)
    bottom += 18
  }

  mutating func addFooter(_ text: String) {
    bottom += 10
    add(text, id: "bron", fontSize: 12, isBold: false, color: Ink.quiet)
    bottom += Self.margin
  }

  private mutating func add(
    _ text: String, id: String, fontSize: Double, isBold: Bool, color: Color
  ) {
    let measure = TextMeasure(fontSize: fontSize, isBold: isBold)
    let lines = FittedLabel(measure: measure, width: room, stretch: 1, mostLines: 8).lines(text)
    texts.append(
      Drawing.TextBlock(
        id: id, at: Point(x: Self.margin, y: bottom), lines: lines, fontSize: fontSize,
        color: color, isBold: isBold))
    bottom += measure.size(of: lines).y
  }

  /// The places of all marks: the map, then the bands with the numbers above their partners.
  mutating func place(_ content: OverviewContent) -> [String: SIMD2<Double>] {
    var places: [String: SIMD2<Double>] = [:]
    let layout = OverviewLayout(content: content, width: room)
    let (middle, height) = layout.middle()
    for (id, center) in middle { places[id] = center + SIMD2(Self.margin, bottom) }
    bottom += height + (height > 0 ? 26 : 0)
    let ((bands, bandHeight), headings) = layout.bands(below: middle)
    for (index, heading) in headings.enumerated() {
      texts.append(
        Drawing.TextBlock(
          id: "band-\(index + 1)", at: Point(x: Self.margin, y: bottom + heading.top),
          lines: heading.lines, fontSize: Mark.fontSize, color: Ink.text, isBold: true))
    }
    for (id, center) in bands { places[id] = center + SIMD2(Self.margin, bottom) }
    bottom += bandHeight + (bandHeight > 0 ? 22 : 0)
    return places
  }

  mutating func add(_ legend: OverviewLegend) {
    let height = legend.place(at: SIMD2(Self.margin, bottom), width: room) { node in
      var sample = node
      sample.isObstacle = false
      nodes.append(sample)
    } line: { edge in
      edges.append(edge)
    } text: { text in
      texts.append(text)
    }
    bottom += height
  }

  func drawing(of content: OverviewContent, at places: [String: SIMD2<Double>]) -> Drawing {
    let marks =
      content.marks + content.badges.map(\.mark) + content.bands.flatMap(\.marks)
    let placed = marks.compactMap { mark in places[mark.id].map { mark.node(at: $0) } }
    let all = placed + nodes
    let lines = content.lines.map(\.edge) + edges
    return Drawing(
      canvas: Size(width: width, height: bottom.rounded(.up)), nodes: all, edges: lines,
      texts: texts, routing: placed.count <= 80 && lines.count <= 160 ? .splines : .straight)
  }
}
