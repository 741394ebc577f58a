import CoalitionModel
import Graphviz
import NetworkAnalysis
import Wording

/// How the grid is drawn on a page.
struct GridPicture {
  /// What tells partners apart.
  enum Naming {
    /// Names on their point, none cut off.
    case names
    /// Numbers, with a list of names below.
    case numbers
    /// Names on their point, cut off where they are too long.
    case cut
  }

  private static let mostNumbered = 99

  let content: GridContent
  let words: GridWords
  let page: PageKind
  let naming: Naming
  private let ids: PartnerIDs

  /// The first form in which every name is whole; else names that are cut off.
  static func scene(
    of content: GridContent, _ words: GridWords, _ ids: PartnerIDs, on page: PageKind
  ) -> Scene {
    let canList = page.frame?.rail == nil && content.partners.count <= mostNumbered
    let tries: [(PageKind, Naming)] =
      [(page, .names), (page.dense, .names)] + (canList ? [(page, .numbers)] : [])
    for (page, naming) in tries {
      let picture = GridPicture(
        content: content, words: words, page: page, naming: naming, ids: ids)
      if let scene = picture.scene { return scene }
    }
    let last = GridPicture(
      content: content, words: words, page: page.dense, naming: .cut, ids: ids)
    return last.scene ?? words.page(on: page).scene("grid") { _, room in room.minY }
  }

  // MARK: The page

  /// Where the points lie.
  private struct Axes {
    /// The four fields together.
    var field: Rect
    /// The middle of point 0, 0, and the steps from one figure to the next.
    var origin: Point
    var step: Size

    func point(_ spot: GridContent.Spot) -> Point {
      Point(
        x: origin.x + Double(spot.interest) * step.width,
        y: origin.y - Double(spot.influence) * step.height)
    }
  }

  /// A partner on its point, in its place there.
  private struct Seat {
    let partner: Partner
    let spot: GridContent.Spot
    let frame: Rect
    let lines: [String]
  }

  private struct Plan {
    var axes: Axes
    var seats: [Seat] = []
    var more: [(text: String, at: Point)] = []
    var boxes: [Rect] = []
    var hidden = 0
    var isWhole = true
  }

  /// The page; nil where a name is not whole, or there is no room.
  private var scene: Scene? {
    var outer = words.page(on: page)
    outer.guide = words.guide(hasList: naming == .numbers)
    let notes = outer.notes
    outer.notes = words.cut(1) + notes
    let first = plan(in: outer.room)
    outer.notes = words.cut(first.hidden) + notes
    let plan = plan(in: outer.room)
    guard plan.isWhole || naming == .cut else { return nil }
    return outer.scene("grid") { scene, room in
      draw(plan, &scene)
      let bottom = plan.axes.field.maxY + footHeight
      return addList(plan, at: Point(x: room.minX, y: bottom), width: room.size.width, &scene)
    }
  }

  private var axisFont: Font { Font(page.type.legend.size, .semibold) }
  private var headHeight: Double { 1.7 * page.type.heading.size }
  private var leftWidth: Double { 2.2 * axisFont.size }
  private var topHeight: Double { 1.9 * axisFont.size }
  private var footHeight: Double { 3.4 * axisFont.size }

  private func axes(in room: Rect) -> Axes {
    let list =
      naming == .numbers
      ? NumberedNames(blocks: blocks(content.partners)).drawn(
        at: .zero, width: room.size.width, on: page
      ).bottom + page.u : 0
    let width = room.size.width - leftWidth
    let rows = Double(GridContent.most + 1)
    let wished = naming == .numbers ? 0.84 * width : 1.02 * width
    let height = min(room.size.height - topHeight - footHeight - list, wished + 2 * headHeight)
    let field = Rect(
      origin: Point(x: room.minX + leftWidth, y: room.minY + topHeight),
      size: Size(width: width, height: max(height, 8 * page.u)))
    let step = Size(
      width: width / rows, height: (field.size.height - 2 * headHeight) / rows)
    return Axes(
      field: field,
      origin: Point(
        x: field.minX + step.width / 2, y: field.maxY - headHeight - step.height / 2), step: step)
  }

  private func plan(in room: Rect) -> Plan {
    var plan = Plan(axes: axes(in: room))
    plan.isWhole = plan.axes.step.height >= rowHeight
    for spot in content.spots {
      if naming == .numbers {
        seatNumbers(of: spot, &plan)
      } else {
        seatNames(of: spot, &plan)
      }
    }
    return plan
  }

  // MARK: Names

  private var token: Double {
    naming == .numbers ? Marks.numberRadius(on: page) : 0.52 * page.u
  }
  private var rowHeight: Double { 1.3 * page.u }
  private var nameInset: Double { 2 * token + 0.4 * page.u }

  /// The names of a point below each other, their middle on it.
  private func seatNames(of spot: GridContent.Spot, _ plan: inout Plan) {
    let room = Size(
      width: plan.axes.step.width - 0.7 * page.u, height: plan.axes.step.height - 0.2 * page.u)
    let most = max(1, Int(room.height / rowHeight))
    let font = page.type.name
    let count = spot.partners.count
    let isMore = count > min(most, 4) && !(count == 5 && most >= 5)
    let shown = isMore ? max(0, min(most - 1, 4)) : count
    let isRoomy = !isMore && Double(2 * count) * rowHeight <= room.height
    var rows: [[String]] = spot.partners.prefix(shown).map { partner in
      let names = partner.names.map { $0.withNumberKept }
      let whole = names.lazy.compactMap {
        PageText.fitting($0, font, width: room.width - nameInset, most: isRoomy ? 2 : 1)
      }.first
      if let whole { return whole }
      plan.isWhole = false
      return PageText.lines(of: names[0], font, width: room.width - nameInset, most: 1)
    }
    if isMore { rows.append([words.more(count - shown)]) }
    if isMore { plan.hidden += count - shown }
    let heights = rows.map { max(rowHeight, Double($0.count) * font.lineHeight + 0.1 * page.u) }
    let width = (rows.joined().map { font.width(of: $0) }.max() ?? 0) + nameInset
    let center = plan.axes.point(spot)
    var y = center.y - heights.reduce(0, +) / 2
    let box = Rect(
      center: center, size: Size(width: width, height: heights.reduce(0, +)))
    for (index, row) in rows.enumerated() {
      let frame = Rect(
        origin: Point(x: center.x - width / 2, y: y),
        size: Size(width: width, height: heights[index]))
      y += heights[index]
      if isMore, index == rows.count - 1 {
        plan.more.append((row[0], Point(x: frame.minX + nameInset, y: frame.center.y)))
      } else {
        plan.seats.append(
          Seat(partner: spot.partners[index], spot: spot, frame: frame, lines: row))
      }
    }
    if spot.isStriking { plan.boxes.append(box.outset(by: 0.28 * page.u)) }
  }

  // MARK: Numbers

  /// The numbers of a point side by side in rows, their middle on it.
  private func seatNumbers(of spot: GridContent.Spot, _ plan: inout Plan) {
    let pitch = 2 * token + 0.2 * page.u
    let room = plan.axes.step
    let across = max(1, Int((room.width - 0.3 * page.u) / pitch))
    let down = max(1, Int((room.height - 0.3 * page.u) / pitch))
    let count = spot.partners.count
    let most = across * down
    let shown = count > most ? most - 1 : count
    let all = count > most ? most : count
    let rows = (all + across - 1) / across
    let center = plan.axes.point(spot)
    for index in 0..<all {
      let row = index / across
      let inRow = min(across, all - row * across)
      let middle = Point(
        x: center.x + (Double(index % across) - Double(inRow - 1) / 2) * pitch,
        y: center.y + (Double(row) - Double(rows - 1) / 2) * pitch)
      if index >= shown {
        plan.hidden += count - shown
        let font = page.type.chip
        plan.more.append(
          (
            words.more(count - shown),
            Point(x: middle.x - font.width(of: words.more(count - shown)) / 2, y: middle.y)
          ))
        continue
      }
      let size = Size(width: 2 * token, height: 2 * token)
      plan.seats.append(
        Seat(
          partner: spot.partners[index], spot: spot, frame: Rect(center: middle, size: size),
          lines: []))
    }
    if spot.isStriking {
      let wide = Double(min(across, all)) * pitch
      plan.boxes.append(
        Rect(center: center, size: Size(width: wide, height: Double(rows) * pitch)).outset(
          by: 0.04 * page.u))
    }
  }

  /// The partners by domain, with the numbers of the list.
  private func blocks(_ partners: [Partner]) -> [NumberedNames.Block] {
    let numbers = numbers
    let order = Domain.allCases.map { Optional($0) } + [nil]
    return order.map { domain in
      let own = partners.filter { $0.domain == domain }
        .sorted { (numbers[$0.id] ?? 0) < (numbers[$1.id] ?? 0) }
      return NumberedNames.Block(
        look: .look(of: domain), domain: words.name(of: domain),
        entries: own.map {
          NumberedNames.Entry(number: "\(numbers[$0.id] ?? 0)", name: $0.name)
        })
    }
  }

  private var numbers: [Partner.ID: Int] {
    let order = Domain.allCases.map { Optional($0) } + [nil]
    let sorted = order.flatMap { domain in
      content.partners.filter { $0.domain == domain }
        .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }
    return Dictionary(firsts: sorted.enumerated().map { ($1.id, $0 + 1) })
  }

  private func addList(
    _ plan: Plan, at corner: Point, width: Double, _ scene: inout Scene
  ) -> Double {
    guard naming == .numbers else { return corner.y }
    let drawn = NumberedNames(blocks: blocks(content.partners)).drawn(
      at: Point(x: corner.x, y: corner.y + 0.3 * page.u), width: width, on: page)
    scene.add(drawn.items, to: .texts)
    return drawn.bottom
  }

  // MARK: Drawing

  private func draw(_ plan: Plan, _ scene: inout Scene) {
    drawFields(plan.axes, &scene)
    drawScales(plan.axes, &scene)
    for box in plan.boxes {
      scene.add(
        [
          .path(
            .box(box, radius: page.card.radius), fill: Palette.paper,
            stroke: Stroke(Palette.ink, page.lines.dark))
        ], to: .areas)
    }
    let numbers = numbers
    for seat in plan.seats { draw(seat, numbers[seat.partner.id] ?? 0, &scene) }
    for more in plan.more {
      let font = page.type.chip
      let at = Point(x: more.at.x, y: more.at.y + 0.36 * font.size)
      scene.add([.text(TextLine(more.text, at: at, font, Palette.secondText))], to: .texts)
    }
  }

  /// The four fields, each with what to do with those in it.
  private func drawFields(_ axes: Axes, _ scene: inout Scene) {
    let gap = 0.1 * page.u
    let half = Size(
      width: axes.field.size.width / 2 - gap, height: axes.field.size.height / 2 - gap)
    for influential in [true, false] {
      for interested in [true, false] {
        let corner = Point(
          x: interested ? axes.field.center.x + gap : axes.field.minX,
          y: influential ? axes.field.minY : axes.field.center.y + gap)
        let field = Rect(origin: corner, size: half)
        let isBoth = influential && interested
        scene.add(
          [
            .path(
              .box(field, radius: page.card.radius),
              fill: isBoth ? Palette.phaseHead : Palette.quietBox)
          ], to: .areas)
        let heading = page.type.heading
        let text = PageText.lines(
          of: words.advice(isInterested: interested, isInfluential: influential), heading,
          width: half.width - 1.2 * page.u, most: 1)
        let y =
          influential ? field.minY + 1.25 * heading.size : field.maxY - 0.55 * heading.size
        let x = interested ? field.maxX - 0.6 * page.u : field.minX + 0.6 * page.u
        scene.add(
          PageText.items(
            text, at: Point(x: x, y: y), heading, Palette.secondText,
            anchor: interested ? .end : .start), to: .headings)
      }
    }
  }

  /// The figures along both axes, and what they say.
  private func drawScales(_ axes: Axes, _ scene: inout Scene) {
    let font = axisFont
    for figure in 0...GridContent.most {
      let x = axes.origin.x + Double(figure) * axes.step.width
      let y = axes.origin.y - Double(figure) * axes.step.height
      scene.add(
        PageText.items(
          ["\(figure)"], at: Point(x: x, y: axes.field.maxY + 1.4 * font.size), font,
          Palette.secondText, anchor: .middle)
          + PageText.items(
            ["\(figure)"], at: Point(x: axes.field.minX - 0.8 * font.size, y: y + 0.36 * font.size),
            font, Palette.secondText, anchor: .end), to: .texts)
    }
    let small = page.type.legend
    let interest = words.interest.first { small.width(of: $0) <= axes.field.size.width }
    scene.add(
      PageText.items(
        [interest ?? words.interest[1]],
        at: Point(x: axes.field.center.x, y: axes.field.maxY + 2.8 * font.size), small, Palette.ink,
        anchor: .middle), to: .texts)
    let left = axes.field.minX - leftWidth
    let influence = words.influence.first { small.width(of: $0) <= axes.field.maxX - left }
    scene.add(
      PageText.items(
        [influence ?? words.influence[1]],
        at: Point(x: left, y: axes.field.minY - topHeight + 1.1 * small.size), small, Palette.ink),
      to: .texts)
  }

  private func draw(_ seat: Seat, _ number: Int, _ scene: inout Scene) {
    let look = DomainLook.look(of: seat.partner.domain)
    let frame = seat.frame
    var items: [Item]
    if naming == .numbers {
      items = Marks.numbered("\(number)", look, at: frame.center, on: page)
    } else {
      let center = Point(x: frame.minX + token, y: frame.center.y)
      items = Marks.token(look, at: center, radius: token)
      let font = page.type.name
      let first =
        frame.center.y + 0.36 * font.size - Double(seat.lines.count - 1)
        * font.lineHeight / 2
      items += PageText.items(
        seat.lines, at: Point(x: frame.minX + nameInset, y: first), font, Palette.ink)
    }
    var data = [
      "partner": seat.partner.id, "status": seat.partner.status.code,
      "influence": "\(seat.spot.influence)", "interest": "\(seat.spot.interest)",
    ]
    data["domain"] = seat.partner.domain?.code
    scene.add(
      Group(
        items, id: ids[seat.partner], name: words.told(seat.partner, seat.spot),
        data: data,
        subject: .frame(frame)), to: .partners)
  }
}
