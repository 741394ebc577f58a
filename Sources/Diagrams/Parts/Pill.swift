package import Graphviz

/// A meeting in a picture: a dark pill with its name.
package struct Pill: Hashable, Sendable {
  /// Whether a meeting is held.
  package enum State: Hashable, Sendable {
    case held
    case planned
    case oneOff
  }

  /// The lines of the name.
  package var lines: [String]
  package var state = State.held

  /// Creates a pill.
  package init(_ lines: [String], _ state: State = .held) {
    self.lines = lines
    self.state = state
  }

  /// The size that its name asks for.
  package func size(on page: PageKind) -> Size {
    let font = page.type.pill
    let text = lines.map { font.width(of: $0) }.max() ?? 0
    return Size(
      width: text + 1.8 * font.size,
      height: 2.05 * font.size + Double(max(0, lines.count - 1)) * font.lineHeight)
  }

  /// The drawn pill within a frame.
  package func items(in frame: Rect, on page: PageKind) -> [Item] {
    let font = page.type.pill
    let unit = page.lines.dark / 2.5
    let radius = min(frame.size.height / 2, 1.025 * font.size)
    let path = Path.box(frame, radius: radius)
    let shape: Item =
      switch state {
      case .held: .path(path, fill: Palette.dark)
      case .planned:
        .path(
          path, fill: Palette.paper,
          stroke: Stroke(Palette.dark, 1.8 * unit, dash: [10 * unit, 5 * unit]))
      case .oneOff:
        .path(
          path, fill: Palette.paper,
          stroke: Stroke(
            Palette.dark, 1.8 * unit, dash: [1.2 * unit, 4.4 * unit], isRound: true))
      }
    let first =
      frame.center.y + 0.36 * font.size - Double(lines.count - 1) * font.lineHeight / 2
    let color = state == .held ? Palette.onColor : Palette.dark
    return [shape]
      + lines.enumerated().map { index, line in
        .text(
          TextLine(
            line,
            at: Point(x: frame.center.x, y: first + Double(index) * font.lineHeight), font, color,
            anchor: .middle))
      }
  }
}
