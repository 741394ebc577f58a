import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

extension View {
  /// Where care and social work meet: medical partners in rows, social ones in columns, a cell for
  /// every pair.
  ///
  /// A tied pair is dark with how, a pair that reaches each other through one partner light with
  /// through whom, a pair to discuss has its number; the others are empty. Of more partners than
  /// fit, those of a type share a row or a column.
  package static let gaps = View(
    name: "gaps", aliases: ["hiaten", "gaten"],
    question: Text(
      nl: "Waar raken zorg en sociaal domein elkaar, en waar niet?",
      en: "Where do care and social work meet, and where not?"),
    lacking: { analysis, _ in GapsWords.lacking(analysis) }
  ) { analysis, options in
    let words = GapsWords(of: analysis, options)
    let view = GapsView.fitted(to: analysis, options, words)
    var diagram = Diagram(
      view.scene, title: words.title, description: words.description, options.language)
    diagram.table = words.block(of: view.table)
    return diagram
  }
}

/// How the table of gaps is drawn on a page.
private struct GapsView {
  private let page: PageKind
  let table: GapsTable
  private let outer: TablePage
  private let words: GapsWords
  private let ids: PartnerIDs
  private let scale: ShareScale

  /// No more rows or columns than these.
  private static let most = 12

  /// As many rows as fit the page.
  static func fitted(
    to analysis: Analysis, _ options: DiagramOptions, _ words: GapsWords
  ) -> GapsView {
    for rows in [most, 10, 8, 6, 5, 4, 3] {
      let view = GapsView(analysis, options, words, mostRows: rows)
      if view.isFitting { return view }
    }
    return GapsView(analysis, options, words, mostRows: 2)
  }

  private init(
    _ analysis: Analysis, _ options: DiagramOptions, _ words: GapsWords, mostRows: Int
  ) {
    page = options.page
    self.words = words
    ids = PartnerIDs(of: analysis)
    var outer = words.page
    table = GapsTable(
      of: analysis, options, mostRows: mostRows,
      mostColumns: Self.mostColumns(in: outer.room.size.width, page, rows: mostRows))
    scale = words.scale(of: table)
    outer.guide = words.guide(of: table)
    outer.notes = words.notes(of: table) + outer.notes
    self.outer = outer
  }

  private var isFitting: Bool {
    guard page.height != nil, !table.rows.isEmpty, !table.columns.isEmpty else { return true }
    var tried = Scene("", on: page, size: .zero)
    return draw(in: outer.room, &tried) <= outer.room.maxY
  }

  /// Narrow columns have a letter, so that 2 u is enough.
  private static func mostColumns(in width: Double, _ page: PageKind, rows: Int) -> Int {
    let cells = 0.66 * width - 2 * page.card.padding
    let isShort = page.height != nil && page.frame?.rail == nil
    return min(isShort ? rows + 1 : most, max(2, Int(cells / (2 * page.u + gap(page)))))
  }

  /// As wide as the longest name asks, within bounds.
  private static func headWidth(of table: GapsTable, in width: Double, _ page: PageKind) -> Double {
    let sizes = table.rows.map { Card([$0.name], .look(of: .medical)).size(on: page).width }
    let asked = (sizes.max() ?? 0) + 2.2 * page.card.padding
    return max(0.18 * width, min(0.34 * width, asked))
  }

  private static func columnWidth(of table: GapsTable, in width: Double, _ page: PageKind) -> Double
  {
    let count = Double(max(1, table.columns.count))
    let room =
      width - headWidth(of: table, in: width, page) - 0.6 * page.u - 2 * page.card.padding
      - gap(page) * (count - 1)
    return min(16 * page.u, room / count)
  }

  private static func isNarrow(_ width: Double, _ page: PageKind) -> Bool { width < 5.6 * page.u }

  /// The names of lettered columns stand in so many columns.
  private static func listColumns(in width: Double, _ page: PageKind) -> Int {
    max(1, Int(0.66 * width / (17 * page.u)))
  }

  private static func gap(_ page: PageKind) -> Double { 0.36 * page.u }
  private var gap: Double { Self.gap(page) }

  var scene: Scene {
    outer.scene("gaps") { scene, room in
      guard !table.rows.isEmpty, !table.columns.isEmpty else { return room.minY }
      return draw(in: room, &scene)
    }
  }

  private func draw(in room: Rect, _ scene: inout Scene) -> Double {
    let pad = page.card.padding
    let headWidth = Self.headWidth(of: table, in: room.size.width, page)
    let left = room.minX + headWidth + 0.6 * page.u
    let width = Self.columnWidth(of: table, in: room.size.width, page)
    let xs = table.columns.indices.map { left + pad + Double($0) * (width + gap) }
    let right = max((xs.last ?? left) + width + pad, left + min(12 * page.u, room.maxX - left))
    let bottom = addColumns(xs, width, from: Point(x: left, y: room.minY), to: right, &scene)
    let top = bottom + 0.8 * page.u
    let cards = table.rows.map { card($0, .medical, within: headWidth - 2 * pad) }
    let least = cards.map { $0.size(on: page).height }.max() ?? page.card.height
    let rows = Double(table.rows.count)
    let fit = (room.maxY - top - pad - gap * (rows - 1)) / rows
    let height = max(least, min(max(least, 3 * page.u), fit))
    for (row, card) in cards.enumerated() {
      let y = top + Double(row) * (height + gap)
      let frame = Rect(
        origin: Point(x: room.minX + pad, y: y),
        size: Size(width: headWidth - 2 * pad, height: height))
      scene.add(group(card, table.rows[row], "rij-\(row + 1)", frame), to: .partners)
      for (column, x) in xs.enumerated() {
        let place = Rect(origin: Point(x: x, y: y), size: Size(width: width, height: height))
        add(row, column, in: place, &scene)
      }
    }
    let end = top + rows * (height + gap) - gap + pad
    let frame = Rect(
      origin: room.origin, size: Size(width: headWidth, height: end - room.minY))
    let container = Container(
      .look(of: .medical), heading(.medical, width: headWidth))
    scene.add(container.area(in: frame, on: page), to: .areas)
    scene.add(container.heading(in: frame, on: page), to: .headings)
    return addTotals(from: Point(x: room.minX, y: end + page.u), in: room, &scene) ?? end
  }

  /// How many pairs there are of each kind, with a square for each; nil where there is no room.
  private func addTotals(from corner: Point, in room: Rect, _ scene: inout Scene) -> Double? {
    let totals = words.totals(of: table)
    let large = Font(1.3 * page.type.heading.size, .bold)
    let (side, step) = (0.9 * page.u, 1.2 * page.u)
    let bottom = corner.y + 1.3 * large.size + step
    guard !totals.isEmpty, bottom <= room.maxY, room.size.width > 40 * page.u else { return nil }
    let width = room.size.width / Double(totals.count)
    for (place, total) in totals.enumerated() {
      let x = corner.x + Double(place) * width
      let y = corner.y + large.size
      let (number, font) = (words.number(total.count), page.type.legend)
      var items = PageText.items([number], at: Point(x: x, y: y), large, Palette.ink)
      items += PageText.items(
        [total.words], at: Point(x: x + large.width(of: number) + 0.4 * page.u, y: y), font,
        Palette.ink)
      let squares = total.count <= Int((width - page.u) / step) ? total.count : 0
      for square in 0..<squares {
        let frame = Rect(
          origin: Point(x: x + Double(square) * step, y: y + 0.5 * page.u),
          size: Size(width: side, height: side))
        items += total.cell.items(in: frame, on: page)
      }
      scene.add(items, to: .texts)
    }
    return bottom
  }

  private func heading(_ domain: Domain, width: Double) -> [String] {
    let font = page.type.heading
    return PageText.lines(
      of: words.name(of: domain), font,
      width: width - 2 * page.card.padding - 1.58 * font.size, most: 2)
  }

  private func card(_ axis: GapsTable.Axis, _ domain: Domain, within width: Double) -> Card {
    var card = Card([], .look(of: domain))
    card.lines = card.lines(of: axis.name.withNumberKept, within: width, on: page)
    return card
  }

  private func group(
    _ card: Card, _ axis: GapsTable.Axis, _ id: String, _ frame: Rect
  ) -> Group {
    let partner = axis.partners.count == 1 ? axis.partners.first : nil
    var data = ["domain": axis.partners.first?.domain?.code ?? ""]
    if let partner { data["partner"] = partner.id }
    return Group(
      card.items(in: frame, on: page), id: partner.map { ids[$0] } ?? id,
      name: axis.name, data: data, subject: .frame(frame))
  }

  /// The social container with its heads: cards, or letters below a list of names where columns are
  /// narrow.
  private func addColumns(
    _ xs: [Double], _ width: Double, from corner: Point, to right: Double, _ scene: inout Scene
  ) -> Double {
    let container = Container(
      .look(of: .social), heading(.social, width: right - corner.x))
    var y = corner.y + container.headHeight(on: page)
    let isNarrow = Self.isNarrow(width, page)
    let heads = table.columns.map { card($0, .social, within: width) }
    let height =
      isNarrow ? 2 * page.u : heads.map { $0.size(on: page).height }.max() ?? page.card.height
    let listRoom = right - corner.x - 2 * page.card.padding
    if isNarrow {
      let list = Rect(
        origin: Point(x: corner.x + page.card.padding, y: y),
        size: Size(width: listRoom, height: 0))
      y = addNames(in: list, &scene) + 0.4 * page.u
    }
    for (place, x) in xs.enumerated() {
      let frame = Rect(origin: Point(x: x, y: y), size: Size(width: width, height: height))
      let items = group(heads[place], table.columns[place], "kolom-\(place + 1)", frame)
      scene.add(isNarrow ? lettered(items, place, frame) : items, to: .partners)
    }
    let bottom = y + height + page.card.padding
    let area = Rect(
      origin: corner, size: Size(width: right - corner.x, height: bottom - corner.y))
    scene.add(container.area(in: area, on: page), to: .areas)
    scene.add(container.heading(in: area, on: page), to: .headings)
    return bottom
  }

  /// The names of lettered columns; tells their bottom.
  private func addNames(in room: Rect, _ scene: inout Scene) -> Double {
    let font = page.type.legend
    let columns = Self.listColumns(in: outer.room.size.width, page)
    let rows = (table.columns.count + columns - 1) / columns
    let width = room.size.width / Double(columns)
    for (place, axis) in table.columns.enumerated() {
      let lines = PageText.lines(
        of: "\(letter(place))  \(axis.name)", font, width: width - page.u, most: 1)
      let start = Point(
        x: room.minX + Double(place / rows) * width,
        y: room.minY + Double(place % rows) * 1.5 * font.size + font.size)
      scene.add(
        PageText.items(lines, at: start, font, DomainLook.look(of: .social).text), to: .texts)
    }
    return room.minY + Double(rows) * 1.5 * font.size
  }

  private func letter(_ place: Int) -> String {
    String(decoding: [UInt8(97 + place % 26)], as: UTF8.self)
  }

  private func lettered(_ group: Group, _ place: Int, _ frame: Rect) -> Group {
    var group = group
    let look = DomainLook.look(of: .social)
    group.items =
      [
        .path(
          .box(frame, radius: page.card.radius), fill: Palette.paper,
          stroke: Stroke(look.color, page.card.border))
      ]
      + PageText.centered(
        [(letter(place), Font(page.u, .semibold))], in: frame, look.text)
    return group
  }

  private func add(_ row: Int, _ column: Int, in frame: Rect, _ scene: inout Scene) {
    let cell = table.cells[row][column]
    let (look, color) = words.look(of: cell, in: table, scale)
    let badges = 2.4 * page.lines.badge * Double(cell.numbers.count)
    let isNumbered = !cell.numbers.isEmpty && badges <= frame.size.width
    var items = look.items(in: frame, on: page)
    if !isNumbered, look != .statedAbsent { items += letters(of: cell, in: frame, color) }
    let names = "\(table.rows[row].name) – \(table.columns[column].name)"
    scene.add(
      Group(
        items, id: "vak-\(row + 1)-\(column + 1)",
        name: "\(names): \(words.told(of: cell, in: table))",
        data: ["ties": "\(cell.tied)", "near": "\(cell.near)", "pairs": "\(cell.pairs)"]),
      to: .meetings)
    guard isNumbered else { return }
    for (place, number) in cell.numbers.enumerated() {
      let x = frame.center.x - badges / 2 + (Double(place) + 0.5) * 2.4 * page.lines.badge
      scene.add(
        Marks.badge("\(number)", at: Point(x: x, y: frame.center.y), on: page), to: .marks)
    }
  }

  /// The words of a cell, as far as they fit.
  private func letters(of cell: GapsTable.Cell, in frame: Rect, _ color: Color) -> [Item] {
    let (width, chip) = (frame.size.width - 0.5 * page.u, page.type.chip)
    let most = Int((frame.size.height - 0.2 * page.u) / chip.lineHeight)
    for text in words.texts(of: cell, in: table) where most > 0 {
      var lines: [(text: String, font: Font)] = []
      if let strong = text.strong { lines = [(strong, Font(chip.size, .bold))] }
      if let more = text.more, most > lines.count {
        guard
          let found = PageText.fitting(more, chip, width: width, most: most - lines.count)
        else { continue }
        lines += found.map { ($0, chip) }
      } else if text.more != nil {
        continue
      }
      guard lines.allSatisfy({ $0.font.width(of: $0.text) <= width }) else { continue }
      return PageText.centered(lines, in: frame, color)
    }
    return []
  }
}
