import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Who takes part in which meeting: partners in rows by domain, meetings in columns with a dot per
  /// member.
  ///
  /// A meeting is one line, never ties of all with all. Planned meetings are dashed. Of many partners
  /// those in most meetings are named and the others counted; of many meetings the largest are drawn.
  package static let structures = View(
    name: "structures", aliases: ["overleggen"],
    question: Text(nl: "Wie zit in welk overleg?", en: "Who is in which meeting?"),
    lacking: { analysis, _ in StructuresWords.lacking(analysis) }
  ) { analysis, options in
    let words = StructuresWords(of: analysis, options)
    let view = StructuresView.fitted(to: analysis, options, words)
    var diagram = Diagram(
      view.scene, title: words.title, description: words.description(of: view.table),
      options.language)
    diagram.table = words.block(of: view.table)
    return diagram
  }
}

/// How the table of meetings is drawn on a page.
private struct StructuresView {
  let table: StructuresTable
  private let page: PageKind
  private let outer: TablePage
  private let words: StructuresWords
  private let ids: PartnerIDs

  /// As many rows as fit the page; on a page without a bound all, or of very many the first.
  static func fitted(
    to analysis: Analysis, _ options: DiagramOptions, _ words: StructuresWords
  ) -> StructuresView {
    for rows in [40, 24, 18, 14, 11, 8, 5] {
      let view = StructuresView(analysis, options, words, mostRows: rows)
      if view.isFitting { return view }
    }
    return StructuresView(analysis, options, words, mostRows: 2)
  }

  private init(
    _ analysis: Analysis, _ options: DiagramOptions, _ words: StructuresWords, mostRows: Int
  ) {
    let page = options.page
    self.words = words
    ids = PartnerIDs(of: analysis)
    var outer = words.page
    let width = outer.room.size.width
    let columns =
      (width - Self.mostNameRight(in: width, page) - 2.4 * page.u) / (2.1 * page.u)
    let isShort = page.height != nil && page.frame?.rail == nil
    table = StructuresTable(
      of: analysis, mostRows: mostRows,
      mostColumns: min(isShort && mostRows <= 8 ? 4 : 8, max(2, Int(columns))))
    self.page = table.rows.count > (isShort ? 6 : 14) ? page.dense : page
    words.fill(&outer, with: table)
    self.outer = outer
  }

  private var isFitting: Bool {
    guard page.height != nil, !table.columns.isEmpty else { return table.rows.count <= 50 }
    var tried = Scene("", on: page, size: .zero)
    return draw(in: outer.room, &tried) <= outer.room.maxY
  }

  var scene: Scene {
    outer.scene("structures") { scene, room in
      table.columns.isEmpty ? room.minY : draw(in: room, &scene)
    }
  }

  /// Whether domains stand beside their rows; on a narrow page above them.
  private static func isWide(_ width: Double, _ page: PageKind) -> Bool { width > 44 * page.u }

  private static func nameLeft(in width: Double, _ page: PageKind) -> Double {
    isWide(width, page) ? 10.5 * page.u : page.card.padding
  }

  /// As wide as the longest name asks, within bounds.
  private func nameRight(in width: Double) -> Double {
    let names = table.rows.map { $0.isCounted ? words.others($0.partners.count) : $0.name }
    let asked = (names.map { page.type.name.width(of: $0) }.max() ?? 0) + page.u
    let left = Self.nameLeft(in: width, page)
    return min(Self.mostNameRight(in: width, page), max(left + asked, left + 8 * page.u))
  }

  private static func mostNameRight(in width: Double, _ page: PageKind) -> Double {
    nameLeft(in: width, page) + (isWide(width, page) ? min(15 * page.u, 0.3 * width) : 0.44 * width)
  }

  /// Where things stand from left to right.
  private struct Grid {
    let room: Rect
    let nameLeft: Double
    let nameRight: Double
    let xs: [Double]
    let step: Double
    let countX: Double
  }

  private func grid(in room: Rect) -> Grid {
    let u = page.u
    let right = room.minX + nameRight(in: room.size.width)
    let count = Double(table.columns.count)
    let step = min(10 * u, (room.maxX - 2.4 * u - right) / count)
    return Grid(
      room: room, nameLeft: room.minX + Self.nameLeft(in: room.size.width, page),
      nameRight: right, xs: table.columns.indices.map { right + (Double($0) + 0.5) * step },
      step: step, countX: right + count * step + 1.2 * u)
  }

  private func draw(in room: Rect, _ scene: inout Scene) -> Double {
    let grid = grid(in: room)
    let top = addHeads(grid, &scene)
    var y = top + 0.5 * page.u
    var middles: [Double] = []
    for band in table.bands { y = add(band, grid, from: y, &middles, &scene) + 0.35 * page.u }
    addColumns(grid, top: top, middles, &scene)
    return addSizes(grid, from: y, &scene)
  }

  /// The names of the meetings in pills; numbers, with a list above them, where names do not fit.
  private func addHeads(_ grid: Grid, _ scene: inout Scene) -> Double {
    let font = page.type.pill
    let fitted = table.columns.map { structure in
      PageText.fitting(
        structure.name.withNumberKept, font, width: grid.step - 1.2 * font.size, most: 3)
    }
    let areNamed = fitted.allSatisfy { $0 != nil }
    var top = grid.room.minY
    if !areNamed { top = addNames(grid, from: top, &scene) + 0.6 * page.u }
    let pills = table.columns.enumerated().map { place, structure in
      Pill(
        areNamed ? fitted[place] ?? [] : [words.number(place + 1)],
        structure.standing == .planned ? .planned : .held)
    }
    let height = pills.map { $0.size(on: page).height }.max() ?? 0
    for (place, pill) in pills.enumerated() {
      var size = pill.size(on: page)
      if areNamed { size.width = max(size.width, min(4 * page.u, grid.step - 0.3 * page.u)) }
      size.width = min(size.width, grid.step - 2)
      let frame = Rect(
        center: Point(x: grid.xs[place], y: top + height - size.height / 2), size: size)
      let structure = table.columns[place]
      scene.add(
        Group(
          pill.items(in: frame, on: page), id: "overleg-\(place + 1)", name: structure.name,
          data: ["structure": structure.id], subject: .frame(frame)), to: .meetings)
    }
    let label = words.countHead
    let reach = (grid.xs.last ?? 0) + grid.step / 2
    if grid.countX - page.type.chip.width(of: label) / 2 > reach {
      scene.add(
        PageText.items(
          [label], at: Point(x: grid.countX, y: top + height - 0.4 * page.u), page.type.chip,
          Palette.secondText, anchor: .middle), to: .texts)
    }
    return top + height
  }

  private func addNames(_ grid: Grid, from top: Double, _ scene: inout Scene) -> Double {
    let font = page.type.legend
    let columns = max(1, Int(grid.room.size.width / (20 * page.u)))
    let width = grid.room.size.width / Double(columns)
    let rows = (table.columns.count + columns - 1) / columns
    for (place, structure) in table.columns.enumerated() {
      let lines = PageText.lines(
        of: "\(words.number(place + 1))  \(structure.name)", font, width: width - page.u, most: 1)
      let start = Point(
        x: grid.room.minX + Double(place / rows) * width,
        y: top + Double(place % rows) * 1.5 * font.size + font.size)
      scene.add(PageText.items(lines, at: start, font, Palette.ink), to: .texts)
    }
    return top + Double(rows) * 1.5 * font.size
  }

  /// The rows of a domain on its tint; tells their bottom.
  private func add(
    _ band: StructuresTable.Band, _ grid: Grid, from top: Double, _ middles: inout [Double],
    _ scene: inout Scene
  ) -> Double {
    let (u, look) = (page.u, DomainLook.look(of: band.domain))
    let isWide = Self.isWide(grid.room.size.width, page)
    let pitch = (page.isDense ? 1.52 : 1.73) * u
    let heading = page.type.heading
    let room =
      isWide ? grid.nameLeft - grid.room.minX - 2.6 * heading.size : grid.room.size.width / 2
    let names = PageText.lines(
      of: words.name(of: band.domain), heading, width: room, most: isWide ? 2 : 1)
    let start = isWide ? top : top + 1.35 * heading.size
    let least = isWide ? Double(names.count) * heading.lineHeight + 0.5 * u : 0
    let bottom = max(start + Double(band.rows.count) * pitch, top + least)
    let area = Rect(
      origin: Point(x: grid.room.minX, y: top),
      size: Size(width: grid.countX + 1.2 * u - grid.room.minX, height: bottom - top))
    scene.add(
      [.path(.box(area, radius: min(page.card.radius, 0.4 * u)), fill: look.tint)], to: .areas)
    scene.add(
      Container.heading(
        names, look, heading,
        at: Point(x: area.minX + 0.4 * u, y: top + 0.5 * pitch + 0.36 * heading.size)),
      to: .headings)
    for (place, row) in band.rows.enumerated() {
      let y = start + (Double(place) + 0.5) * pitch
      middles.append(y)
      add(
        row, look, grid,
        Rect(
          origin: Point(x: grid.nameLeft, y: y - pitch / 2),
          size: Size(width: area.maxX - grid.nameLeft, height: pitch)), isFirst: place == 0, &scene)
    }
    return bottom
  }

  private func add(
    _ row: StructuresTable.Row, _ look: DomainLook, _ grid: Grid, _ frame: Rect, isFirst: Bool,
    _ scene: inout Scene
  ) {
    let partner = row.isCounted ? nil : row.partners.first
    let name = row.isCounted ? words.others(row.partners.count) : row.name
    let lines = PageText.lines(
      of: name.withNumberKept, page.type.name, width: grid.nameRight - grid.nameLeft - 0.4 * page.u,
      most: 1)
    let baseline = frame.center.y + 0.36 * page.u
    var items: [Item] = []
    if !isFirst {
      let line = Path(through: [frame.origin, Point(x: frame.maxX, y: frame.minY)])
      items.append(.path(line, stroke: Stroke(Palette.paper, page.card.border)))
    }
    items += PageText.items(
      lines, at: Point(x: frame.minX, y: baseline), page.type.name,
      partner == nil ? Palette.secondText : Palette.ink)
    var data = ["domain": row.partners.first?.domain?.code ?? ""]
    if let partner { data["partner"] = partner.id }
    let id = partner.map { ids[$0] } ?? "anderen-\(data["domain"] ?? "")"
    scene.add(
      Group(items, id: id, name: name, data: data, subject: .frame(frame)), to: .partners)
    guard !row.isCounted else { return }
    let count = table.columns.count { row.part(in: $0).isMember }
    scene.add(
      PageText.items(
        [count == 0 ? "–" : words.number(count)], at: Point(x: grid.countX, y: baseline),
        Font(page.u, count > 2 ? .bold : .regular), Palette.ink, anchor: .middle), to: .texts)
  }

  /// The line of each meeting, with a dot or a number in every row with one who takes part.
  private func addColumns(
    _ grid: Grid, top: Double, _ middles: [Double], _ scene: inout Scene
  ) {
    for (place, structure) in table.columns.enumerated() {
      let x = grid.xs[place]
      let parts = zip(table.rows, middles).map { (row: $0, y: $1, part: $0.part(in: structure)) }
        .filter { $0.part.count > 0 }
      guard let last = parts.last else { continue }
      let kind = structure.standing == .planned ? LineKind.planned : .membership
      let course = Path(through: [Point(x: x, y: top), Point(x: x, y: last.y)])
      scene.add(
        Group(
          [.path(course, stroke: kind.stroke(on: page))], id: "lijn-\(place + 1)",
          name: structure.name, data: ["structure": structure.id]), to: .memberships)
      for (index, part) in parts.enumerated() {
        let center = Point(x: x, y: part.y)
        let items =
          part.row.isCounted
          ? number(part.part.count, at: center)
          : Marks.dot(part.part.isMember, at: center, radius: 0.45 * page.u, on: page)
        scene.add(
          Group(items, id: "stip-\(place + 1)-\(index + 1)", name: words.told(part.row, structure)),
          to: .marks)
      }
    }
  }

  private func number(_ count: Int, at center: Point) -> [Item] {
    let font = Font(page.type.chip.size, .semibold)
    let text = words.number(count)
    let size = Size(width: font.width(of: text) + 0.8 * font.size, height: 1.2 * font.size)
    let frame = Rect(center: center, size: size)
    return [
      .path(
        .box(frame, radius: size.height / 2), fill: Palette.paper,
        stroke: Stroke(Palette.dark, page.lines.grey))
    ] + PageText.centered([(text, font)], in: frame, Palette.ink)
  }

  /// How many take part in each meeting.
  private func addSizes(_ grid: Grid, from top: Double, _ scene: inout Scene) -> Double {
    let font = page.type.chip
    let sizes = table.columns.map { table.size(of: $0) }
    let long = sizes.map(words.partners)
    let isRoom = long.allSatisfy { font.width(of: $0) < grid.step - 0.3 * page.u }
    for (place, size) in sizes.enumerated() {
      scene.add(
        PageText.items(
          [isRoom ? long[place] : words.number(size)],
          at: Point(x: grid.xs[place], y: top + 1.2 * font.size), font, Palette.secondText,
          anchor: .middle), to: .texts)
    }
    return top + 1.6 * font.size
  }
}
