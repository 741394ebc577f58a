import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// How the rings are drawn on a page.
struct RingsPicture {
  /// What tells partners apart.
  enum Naming {
    /// Each name beside its token.
    case all
    /// Numbers, with a list of names below.
    case numbers
    /// The names that matter most; the others are counted.
    case some
  }

  /// So many names at most stand beside their tokens.
  static let mostNamed = 30
  private static let mostNumbered = 99

  let content: RingsContent
  let words: RingsWords
  let page: PageKind
  let naming: Naming
  /// The radius of a token, in sizes of a name.
  let token: Double
  private let ids: PartnerIDs
  private var wedges: RingWedges { RingWedges(of: content.rings) }

  /// The largest form in which nobody is left out.
  static func scene(
    of content: RingsContent, _ words: RingsWords, _ ids: PartnerIDs, on page: PageKind
  ) -> Scene {
    let count = content.partners.count
    var tries: [(PageKind, Naming, Double)] = []
    if count <= mostNamed {
      tries +=
        [0.95, 0.8].map { (page, .all, $0) } + [0.9, 0.75, 0.6].map { (page.dense, .all, $0) }
    }
    if page.frame?.rail == nil, count <= mostNumbered {
      tries.append((page, .numbers, Marks.numberRadius(on: page) / page.u))
    }
    let sizes = [0.8, 0.65, 0.5, 0.4, 0.3, 0.24, 0.19]
    tries += sizes.map { (page.dense, .some, $0) }
    for (page, naming, token) in tries.dropLast() {
      let picture = RingsPicture(
        content: content, words: words, page: page, naming: naming, token: token, ids: ids)
      let drawn = picture.drawn
      if drawn.isWhole { return drawn.scene }
    }
    let (page, naming, token) = tries[tries.count - 1]
    return RingsPicture(
      content: content, words: words, page: page, naming: naming, token: token, ids: ids
    ).drawn.scene
  }

  // MARK: The page

  private struct Spot {
    let partner: Partner
    let ring: Int
    let placed: RingLabels.Placed
  }

  private struct Plan {
    var middle = Point.zero
    var radius = 0.0
    var spots: [Spot] = []
    var headings: [(wedge: RingWedges.Wedge, lines: [String], at: Point)] = []
    var isWhole = true
    var bottom = 0.0
  }

  private var drawn: (scene: Scene, isWhole: Bool) {
    var outer = words.page(on: page)
    outer.guide = words.guide(headed: content.partners.map { $0.domain })
    outer.notes = words.cut(unnamed: content.partners.count, undrawn: 1) + outer.notes
    let plan = plan(in: outer.room)
    let named = plan.spots.count { $0.placed.label != nil }
    let unnamed = naming == .some ? plan.spots.count - named : 0
    let undrawn = content.partners.count - plan.spots.count
    let headed = plan.headings.map { $0.wedge.domain }
    outer = words.page(on: page)
    outer.guide = words.guide(headed: naming == .numbers ? nil : headed)
    outer.notes = words.cut(unnamed: unnamed, undrawn: undrawn) + outer.notes
    let final = self.plan(in: outer.room)
    let scene = outer.scene("rings") { scene, room in
      draw(final, &scene)
      return addList(at: Point(x: room.minX, y: final.bottom), width: room.size.width, &scene)
    }
    let isComplete =
      (naming != .all || final.spots.allSatisfy { $0.placed.label != nil }) && areApart(final.spots)
    return (scene, final.isWhole && isComplete && final.spots.count == content.partners.count)
  }

  /// Whether no token touches another.
  private func areApart(_ spots: [Spot]) -> Bool {
    let side = 2 * token * page.u
    let centers = spots.map { $0.placed.center }.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    return centers.indices.allSatisfy { index in
      let near = centers[(index + 1)...].prefix { $0.x - centers[index].x < side }
      return near.allSatisfy { abs($0.y - centers[index].y) >= side }
    }
  }

  private var headHeight: Double { 1.7 * page.type.heading.size }

  /// Where all stands, in a room.
  private func plan(in room: Rect) -> Plan {
    var plan = Plan()
    let list =
      naming == .numbers
      ? list.drawn(at: .zero, width: room.size.width, on: page).bottom + 1.2 * page.u : 0
    let most = 0.46 * Double(PageKind.a0.width)
    plan.radius = min(room.size.width / 2, (room.size.height - list) / 2 - headHeight, most)
    let least = (naming == .numbers ? 8 : 4) * page.u
    plan.isWhole = plan.radius >= least
    plan.radius = max(plan.radius, 3 * page.u)
    plan.middle = Point(x: room.center.x, y: room.minY + headHeight + plan.radius)
    plan.bottom = plan.middle.y + plan.radius + headHeight
    let bounds = Rect(
      origin: room.origin, size: Size(width: room.size.width, height: plan.bottom - room.minY))
    place(headings: &plan, in: bounds)
    let taken = plan.headings.map { frame(of: $0.lines, at: $0.at) }
    var labels = RingLabels(
      on: page, token: token * page.u, middle: plan.middle, room: bounds, beside: taken)
    switch naming {
    case .all: placeAll(&plan, &labels)
    case .numbers: placeTokens(&plan, named: [], labels)
    case .some:
      placeFirst(&plan, &labels)
      placeTokens(&plan, named: Set(plan.spots.map { $0.partner.id }), labels)
    }
    return plan
  }

  private func placeAll(_ plan: inout Plan, _ labels: inout RingLabels) {
    let apart = 2.3 * token * page.u
    for (ring, partners) in content.rings.enumerated() {
      let places = wedges.places(for: partners, in: ring, radius: plan.radius, apart: apart)
      for (partner, place) in places {
        let placed = labels.place(
          words.names(of: partner), isBold: content.bridges.contains(partner.id), at: place,
          ring: ring)
        guard let placed else {
          plan.isWhole = false
          continue
        }
        plan.spots.append(Spot(partner: partner, ring: ring, placed: placed))
      }
    }
  }

  /// The names that matter most, as far as there is room.
  private func placeFirst(_ plan: inout Plan, _ labels: inout RingLabels) {
    let most = content.partners.count > 100 ? Self.mostFirst / 2 : Self.mostFirst
    let apart = 2.3 * token * page.u
    for (ring, partners) in content.rings.enumerated() {
      let ranked = partners.filter { content.first.contains($0.id) }.sorted {
        (content.bridges.contains($0.id) ? 0 : 1, $0.id)
          < (content.bridges.contains($1.id) ? 0 : 1, $1.id)
      }
      let known = Set(ranked.prefix(most).map { $0.id })
      let chosen = partners.filter { known.contains($0.id) }
      let places = wedges.places(
        for: chosen, in: ring, radius: plan.radius, apart: apart)
      for (partner, place) in places where plan.spots.count < most {
        let isBold = content.bridges.contains(partner.id)
        let placed = labels.place(
          words.names(of: partner), isBold: isBold, at: place, ring: ring)
        guard let placed else { continue }
        plan.spots.append(Spot(partner: partner, ring: ring, placed: placed))
      }
    }
  }

  private static let mostFirst = 12

  /// Tokens without a name, in the free places of their part of a ring.
  private func placeTokens(
    _ plan: inout Plan, named: Set<Partner.ID>, _ labels: RingLabels
  ) {
    let apart = (naming == .some ? 2.9 : 2.3) * token * page.u
    for (ring, partners) in content.rings.enumerated() {
      let others = partners.filter { !named.contains($0.id) }
      let middle = plan.middle
      let places = wedges.places(for: others, in: ring, radius: plan.radius, apart: apart) {
        labels.isFree(middle.moved($0.distance, $0.angle))
      }
      plan.spots += places.map { partner, place in
        let center = middle.moved(place.distance, place.angle)
        return Spot(partner: partner, ring: ring, placed: RingLabels.Placed(center: center))
      }
    }
  }

  // MARK: Headings

  private func frame(of lines: [String], at start: Point) -> Rect {
    let font = page.type.heading
    let width = 1.58 * font.size + (lines.map { font.width(of: $0) }.max() ?? 0)
    return Rect(
      origin: Point(x: start.x, y: start.y - font.size),
      size: Size(width: width, height: 1.36 * font.size))
  }

  /// The names of domains around the rings, each beside its wedge; one without room is in the legend.
  private func place(headings plan: inout Plan, in bounds: Rect) {
    var taken: [Rect] = []
    for wedge in wedges.wedges {
      let lines = [words.name(of: wedge.domain)]
      let size = frame(of: lines, at: .zero).size
      let turns = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4, 0.48, -0.48]
      let frames = turns.map { turn in
        outside(size, plan, angle: wedge.middle + turn * wedge.span)
      }
      let free = frames.first { frame in
        bounds.contains(frame) && !taken.contains { $0.overlaps(frame.outset(by: 0.2 * page.u)) }
      }
      guard let free else { continue }
      taken.append(free)
      let at = Point(x: free.minX, y: free.minY + page.type.heading.size)
      plan.headings.append((wedge, lines, at))
    }
  }

  /// A frame just outside the rings, in a direction.
  private func outside(_ size: Size, _ plan: Plan, angle: Double) -> Rect {
    let clearance = plan.radius + 0.3 * page.u
    var distance = plan.radius
    while distance < 3 * plan.radius {
      let frame = Rect(center: plan.middle.moved(distance, angle), size: size)
      let x = max(frame.minX - plan.middle.x, plan.middle.x - frame.maxX, 0)
      let y = max(frame.minY - plan.middle.y, plan.middle.y - frame.maxY, 0)
      if x * x + y * y >= clearance * clearance { return frame }
      distance += 0.1 * page.u
    }
    return Rect(center: plan.middle, size: size)
  }

  // MARK: Drawing

  private func draw(_ plan: Plan, _ scene: inout Scene) {
    drawRings(plan, &scene)
    for heading in plan.headings {
      let look = DomainLook.look(of: heading.wedge.domain)
      scene.add(
        Container.heading(heading.lines, look, page.type.heading, at: heading.at), to: .headings)
    }
    let numbers = numbers
    for spot in plan.spots.sorted(by: { ($0.ring, $0.partner.id) < ($1.ring, $1.partner.id) }) {
      draw(spot, numbers[spot.partner.id], &scene)
    }
  }

  private func drawRings(_ plan: Plan, _ scene: inout Scene) {
    let (inner, radius) = (RingWedges.reaches[0] * plan.radius, plan.radius)
    var items: [Item] = wedges.wedges.map { wedge in
      .path(
        .ringPart(around: plan.middle, from: inner, to: radius, angles: wedge.start...wedge.end),
        fill: DomainLook.look(of: wedge.domain).tint)
    }
    if wedges.wedges.count > 1 {
      items += wedges.wedges.map { wedge in
        .path(
          Path(through: [
            plan.middle.moved(inner, wedge.start), plan.middle.moved(radius, wedge.start),
          ]), stroke: Stroke(Palette.paper, 2 * page.lines.grey))
      }
    }
    for (ring, reach) in RingWedges.reaches.enumerated() {
      let isOpen = ring == RingWedges.reaches.count - 1 && content.basis == .nearness
      let dash = isOpen ? [2 * page.lines.grey, 2.5 * page.lines.grey] : []
      items.append(
        .path(
          .circle(plan.middle, radius: reach * radius),
          stroke: Stroke(Palette.grey, 0.8 * page.lines.grey, dash: dash)))
    }
    scene.add(Group(items, id: "ringen", name: words.ringNames), to: .areas)
  }

  private func draw(_ spot: Spot, _ number: Int?, _ scene: inout Scene) {
    let look = DomainLook.look(of: spot.partner.domain)
    let radius = token * page.u
    let isBridge = content.bridges.contains(spot.partner.id)
    let center = spot.placed.center
    var items: [Item]
    if naming == .numbers, let number {
      items = Marks.numbered(
        "\(number)", look, at: center, isBridge: isBridge, on: page)
    } else if token < 0.5 {
      items = [
        .path(
          .circle(center, radius: radius), fill: look.color,
          stroke: isBridge ? Stroke(Palette.ink, page.lines.dark) : nil)
      ]
    } else {
      items = Marks.token(look, at: center, radius: radius, isBridge: isBridge)
    }
    var data = ["partner": spot.partner.id, "status": spot.partner.status.code]
    data["domain"] = spot.partner.domain?.code
    let frame = Rect(center: center, size: Size(width: 2 * radius, height: 2 * radius))
    scene.add(
      Group(
        items, id: ids[spot.partner], name: words.told(spot.partner, spot.ring),
        data: data, subject: .frame(frame)), to: .partners)
    if let label = spot.placed.label {
      scene.add(letters(label, isBold: isBridge), to: .marks)
    }
  }

  private func letters(
    _ label: (lines: [String], frame: Rect, anchor: TextLine.Anchor), isBold: Bool
  ) -> [Item] {
    let font = RingLabels.font(page, isBold: isBold)
    let x =
      switch label.anchor {
      case .start: label.frame.minX
      case .middle: label.frame.center.x
      case .end: label.frame.maxX
      }
    return label.lines.enumerated().map { index, line in
      let y = label.frame.minY + 0.86 * font.size + Double(index) * font.lineHeight
      return .text(
        TextLine(
          line, at: Point(x: x, y: y), font, Palette.ink, anchor: label.anchor, halo: Palette.paper)
      )
    }
  }

  // MARK: Numbers

  /// The partners by domain, as they stand in the list.
  private var blocks: [(domain: Domain?, partners: [Partner])] {
    RingsContent.domains.reversed().compactMap { domain in
      let own = content.partners.filter { $0.domain == domain }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      return own.isEmpty ? nil : (domain, own)
    }
  }

  private var numbers: [Partner.ID: Int] {
    guard naming == .numbers else { return [:] }
    return Dictionary(firsts: blocks.flatMap { $0.partners }.enumerated().map { ($1.id, $0 + 1) })
  }

  private var list: NumberedNames {
    let numbers = numbers
    return NumberedNames(
      blocks: blocks.map { block in
        NumberedNames.Block(
          look: DomainLook.look(of: block.domain), domain: words.name(of: block.domain),
          entries: block.partners.map { partner in
            NumberedNames.Entry(
              number: "\(numbers[partner.id] ?? 0)", name: partner.name,
              isBold: content.bridges.contains(partner.id))
          })
      })
  }

  private func addList(at corner: Point, width: Double, _ scene: inout Scene) -> Double {
    guard naming == .numbers else { return corner.y }
    let start = Point(x: corner.x, y: corner.y + 0.3 * page.u)
    let drawn = list.drawn(at: start, width: width, on: page)
    scene.add(drawn.items, to: .texts)
    return drawn.bottom
  }
}
