package import Graphviz

extension LineKind {
  /// A line of this kind along a course, with its tip.
  ///
  /// The course runs from the one port to the point of the tip, which the caller lets end `off`
  /// before the card. With a tip the last piece is shortened, so that the line stops inside it.
  package func items(along course: Path, on page: PageKind) -> [Item] {
    let stroke = stroke(on: page)
    guard tip != .none, course.points.count > 1 else { return [.path(course, stroke: stroke)] }
    let size = page.lines.tip
    let points = course.points
    let point = points[points.count - 1]
    let handle = points.dropLast().last { $0 != point } ?? points[0]
    let length =
      ((point.x - handle.x) * (point.x - handle.x)
      + (point.y - handle.y) * (point.y - handle.y)).squareRoot()
    guard length > 0 else { return [.path(course, stroke: stroke)] }
    let along = Point(x: (point.x - handle.x) / length, y: (point.y - handle.y) / length)
    let shortened = course.shortened(by: 0.85 * size.width, along)
    return [.path(shortened, stroke: stroke), tipItem(at: point, along: along, on: page)]
  }

  /// The triangle at the end of a line: its point, and the direction in which it points.
  package func tipItem(at point: Point, along: Point, on page: PageKind) -> Item {
    let size = page.lines.tip
    func corner(_ side: Double) -> Point {
      Point(
        x: point.x - along.x * size.width - along.y * side * size.height / 2,
        y: point.y - along.y * size.width + along.x * side * size.height / 2)
    }
    let path = Path(through: [point, corner(1), corner(-1)], isClosed: true)
    return tip == .hollow
      ? .path(path, fill: Palette.paper, stroke: Stroke(color, page.lines.grey, isRound: true))
      : .path(path, fill: color)
  }
}

extension Path {
  /// The same path, its end moved back along its last direction, and the last handle with it.
  fileprivate func shortened(by length: Double, _ along: Point) -> Path {
    var points = self.points
    func back(_ point: Point) -> Point {
      Point(x: point.x - along.x * length, y: point.y - along.y * length)
    }
    let last = points.count - 1
    let isLast = points[last - 1] == points[last]
    points[last] = back(points[last])
    if isLast { points[last - 1] = points[last] }
    return Path(curves: points)
  }
}

/// The mark of what a source states to be absent: an open circuit.
package struct AbsentMark {
  /// The mark around a center, with stubs to left and right.
  package static func items(at center: Point, on page: PageKind) -> [Item] {
    let z = 0.6 * page.u
    let stroke = Stroke(Palette.ink, 0.142 * page.u, isRound: true)
    func line(_ from: (Double, Double), _ to: (Double, Double)) -> Item {
      .path(
        Path(through: [from, to].map { Point(x: center.x + $0.0 * z, y: center.y + $0.1 * z) }),
        stroke: stroke)
    }
    return [-1.0, 1.0].flatMap { side in
      [line((side * 1.92, 0), (side * 0.42, 0)), line((side * 0.42, -1), (side * 0.42, 1))]
    }
  }

  /// How wide and high it is.
  package static func size(on page: PageKind) -> Size {
    Size(width: 2.31 * page.u, height: 1.35 * page.u)
  }
}
