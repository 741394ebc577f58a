import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// Who sees it at the left, the ways in the middle, who helps at the right.
struct RouteColumns {
  let content: RouteContent
  let words: RouteWords
  let page: PageKind
  let limits: RouteContent.Limits
  let room: ClosedRange<Double>

  /// The cards and meetings that were drawn.
  private(set) var cards: [Card] = []
  private(set) var meetings: [Pill.State] = []
  /// The frames of the cards of both sides, and their ids.
  private var frames: [[Rect]] = [[], []]
  private var ids: [[String]] = [[], []]

  init(
    of content: RouteContent, _ words: RouteWords, _ limits: RouteContent.Limits,
    on page: PageKind, room: ClosedRange<Double>
  ) {
    (self.content, self.words, self.page) = (content, words, page)
    (self.limits, self.room) = (limits, room)
  }

  private var gap: Double { 0.7 * page.u }
  private var padding: Double { page.card.padding }
  private var lane: Double { 0.75 * page.lines.tip.height + 0.5 * page.u }

  // MARK: Measures

  /// The room of each box from left to right.
  private var boxes: [ClosedRange<Double>] {
    let width = room.upperBound - room.lowerBound
    let (side, between) = (0.295 * width, 0.06 * width)
    return [
      room.lowerBound...room.lowerBound + side,
      room.lowerBound + side + between...room.upperBound - side - between,
      room.upperBound - side...room.upperBound,
    ]
  }

  private func inner(_ box: Int) -> Double {
    boxes[box].upperBound - boxes[box].lowerBound - 2 * padding
  }

  private func card(of partner: Partner, width: Double) -> Card {
    var card = Card([], .look(of: partner.domain))
    card.hasTab = true
    card.status = partner.status
    card.isBridge = content.bridges.contains(partner.id)
    card.lines = card.lines(ofAny: partner.names, within: width, on: page)
    return card
  }

  private func partners(_ side: Int) -> [Partner] {
    side == 0 ? content.signallers : content.helpers
  }

  /// How high a card is: its lines, and room for the ends of its lines.
  private func height(of index: Int, at side: Int, _ card: Card) -> Double {
    let ends = content.ways.map { way in
      (side == 0 ? way.starts : way.ends).count { $0.card == index }
    }.reduce(0, +)
    return max(card.size(on: page).height, Double(max(0, ends - 1)) * 0.9 * page.lines.tip.height)
  }

  private func stacks() -> [RouteStack] {
    content.ways.map { RouteStack(of: $0, words, page, width: inner(1) - 2 * page.lines.tip.width) }
  }

  // MARK: Drawing

  /// Draws all from a top on.
  ///
  /// - Returns: The bottom.
  mutating func draw(into scene: inout Scene, from top: Double) -> Double {
    let heading = page.type.heading
    let titles = words.headings.enumerated().map { box, title in
      PageText.lines(of: title, heading, width: inner(box), most: 2)
    }
    let most = titles.map { $0.count }.max() ?? 1
    let first =
      top + padding + heading.size + Double(most - 1) * heading.lineHeight + 0.5 * page.u + gap
    let stacks = stacks()
    let ways = LayeredRoutes.height(of: stacks.map { $0.size }, gap: 1.2 * gap, lane: lane)
    let sides = [0, 1].map { side in partners(side).map { card(of: $0, width: inner(2 * side)) } }
    let usual = [0, 2].map { box in
      RouteUsual(box == 0 ? words.missingSignallers : words.missingHelp, limits.usual, page)
    }
    let heights = sides.enumerated().map { side, cards in
      cards.enumerated().map { height(of: $0, at: side, $1) + gap }.reduce(0, +)
        + usual[side].height(width: inner(2 * side))
    }
    let total = max(heights.max() ?? 0, ways, 4 * page.u)
    for side in [0, 1] {
      let spare = (total - heights[side]) / Double(max(1, sides[side].count + 1))
      let more = min(1.6 * page.u, spare)
      let bottom = addCards(sides[side], at: side, from: first, more: more, &scene)
      let left = boxes[2 * side].lowerBound + padding
      usual[side].draw(
        into: &scene, in: left...left + inner(2 * side), from: bottom, id: "soort-\(side + 1)")
    }
    let bottom = first + total + padding - gap
    addBoxes(titles, from: top, to: bottom, &scene)
    connect(stacks, from: first, to: first + total - gap, &scene)
    return bottom
  }

  private mutating func addCards(
    _ cards: [Card], at side: Int, from top: Double, more: Double, _ scene: inout Scene
  ) -> Double {
    var y = top + more / 2
    for (index, card) in cards.enumerated() {
      let partner = partners(side)[index]
      let frame = Rect(
        origin: Point(x: boxes[2 * side].lowerBound + padding, y: y),
        size: Size(width: inner(2 * side), height: height(of: index, at: side, card)))
      let isAgain = side == 1 && content.signallers.contains { $0.id == partner.id }
      let id = words.id(partner) + (isAgain ? "-2" : "")
      scene.add(.partner(partner, id: id, card.items(in: frame, on: page), frame), to: .partners)
      frames[side].append(frame)
      ids[side].append(id)
      self.cards.append(card)
      y = frame.maxY + gap + more
    }
    return y
  }

  private func addBoxes(
    _ titles: [[String]], from top: Double, to bottom: Double, _ scene: inout Scene
  ) {
    let heading = page.type.heading
    for (box, range) in boxes.enumerated() {
      let frame = Rect(
        origin: Point(x: range.lowerBound, y: top),
        size: Size(width: range.upperBound - range.lowerBound, height: bottom - top))
      scene.add(
        [.path(.box(frame, radius: page.card.containerRadius), fill: Palette.phaseBox)],
        to: .areas)
      let start = Point(x: range.lowerBound + padding, y: top + padding + 0.85 * heading.size)
      scene.add(PageText.items(titles[box], at: start, heading, Palette.ink), to: .headings)
    }
  }

  // MARK: Ways

  private mutating func connect(
    _ stacks: [RouteStack], from top: Double, to bottom: Double, _ scene: inout Scene
  ) {
    let middle = boxes[1].lowerBound + 0.3 * padding...boxes[1].upperBound - 0.3 * padding
    let routes = LayeredRoutes(
      sides: frames, stops: stacks.map { $0.size }, legs: legs(), room: middle, gap: 1.2 * gap,
      lane: lane, roundness: 1.025 * page.type.pill.size)
    let placed = routes.placed(from: top, to: bottom)
    for (index, stack) in stacks.enumerated() {
      stack.draw(into: &scene, in: placed[index], place: index + 1)
      meetings += stack.meetings
      cards += stack.cards
    }
    let courses = routes.courses(overParts: zip(stacks, placed).map { $0.frames(in: $1) })
    var lines = RouteLines(content, words, page, ids: ids)
    lines.add(courses, to: &scene)
  }

  /// The parts of all lines: of each way those that start it, then those that end it.
  private func legs() -> [LayeredRoutes.Leg] {
    content.ways.enumerated().flatMap { stop, way -> [LayeredRoutes.Leg] in
      let isPassed = !way.stops.isEmpty
      func roundness(_ end: RouteContent.End) -> Double? {
        guard isPassed, case .partner = way.stops[end.stop] else { return nil }
        return page.card.radius
      }
      let starts = way.starts.map { start in
        LayeredRoutes.Leg(
          stop: stop, card: start.card, isLeft: true,
          offStop: isPassed && start.kind.tip != .none ? page.lines.off : 0, part: start.stop,
          roundness: roundness(start))
      }
      let ends = way.ends.map { end in
        LayeredRoutes.Leg(
          stop: stop, card: end.card, isLeft: false,
          off: end.kind.tip == .none ? 0 : page.lines.off, part: end.stop,
          roundness: roundness(end))
      }
      return starts + ends
    }
  }
}

/// The lines of all ways along their courses.
struct RouteLines {
  private let content: RouteContent
  private let words: RouteWords
  private let page: PageKind
  private let ids: [[String]]
  private var count = 0
  private var badges: [Point] = []

  init(_ content: RouteContent, _ words: RouteWords, _ page: PageKind, ids: [[String]]) {
    (self.content, self.words, self.page, self.ids) = (content, words, page, ids)
  }

  mutating func add(_ courses: [Path], to scene: inout Scene) {
    var next = 0
    for (index, way) in content.ways.enumerated() {
      let starts = Array(courses[next..<next + way.starts.count])
      next += way.starts.count
      let ends = Array(courses[next..<next + way.ends.count])
      next += way.ends.count
      guard way.stops.isEmpty, !way.isBroken else {
        add(way, index + 1, starts, ends, &scene)
        continue
      }
      guard let start = way.starts.first, let end = way.ends.first else { continue }
      let course = starts[0].joined(to: ends[0].reversed)
      let names = [content.signallers[start.card].name, content.helpers[end.card].name]
      add(
        end.kind, course,
        (ids[0][start.card], ids[1][end.card], "\(names[0]) → \(names[1])"), &scene)
      guard let number = way.number else { continue }
      for center in course.numberPlaces(radius: page.lines.badge, beside: &badges) {
        scene.add(Marks.badge("\(number)", at: center, on: page), to: .marks)
      }
    }
  }

  /// The lines of a way that passes something.
  private mutating func add(
    _ way: RouteContent.Way, _ place: Int, _ starts: [Path], _ ends: [Path], _ scene: inout Scene
  ) {
    func name(_ stop: Int) -> String {
      way.stops.indices.contains(stop) ? words.name(of: way.stops[stop]) : words.missing(way)
    }
    for (start, course) in zip(way.starts, starts) {
      add(
        start.kind, course,
        (
          ids[0][start.card], "weg-\(place)-\(start.stop + 1)",
          "\(content.signallers[start.card].name) → \(name(start.stop))"
        ),
        &scene)
    }
    for (end, course) in zip(way.ends, ends) {
      add(
        end.kind, course.reversed,
        (
          "weg-\(place)-\(end.stop + 1)", ids[1][end.card],
          "\(name(end.stop)) → \(content.helpers[end.card].name)"
        ),
        &scene)
    }
  }

  /// Adds one line between two groups, with its name.
  private mutating func add(
    _ kind: LineKind, _ course: Path, _ ends: (from: String, to: String, name: String),
    _ scene: inout Scene
  ) {
    count += 1
    scene.add(
      Group(
        kind.items(along: course, on: page), id: "stap-\(count)", name: ends.name,
        data: ["kind": kind.name], subject: .line(from: ends.from, to: ends.to, course: course)),
      to: kind == .discuss ? .discussion : .ties)
  }
}
