import CoalitionModel
import Graphviz
import Wording

/// The box of a phase with its name above, pointed at the right where another phase follows.
struct PhaseHead {
  private let name: String
  private let lines: [String]
  private let page: PageKind

  init(_ name: String, width: Double, page: PageKind) {
    (self.name, self.page) = (name, page)
    lines = PageText.lines(
      of: name, page.type.heading, width: width - 2 * page.card.padding, most: 2)
  }

  /// How high the head is.
  var height: Double {
    let heading = page.type.heading
    return 2.5 * heading.size + Double(lines.count - 1) * heading.lineHeight
  }

  /// Draws the box and its head.
  func add(
    to scene: inout Scene, in frame: Rect, headHeight: Double, id: String, point: Double
  ) {
    let radius = page.card.containerRadius
    let heading = page.type.heading
    scene.add([.path(.box(frame, radius: radius), fill: Palette.phaseBox)], to: .areas)
    let head = Rect(
      origin: frame.origin, size: Size(width: frame.size.width, height: headHeight))
    scene.add([.path(shape(head, radius, point), fill: Palette.phaseHead)], to: .areas)
    let first =
      head.center.y + 0.36 * heading.size - Double(lines.count - 1) * heading.lineHeight / 2
    let texts = PageText.items(
      lines, at: Point(x: frame.minX + page.card.padding, y: first), heading, Palette.ink)
    scene.add(
      Group(texts, id: id, name: name, subject: .frame(head)),
      to: .headings)
  }

  private func shape(_ head: Rect, _ radius: Double, _ point: Double) -> Path {
    let (left, right, top, bottom) = (head.minX, head.maxX, head.minY, head.maxY)
    var path = Path(from: Point(x: left, y: bottom))
    path.line(to: Point(x: left, y: top + radius))
    path.corner(Point(x: left, y: top), to: Point(x: left + radius, y: top))
    if point > 0 {
      path.line(to: Point(x: right, y: top))
      path.line(to: Point(x: right + point, y: head.center.y))
    } else {
      path.line(to: Point(x: right - radius, y: top))
      path.corner(Point(x: right, y: top), to: Point(x: right, y: top + radius))
    }
    path.line(to: Point(x: right, y: bottom))
    path.close()
    return path
  }
}

/// What is done in a phase: a dot for what runs, an open one for what is still to come.
struct OfferList {
  private let words: ChainWords
  private let offers: [ChainWords.Offer]
  private let rest: Int
  private let page: PageKind

  init(_ words: ChainWords, _ phase: Phase, _ most: Int, page: PageKind) {
    self.words = words
    self.page = page
    let all = words.offers(in: phase)
    offers = Array(all.prefix(all.count == most + 1 ? most + 1 : most))
    rest = all.count - offers.count
  }

  /// Draws the list under a hairline; nothing of no offers.
  ///
  /// - Returns: The bottom.
  func draw(into scene: inout Scene, in room: ClosedRange<Double>, from top: Double) -> Double {
    guard !offers.isEmpty else { return top }
    let (title, font) = (Font(page.type.listText.size, .bold), page.type.listText)
    let rule = Path(through: [room.lowerBound, room.upperBound].map { Point(x: $0, y: top) })
    scene.add([.path(rule, stroke: Stroke(Palette.hairline, page.lines.grey))], to: .areas)
    var y = top + 1.7 * font.size
    scene.add(
      PageText.items(
        [words.offersHeading], at: Point(x: room.lowerBound, y: y), title, Palette.ink),
      to: .texts)
    y += 1.5 * font.size
    let left = room.lowerBound + 1.3 * font.size
    for offer in offers {
      let lines = PageText.lines(
        of: offer.name, font, width: room.upperBound - left, most: 2)
      let dot = Point(x: room.lowerBound + 0.35 * font.size, y: y - 0.36 * font.size)
      scene.add(
        Marks.dot(!offer.isPlanned, at: dot, radius: 0.3 * font.size, on: page), to: .marks)
      scene.add(PageText.items(lines, at: Point(x: left, y: y), font, Palette.ink), to: .texts)
      y += Double(lines.count - 1) * font.lineHeight + 1.4 * font.size
    }
    if rest > 0 {
      scene.add(
        PageText.items(
          [words.andOthers(rest)], at: Point(x: left, y: y), font, Palette.secondText), to: .texts)
      y += 1.4 * font.size
    }
    return y - font.size
  }
}
