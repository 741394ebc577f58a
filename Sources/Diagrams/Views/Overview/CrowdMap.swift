import CoalitionModel
import Graphviz
import Wording

/// The map of a crowd on one page: an area per domain with its cards, and bands between the areas.
struct CrowdMap {
  let crowd: CrowdContent
  let page: PageKind
  /// How many cards stand beside each other in an area.
  let across: Int
  private let problem: MapProblem
  private(set) var plan: MapPlan

  /// Places a map in a width, and in a height where that is given.
  init(_ crowd: CrowdContent, on page: PageKind, width: Double, height: Double?, across: Int = 1) {
    self.crowd = crowd
    self.page = page
    self.across = across
    problem = MapProblem(
      containers: crowd.blocks.map { block in
        MapProblem.Container(
          id: block.area.id, column: page.isNarrow ? .left : block.area.column,
          headings: [Size(width: 0, height: 0)])
      },
      cards: crowd.blocks.map { block in
        let rows = (block.rows.count + across - 1) / across
        let height =
          Self.head(block, on: page) + Double(rows) * Self.pitch(page) - Self.gap(page)
          + page.card.padding
        return MapProblem.Card(
          id: block.area.id, container: block.area.id, forms: [Size(width: 0, height: height)])
      }, pills: [],
      lines: crowd.bands.map { band in
        MapProblem.Line(
          id: band.from + " " + band.to, from: band.from, to: band.to, tone: .dark,
          pull: Double(min(band.count, 40)) / 10)
      })
    plan = MapPlan(problem, Self.metrics(page, width: width, height: height))
  }

  private static func gap(_ page: PageKind) -> Double { 0.3 * page.u }
  /// Cards are high enough for two lines where columns are narrow.
  private static func lineCount(_ page: PageKind) -> Int { page.frame == nil ? 2 : 1 }
  private static func cardHeight(_ page: PageKind) -> Double {
    page.card.height + (page.frame == nil && !page.isNarrow ? 0.9 * page.u : 0)
  }
  private static func pitch(_ page: PageKind) -> Double { cardHeight(page) + gap(page) }
  private static func head(_ block: CrowdContent.Block, on page: PageKind) -> Double {
    Container(block.area.look, [block.area.name]).headHeight(on: page)
  }
  private static func widest(_ page: PageKind) -> Double {
    (page.frame == nil ? 0.7 : 1.1) * page.u
  }

  private static func metrics(_ page: PageKind, width: Double, height: Double?) -> MapMetrics {
    let u = page.u
    var metrics = MapMetrics()
    (metrics.width, metrics.height) = (width, height)
    let isWide = page.frame != nil
    metrics.columnWidth =
      isWide ? (0.24 * width)...(0.265 * width) : (0.27 * width)...(0.28 * width)
    metrics.gutter = isWide ? (0.09 * width)...(0.14 * width) : (0.08 * width)...(0.095 * width)
    if page.isNarrow {
      metrics.columnWidth = width...width
      metrics.keepsColumns = true
    }
    metrics.padding = 0
    metrics.containerGap = 1.1 * u
    (metrics.cardGap, metrics.comfortableGap, metrics.tieGap) = (u, u, u)
    metrics.slotGap = 0.9 * u
    metrics.lanePitch = widest(page) + 0.35 * u
    metrics.portGap = (0.9 * widest(page))...(2 * widest(page))
    metrics.corner = 0.9 * u
    return metrics
  }

  /// Draws the map into a scene, its corner at a point.
  func draw(in scene: inout Scene, at corner: Point) {
    drawBands(in: &scene, at: corner)
    var place = 0
    for box in plan.cards {
      guard let block = crowd.blocks.first(where: { $0.area.id == box.id }) else { continue }
      draw(block, in: box.frame.moved(by: corner), &scene, from: place)
      place += block.rows.count
    }
  }

  private func blockID(_ area: String) -> String {
    "gebied-\((crowd.blocks.firstIndex { $0.area.id == area } ?? 0) + 1)"
  }

  // MARK: Areas

  private func draw(
    _ block: CrowdContent.Block, in frame: Rect, _ scene: inout Scene, from place: Int
  ) {
    let (look, padding, font) = (block.area.look, page.card.padding, page.type.heading)
    let count = crowd.content.language.number(block.count)
    let words = crowd.content.language.count(block.count, .partner)
    scene.add(
      Group(
        Container(look, []).area(in: frame, on: page), id: blockID(block.area.id),
        name: "\(block.area.name): \(words)", subject: .frame(frame)), to: .areas)
    let room = frame.size.width - 2 * padding - 1.58 * font.size
    let number = Font(font.size, .regular)
    let name = PageText.lines(
      of: block.area.name, font, width: room - number.width(of: "  " + count), most: 1)
    let baseline = Point(x: frame.minX + padding, y: frame.minY + padding + 0.81 * font.size)
    let left = baseline.x + 1.58 * font.size + font.width(of: (name.first ?? "") + " ")
    let text = TextLine(count, at: Point(x: left, y: baseline.y), number, look.text)
    scene.add(Container.heading(name, look, font, at: baseline) + [.text(text)], to: .headings)
    let width =
      (frame.size.width - 2 * padding - Double(across - 1) * 0.6 * page.u) / Double(across)
    let rows = (block.rows.count + across - 1) / across
    for (index, row) in block.rows.enumerated() {
      let origin = Point(
        x: frame.minX + padding + Double(index / rows) * (width + 0.6 * page.u),
        y: frame.minY + Self.head(block, on: page) + Double(index % rows) * Self.pitch(page))
      let own = Rect(origin: origin, size: Size(width: width, height: Self.cardHeight(page)))
      draw(row, in: own, look, &scene, number: place + index + 1)
    }
  }

  private func draw(
    _ row: CrowdContent.Row, in frame: Rect, _ look: DomainLook, _ scene: inout Scene, number: Int
  ) {
    let language = crowd.content.language
    let radius = page.lines.badge
    var card = Card([], row.partner.map { DomainLook.look(of: $0.domain) } ?? look)
    if let partner = row.partner {
      card.status = partner.status
      card.isBridge = crowd.content.bridges.contains(partner.id)
    } else {
      card.note = language.number(row.count)
    }
    let noteRoom = card.note.isEmpty ? 0 : card.size(on: page).width - card.textInset(on: page)
    let room = frame.size.width - 2.12 * radius * Double(row.numbers.count) - noteRoom
    card.lines = name(of: row, card, within: room)
    if card.isBridge, row.numbers.isEmpty {
      card.note = Text(nl: "schakel", en: "bridge")(language)
    }
    let items = card.items(in: frame, on: page)
    if let partner = row.partner {
      scene.add(
        OverviewMap.group(partner, items, id: "p-\(number)", frame, crowd.content), to: .partners)
    } else {
      let words = language.count(row.count, .partner)
      scene.add(
        Group(
          items, id: "soort-\(number)", name: "\(row.title): \(words)",
          data: ["count": String(row.count)], subject: .frame(frame)), to: .partners)
    }
    for (index, badge) in row.numbers.enumerated() {
      let x = frame.maxX - 1.2 * radius - 2.12 * radius * Double(index)
      scene.add(
        Marks.badge(String(badge), at: Point(x: x, y: frame.center.y), on: page), to: .marks)
    }
  }

  /// The name in the lines of a card: its shortest other name where it does not fit, cut where none
  /// does.
  private func name(of row: CrowdContent.Row, _ card: Card, within room: Double) -> [String] {
    var card = card
    card.note = ""
    let most = Self.lineCount(page)
    let words = NetworkWords(crowd.content.analysis, crowd.content.language)
    let short = row.partner.map { words.shortName(of: $0) } ?? row.shortTitle
    for name in [row.title, short].compactMap({ $0 }) {
      let lines = card.lines(of: name, within: room, on: page, most: most)
      if !lines.contains(where: { $0.hasSuffix("…") }) { return lines }
    }
    return card.lines(of: short ?? row.title, within: room, on: page, most: most)
  }

  // MARK: Bands

  private func drawBands(in scene: inout Scene, at corner: Point) {
    let bands = Dictionary(firsts: crowd.bands.map { ($0.from + " " + $0.to, $0) })
    let most = Double(max(50, crowd.bands.map { $0.count }.max() ?? 0))
    let courses = plan.lines.map { $0.course.samples(each: 16).map { $0.moved(by: corner) } }
    var taken = plan.cards.map { $0.frame.moved(by: corner) }
    for (index, line) in plan.lines.enumerated() {
      guard let band = bands[line.id] else { continue }
      let path = Path(curves: line.course.points.map { $0.moved(by: corner) })
      let share = Double(band.count) / most
      let width = Self.widest(page) * (0.13 + 0.87 * share)
      let names = [band.from, band.to].map { id in
        crowd.blocks.first { $0.area.id == id }?.area.name ?? ""
      }
      let words = crowd.content.language.count(band.count, .pair)
      scene.add(
        Group(
          [.path(path, stroke: Stroke(Palette.band, width))], id: "band-\(index + 1)",
          name: "\(names.joined(separator: " – ")): \(words)", data: ["kind": "band"],
          subject: .line(from: blockID(band.from), to: blockID(band.to), course: path)), to: .ties)
      let text = crowd.content.language.number(band.count)
      let others = courses.enumerated().filter { $0.offset != index }.flatMap { $0.element }
      guard let frame = place(for: text, on: courses[index], beside: others, taken) else {
        continue
      }
      taken.append(frame)
      scene.add(count(text, in: frame), to: .marks)
    }
  }

  private var countFont: Font { Font(page.type.badge.size, .bold) }

  private func count(_ text: String, in frame: Rect) -> [Item] {
    let stroke = Stroke(Palette.hairline, page.card.border)
    let at = Point(x: frame.center.x, y: frame.center.y + 0.36 * countFont.size)
    return [
      .path(.box(frame, radius: frame.size.height / 2), fill: Palette.paper, stroke: stroke),
      .text(TextLine(text, at: at, countFont, Palette.ink, anchor: .middle)),
    ]
  }

  /// Where the count of a band stands: near its middle, off areas, other counts and other bands.
  private func place(
    for text: String, on course: [Point], beside others: [Point], _ taken: [Rect]
  ) -> Rect? {
    let size = Size(
      width: countFont.width(of: text) + 1.1 * countFont.size, height: 1.6 * countFont.size)
    let middle = course.count / 2
    let near = course.indices.sorted { (abs($0 - middle), $0) < (abs($1 - middle), $1) }
      .map { Rect(center: course[$0], size: size) }
    let free = near.filter { frame in !taken.contains { $0.outset(by: 2).overlaps(frame) } }
    return free.first { frame in !others.contains { frame.outset(by: 2).contains($0) } }
      ?? free.first
  }
}
