import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// Who sees it and who helps below each other, for a narrow page: under each who helps stands in
/// words over what it is reached.
struct RouteList {
  let content: RouteContent
  let words: RouteWords
  let page: PageKind
  let limits: RouteContent.Limits
  let room: ClosedRange<Double>

  /// The cards that were drawn.
  private(set) var cards: [Card] = []

  init(
    of content: RouteContent, _ words: RouteWords, _ limits: RouteContent.Limits,
    on page: PageKind, room: ClosedRange<Double>
  ) {
    (self.content, self.words, self.page) = (content, words, page)
    (self.limits, self.room) = (limits, room)
  }

  private var padding: Double { page.card.padding }
  private var inner: ClosedRange<Double> { room.lowerBound + padding...room.upperBound - padding }

  /// Draws both boxes from a top on.
  ///
  /// - Returns: The bottom.
  mutating func draw(into scene: inout Scene, from top: Double) -> Double {
    let middle = draw(0, into: &scene, from: top)
    return draw(1, into: &scene, from: middle + 1.2 * page.u)
  }

  private mutating func draw(
    _ side: Int, into scene: inout Scene, from top: Double
  ) -> Double {
    let heading = page.type.heading
    let title = words.headings[2 * side]
    let lines = PageText.lines(
      of: title, heading, width: inner.upperBound - inner.lowerBound, most: 2)
    scene.add(
      PageText.items(
        lines, at: Point(x: inner.lowerBound, y: top + padding + 0.85 * heading.size), heading,
        Palette.ink), to: .headings)
    var y = top + padding + Double(lines.count) * heading.lineHeight + 0.6 * page.u
    for (index, partner) in (side == 0 ? content.signallers : content.helpers).enumerated() {
      y = add(partner, at: index, side, from: y, &scene)
    }
    let usual = RouteUsual(
      side == 0 ? words.missingSignallers : words.missingHelp, limits.usual, page)
    y = usual.draw(into: &scene, in: inner, from: y + 0.3 * page.u, id: "soort-\(side + 1)")
    let frame = Rect(
      origin: Point(x: room.lowerBound, y: top),
      size: Size(width: room.upperBound - room.lowerBound, height: y + 0.5 * padding - top))
    scene.add(
      [.path(.box(frame, radius: page.card.containerRadius), fill: Palette.phaseBox)], to: .areas)
    return frame.maxY
  }

  private mutating func add(
    _ partner: Partner, at index: Int, _ side: Int, from top: Double, _ scene: inout Scene
  ) -> Double {
    let width = inner.upperBound - inner.lowerBound
    var card = Card([], .look(of: partner.domain))
    card.hasTab = true
    card.status = partner.status
    card.isBridge = content.bridges.contains(partner.id)
    card.lines = card.lines(ofAny: partner.names, within: width, on: page)
    let frame = Rect(
      origin: Point(x: inner.lowerBound, y: top),
      size: Size(width: width, height: card.size(on: page).height))
    let isAgain = side == 1 && content.signallers.contains { $0.id == partner.id }
    let id = words.id(partner) + (isAgain ? "-2" : "")
    scene.add(.partner(partner, id: id, card.items(in: frame, on: page), frame), to: .partners)
    cards.append(card)
    guard side == 1 else { return frame.maxY + 0.6 * page.u }
    let font = page.type.chip
    var y = frame.maxY + 1.35 * font.size
    for way in words.ways(to: index, content) {
      let lines = PageText.lines(of: way, font, width: width - page.u, most: 4)
      scene.add(
        PageText.items(
          lines, at: Point(x: inner.lowerBound + page.u, y: y), font, Palette.secondText),
        to: .texts)
      y += Double(lines.count) * font.lineHeight + 0.3 * font.size
    }
    return y - 0.6 * font.size + 0.6 * page.u
  }
}
