import CoalitionModel
import Graphviz
import Wording

/// Draws areas as boxes: single ones, two that overlap, and tables of more.
struct RegionBoxes {
  /// What is drawn, by layer, and its bottom.
  struct Drawn {
    var areas: [Item] = []
    var headings: [Item] = []
    var partners: [Group] = []
    var marks: [Item] = []
    var cards: [Card] = []
    var hasDots = false
    var bottom = 0.0

    static func += (one: inout Drawn, other: Drawn) {
      one.areas += other.areas
      one.headings += other.headings
      one.partners += other.partners
      one.marks += other.marks
      one.cards += other.cards
      one.hasDots = one.hasDots || other.hasDots
      one.bottom = max(one.bottom, other.bottom)
    }
  }

  let words: RegionsWords
  let content: RegionsContent
  let ids: PartnerIDs
  let density: RegionsDensity
  let page: PageKind

  var gap: Double { 0.7 * page.u }
  var padding: Double { page.card.padding }
  /// Text of the second rank in a box.
  var small: Font { Font(page.type.chip.size) }

  // MARK: Beside and below each other

  /// Blocks from a corner on: small ones beside each other in rows of one height, others over the
  /// whole width.
  func flow(
    _ blocks: [RegionsContent.Block], at corner: Point, width: Double, isInside: Bool = false
  ) -> Drawn {
    var drawn = Drawn(bottom: corner.y)
    var rest = blocks[...]
    while let first = rest.first {
      let y = drawn.bottom + (drawn.areas.isEmpty ? 0 : gap)
      let run = rest.prefix { isSmall($0) }
      if run.isEmpty {
        drawn += wide(first, at: Point(x: corner.x, y: y), width: width)
        rest = rest.dropFirst()
        continue
      }
      let most = max(1, Int((width + gap) / (13 * page.u + gap)))
      let rows = (run.count + most - 1) / most
      let columns = (run.count + rows - 1) / rows
      let row = run.prefix(columns)
      let each = (width - gap * Double(columns - 1)) / Double(columns)
      let corners = (0..<row.count).map {
        Point(x: corner.x + Double($0) * (each + gap), y: y)
      }
      let heights = zip(row, corners).map { box($0, at: $1, width: each).bottom - y }
      for (block, place) in zip(row, corners) {
        drawn += box(
          block, at: place, width: each, height: heights.max() ?? 0, isInside: isInside)
      }
      rest = rest.dropFirst(row.count)
    }
    return drawn
  }

  private func isSmall(_ block: RegionsContent.Block) -> Bool {
    block.areas.count == 1 && block.inside.isEmpty
  }

  private func wide(
    _ block: RegionsContent.Block, at corner: Point, width: Double
  ) -> Drawn {
    switch block.areas.count {
    case 1: return box(block, at: corner, width: width)
    case 2: return RegionPair(boxes: self, block: block).drawn(at: corner, width: width)
    default: return RegionTable(boxes: self, block: block).drawn(at: corner, width: width)
    }
  }

  // MARK: One area

  /// An area with its partners and what lies in it; at least so high.
  private func box(
    _ block: RegionsContent.Block, at corner: Point, width: Double, height: Double = 0,
    isInside: Bool = false
  ) -> Drawn {
    let area = block.areas[0]
    let room = width - 2 * padding
    let inner = Point(x: corner.x + padding, y: corner.y + padding)
    var drawn = heading(of: area, at: inner, width: room, note: words.kind(of: area))
    drawn += cards(
      block.partners, at: Point(x: inner.x, y: drawn.bottom), width: room,
      saysNobody: block.inside.isEmpty)
    if !block.inside.isEmpty {
      let start = drawn.bottom + (block.partners.isEmpty ? 0 : gap)
      drawn += flow(
        block.inside, at: Point(x: inner.x, y: start), width: room, isInside: true)
    }
    drawn.bottom = max(drawn.bottom + padding, corner.y + height)
    let frame = Rect(
      origin: corner, size: Size(width: width, height: drawn.bottom - corner.y))
    let fill = isInside ? Palette.paper : area.look.tint
    drawn.areas.insert(
      .path(.box(frame, radius: page.card.containerRadius), fill: fill), at: 0)
    return drawn
  }

  /// The icon and name of an area with a note below, and the y below which its cards may begin.
  func heading(of area: RegionsContent.Area, at corner: Point, width: Double, note: String)
    -> Drawn
  {
    let font = page.type.heading
    let lines = PageText.lines(
      of: area.region.name, font, width: width - 1.6 * font.size, most: 3)
    let y = corner.y + 0.85 * font.size
    var items = Container.heading(lines, area.look, font, at: Point(x: corner.x, y: y))
    var bottom = y + Double(lines.count - 1) * font.lineHeight
    let below =
      note.isEmpty ? [] : PageText.lines(of: note, small, width: width - 1.6 * font.size, most: 2)
    if !below.isEmpty {
      bottom += 1.35 * small.size
      items += PageText.items(
        below, at: Point(x: corner.x + 1.58 * font.size, y: bottom), small, area.look.text)
      bottom += Double(below.count - 1) * small.lineHeight
    }
    return Drawn(headings: items, bottom: bottom + 0.75 * page.u)
  }

  // MARK: Cards

  /// Partners in columns of cards; of those too many the number is told.
  func cards(
    _ partners: [Partner], at corner: Point, width: Double, saysNobody: Bool = true,
    columns wished: Int? = nil
  ) -> Drawn {
    guard !partners.isEmpty else {
      return saysNobody
        ? line(words.nobody, at: corner, width: width) : Drawn(bottom: corner.y - 0.75 * page.u)
    }
    let gap = 0.55 * page.u
    let most = max(1, Int((width + gap) / (11 * page.u + gap)))
    let isCut = partners.count > density.mostCards
    let shown = Array(partners.prefix(isCut ? density.mostCards : partners.count))
    let columns = max(1, min(wished ?? most, most, shown.count))
    let each = min(19 * page.u, (width - gap * Double(columns - 1)) / Double(columns))
    var drawn = Drawn(bottom: corner.y)
    var y = corner.y
    for start in stride(from: 0, to: shown.count, by: columns) {
      let row = shown[start..<min(shown.count, start + columns)]
      let cards = row.map { card(of: $0, width: each) }
      let height = cards.map { $0.size(on: page).height }.max() ?? 0
      for (index, (partner, card)) in zip(row, cards).enumerated() {
        let place = Point(x: corner.x + Double(index) * (each + gap), y: y)
        let frame = Rect(origin: place, size: Size(width: each, height: height))
        drawn += drawnCard(card, of: partner, in: frame)
      }
      y += height + gap
    }
    drawn.bottom = y - gap
    if isCut {
      drawn += line(
        words.more(partners.count - shown.count), at: Point(x: corner.x, y: y), width: width)
    }
    return drawn
  }

  func card(of partner: Partner, width: Double) -> Card {
    var card = Card([], .look(of: partner.domain))
    card.hasTab = true
    card.status = partner.status
    card.isBridge = content.isAcross(partner)
    card.lines = card.lines(ofAny: partner.names, within: width, on: page)
    return card
  }

  func drawnCard(_ card: Card, of partner: Partner, in frame: Rect) -> Drawn {
    var group = Group.partner(
      partner, id: ids[partner], card.items(in: frame, on: page), frame)
    group.name = words.told(partner)
    return Drawn(partners: [group], cards: [card], bottom: frame.maxY)
  }

  /// A line of small text in a box.
  private func line(_ text: String, at corner: Point, width: Double) -> Drawn {
    let lines = PageText.lines(of: text, small, width: width, most: 2)
    return Drawn(
      headings: PageText.items(
        lines, at: Point(x: corner.x, y: corner.y + small.size), small, Palette.secondText),
      bottom: corner.y + Double(lines.count) * small.lineHeight)
  }

  // MARK: Names

  /// Partners as an icon and a name, in as many lines as there may be; nothing of nobody.
  func names(of partners: [Partner], _ title: String, at corner: Point, width: Double) -> Drawn {
    guard !partners.isEmpty else { return Drawn() }
    let heading = Font(page.type.name.size, .bold)
    let lines = PageText.lines(of: title, heading, width: width, most: 2)
    var drawn = Drawn(
      headings: PageText.items(
        lines, at: Point(x: corner.x, y: corner.y + heading.size), heading, Palette.dark))
    let font = page.type.chip
    let pitch = 1.85 * font.size
    var at = Point(
      x: corner.x, y: corner.y + Double(lines.count) * heading.lineHeight + 1.7 * font.size)
    let last = at.y + Double(density.mostLines * (page.isNarrow ? 3 : 1) - 1) * pitch
    for (index, partner) in partners.enumerated() {
      let more = words.more(partners.count - index)
      let reserve = at.y >= last ? font.width(of: more) + font.size : 0
      let short = partner.names.last ?? partner.name
      let name = font.width(of: partner.name) > 18 * font.size ? short : partner.name
      let text = PageText.lines(of: name, font, width: width - 2 * font.size, most: 1)[0]
      let need = 1.55 * font.size + font.width(of: text)
      if at.x > corner.x, at.x + need > corner.x + width - reserve {
        guard at.y < last else {
          drawn.headings += PageText.items([more], at: at, font, Palette.secondText)
          break
        }
        at = Point(x: corner.x, y: at.y + pitch)
      }
      drawn.partners.append(named(text, of: partner, at: at, width: need))
      at.x += need + 1.1 * font.size
    }
    drawn.bottom = at.y + 0.5 * font.size
    return drawn
  }

  /// The icon of a partner and its name, from the left end of the baseline on.
  private func named(_ text: String, of partner: Partner, at start: Point, width: Double) -> Group {
    let font = page.type.chip
    let look = DomainLook.look(of: partner.domain)
    let left = Point(x: start.x, y: start.y - 0.36 * font.size)
    let color = partner.status == .mentioned ? Palette.secondText : Palette.ink
    let items =
      look.icon.tile(left: left, size: 1.16 * font.size, on: look.color)
      + PageText.items([text], at: Point(x: start.x + 1.5 * font.size, y: start.y), font, color)
    let frame = Rect(
      origin: Point(x: start.x, y: start.y - font.size),
      size: Size(width: width, height: 1.3 * font.size))
    return .partner(partner, id: ids[partner], items, frame)
  }
}

extension RegionsContent.Area {
  /// The color and icon: those of the domain to which areas of its kind belong.
  var look: DomainLook {
    switch region.kind {
    case .vsv, .consortium, .roaz, .maternity: .look(of: .medical)
    case .municipality, .neighborhood, .province: .look(of: .municipality)
    case .ggd: .look(of: .publicHealth)
    case .ros: .look(of: .knowledge)
    case .safety: .look(of: .justice)
    case nil: .unknown
    }
  }
}
