package import CoalitionModel
package import Graphviz

/// A partner in a picture: a white card with a bar in the color of its domain.
package struct Card: Hashable, Sendable {
  /// The lines of the name, already broken; see ``lines(of:within:on:)``.
  package var lines: [String]
  package var look: DomainLook
  package var status = PartnerStatus.involved
  /// Whether it ties care and the social domain: a thick border and a bold name.
  package var isBridge = false
  /// A word or number at the right, such as "schakel" or a count; drawn only where it fits.
  package var note = ""
  /// Whether it stands outside the container of its domain, and shows the icon in a tab.
  package var hasTab = false
  /// Whether it is as it was, where only changes count.
  package var isPale = false

  /// Creates the card of a partner who takes part.
  package init(_ lines: [String], _ look: DomainLook) {
    self.lines = lines
    self.look = look
  }

  /// The room before the letters.
  package func textInset(on page: PageKind) -> Double {
    if hasTab { return 2 * page.u }
    return status == .wanted ? 0.72 * page.u : page.card.bar + 0.62 * page.u
  }

  /// The smallest size in which all is shown, note included.
  package func size(on page: PageKind) -> Size {
    let font = font(on: page)
    let text = lines.map { font.width(of: $0) }.max() ?? 0
    let noteWidth = note.isEmpty ? 0 : noteFont(on: page).width(of: note) + 0.55 * page.u
    let more = Double(max(0, lines.count - 1)) * font.lineHeight * 0.75
    return Size(
      width: textInset(on: page) + text + noteWidth + 0.5 * page.u,
      height: page.card.height + more)
  }

  /// The drawn card within a frame.
  package func items(in frame: Rect, on page: PageKind) -> [Item] {
    border(in: frame, on: page) + bar(in: frame, on: page) + letters(in: frame, on: page)
  }

  private func font(on page: PageKind) -> Font {
    Font(page.u, isBridge ? .bold : page.type.name.weight)
  }

  private func noteFont(on page: PageKind) -> Font {
    Font(max(page.type.floor, 0.84 * page.u), .semibold)
  }

  private func border(in frame: Rect, on page: PageKind) -> [Item] {
    let (width, u) = (page.card.border, page.u)
    let stroke =
      switch status {
      case .wanted: Stroke(look.color, 1.15 * width, dash: [0.3 * u, 0.24 * u])
      case .mentioned:
        Stroke(Palette.greyBorder, width, dash: [0.08 * u, 0.2 * u], isRound: true)
      case .approached: Stroke(Palette.greyBorder, width)
      case .stopped: Stroke(Palette.grey, width)
      default:
        isPale
          ? Stroke(Palette.unchanged, width)
          : Stroke(look.color, isBridge ? page.card.bridgeBorder : width)
      }
    return [
      .path(.box(frame, radius: page.card.radius), fill: Palette.paper, stroke: stroke)
    ]
  }

  private func bar(in frame: Rect, on page: PageKind) -> [Item] {
    if hasTab { return tab(in: frame, on: page) }
    let (width, border) = (page.card.bar, page.card.border)
    let height = 0.68 * frame.size.height
    switch status {
    case .wanted, .mentioned, .stopped: return []
    case .approached:
      let size = Size(width: 0.8 * width, height: 0.6 * frame.size.height)
      let hollow = Rect(
        origin: Point(x: frame.minX + 1.5 * border, y: frame.center.y - size.height / 2), size: size
      )
      return [
        .path(
          .box(hollow, radius: size.width / 2), fill: Palette.paper,
          stroke: Stroke(look.color, border))
      ]
    default:
      let inset = isBridge ? page.card.bridgeBorder / 4 : border / 2
      let solid = Rect(
        origin: Point(x: frame.minX + inset, y: frame.center.y - height / 2),
        size: Size(width: width, height: height))
      return [
        .path(.box(solid, radius: width / 2), fill: isPale ? Palette.unchanged : look.color)
      ]
    }
  }

  /// The left end of the card in the color of the domain, with its icon.
  private func tab(in frame: Rect, on page: PageKind) -> [Item] {
    let width = 1.5 * page.u
    let radius = page.card.radius
    let (left, top, bottom) = (frame.minX, frame.minY, frame.maxY)
    var path = Path(from: Point(x: left + width, y: top))
    path.line(to: Point(x: left + width, y: bottom))
    path.line(to: Point(x: left + radius, y: bottom))
    path.corner(Point(x: left, y: bottom), to: Point(x: left, y: bottom - radius))
    path.line(to: Point(x: left, y: top + radius))
    path.corner(Point(x: left, y: top), to: Point(x: left + radius, y: top))
    path.close()
    let middle = Point(x: left + width / 2, y: frame.center.y)
    return [.path(path, fill: look.color)]
      + look.icon.items(at: middle, size: 1.12 * page.u, on: look.color)
  }

  private func letters(in frame: Rect, on page: PageKind) -> [Item] {
    let font = font(on: page)
    let left = frame.minX + textInset(on: page)
    let isQuiet = status == .mentioned || status == .stopped || isPale
    let color = isQuiet ? Palette.secondText : Palette.ink
    let first = frame.center.y + 0.36 * page.u - Double(lines.count - 1) * font.lineHeight / 2
    var items = lines.enumerated().map { index, line in
      Item.text(
        TextLine(
          line, at: Point(x: left, y: first + Double(index) * font.lineHeight), font, color,
          isStruckThrough: status == .stopped))
    }
    let noteFont = noteFont(on: page)
    let widest = lines.map { font.width(of: $0) }.max() ?? 0
    let right = frame.maxX - 0.55 * page.u
    if !note.isEmpty, left + widest + 0.5 * page.u + noteFont.width(of: note) <= right {
      items.append(
        .text(
          TextLine(
            note, at: Point(x: right, y: frame.center.y + 0.36 * page.u), noteFont, look.text,
            anchor: .end)))
    }
    return items
  }
}

extension Card {
  /// The name in lines that fit a card so wide: broken at spaces, and at the joints of compounds
  /// where it would be cut otherwise; with an ellipsis where it is still too long.
  package func lines(
    of name: String, within width: Double, on page: PageKind, most: Int = 2
  ) -> [String] {
    let room = width - textInset(on: page) - 0.5 * page.u
    var label = FittedLabel(
      measure: TextMeasure(font(on: page)), width: room, stretch: 1, mostLines: most)
    let plain = label.lines(name)
    guard Self.isCut(plain) else { return plain }
    label.hyphenates = true
    let broken = label.lines(name)
    return Self.isCut(broken) ? plain : broken
  }

  /// The least width at which a name stands in so many lines without being cut; nil where there is
  /// none.
  func leastWidth(of name: String, lines most: Int, on page: PageKind) -> Double? {
    var whole = self
    (whole.lines, whole.note) = ([name], "")
    let full = whole.size(on: page).width
    return stride(from: 0.2, through: 0.85, by: 0.05).map { $0 * full }
      .first { !Self.isCut(lines(of: name, within: $0, on: page, most: most)) }
  }

  private static func isCut(_ lines: [String]) -> Bool { lines.contains { $0.hasSuffix("…") } }
}
