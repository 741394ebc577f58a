import Graphviz

/// A frame with a heading and marks in rows.
struct Panel {
  private static let inset = 12.0
  private static let gap = 12.0

  let heading: [String]
  let marks: [Mark]
  let width: Double

  /// How wide a mark in the panel may be, so that two stand beside each other.
  static func room(width: Double) -> Double { (width - 2 * inset - gap) / 2 }

  init(heading: [String], marks: [Mark], width: Double) {
    self.heading = heading
    self.marks = marks
    self.width = width
  }

  private var rows: BandLayout.Result {
    let layout = BandLayout(width: width - 2 * Self.inset, gap: Self.gap, alignment: .center)
    return layout.placed([BandLayout.Band(heading: nil, items: marks.map { $0.size })])
  }

  /// The heading as marks without a shape, which no frame hides.
  fileprivate var captions: [Mark] {
    heading.enumerated().flatMap { place, text in
      FittedLabel(
        measure: TextMeasure(isBold: place == 0), width: width - 2 * Self.inset, stretch: 1,
        mostLines: 3
      ).lines(text).map { line in
        var mark = Mark.caption(line, id: "")
        mark.isBold = place == 0
        return mark
      }
    }
  }

  private var captionHeight: Double { captions.reduce(0) { $0 + $1.size.y } }

  /// The least height of the frame.
  var height: Double {
    Self.inset + captionHeight + (marks.isEmpty ? 0 : Self.gap + rows.extent.y) + Self.inset
  }

  /// Where the marks stand, from the top left corner of the panel.
  fileprivate var centers: [SIMD2<Double>] {
    rows.items[0].map { $0 + SIMD2(Self.inset, Self.inset + captionHeight + Self.gap) }
  }
}

extension DiagramPage {
  /// Draws a panel with its top left corner at a place of the page.
  mutating func add(_ panel: Panel, id: String, at origin: SIMD2<Double>, height: Double) {
    let size = SIMD2(panel.width, height)
    let name = panel.heading.first ?? ""
    add(
      .backdrop(id: id, name: name, shape: .box, fill: Colors.band, size: size),
      at: origin + size / 2)
    var top = origin.y + 12
    for (place, caption) in panel.captions.enumerated() {
      var mark = caption
      mark.id = "kop-\(id)-\(place + 1)"
      add(mark, at: SIMD2(origin.x + panel.width / 2, top + mark.size.y / 2))
      top += mark.size.y
    }
    for (mark, center) in zip(panel.marks, panel.centers) { add(mark, at: origin + center) }
  }
}

extension Mark {
  /// Words without a shape that lie above frames and rings.
  static func caption(_ text: String, id: String) -> Mark {
    let measure = TextMeasure(isBold: true)
    var mark = Mark(
      id: id, name: text, shape: .none, fill: .white, stroke: .white, lines: [text],
      size: SIMD2(measure.width(of: text).rounded(.up) + 4, measure.lineHeight.rounded(.up) + 1))
    mark.isBold = true
    mark.isObstacle = false
    return mark
  }

  /// A shape behind others.
  static func backdrop(
    id: String, name: String, shape: Shape, fill: Color, size: SIMD2<Double>
  ) -> Mark {
    var mark = Mark(
      id: id, name: name, shape: shape, fill: fill, stroke: Colors.frame, lines: [], size: size)
    mark.strokeWidth = 1
    mark.isObstacle = false
    return mark
  }
}
