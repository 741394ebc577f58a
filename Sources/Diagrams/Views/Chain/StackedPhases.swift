import CoalitionModel
import Graphviz
import Wording

/// The three phases below each other, for a narrow page: a partner has a card in each of its phases,
/// and between two phases stands in words what ties them.
struct StackedPhases {
  let content: ChainContent
  let words: ChainWords
  let page: PageKind
  let limits: ChainContent.Limits
  let room: ClosedRange<Double>

  /// The cards that were drawn.
  private(set) var cards: [Card] = []

  init(
    of content: ChainContent, _ words: ChainWords, _ limits: ChainContent.Limits, on page: PageKind,
    room: ClosedRange<Double>
  ) {
    (self.content, self.words, self.page, self.limits) = (content, words, page, limits)
    self.room = room
  }

  private var padding: Double { page.card.padding }
  private var gap: Double { 0.6 * page.u }
  private var width: Double { room.upperBound - room.lowerBound }

  /// Draws the phases from a top on.
  ///
  /// - Returns: The bottom.
  mutating func draw(into scene: inout Scene, from top: Double) -> Double {
    var y = top
    for phase in Phase.allCases.indices {
      y = draw(phase, into: &scene, from: y)
      if phase < content.seams.count { y = step(phase, into: &scene, from: y) }
    }
    return y
  }

  private mutating func draw(
    _ phase: Int, into scene: inout Scene, from top: Double
  ) -> Double {
    let head = PhaseHead(words.name(of: Phase.allCases[phase]), width: width, page: page)
    let font = page.type.chip
    let left = room.lowerBound + padding
    var y = top + head.height + padding
    y = addCards(of: phase, from: y, &scene)
    for note in [words.nobody(in: Phase.allCases[phase]), words.more(content.rest[phase])] {
      guard let note else { continue }
      scene.add(
        PageText.items([note], at: Point(x: left, y: y + font.size), font, Palette.secondText),
        to: .texts)
      y += 1.9 * font.size
    }
    let list = OfferList(words, Phase.allCases[phase], limits.offers, page: page)
    y = list.draw(into: &scene, in: left...room.upperBound - padding, from: y) + 0.4 * padding
    let frame = Rect(
      origin: Point(x: room.lowerBound, y: top), size: Size(width: width, height: y - top))
    head.add(
      to: &scene, in: frame, headHeight: head.height, id: "fase-\(phase + 1)", point: 0)
    return y
  }

  private mutating func addCards(
    of phase: Int, from top: Double, _ scene: inout Scene
  ) -> Double {
    let own = content.places.filter { $0.phases.lowerBound == phase }
    let cardWidth = (width - 2 * padding - gap) / 2
    var y = top
    for start in stride(from: 0, to: own.count, by: 2) {
      let row = own[start..<min(own.count, start + 2)].map { place in
        (place, card(of: place.partner, width: cardWidth))
      }
      let height = row.map { $1.size(on: page).height }.max() ?? 0
      for (column, (place, card)) in row.enumerated() {
        let frame = Rect(
          origin: Point(
            x: room.lowerBound + padding + Double(column) * (cardWidth + gap), y: y),
          size: Size(width: cardWidth, height: height))
        scene.add(
          .partner(place.partner, id: place.id, card.items(in: frame, on: page), frame),
          to: .partners)
        cards.append(card)
      }
      y += height + gap
    }
    return y
  }

  private func card(of partner: Partner, width: Double) -> Card {
    var card = Card([], .look(of: partner.domain))
    card.hasTab = true
    card.status = partner.status
    card.isBridge = content.bridges.contains(partner.id)
    card.lines = card.lines(ofAny: partner.names, within: width, on: page)
    return card
  }

  /// The step to the next phase, with what is known of it.
  ///
  /// - Returns: Where the next phase begins.
  private func step(_ seam: Int, into scene: inout Scene, from top: Double) -> Double {
    let x = room.lowerBound + 1.6 * page.u
    let facts = FactList(words.facts(of: seam), page: page)
    let bottom = facts.draw(
      into: &scene, in: x + 1.6 * page.u...room.upperBound, from: top + 0.7 * page.u)
    let end = max(bottom + 0.7 * page.u, top + 3 * page.u)
    let kind = words.kind(ofStep: seam) ?? .mutual
    let course = Path(through: [Point(x: x, y: top), Point(x: x, y: end)])
    scene.add(
      Step(kind: kind, course: course, middle: Point(x: x, y: (top + end) / 2)).group(
        "overgang-\(seam + 1)", name: words.nameOfStep(seam),
        from: "fase-\(seam + 1)", to: "fase-\(seam + 2)", on: page), to: .ties)
    return end
  }
}

/// What is known of a step, each with its number in large letters.
struct FactList {
  /// One fact.
  struct Fact: Hashable {
    /// How many; nothing where there is nothing to count.
    var number: Int?
    var words: String
  }

  private let facts: [Fact]
  private let page: PageKind

  init(_ facts: [Fact], page: PageKind) {
    self.facts = facts
    self.page = page
  }

  /// Draws the facts below each other.
  ///
  /// - Returns: The bottom.
  func draw(into scene: inout Scene, in room: ClosedRange<Double>, from top: Double) -> Double {
    let large = Font(1.25 * page.type.heading.size, .bold)
    let font = page.type.legend
    var y = top
    for fact in facts {
      var x = room.lowerBound
      let baseline = y + (fact.number == nil ? 1.1 * font.size : 0.9 * large.size)
      if let number = fact.number {
        scene.add(
          PageText.items(["\(number)"], at: Point(x: x, y: baseline), large, Palette.ink),
          to: .texts)
        x += large.width(of: "\(number)") + 0.5 * font.size
      }
      let lines = PageText.lines(of: fact.words, font, width: room.upperBound - x, most: 3)
      scene.add(
        PageText.items(lines, at: Point(x: x, y: baseline), font, Palette.ink), to: .texts)
      y = baseline + Double(lines.count - 1) * font.lineHeight + 0.6 * font.size
    }
    return y - 0.2 * font.size
  }
}
