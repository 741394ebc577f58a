package import CoalitionModel
package import Graphviz

/// How the tile of a municipality looks: a fill from light to dark, and a sign that says the same.
///
/// The fills differ in lightness alone, so that grey letters, a copier and any eye tell them apart.
package struct TileLook: Hashable, Sendable {
  /// What is known of its coalition; `nil` where nothing is.
  package let status: CoalitionStatus?

  package init(_ status: CoalitionStatus?) {
    self.status = status == .unknown ? nil : status
  }

  /// Every look, from what is furthest to what is not in view.
  static let all = ([.active, .regional, .preparing, .stopped] + [nil]).map { TileLook($0) }

  /// The area of the tile, and letters and signs on it.
  var colors: (fill: Color, text: Color) {
    switch status {
    case .active: Palette.share(0.8)
    case .regional: Palette.share(0.4)
    case .preparing: Palette.share(0.2)
    case .stopped: (Palette.paper, Palette.ink)
    case .unknown, nil: (Palette.quietBox, Palette.secondText)
    }
  }

  /// A tile of a width around a center, with a sign of a share of its full size so far above it.
  package func items(
    at center: Point, width: Double, sign share: Double = 1, above: Double = 0
  ) -> [Item] {
    let hexagon = Path(through: Hexagon.corners(at: center, width: 0.96 * width), isClosed: true)
    let border = Stroke(status == nil ? Palette.hairline : Palette.dark, min(1.5, 0.03 * width))
    return [.path(hexagon, fill: colors.fill, stroke: border)]
      + sign(at: Point(x: center.x, y: center.y - above), unit: share * width)
  }

  /// A disc, two discs that touch, a ring or a cross; nothing where nothing is known.
  private func sign(at center: Point, unit: Double) -> [Item] {
    let color = colors.text
    func circle(_ offset: Double, _ radius: Double) -> Path {
      .circle(Point(x: center.x + offset * unit, y: center.y), radius: radius * unit)
    }
    switch status {
    case .active: return [.path(circle(0, 0.17), fill: color)]
    case .regional:
      return [-0.14, 0.14].map { .path(circle($0, 0.13), fill: color) }
    case .preparing:
      return [.path(circle(0, 0.15), stroke: Stroke(color, 0.07 * unit))]
    case .stopped:
      let reach = 0.15 * unit
      return [-1.0, 1.0].map { side in
        .path(
          Path(through: [
            Point(x: center.x - reach, y: center.y - side * reach),
            Point(x: center.x + reach, y: center.y + side * reach),
          ]), stroke: Stroke(color, 0.07 * unit, isRound: true))
      }
    case .unknown, nil: return []
    }
  }
}

/// A hexagon with a point up.
enum Hexagon {
  /// How far rows lie apart, in widths.
  static let pitch = 3 * unit
  /// Corners lie on a grid of half a width by so much.
  static let unit = 0.288_675_134_594_812_9
  /// The corners on that grid around a center, clockwise from the top.
  static let steps = [(0, -2), (1, -1), (1, 1), (0, 2), (-1, 1), (-1, -1)]

  static func corners(at center: Point, width: Double) -> [Point] {
    steps.map { step in
      Point(
        x: center.x + Double(step.0) * width / 2, y: center.y + Double(step.1) * unit * width)
    }
  }
}
