import CoalitionModel
import Graphviz
import Wording

/// The map of an overview on one page: its parts measured, placed and drawn.
struct OverviewMap {
  let content: OverviewContent
  let page: PageKind
  private(set) var plan: MapPlan
  private let problem: MapProblem
  private var headings: [String: [[String]]] = [:]
  private var pills: [String: [[String]]] = [:]

  /// Places a map in a width, and in a height where that is given.
  init(_ content: OverviewContent, on page: PageKind, width: Double, height: Double?) {
    self.content = content
    self.page = page
    for area in content.areas {
      headings[area.id] = Self.broken(area.name, page.type.heading)
    }
    for meeting in content.meetings {
      pills[meeting.id] = Self.broken(meeting.name, page.type.pill)
    }
    let (headings, pills) = (headings, pills)
    problem = MapProblem(
      containers: content.areas.map { area in
        MapProblem.Container(
          id: area.id, column: page.isNarrow ? .left : area.column,
          headings: (headings[area.id] ?? []).map { lines in
            let container = Container(area.look, lines)
            let width = container.headWidth(on: page) - 2 * page.card.padding
            return Size(width: width, height: container.headHeight(on: page))
          })
      },
      cards: content.cards.map { Self.card($0.partner, $0.area, content, on: page) },
      pills: content.meetings.map { meeting in
        MapProblem.Pill(
          id: OverviewContent.pillID(meeting.id),
          forms: (pills[meeting.id] ?? []).map { Pill($0).size(on: page) },
          earlier: content.options.places?.center(ofStructure: meeting.id)?.y)
      },
      lines: content.links.filter { !page.isNarrow || $0.kind != .discuss }.map { $0.line })
    plan = MapPlan(problem, Self.metrics(content, page, width: width, height: height))
  }

  /// The most lines of a name on the map.
  private static let mostLines = 5

  /// A name on one line, and on two and more where it can be broken so.
  private static func broken(_ name: String, _ font: Font) -> [[String]] {
    let width = font.width(of: name)
    return [[name]]
      + (2...mostLines).compactMap { count in
        [1.1, 1.36, 1.6].lazy.map { share in
          PageText.lines(of: name, font, width: share * width / Double(count), most: count)
        }.first { $0.count == count && !$0.contains { $0.hasSuffix("…") } }
      }
  }

  private static func card(
    _ partner: Partner, _ area: String, _ content: OverviewContent, on page: PageKind
  ) -> MapProblem.Card {
    let forms = texts(of: partner, content, on: page).map { text in
      let lines = text.lines == 1 ? [text.name] : Array(repeating: "", count: text.lines)
      let size = look(of: partner, lines: lines, content).size(on: page)
      return Size(width: text.lines == 1 ? size.width : text.width, height: size.height)
    }
    return MapProblem.Card(
      id: OverviewContent.cardID(partner.id), container: area, forms: forms,
      earlier: content.options.places?.center(ofPartner: partner.id)?.y)
  }

  /// One way to write the name of a partner: in so many lines, from a width on.
  private struct CardText {
    let name: String
    let lines: Int
    var width = 0.0
  }

  /// The ways to write a name, the best first: on one line, on two, by its shortest other name, on
  /// three and more, and cut.
  private static func texts(
    of partner: Partner, _ content: OverviewContent, on page: PageKind
  ) -> [CardText] {
    let card = look(of: partner, lines: [partner.name], content)
    func broken(_ name: String, _ lines: Int) -> CardText? {
      card.leastWidth(of: name, lines: lines, on: page)
        .map { CardText(name: name, lines: lines, width: $0) }
    }
    let short = NetworkWords(content.analysis, content.language).shortName(of: partner)
    let texts = [
      CardText(name: partner.name, lines: 1), broken(partner.name, 2),
      short.map { CardText(name: $0, lines: 1) }, short.flatMap { broken($0, 2) },
      broken(partner.name, 3), broken(partner.name, Self.mostLines),
      CardText(name: short ?? partner.name, lines: 3),
    ]
    return texts.compactMap { $0 }
  }

  private static func look(
    of partner: Partner, lines: [String], _ content: OverviewContent
  ) -> Card {
    var card = Card(lines, DomainLook.look(of: partner.domain))
    card.status = partner.status
    card.isBridge = content.bridges.contains(partner.id)
    return card
  }

  private static func metrics(
    _ content: OverviewContent, _ page: PageKind, width: Double, height: Double?
  ) -> MapMetrics {
    let (u, tip) = (page.u, page.lines.tip.width)
    var metrics = MapMetrics()
    (metrics.width, metrics.height) = (width, height)
    let isWide = width > 61 * u
    metrics.columnWidth = isWide ? (13.2 * u)...(16 * u) : (0.25 * width)...(0.3 * width)
    metrics.gutter = isWide ? (5.9 * u)...(10 * u) : (0.09 * width)...(0.115 * width)
    if page.isNarrow {
      (metrics.columnWidth, metrics.keepsColumns) = ((0.6 * width)...(0.64 * width), true)
      if content.meetings.isEmpty { metrics.columnWidth = width...width }
      metrics.gutter = (0.1 * width)...(0.12 * width)
    }
    metrics.padding = page.card.padding
    metrics.containerGap = page.isDense ? 0.9 * u : 1.09 * u
    metrics.cardGap = page.isDense ? 0.3 * u : 0.45 * u
    metrics.comfortableGap = page.isDense ? 0.6 * u : 1.2 * u
    metrics.tieGap = max(1.2 * u, tip + 2 * page.lines.off)
    metrics.slotGap = (page.isDense ? 0.4 : 0.5) * u
    metrics.lanePitch = 0.64 * u
    metrics.portGap = (page.isDense ? 0.27 * u : 0.32 * u)...(1.25 * tip)
    metrics.tipLength = tip
    metrics.tipOff = page.lines.off
    metrics.badgeRadius = page.lines.badge
    metrics.corner = 0.5 * u
    metrics.pillRadius = 1.025 * page.type.pill.size
    return metrics
  }

  /// How high the map is.
  var height: Double { plan.size.height }

  /// Draws the map into a scene, its corner at a point.
  func draw(in scene: inout Scene, at corner: Point) {
    drawAreas(in: &scene, at: corner)
    drawLines(in: &scene, at: corner)
    drawBoxes(in: &scene, at: corner)
  }

  private func drawAreas(in scene: inout Scene, at corner: Point) {
    let areas = Dictionary(firsts: content.areas.map { ($0.id, $0) })
    for container in plan.containers {
      guard let area = areas[container.id] else { continue }
      let lines = headings[container.id]?[container.form] ?? []
      let part = Container(area.look, lines)
      scene.add(part.area(in: container.frame.moved(by: corner), on: page), to: .areas)
      let left = container.heading.minX + corner.x
      let font = page.type.heading
      let top = container.frame.minY + corner.y + page.card.padding
      scene.add(
        Container.heading(lines, area.look, font, at: Point(x: left, y: top + 0.81 * font.size)),
        to: .headings)
    }
  }

  private func drawLines(in scene: inout Scene, at corner: Point) {
    let links = Dictionary(firsts: content.links.map { ($0.line.id, $0) })
    for (index, line) in plan.lines.enumerated() {
      guard let link = links[line.id] else { continue }
      var path = Path(curves: line.course.points.map { $0.moved(by: corner) })
      let isTurned = link.line.from != problem.lines[index].from
      if isTurned { path = path.reversed }
      let layer: Layer =
        link.kind == .membership ? .memberships : link.kind == .discuss ? .discussion : .ties
      let hasTip = line.tip != nil
      let items =
        hasTip
        ? link.kind.items(along: path, on: page) : [.path(path, stroke: link.kind.stroke(on: page))]
      var group = Group(items, id: "lijn-\(index + 1)", name: link.name)
      group.data = data(of: link)
      group.subject = .line(from: sceneID(link.line.from), to: sceneID(link.line.to), course: path)
      scene.add(group, to: layer)
      for badge in line.badges {
        let number = link.number.map { String($0) } ?? ""
        scene.add(Marks.badge(number, at: badge.moved(by: corner), on: page), to: .marks)
      }
    }
  }

  private func data(of link: OverviewContent.Link) -> [String: String] {
    var data = ["kind": link.kind.name]
    if let number = link.number { data["missing"] = String(number) }
    return data
  }

  /// The id of a card or pill in the scene, which does not tell who it is.
  private func sceneID(_ id: String) -> String {
    if let index = content.cards.firstIndex(where: { OverviewContent.cardID($0.partner.id) == id })
    {
      return "p-\(index + 1)"
    }
    let index = content.meetings.firstIndex { OverviewContent.pillID($0.id) == id }
    return "o-\((index ?? 0) + 1)"
  }

  private func drawBoxes(in scene: inout Scene, at corner: Point) {
    let partners = Dictionary(
      firsts: content.cards.map { (OverviewContent.cardID($0.partner.id), $0.partner) })
    for box in plan.cards.sorted(by: {
      ($0.frame.minX, $0.frame.minY) < ($1.frame.minX, $1.frame.minY)
    }) {
      guard let partner = partners[box.id] else { continue }
      let frame = box.frame.moved(by: corner)
      let text = Self.texts(of: partner, content, on: page)[box.form]
      var card = Self.look(of: partner, lines: [text.name], content)
      if text.lines > 1 {
        card.lines = card.lines(
          of: text.name, within: frame.size.width, on: page, most: text.lines)
      }
      if page.isNarrow { drawNumbers(of: partner, at: frame, in: &scene) }
      if card.isBridge { card.note = Text(nl: "schakel", en: "bridge")(content.language) }
      scene.add(
        Self.group(partner, card.items(in: frame, on: page), id: sceneID(box.id), frame, content),
        to: .partners)
    }
    let meetings = Dictionary(
      firsts: content.meetings.map { (OverviewContent.pillID($0.id), $0) })
    for box in plan.pills {
      guard let meeting = meetings[box.id] else { continue }
      let frame = box.frame.moved(by: corner)
      var lines = pills[meeting.id]?[box.form] ?? [meeting.name]
      let font = page.type.pill
      let room = frame.size.width - 1.2 * font.size
      if lines.contains(where: { font.width(of: $0) > room }) {
        lines = PageText.lines(of: meeting.name, font, width: room, most: Self.mostLines)
      }
      scene.add(
        Group(
          Pill(lines, meeting.standing == .planned ? .planned : .held).items(in: frame, on: page),
          id: sceneID(box.id), name: meeting.name, data: ["structure": meeting.id],
          subject: .frame(frame)), to: .meetings)
    }
  }

  /// The numbers of a partner on the corner of its card, where there is no room for lines to discuss.
  private func drawNumbers(of partner: Partner, at frame: Rect, in scene: inout Scene) {
    let radius = page.lines.badge
    let own = content.numbers.filter { [$0.first, $0.second].contains(partner.id) }
    for (index, link) in own.reversed().enumerated() {
      let x = frame.maxX - 0.4 * radius - 2.12 * radius * Double(index)
      scene.add(
        Marks.badge(String(link.number), at: Point(x: x, y: frame.minY), on: page), to: .marks)
    }
  }

  /// The group of a partner's card or chip.
  static func group(
    _ partner: Partner, _ items: [Item], id: String, _ frame: Rect?, _ content: OverviewContent
  ) -> Group {
    let domain = NetworkWords.name(of: partner.domain, content.language)
    return Group(
      items, id: id, name: "\(partner.name) (\(domain))",
      data: [
        "partner": partner.id, "domain": partner.domain?.code ?? "",
        "status": partner.status.code,
      ], subject: frame.map { .frame($0) } ?? .none)
  }
}

extension Rect {
  /// The rectangle moved to where a corner lies.
  func moved(by corner: Point) -> Rect { Rect(origin: origin.moved(by: corner), size: size) }
}

extension Point {
  /// The point moved to where a corner lies.
  func moved(by corner: Point) -> Point { Point(x: x + corner.x, y: y + corner.y) }
}
