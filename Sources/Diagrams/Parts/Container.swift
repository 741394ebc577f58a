package import Graphviz

/// The area of a domain with its heading: an icon and a name.
package struct Container: Hashable, Sendable {
  package var look: DomainLook
  /// The lines of the heading.
  package var lines: [String]

  /// Creates a container.
  package init(_ look: DomainLook, _ lines: [String]) {
    self.look = look
    self.lines = lines
  }

  /// How far below the top its content may begin.
  package func headHeight(on page: PageKind) -> Double {
    let heading = page.type.heading
    return page.card.padding + 1.28 * heading.size + Double(lines.count - 1) * heading.lineHeight
      + 0.6 * page.u
  }

  /// The room that the heading takes, from the left side of the container on.
  package func headWidth(on page: PageKind) -> Double {
    let heading = page.type.heading
    return page.card.padding + 1.58 * heading.size
      + (lines.map { heading.width(of: $0) }.max() ?? 0) + page.card.padding
  }

  /// The tinted area.
  package func area(in frame: Rect, on page: PageKind) -> [Item] {
    [.path(.box(frame, radius: page.card.containerRadius), fill: look.tint)]
  }

  /// The icon and the name.
  package func heading(in frame: Rect, on page: PageKind) -> [Item] {
    Self.heading(
      lines, look, page.type.heading,
      at: Point(
        x: frame.minX + page.card.padding,
        y: frame.minY + page.card.padding + 0.81 * page.type.heading.size))
  }

  /// An icon and a name, from the left end of the first baseline on; over a card or a strip too.
  package static func heading(
    _ lines: [String], _ look: DomainLook, _ font: Font, at start: Point
  ) -> [Item] {
    let icon = look.icon.tile(
      left: Point(x: start.x, y: start.y - 0.36 * font.size), size: 1.16 * font.size,
      on: look.color)
    return icon
      + lines.enumerated().map { index, line in
        .text(
          TextLine(
            line,
            at: Point(x: start.x + 1.58 * font.size, y: start.y + Double(index) * font.lineHeight),
            font, look.text))
      }
  }
}
