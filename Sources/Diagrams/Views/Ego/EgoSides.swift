import CoalitionModel
import Graphviz
import Wording

/// The partner in the middle with containers at both sides, or below it on a narrow page, and the
/// lines between.
struct EgoSides {
  /// A card with the tie that leads to it.
  struct Row {
    let contact: EgoContent.Contact
    let card: Card
    let name: String
    /// How many partners it stands for.
    let count: Int
    /// The group of the card.
    let id: String
  }

  /// The partners of one domain at one side.
  struct Block {
    /// 0 at the left, 1 at the right.
    let side: Int
    let domain: Domain?
    let rows: [Row]
    /// What the partners do together.
    let words: String
    /// How many partners are not on a card.
    let rest: Int
    /// Whether the cards stand without a container.
    var isPlain = false
  }

  let ego: Partner
  let isBridge: Bool
  private let isSpacious: Bool
  let words: EgoWords
  let page: PageKind
  let room: ClosedRange<Double>
  let top: Double
  let blocks: [Block]

  init(
    of ego: Partner, _ content: EgoContent, _ words: EgoWords, _ density: EgoDensity,
    _ sheet: Sheet
  ) {
    (self.ego, self.words, page) = (ego, words, sheet.page)
    (room, top, isSpacious) = (sheet.content, sheet.top, density.isSpacious)
    isBridge = content.bridges.contains(ego.id)
    let width = EgoMeasures(page, room).side - 2 * page.card.padding
    let maker = EgoBlocks(
      words: words, bridges: content.bridges, density: density, page: sheet.page, width: width)
    blocks =
      EgoMeasures(page, room).isNarrow
      ? maker.blocksBelow(content.contacts) : maker.blocksBeside(content.contacts)
  }

  /// The cards that are drawn.
  var cards: [Card] {
    var own = Card([], .look(of: ego.domain))
    own.isBridge = isBridge
    return [own] + blocks.flatMap { $0.rows.map { $0.card } }
  }

  /// What is left out.
  var notes: [String] {
    let rest = blocks.map { $0.rest }.reduce(0, +)
    return rest > 0 ? [words.morePartners(rest)] : []
  }

  /// Draws all.
  ///
  /// - Returns: The bottom.
  func draw(into sheet: inout Sheet) -> Double {
    EgoMeasures(page, room).isNarrow ? drawBelow(&sheet.scene) : drawBeside(&sheet.scene)
  }

  // MARK: At both sides

  private func drawBeside(_ scene: inout Scene) -> Double {
    let measures = EgoMeasures(page, room)
    let sides = [0, 1].map { side in blocks.filter { $0.side == side } }
    let heights = sides.map { height(of: $0) }
    let counts = sides.map { side in side.map { $0.rows.count }.reduce(0, +) }
    let card = EgoCard(ego, isBridge: isBridge, words, page, width: measures.ego)
    let least = Double(counts.max() ?? 0) * 0.5 * page.lines.tip.width / 0.72
    let egoHeight = max(card.height, least)
    let total = max(heights.max() ?? 0, egoHeight)
    let frame = Rect(
      origin: Point(
        x: room.lowerBound + measures.side + measures.gutter, y: top + (total - egoHeight) / 2),
      size: Size(width: measures.ego, height: egoHeight))
    scene.add(.partner(ego, id: words.id(ego), card.items(in: frame), frame), to: .partners)
    var badges: [Point] = []
    for (index, side) in sides.enumerated() {
      let x = index == 0 ? room.lowerBound : room.upperBound - measures.side
      var y = top + (total - heights[index]) / 2
      var ends: [(row: Row, card: Rect, edge: Double)] = []
      for block in side {
        let area = Rect(
          origin: Point(x: x, y: y),
          size: Size(width: measures.side, height: self.height(of: block)))
        let frames = draw(block, in: area, &scene)
        ends += zip(block.rows, frames).map { ($0, $1, index == 0 ? area.maxX : area.minX) }
        y = area.maxY + gap
      }
      connect(ends, to: frame, isLeft: index == 0, &badges, &scene)
    }
    return top + total
  }

  private var gap: Double { 0.8 * page.u }

  private func height(of side: [Block]) -> Double {
    side.map { height(of: $0) + gap }.reduce(-gap, +)
  }

  private func connect(
    _ ends: [(row: Row, card: Rect, edge: Double)], to ego: Rect, isLeft: Bool,
    _ badges: inout [Point], _ scene: inout Scene
  ) {
    let span = 0.72 * ego.size.height
    let pitch = min(1.25 * page.lines.tip.width, span / Double(max(1, ends.count - 1)))
    for (index, end) in ends.enumerated() {
      let shift = (Double(index) - Double(ends.count - 1) / 2) * pitch
      let start = Point(x: isLeft ? end.card.maxX : end.card.minX, y: end.card.center.y)
      let goal = Point(x: isLeft ? ego.minX : ego.maxX, y: ego.center.y + shift)
      let line = EgoLine(end.row, from: start, edge: end.edge, to: goal, page: page)
      line.add(to: &scene, ego, of: self.ego, words, &badges)
    }
  }

  // MARK: Below

  /// All lines come from lanes at the left, the shortest innermost, so that none crosses another.
  private func drawBelow(_ scene: inout Scene) -> Double {
    let card = EgoCard(
      ego, isBridge: isBridge, words, page, width: room.upperBound - room.lowerBound)
    let frame = Rect(
      origin: Point(x: room.lowerBound, y: top),
      size: Size(width: room.upperBound - room.lowerBound, height: card.height))
    scene.add(.partner(ego, id: words.id(ego), card.items(in: frame), frame), to: .partners)
    let keys = blocks.map(lane).filter { $0.kind != .discuss }
      .reduce(into: [Lane]()) { if !$0.contains($1) { $0.append($1) } }
    let pitch = 1.35 * page.lines.tip.height
    let left = room.lowerBound + page.u + Double(keys.count) * pitch
    var y = frame.maxY + 1.4 * page.u
    var numbers: [Int] = []
    for block in blocks {
      let area = Rect(
        origin: Point(x: left, y: y),
        size: Size(width: room.upperBound - left, height: height(of: block)))
      let frames = draw(block, in: area, &scene)
      for (row, card) in zip(block.rows, frames) {
        guard let lane = keys.firstIndex(of: lane(block)) else {
          if let number = row.contact.number {
            numbers.append(number)
            scene.add(
              Marks.badge("\(number)", at: Point(x: card.maxX, y: card.minY), on: page), to: .marks)
          }
          continue
        }
        let x = room.lowerBound + 0.8 * page.u + Double(keys.count - 1 - lane) * pitch
        let line = EgoLine(row, lane: x, from: frame, to: card, page: page)
        var none: [Point] = []
        line.add(to: &scene, frame, of: ego, words, &none)
      }
      y = area.maxY + gap
    }
    for (index, number) in numbers.enumerated() {
      let x = frame.maxX - (1.4 + 2.2 * Double(index)) * page.lines.badge
      scene.add(Marks.badge("\(number)", at: Point(x: x, y: frame.maxY), on: page), to: .marks)
    }
    return blocks.isEmpty ? frame.maxY : y - gap
  }

  private struct Lane: Hashable {
    let kind: LineKind
    let way: EgoContent.Way
  }

  /// The lane of a container, whose ties are all of one kind.
  private func lane(_ block: Block) -> Lane {
    let contact = block.rows.first?.contact
    return Lane(kind: contact?.kind ?? .discuss, way: contact?.way ?? .both)
  }

  // MARK: Containers

  private func heading(of block: Block) -> Container {
    let side = EgoMeasures(page, room).side
    let font = page.type.heading
    let width = side - 2 * page.card.padding - 1.58 * font.size
    return Container(
      .look(of: block.domain),
      PageText.lines(of: words.domain(block.domain), font, width: width, most: 2))
  }

  private func lines(of block: Block) -> [String] {
    guard !block.words.isEmpty else { return [] }
    let width = EgoMeasures(page, room).side - 2 * page.card.padding
    return PageText.lines(of: block.words, page.type.chip, width: width, most: 2)
  }

  private var rowGap: Double { (page.isDense ? 0.25 : isSpacious ? 1 : 0.5) * page.u }

  private func height(of block: Block) -> Double {
    let rows = block.rows.map { $0.card.size(on: page).height + rowGap }.reduce(0, +)
    let chip = page.type.chip.size
    if block.isPlain { return rows - rowGap + (block.rest > 0 ? 1.6 * chip : 0) }
    return heading(of: block).headHeight(on: page) + Double(lines(of: block).count) * 1.25 * chip
      + rows - rowGap + (block.rest > 0 ? 1.6 * chip : 0) + page.card.padding
  }

  /// Draws a container with its cards.
  ///
  /// - Returns: The frames of the cards.
  private func draw(_ block: Block, in area: Rect, _ scene: inout Scene) -> [Rect] {
    let chip = page.type.chip
    let left = area.minX + page.card.padding
    var y = area.minY + (block.isPlain ? 0 : drawHead(of: block, in: area, &scene))
    let frames = block.rows.map { row in
      let size = Size(
        width: area.size.width - 2 * page.card.padding, height: row.card.size(on: page).height)
      let frame = Rect(origin: Point(x: left, y: y), size: size)
      let items = row.card.items(in: frame, on: page)
      scene.add(group(of: row, items, frame), to: .partners)
      y += size.height + rowGap
      return frame
    }
    if block.rest > 0 {
      scene.add(
        PageText.items(
          [words.andMore(block.rest)], at: Point(x: left, y: y - rowGap + 1.4 * chip.size), chip,
          Palette.secondText), to: .texts)
    }
    return frames
  }

  /// Draws the area and heading of a container.
  ///
  /// - Returns: How far below the top its cards begin.
  private func drawHead(of block: Block, in area: Rect, _ scene: inout Scene) -> Double {
    let container = heading(of: block)
    let chip = page.type.chip
    scene.add(container.area(in: area, on: page), to: .areas)
    scene.add(container.heading(in: area, on: page), to: .headings)
    let head = container.headHeight(on: page)
    let lines = lines(of: block)
    let start = Point(
      x: area.minX + page.card.padding, y: area.minY + head - 0.6 * page.u + 0.9 * chip.size)
    scene.add(
      PageText.items(
        lines, at: start, chip, Palette.secondText, lineHeight: 1.25 * chip.size), to: .headings)
    return head + Double(lines.count) * 1.25 * chip.size
  }

  private func group(of row: Row, _ items: [Item], _ frame: Rect) -> Group {
    guard row.count > 1 else {
      return .partner(row.contact.partner, id: row.id, items, frame)
    }
    return Group(
      items, id: row.id, name: row.name, data: ["count": "\(row.count)"], subject: .frame(frame))
  }
}

/// How the room is divided between the partner in the middle and both sides.
struct EgoMeasures {
  /// Whether the sides stand below each other.
  let isNarrow: Bool
  let side: Double
  let gutter: Double
  let ego: Double

  init(_ page: PageKind, _ room: ClosedRange<Double>) {
    let width = room.upperBound - room.lowerBound
    isNarrow = width < 30 * page.u
    let isWide = width > 55 * page.u
    side = isNarrow ? width - 3.5 * page.u : (isWide ? 0.26 : 0.31) * width
    gutter = (isWide ? 0.11 : 0.08) * width
    ego = isNarrow ? width : width - 2 * (side + gutter)
  }
}
