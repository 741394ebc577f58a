import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// The continuous line of care around birth, below each other, with what is known of each step.
struct CareLine {
  let chain: CareChain
  let words: ChainWords

  /// The part that stands beside or below the phases; nothing of a chain without steps.
  var asides: [Sheet.Aside] {
    guard !chain.links.isEmpty else { return [] }
    return [Sheet.Aside { corner, width, page in drawn(at: corner, width: width, page) }]
  }

  /// What its lines mean, those of a step in view apart from ties.
  var guide: [ReadingGuide.Entry] {
    chain.links.contains { Self.kind(of: $0) == .directed }
      ? [ReadingGuide.Entry(.line(.directed), words.careGuide)] : []
  }

  /// The kinds of lines of its other steps.
  var kinds: [LineKind] { chain.links.map(Self.kind).filter { $0 != .directed } }

  static func kind(of link: CareChain.Link) -> LineKind {
    switch link.tie.presence {
    case .present: .directed
    case .absent: .statedAbsent
    default:
      link.tie.foreseen.contains { $0.evidence.foreseen.contains { $0.standing == .planned } }
        ? .planned : .notInView
    }
  }

  private var groups: [[PartnerGroup]] {
    chain.links.map { $0.from } + chain.links.suffix(1).map { $0.to }
  }

  private func isEmpty(_ groups: [PartnerGroup]) -> Bool {
    chain.links.contains { $0.tie.emptySides.contains(groups) }
  }

  private func drawn(at corner: Point, width: Double, _ page: PageKind) -> Sheet.Aside.Drawn {
    let heading = page.type.heading
    let titles = PageText.lines(of: words.careHeading, heading, width: width, most: 2)
    var drawn = Sheet.Aside.Drawn(bottom: corner.y)
    drawn.texts = PageText.items(
      titles, at: Point(x: corner.x, y: corner.y + heading.size), heading, Palette.ink)
    var y = corner.y + heading.size + Double(titles.count - 1) * heading.lineHeight + 0.8 * page.u
    for (place, groups) in groups.enumerated() {
      var card = Card([], .look(of: groups.first?.domain))
      card.hasTab = true
      if isEmpty(groups) { card.status = .mentioned }
      let cardWidth = min(width, 13 * page.u)
      card.lines = card.lines(of: words.name(of: groups), within: cardWidth, on: page)
      let size = Size(width: cardWidth, height: card.size(on: page).height)
      let frame = Rect(origin: Point(x: corner.x, y: y), size: size)
      drawn.groups.append(
        (
          .partners,
          Group(
            card.items(in: frame, on: page), id: "schakel-\(place + 1)",
            name: words.name(of: groups), subject: .frame(frame))
        ))
      y = frame.maxY
      if place < chain.links.count { y = step(place, below: frame, width: width, &drawn, page) }
    }
    drawn.bottom = y
    return drawn
  }

  /// Draws the step below a card.
  ///
  /// - Returns: The top of the next card.
  private func step(
    _ place: Int, below card: Rect, width: Double, _ drawn: inout Sheet.Aside.Drawn,
    _ page: PageKind
  ) -> Double {
    let link = chain.links[place]
    let kind = Self.kind(of: link)
    let font = page.type.chip
    let x = card.minX + 1.2 * page.u
    let left = x + 1.5 * page.u
    let lines = PageText.lines(
      of: words.step(link), font, width: card.minX + width - left, most: 2)
    let height = max(2.4 * page.u, Double(lines.count) * font.lineHeight + 0.8 * page.u)
    let bottom = card.maxY + height
    let middle = Point(x: x, y: card.maxY + height / 2)
    let end = kind.tip == .none ? bottom : bottom - page.lines.off
    let course = Path(through: [Point(x: x, y: card.maxY), Point(x: x, y: end)])
    var group = Step(kind: kind, course: course, middle: middle).group(
      "lijn-\(place + 1)", name: words.name(of: link),
      from: "schakel-\(place + 1)", to: "schakel-\(place + 2)", on: page)
    if kind == .directed { group.data["kind"] = nil }
    drawn.groups.append((layer: .ties, group: group))
    let first = middle.y + 0.36 * font.size - Double(lines.count - 1) * font.lineHeight / 2
    drawn.texts += PageText.items(
      lines, at: Point(x: left, y: first), font, Palette.secondText)
    return bottom
  }
}
