package import Graphviz

/// The marks that stand on top of all else.
package enum Marks {
  /// The number of a pair to discuss.
  package static func badge(_ text: String, at center: Point, on page: PageKind) -> [Item] {
    disc(text, at: center, radius: page.lines.badge, page.type.badge, Palette.discuss)
  }

  /// A plus: stronger than the year before.
  package static func plus(at center: Point, on page: PageKind) -> [Item] {
    disc("+", at: center, radius: 0.81 * page.lines.badge, page.type.badge, Palette.ink)
  }

  /// A cross in a ring: no more.
  package static func cross(at center: Point, on page: PageKind) -> [Item] {
    let radius = 0.81 * page.lines.badge
    let reach = 0.46 * radius
    let strokes = [-1.0, 1.0].map { side in
      Item.path(
        Path(through: [
          Point(x: center.x - reach, y: center.y - side * reach),
          Point(x: center.x + reach, y: center.y + side * reach),
        ]), stroke: Stroke(Palette.secondText, page.lines.dark, isRound: true))
    }
    return [
      .path(
        .circle(center, radius: radius), fill: Palette.paper,
        stroke: Stroke(Palette.grey, page.lines.grey))
    ] + strokes
  }

  /// A question mark in a ring: a step that is not in view.
  package static func question(at center: Point, on page: PageKind) -> [Item] {
    let (radius, font) = (page.lines.badge, page.type.badge)
    return [
      .path(
        .circle(center, radius: radius), fill: Palette.paper,
        stroke: Stroke(Palette.grey, page.lines.grey)),
      .text(
        TextLine(
          "?", at: Point(x: center.x, y: center.y + 0.36 * font.size), font, Palette.secondText,
          anchor: .middle)),
    ]
  }

  /// The size of a tag with a word.
  package static func tagSize(_ text: String, on page: PageKind) -> Size {
    let font = tagFont(on: page)
    return Size(width: font.width(of: text) + 1.1 * font.size, height: 1.44 * font.size)
  }

  /// A dark tag with a word, such as "nieuw".
  package static func tag(_ text: String, at center: Point, on page: PageKind) -> [Item] {
    let frame = Rect(center: center, size: tagSize(text, on: page))
    let font = tagFont(on: page)
    return [
      .path(.box(frame, radius: frame.size.height / 2), fill: Palette.ink),
      .text(
        TextLine(
          text, at: Point(x: center.x, y: center.y + 0.34 * font.size), font, Palette.onColor,
          anchor: .middle)),
    ]
  }

  /// A partner as a disc in the color of its domain with its icon; its name stands beside it.
  package static func token(
    _ look: DomainLook, at center: Point, radius: Double, isBridge: Bool = false
  ) -> [Item] {
    disc(look.color, at: center, radius: radius, isBridge: isBridge)
      + look.icon.items(
        at: center, size: (isBridge ? 0.86 : 1.2) * radius, on: look.color)
  }

  /// The radius of a disc with a number.
  package static func numberRadius(on page: PageKind) -> Double { 0.82 * page.type.badge.size }

  /// A partner as a disc with a number, of which a list gives the name.
  package static func numbered(
    _ number: String, _ look: DomainLook, at center: Point, isBridge: Bool = false,
    on page: PageKind
  ) -> [Item] {
    let (font, radius) = (page.type.badge, numberRadius(on: page))
    let text = TextLine(
      number, at: Point(x: center.x, y: center.y + 0.36 * font.size), font, Palette.onColor,
      anchor: .middle)
    return [
      .path(
        .circle(center, radius: radius), fill: look.text,
        stroke: Stroke(isBridge ? Palette.ink : Palette.paper, 0.14 * radius)),
      .text(text),
    ]
  }

  /// A disc with a white rim; of a bridge a ring around it.
  private static func disc(
    _ color: Color, at center: Point, radius: Double, isBridge: Bool
  ) -> [Item] {
    guard isBridge else {
      let rim = Stroke(Palette.paper, 0.14 * radius)
      return [.path(.circle(center, radius: radius), fill: color, stroke: rim)]
    }
    return [
      .path(
        .circle(center, radius: 0.92 * radius), fill: Palette.paper,
        stroke: Stroke(color, 0.16 * radius)),
      .path(.circle(center, radius: 0.7 * radius), fill: color),
    ]
  }

  /// Who takes part, on the line of a meeting; open for who is no member.
  package static func dot(
    _ isFilled: Bool, at center: Point, radius: Double, on page: PageKind
  ) -> [Item] {
    let stroke = Stroke(Palette.dark, page.lines.dark)
    let circle = Path.circle(center, radius: radius - stroke.width / 2)
    return [.path(circle, fill: isFilled ? Palette.dark : Palette.paper, stroke: stroke)]
  }

  private static func tagFont(on page: PageKind) -> Font { Font(page.type.chip.size, .semibold) }

  private static func disc(
    _ text: String, at center: Point, radius: Double, _ font: Font, _ color: Color
  ) -> [Item] {
    [
      .path(
        .circle(center, radius: radius), fill: color,
        stroke: Stroke(Palette.paper, 0.18 * radius)),
      .text(
        TextLine(
          text, at: Point(x: center.x, y: center.y + 0.36 * font.size), font, Palette.onColor,
          anchor: .middle)),
    ]
  }
}

/// A cell of a table of pairs.
package enum Cell: Hashable, Sendable {
  /// An area of a color, such as a share or a direct tie.
  case filled(Color)
  /// To discuss.
  case discuss
  /// Not in view.
  case empty
  /// Too few possible pairs for a share.
  case outline
  /// A source states that there is none.
  case statedAbsent
  /// No pair is possible.
  case impossible

  /// The cell within a frame; words and numbers are added by the view.
  package func items(in frame: Rect, on page: PageKind) -> [Item] {
    let unit = page.lines.dark / 2.5
    let path = Path.box(frame, radius: min(page.card.radius, 0.25 * frame.size.height))
    switch self {
    case .filled(let color): return [.path(path, fill: color)]
    case .discuss:
      let stroke = Stroke(Palette.discuss, 2.5 * unit, dash: [8 * unit, 5 * unit])
      return [.path(path, fill: Palette.paper, stroke: stroke)]
    case .empty: return [.path(path, fill: Palette.paper, stroke: Stroke(Palette.grey, 1.5 * unit))]
    case .outline:
      return [.path(path, fill: Palette.paper, stroke: Stroke(Palette.dark, 2 * unit))]
    case .impossible:
      let stroke = Stroke(Palette.hairline, 1.5 * unit, dash: [4 * unit, 4 * unit])
      return [.path(path, fill: Palette.paper, stroke: stroke)]
    case .statedAbsent:
      return [.path(path, fill: Palette.paper, stroke: Stroke(Palette.ink, 2 * unit))]
        + AbsentMark.items(at: frame.center, on: page)
    }
  }
}
