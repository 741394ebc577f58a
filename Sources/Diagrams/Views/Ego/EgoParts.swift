import CoalitionModel
import Graphviz
import Wording

/// Puts those around a partner in containers, and cuts what there is no room for.
struct EgoBlocks {
  let words: EgoWords
  let bridges: Set<Partner.ID>
  let density: EgoDensity
  let page: PageKind
  /// How wide a card is.
  let width: Double

  /// The containers below a partner: by kind of line, then by domain.
  func blocksBelow(_ contacts: [EgoContent.Contact]) -> [EgoSides.Block] {
    LineKind.all.flatMap { kind in
      [EgoContent.Way.toward, .away, .both].flatMap { way in
        blocks(of: contacts.filter { $0.kind == kind && $0.way == way }, at: 0)
      }
    }
  }

  /// The containers at both sides: who leads to the partner at the left, to whom it leads at the
  /// right; the others by their domain, or where there are fewest.
  func blocksBeside(_ contacts: [EgoContent.Contact]) -> [EgoSides.Block] {
    var sides: [[EgoContent.Contact]] = [[], []]
    var open: [EgoContent.Contact] = []
    for contact in contacts {
      switch (contact.way, contact.partner.domain) {
      case (.toward, _), (.both, .medical?): sides[0].append(contact)
      case (.away, _), (.both, .social?), (.both, .informal?), (.both, .education?),
        (.both, .justice?):
        sides[1].append(contact)
      default: open.append(contact)
      }
    }
    for (_, same) in domains(of: open) {
      sides[sides[0].count <= sides[1].count ? 0 : 1] += same
    }
    return sides.enumerated().flatMap { side, contacts in
      density.isPlain ? plain(contacts, at: side) : blocks(of: contacts, at: side)
    }
  }

  private typealias InDomain = (domain: Domain?, contacts: [EgoContent.Contact])

  /// The contacts by domain, each in its fixed place.
  private func domains(of contacts: [EgoContent.Contact]) -> [InDomain] {
    let groups = Dictionary(grouping: contacts) { $0.partner.domain }
    return groups.map { (domain: $0, contacts: $1) }.sorted {
      EgoContent.inOrder($0.contacts[0].partner, $1.contacts[0].partner)
    }
  }

  private func blocks(of contacts: [EgoContent.Contact], at side: Int) -> [EgoSides.Block] {
    domains(of: contacts).map { domain, contacts in
      let rows = self.rows(of: contacts)
      let first = Set(contacts[0].words)
      let common = contacts.dropFirst().reduce(first) { $0.intersection($1.words) }
      return EgoSides.Block(
        side: side, domain: domain, rows: Array(rows.prefix(density.mostCards)),
        words: words.language.list(common.sorted()),
        rest: rows.dropFirst(density.mostCards).map { $0.count }.reduce(0, +))
    }
  }

  /// Cards without containers, one for each partner, type or domain.
  private func plain(_ contacts: [EgoContent.Contact], at side: Int) -> [EgoSides.Block] {
    let rows = domains(of: contacts).flatMap { self.rows(of: $0.contacts) }
    guard !rows.isEmpty else { return [] }
    return [
      EgoSides.Block(
        side: side, domain: nil, rows: Array(rows.prefix(density.mostCards)), words: "",
        rest: rows.dropFirst(density.mostCards).map { $0.count }.reduce(0, +), isPlain: true)
    ]
  }

  /// The kind of a line and its direction, in the order of the legend.
  private struct Kind: Hashable, Comparable {
    let place: Int
    let way: EgoContent.Way

    init(_ contact: EgoContent.Contact) {
      place = LineKind.all.firstIndex(of: contact.kind) ?? 0
      way = contact.way
    }

    static func < (one: Kind, other: Kind) -> Bool {
      (one.place, one.way.rawValue) < (other.place, other.way.rawValue)
    }
  }

  private func rows(of contacts: [EgoContent.Contact]) -> [EgoSides.Row] {
    let groups = density.isMerged ? merged(contacts) : contacts.map { [$0] }
    return groups.sorted { one, other in
      let kinds = [one, other].map { Kind($0[0]) }
      return kinds[0] == kinds[1]
        ? (other.count, one[0].partner.id) < (one.count, other[0].partner.id)
        : kinds[0] < kinds[1]
    }.map { group in
      let partner = group[0].partner
      return row(
        of: group,
        name: group.count > 1 ? name(of: group) : partner.name)
    }
  }

  private func name(of group: [EgoContent.Contact]) -> String {
    let partner = group[0].partner
    return density.areDomainsMerged
      ? words.merged(group.count, in: partner.domain) : words.merged(group.count, partner)
  }

  private func row(of group: [EgoContent.Contact], name: String) -> EgoSides.Row {
    let partner = group[0].partner
    var card = Card([], .look(of: partner.domain))
    card.status = group.count == 1 ? partner.status : .involved
    card.hasTab = density.isPlain
    card.isBridge = group.count == 1 && bridges.contains(partner.id)
    let names = group.count == 1 && name == partner.name ? partner.names : [name]
    card.lines = card.lines(ofAny: names, within: width, on: page)
    let suffix = group.count > 1 ? "-\(group.count)" : ""
    return EgoSides.Row(
      contact: group[0], card: card, name: name, count: group.count,
      id: words.id(partner) + suffix)
  }

  /// Those of one type with the same kind of tie together; who ties two domains or has a number
  /// stays apart.
  private func merged(_ contacts: [EgoContent.Contact]) -> [[EgoContent.Contact]] {
    func isApart(_ contact: EgoContent.Contact) -> Bool {
      bridges.contains(contact.partner.id) || contact.number != nil
    }
    let groups = Dictionary(grouping: contacts.filter { !isApart($0) }) { contact in
      let kind = Kind(contact)
      return [
        density.areDomainsMerged ? "" : contact.partner.type?.code ?? "",
        density.areDomainsMerged ? "" : contact.partner.status.code, "\(kind.place)",
        "\(kind.way.rawValue)",
      ]
    }
    return contacts.filter(isApart).map { [$0] } + groups.values
  }
}

/// The card of the partner in the middle.
struct EgoCard {
  private let look: DomainLook
  private let page: PageKind
  private let isBridge: Bool
  private let domain: [String]
  private let name: [String]
  private let bridge: [String]

  init(_ ego: Partner, isBridge: Bool, _ words: EgoWords, _ page: PageKind, width: Double) {
    look = .look(of: ego.domain)
    (self.page, self.isBridge) = (page, isBridge)
    let room = width - page.card.bar - 1.8 * page.u
    let small = Font(page.type.pill.size, .semibold)
    name = PageText.lines(of: ego.name, Self.nameFont(page, width), width: room, most: 4)
    domain = PageText.lines(
      of: words.domain(ego.domain), small, width: room - 1.58 * small.size, most: 3)
    bridge = isBridge ? PageText.lines(of: words.bridge, page.type.chip, width: room, most: 3) : []
    nameFont = Self.nameFont(page, width)
    domainFont = small
  }

  private let nameFont: Font
  private let domainFont: Font

  private static func nameFont(_ page: PageKind, _ width: Double) -> Font {
    Font((width > 15 * page.u ? 1.4 : 1.15) * page.u, .bold)
  }

  var height: Double {
    2 * page.u + Double(domain.count) * domainFont.lineHeight + 0.4 * page.u
      + Double(name.count) * nameFont.lineHeight
      + Double(bridge.count) * 1.3 * page.type.chip.size
  }

  func items(in frame: Rect) -> [Item] {
    let border = isBridge ? page.card.bridgeBorder : page.card.border
    let bar = Rect(
      origin: Point(
        x: frame.minX + border / 4, y: frame.center.y - 0.34 * frame.size.height),
      size: Size(width: 1.3 * page.card.bar, height: 0.68 * frame.size.height))
    let left = frame.minX + page.card.bar + page.u
    var y = frame.center.y - height / 2 + page.u + domainFont.size
    var items: [Item] = [
      .path(
        .box(frame, radius: 1.2 * page.card.radius), fill: Palette.paper,
        stroke: Stroke(look.color, border)),
      .path(.box(bar, radius: bar.size.width / 2), fill: look.color),
    ]
    items += Container.heading(domain, look, domainFont, at: Point(x: left, y: y))
    y += Double(domain.count - 1) * domainFont.lineHeight + 0.4 * page.u + 1.05 * nameFont.size
    items += PageText.items(name, at: Point(x: left, y: y), nameFont, Palette.ink)
    y += Double(name.count - 1) * nameFont.lineHeight + 1.45 * page.type.chip.size
    items += PageText.items(
      bridge, at: Point(x: left, y: y), page.type.chip, look.text,
      lineHeight: 1.3 * page.type.chip.size)
    return items
  }
}

/// A line between the partner in the middle and a card.
struct EgoLine {
  private let row: EgoSides.Row
  private let page: PageKind
  /// From the partner in the middle to the card, both ends on the borders.
  private let course: Path

  /// A line from a card at a side: level to the edge of its container, then curved.
  init(
    _ row: EgoSides.Row, from card: Point, edge: Double, to ego: Point, page: PageKind
  ) {
    (self.row, self.page) = (row, page)
    let gate = Point(x: edge, y: card.y)
    let middle = (edge + ego.x) / 2
    var path = Path(from: ego)
    path.curve(Point(x: middle, y: ego.y), Point(x: middle, y: gate.y), to: gate)
    path.line(to: card)
    course = path
  }

  /// A line in a lane at the left, from the foot of the partner to the side of a card.
  init(_ row: EgoSides.Row, lane x: Double, from ego: Rect, to card: Rect, page: PageKind) {
    (self.row, self.page) = (row, page)
    let end = Point(x: card.minX, y: card.center.y)
    let radius = 0.5 * page.u
    var path = Path(from: Point(x: x, y: ego.maxY))
    path.line(to: Point(x: x, y: end.y - radius))
    path.corner(Point(x: x, y: end.y), to: Point(x: x + radius, y: end.y))
    path.line(to: end)
    course = path
  }

  /// Adds the line and the numbers at its ends.
  func add(
    to scene: inout Scene, _ frame: Rect, of ego: Partner, _ words: EgoWords,
    _ badges: inout [Point]
  ) {
    let contact = row.contact
    let kind = contact.kind
    let ends = contact.way == .toward ? [row.name, ego.name] : [ego.name, row.name]
    let arrow = contact.way == .both ? "–" : "→"
    let what = contact.words.isEmpty ? "" : ": " + words.language.list(contact.words)
    let group = Group(
      items, id: "l-" + row.id, name: "\(ends[0]) \(arrow) \(ends[1])\(what)",
      data: ["kind": kind.name, "from": ego.id, "to": contact.partner.id],
      subject: .line(from: words.id(ego), to: row.id, course: course))
    scene.add(group, to: kind == .discuss ? .discussion : .ties)
    guard let number = contact.number else { return }
    for center in course.numberPlaces(radius: page.lines.badge, beside: &badges) {
      scene.add(Marks.badge("\(number)", at: center, on: page), to: .marks)
    }
  }

  private var items: [Item] {
    let kind = row.contact.kind
    switch row.contact.way {
    case .both:
      let line = Item.path(course, stroke: kind.stroke(on: page))
      guard kind == .statedAbsent else { return [line] }
      let middle = course.samples[course.samples.count / 2]
      let size = AbsentMark.size(on: page)
      let gap = Rect(center: middle, size: Size(width: 0.3 * size.width, height: size.height))
      return [line, .path(.box(gap), fill: Palette.paper)] + AbsentMark.items(at: middle, on: page)
    case .away: return kind.items(along: course.trimmed(by: page.lines.off), on: page)
    case .toward: return kind.items(along: course.reversed.trimmed(by: page.lines.off), on: page)
    }
  }
}

extension Path {
  /// Where a number stands at each end, clear of the others.
  func numberPlaces(radius: Double, beside badges: inout [Point]) -> [Point] {
    [samples, samples.reversed()].compactMap { points in
      let start = points[0]
      let place = points.first { point in
        abs(point.x - start.x) >= 1.4 * radius
          && !badges.contains { $0.distance(to: point) < 2.12 * radius }
      }
      if let place { badges.append(place) }
      return place
    }
  }

  /// Points along the path, 24 for each piece.
  fileprivate var samples: [Point] {
    pieces.flatMap { piece in
      (0...24).map { step in
        let t = Double(step) / 24
        let s = 1 - t
        func at(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
          s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
        }
        return Point(
          x: at(piece.start.x, piece.first.x, piece.second.x, piece.end.x),
          y: at(piece.start.y, piece.first.y, piece.second.y, piece.end.y))
      }
    }
  }

  /// The same path, its last point moved back along its end.
  fileprivate func trimmed(by length: Double) -> Path {
    var points = self.points
    let last = points.count - 1
    guard last > 2, let before = points.dropLast().last(where: { $0 != end }) else { return self }
    let share = length / before.distance(to: end)
    let isStraight = points[last - 1] == points[last]
    points[last].x += (before.x - end.x) * share
    points[last].y += (before.y - end.y) * share
    if isStraight { points[last - 1] = points[last] }
    return Path(curves: points)
  }
}

extension Point {
  fileprivate func distance(to other: Point) -> Double {
    ((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)).squareRoot()
  }
}
