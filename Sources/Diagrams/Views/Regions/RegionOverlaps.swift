import CoalitionModel
import Graphviz

/// Two areas that share partners, as two frames that overlap.
///
/// Who works in one of them stands in its own part, who works in both in the part that they share.
/// The parts stand beside each other, on a narrow page below each other.
struct RegionPair {
  let boxes: RegionBoxes
  let block: RegionsContent.Block

  private var page: PageKind { boxes.page }
  private var padding: Double { boxes.padding }
  private var parts: [[Partner]] {
    [block.partners(in: 0), block.shared, block.partners(in: 1)]
  }

  func drawn(at corner: Point, width: Double) -> RegionBoxes.Drawn {
    width < 36 * page.u ? stacked(at: corner, width: width) : sideBySide(at: corner, width: width)
  }

  /// How many columns of cards each part has: one at least, the rest where most cards wait.
  private func columns(_ width: Double) -> [Int] {
    var columns = [1, 1, 1]
    for _ in 0..<max(0, Int(width / (12.5 * page.u)) - 3) {
      let rows = parts.indices.map {
        (min(parts[$0].count, boxes.density.mostCards) + columns[$0] - 1) / columns[$0]
      }
      let tallest = rows.indices.max { (rows[$0], -$0) < (rows[$1], -$1) }
      guard let tallest, rows[tallest] > 1 else { break }
      columns[tallest] += 1
    }
    return columns
  }

  private func sideBySide(at corner: Point, width: Double) -> RegionBoxes.Drawn {
    let columns = columns(width)
    let total = Double(columns.reduce(0, +))
    var edges = [corner.x]
    for count in columns { edges.append((edges.last ?? 0) + width * Double(count) / total) }
    var drawn = RegionBoxes.Drawn()
    let rooms = parts.indices.map {
      (x: edges[$0] + padding, width: edges[$0 + 1] - edges[$0] - 2 * padding)
    }
    let heads = parts.indices.map {
      head($0, at: Point(x: rooms[$0].x, y: corner.y + padding), width: rooms[$0].width)
    }
    let top = heads.map { $0.bottom }.max() ?? corner.y
    for index in parts.indices {
      drawn += heads[index]
      drawn += boxes.cards(
        parts[index], at: Point(x: rooms[index].x, y: top), width: rooms[index].width,
        columns: columns[index])
    }
    drawn.bottom += padding
    let height = drawn.bottom - corner.y
    func frame(_ from: Int, _ to: Int) -> Rect {
      Rect(
        origin: Point(x: edges[from], y: corner.y),
        size: Size(width: edges[to] - edges[from], height: height))
    }
    drawn.areas = frames(frame(0, 2), frame(1, 3), shared: frame(1, 2)) + drawn.areas
    return drawn
  }

  private func stacked(at corner: Point, width: Double) -> RegionBoxes.Drawn {
    var drawn = RegionBoxes.Drawn()
    var edges = [corner.y]
    for index in parts.indices {
      let room = width - 2 * padding
      let x = corner.x + padding
      var part = head(index, at: Point(x: x, y: (edges.last ?? 0) + padding), width: room)
      part += boxes.cards(parts[index], at: Point(x: x, y: part.bottom), width: room)
      edges.append(part.bottom + padding)
      drawn += part
    }
    drawn.bottom = edges[3]
    func frame(_ from: Int, _ to: Int) -> Rect {
      Rect(
        origin: Point(x: corner.x, y: edges[from]),
        size: Size(width: width, height: edges[to] - edges[from]))
    }
    drawn.areas = frames(frame(0, 2), frame(1, 3), shared: frame(1, 2)) + drawn.areas
    return drawn
  }

  private func head(_ part: Int, at corner: Point, width: Double) -> RegionBoxes.Drawn {
    guard part == 1 else {
      return boxes.heading(
        of: block.areas[part / 2], at: corner, width: width, note: boxes.words.onlyHere)
    }
    let font = page.type.heading
    let lines = PageText.lines(of: boxes.words.inBoth, font, width: width, most: 3)
    return RegionBoxes.Drawn(
      headings: PageText.items(
        lines, at: Point(x: corner.x, y: corner.y + 0.85 * font.size), font, Palette.dark),
      bottom: corner.y + Double(lines.count) * font.lineHeight + 0.75 * page.u)
  }

  private func frames(_ one: Rect, _ other: Rect, shared: Rect) -> [Item] {
    let radius = page.card.containerRadius
    let frames = [one, other]
    return zip(frames, block.areas).map { frame, area in
      .path(.box(frame, radius: radius), fill: area.look.tint)
    } + [.path(.box(shared, radius: radius), fill: Palette.phaseHead)]
      + zip(frames, block.areas).map { frame, area in
        .path(.box(frame, radius: radius), stroke: Stroke(area.look.color, page.card.border))
      }
  }
}

/// Three areas or more that share partners: a row for each partner.
///
/// A column for each area with a dot where the partner works; where the columns do not fit, the areas
/// of each partner in words.
struct RegionTable {
  let boxes: RegionBoxes
  let block: RegionsContent.Block

  private var page: PageKind { boxes.page }
  private var padding: Double { boxes.padding }
  private var columnWidth: Double { 6 * page.u }

  /// The partners, those in several areas first.
  private var rows: [Partner] {
    block.partners.filter { boxes.content.isAcross($0) }
      + block.partners.filter { !boxes.content.isAcross($0) }
  }

  func drawn(at corner: Point, width: Double) -> RegionBoxes.Drawn {
    let room = width - 2 * padding
    let cardWidth = min(17 * page.u, 0.46 * room)
    let count = Double(block.areas.count)
    let hasColumns = cardWidth + padding + count * columnWidth <= room
    let inner = Point(x: corner.x + padding, y: corner.y + padding)
    let left = inner.x + cardWidth + padding
    let each = hasColumns ? min(11 * page.u, (room - cardWidth - padding) / count) : 0
    var drawn =
      hasColumns ? heads(from: left, each, top: inner.y) : list(at: inner, width: room)
    let most = boxes.density.mostCards
    let shown = rows.prefix(most > 1000 ? most : 3 * most)
    var y = drawn.bottom
    for partner in shown {
      let card = boxes.card(of: partner, width: cardWidth)
      let words = hasColumns ? [] : areas(of: partner, width: room - cardWidth - padding)
      let font = page.type.listText
      let height = max(
        card.size(on: page).height, Double(words.count) * font.lineHeight)
      let frame = Rect(
        origin: Point(x: inner.x, y: y), size: Size(width: cardWidth, height: height))
      drawn += boxes.drawnCard(card, of: partner, in: frame)
      if hasColumns { drawn += dots(of: partner, at: frame.center.y, from: left, each) }
      let first =
        frame.center.y + 0.36 * font.size - Double(words.count - 1) * font.lineHeight / 2
      drawn.headings += PageText.items(words, at: Point(x: left, y: first), font, Palette.ink)
      y = frame.maxY + 0.4 * page.u
    }
    drawn.bottom = y
    drawn += rest(block.partners.count - shown.count, at: Point(x: inner.x, y: y))
    drawn.bottom += padding
    let frame = Rect(origin: corner, size: Size(width: width, height: drawn.bottom - corner.y))
    drawn.areas.insert(
      .path(.box(frame, radius: page.card.containerRadius), fill: Palette.quietBox), at: 0)
    return drawn
  }

  /// How many partners have no row; nothing where all have.
  private func rest(_ count: Int, at corner: Point) -> RegionBoxes.Drawn {
    guard count > 0 else { return RegionBoxes.Drawn() }
    let font = boxes.small
    return RegionBoxes.Drawn(
      headings: PageText.items(
        [boxes.words.more(count)], at: Point(x: corner.x, y: corner.y + font.size), font,
        Palette.secondText), bottom: corner.y + font.lineHeight)
  }

  /// The names of the areas above their columns.
  private func heads(from left: Double, _ each: Double, top: Double) -> RegionBoxes.Drawn {
    let font = Font(page.type.chip.size, .semibold)
    let names = block.areas.map {
      PageText.lines(of: $0.region.name, font, width: each - 0.6 * font.size, most: 3)
    }
    let most = names.map { $0.count }.max() ?? 1
    let icon = 1.3 * font.size
    let bottom = top + icon + Double(most) * font.lineHeight + 0.4 * page.u
    var drawn = RegionBoxes.Drawn(bottom: bottom)
    for (index, lines) in names.enumerated() {
      let look = block.areas[index].look
      let x = left + (Double(index) + 0.5) * each
      drawn.headings += look.icon.tile(
        left: Point(x: x - icon / 2, y: top + icon / 2), size: icon, on: look.color)
      drawn.headings += PageText.items(
        lines, at: Point(x: x, y: top + icon + 1.1 * font.size), font, look.text, anchor: .middle)
    }
    return drawn
  }

  /// The heading above areas in words.
  private func list(at corner: Point, width: Double) -> RegionBoxes.Drawn {
    let font = page.type.heading
    let lines = PageText.lines(
      of: boxes.words.shared(block.areas.count), font, width: width, most: 2)
    return RegionBoxes.Drawn(
      headings: PageText.items(
        lines, at: Point(x: corner.x, y: corner.y + 0.85 * font.size), font, Palette.dark),
      bottom: corner.y + Double(lines.count) * font.lineHeight + 0.5 * page.u)
  }

  private func areas(of partner: Partner, width: Double) -> [String] {
    let names = boxes.content.areas(of: partner).map { $0.region.name.withNumberKept }
    return PageText.lines(
      of: names.joined(separator: ", "), page.type.listText, width: width, most: 3)
  }

  private func dots(
    of partner: Partner, at y: Double, from left: Double, _ each: Double
  ) -> RegionBoxes.Drawn {
    let last = left + (Double(block.areas.count) - 0.5) * each
    let line = Path(through: [Point(x: left - 0.5 * padding, y: y), Point(x: last, y: y)])
    var drawn = RegionBoxes.Drawn(hasDots: true)
    drawn.areas.append(.path(line, stroke: Stroke(Palette.hairline, page.lines.grey / 2)))
    for (index, area) in block.areas.enumerated()
    where area.partners.contains(where: { $0.id == partner.id }) {
      drawn.marks += Marks.dot(
        true, at: Point(x: left + (Double(index) + 0.5) * each, y: y), radius: 0.42 * page.u,
        on: page)
    }
    return drawn
  }
}
