import CoalitionModel
import Graphviz
import Wording

/// The meetings of a partner, each with the others that are there, and who is two steps away.
struct EgoMeetings {
  let content: EgoContent
  let words: EgoWords
  let page: PageKind
  private let mostMeetings: Int
  /// The cards that were drawn.
  private(set) var cards: [Card] = []
  /// What was left out.
  private(set) var notes: [String] = []

  init(of content: EgoContent, _ words: EgoWords, _ density: EgoDensity, _ page: PageKind) {
    (self.content, self.words, self.page) = (content, words, page)
    mostMeetings = density.mostMeetings
  }

  /// Draws the meetings and then the introductions from a top on.
  ///
  /// - Returns: The bottom of all.
  mutating func draw(into sheet: inout Sheet, from top: Double) -> Double {
    var y = top
    if !content.meetings.isEmpty { y = drawMeetings(into: &sheet, from: y + 1.2 * page.u) }
    if !content.introductions.isEmpty { y = introduce(into: &sheet, from: y + 1.2 * page.u) }
    return y
  }

  // MARK: Meetings

  private mutating func drawMeetings(into sheet: inout Sheet, from top: Double) -> Double {
    let (left, right) = (sheet.content.lowerBound, sheet.content.upperBound)
    let padding = page.card.padding
    let heading = page.type.heading
    var y = top + padding + 0.81 * heading.size
    let title = PageText.lines(
      of: words.meetingsHeading, heading, width: right - left - 2 * padding, most: 2)
    sheet.scene.add(
      PageText.items(title, at: Point(x: left + padding, y: y), heading, Palette.ink),
      to: .headings)
    y += Double(title.count - 1) * heading.lineHeight + 0.9 * page.u
    for (index, meeting) in content.meetings.prefix(mostMeetings).enumerated() {
      var row = MeetingRow(
        structure: meeting.structure, id: "o-\(index + 1)", page: page, words: words,
        room: left + padding...right - padding, top: y)
      y = row.draw(meeting.others, bridges: content.bridges, into: &sheet.scene) + 0.9 * page.u
      cards += row.cards
    }
    let left0 = content.meetings.count - mostMeetings
    if left0 > 0 { notes.append(words.moreMeetings(left0)) }
    let bottom = y - 0.9 * page.u + padding
    let frame = Rect(
      origin: Point(x: left, y: top), size: Size(width: right - left, height: bottom - top))
    sheet.scene.add(
      [.path(.box(frame, radius: page.card.containerRadius), fill: Palette.quietBox)], to: .areas)
    return bottom
  }

  // MARK: Introductions

  private mutating func introduce(into sheet: inout Sheet, from top: Double) -> Double {
    let (left, right) = (sheet.content.lowerBound, sheet.content.upperBound)
    let title = Font(page.u, .bold)
    let font = Font(page.type.chip.size, .medium)
    var (x, y) = (left, top + title.size)
    sheet.scene.add(
      PageText.items([words.introductionsHeading], at: Point(x: x, y: y), title, Palette.dark),
      to: .headings)
    y += 1.9 * font.size
    let more = 9 * font.size
    let mostRows = page.height == nil ? 5 : 2
    var row = 1
    for (index, introduction) in content.introductions.enumerated() {
      let room = right - left - 1.58 * font.size
      let line = PageText.lines(of: words.line(introduction), font, width: room - more, most: 1)
      let width = 1.58 * font.size + font.width(of: line[0])
      let isLast = index == content.introductions.count - 1
      if x > left, x + width > right - (row == mostRows && !isLast ? more : 0) {
        guard row < mostRows else {
          let rest = words.andMore(content.introductions.count - index)
          sheet.scene.add(
            PageText.items([rest], at: Point(x: x, y: y), font, Palette.secondText), to: .texts)
          break
        }
        (x, y, row) = (left, y + 1.7 * font.size, row + 1)
      }
      let look = DomainLook.look(of: introduction.partner.domain)
      let frame = Rect(
        origin: Point(x: x, y: y - font.size), size: Size(width: width, height: 1.3 * font.size))
      let items =
        look.icon.tile(
          left: Point(x: x, y: y - 0.36 * font.size), size: 1.16 * font.size, on: look.color)
        + PageText.items(line, at: Point(x: x + 1.58 * font.size, y: y), font, Palette.ink)
      sheet.scene.add(
        .partner(introduction.partner, id: words.id(introduction.partner) + "-via", items, frame),
        to: .texts)
      x += width + font.size
    }
    return y + 0.4 * font.size
  }
}

/// One meeting: its pill, and a line through the cards of those who are there.
struct MeetingRow {
  let structure: Structure
  let id: String
  let page: PageKind
  let words: EgoWords
  let room: ClosedRange<Double>
  let top: Double
  private(set) var cards: [Card] = []

  init(
    structure: Structure, id: String, page: PageKind, words: EgoWords,
    room: ClosedRange<Double>, top: Double
  ) {
    (self.structure, self.id, self.page, self.words) = (structure, id, page, words)
    (self.room, self.top) = (room, top)
  }

  private var width: Double { room.upperBound - room.lowerBound }
  /// Whether the pill stands at the left of the cards, else above them.
  private var isBeside: Bool { width > 42 * page.u }

  /// Draws the row.
  ///
  /// - Returns: Its bottom.
  mutating func draw(
    _ others: [Partner], bridges: Set<Partner.ID>, into scene: inout Scene
  ) -> Double {
    let most = isBeside ? 9 * page.u : width - 1.8 * page.type.pill.size
    let pill = Pill(
      PageText.lines(of: structure.name, page.type.pill, width: most, most: 2),
      Pill.State(of: structure.standing))
    let size = pill.size(on: page)
    let start =
      room.lowerBound + (isBeside ? most + 1.8 * page.type.pill.size + 1.6 * page.u : 1.5 * page.u)
    let places = self.places(of: others, bridges, from: start)
    let height = places.heights.max() ?? 0
    let rowTop =
      isBeside ? top + max(0, (size.height - height) / 2) : top + size.height + 0.6 * page.u
    let middle = isBeside ? rowTop + height / 2 : top + size.height / 2
    let frame = Rect(
      origin: Point(x: room.lowerBound, y: middle - size.height / 2), size: size)
    scene.add(
      Group(
        pill.items(in: frame, on: page), id: id, name: structure.name,
        data: ["structure": structure.id], subject: .frame(frame)), to: .meetings)
    let bottom = draw(places, from: frame, rowTop: rowTop, height: height, into: &scene)
    return max(bottom, frame.maxY)
  }

  /// Cards with the row and the x at which each stands, and how many there is no room for.
  private typealias Places = (
    cards: [(partner: Partner, card: Card, row: Int, x: Double)], heights: [Double], rest: Int,
    restX: Double
  )

  private func places(
    of others: [Partner], _ bridges: Set<Partner.ID>, from start: Double
  ) -> Places {
    let mostRows = isBeside ? 1 : 3
    let gap = 0.9 * page.u
    let more = page.type.chip.width(of: words.andMore(others.count)) + gap
    var found: [(partner: Partner, card: Card, row: Int, x: Double)] = []
    var (row, x) = (0, start)
    for (index, partner) in others.enumerated() {
      var card = Card([], DomainLook.look(of: partner.domain))
      card.hasTab = true
      card.status = partner.status
      card.isBridge = bridges.contains(partner.id)
      let most = min(15 * page.u, room.upperBound - start)
      card.lines = card.lines(ofAny: partner.names, within: most, on: page)
      let width = card.size(on: page).width
      let isLast = index == others.count - 1
      if x > start, x + width > room.upperBound - (row == mostRows - 1 && !isLast ? more : 0) {
        guard row < mostRows - 1 else {
          return (found, found.map { $0.card.size(on: page).height }, others.count - index, x)
        }
        (row, x) = (row + 1, start)
      }
      found.append((partner, card, row, x))
      x += width + gap
    }
    return (found, found.map { $0.card.size(on: page).height }, 0, x)
  }

  private mutating func draw(
    _ places: Places, from pill: Rect, rowTop: Double, height: Double, into scene: inout Scene
  ) -> Double {
    let pitch = height + 0.5 * page.u
    var previous: (row: Int, frame: Rect)?
    for place in places.cards {
      let size = Size(width: place.card.size(on: page).width, height: height)
      let y = rowTop + Double(place.row) * pitch
      let frame = Rect(origin: Point(x: place.x, y: y), size: size)
      let own = words.id(place.partner) + "-" + id
      scene.add(
        .partner(place.partner, id: own, place.card.items(in: frame, on: page), frame),
        to: .partners)
      cards.append(place.card)
      let course = course(
        to: frame, after: previous.flatMap { $0.row == place.row ? $0.frame : nil }, pill)
      scene.add(line(to: place.partner, own, along: course), to: .memberships)
      previous = (place.row, frame)
    }
    let last = places.cards.last?.row ?? 0
    if places.rest > 0 {
      let y = rowTop + Double(last) * pitch + height / 2 + 0.36 * page.type.chip.size
      scene.add(
        PageText.items(
          [words.andMore(places.rest)], at: Point(x: places.restX, y: y), page.type.chip,
          Palette.secondText), to: .texts)
    }
    return rowTop + Double(last) * pitch + height
  }

  private func course(to frame: Rect, after previous: Rect?, _ pill: Rect) -> Path {
    let end = Point(x: frame.minX, y: frame.center.y)
    if let previous { return Path(through: [Point(x: previous.maxX, y: end.y), end]) }
    guard !isBeside else { return Path(through: [Point(x: pill.maxX, y: end.y), end]) }
    let x = room.lowerBound + 0.75 * page.u
    let radius = min(0.5 * page.u, end.x - x)
    var path = Path(from: Point(x: x, y: pill.maxY - 0.15 * page.type.pill.size))
    path.line(to: Point(x: x, y: end.y - radius))
    path.corner(Point(x: x, y: end.y), to: Point(x: x + radius, y: end.y))
    path.line(to: end)
    return path
  }

  private func line(to partner: Partner, _ id: String, along course: Path) -> Group {
    let kind: LineKind =
      switch Pill.State(of: structure.standing) {
      case .planned: .planned
      case .oneOff: .oneOff
      case .held: structure.members.contains(partner.id) ? .membership : .worksWithMeeting
      }
    return Group(
      [.path(course, stroke: kind.stroke(on: page))], id: "d-" + id,
      name: "\(structure.name) – \(partner.name)",
      data: ["kind": kind.name, "structure": structure.id],
      subject: .line(from: self.id, to: id, course: course))
  }
}
