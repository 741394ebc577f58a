/// A line of straight pieces and cubic Bézier curves, open or closed.
///
/// The points are those of a chain of curves: 1 + 3·*k* points for *k* pieces. A piece is straight
/// where its handles lie on its ends.
package struct Path: Hashable, Sendable {
  /// The start, and for each piece two handles and its end.
  package private(set) var points: [Point]
  /// Whether the end is tied to the start, so that the path is an area.
  package private(set) var isClosed = false

  /// A path that is still one point.
  package init(from start: Point) {
    points = [start]
  }

  /// A path of curves: 1 + 3·*k* points; points too many are left out, and no points are the origin.
  package init(curves points: [Point], isClosed: Bool = false) {
    self.points = points.isEmpty ? [.zero] : Array(points.prefix((points.count - 1) / 3 * 3 + 1))
    self.isClosed = isClosed
  }

  /// A path of straight pieces through some points.
  package init(through points: [Point], isClosed: Bool = false) {
    self.init(from: points.first ?? .zero)
    for point in points.dropFirst() { line(to: point) }
    if isClosed { close() }
  }

  /// The last point.
  package var end: Point { points[points.count - 1] }

  /// The pieces, each with its start, two handles and end.
  package var pieces: [(start: Point, first: Point, second: Point, end: Point)] {
    stride(from: 0, to: points.count - 1, by: 3).map {
      (points[$0], points[$0 + 1], points[$0 + 2], points[$0 + 3])
    }
  }

  /// Whether every piece is straight.
  package var isStraight: Bool { pieces.allSatisfy { $0.first == $0.start && $0.second == $0.end } }

  /// Adds a straight piece.
  package mutating func line(to point: Point) { points += [end, point, point] }

  /// Adds a curve with two handles.
  package mutating func curve(_ first: Point, _ second: Point, to point: Point) {
    points += [first, second, point]
  }

  /// Ties the end to the start, with a straight piece where they differ.
  package mutating func close() {
    if end != points[0] { line(to: points[0]) }
    isClosed = true
  }

  /// The same path with every point moved.
  package func mapped(_ move: (Point) -> Point) -> Path {
    Path(curves: points.map(move), isClosed: isClosed)
  }

  /// The same path from its end to its start.
  package var reversed: Path { Path(curves: points.reversed(), isClosed: isClosed) }

  /// The smallest rectangle around all points and handles; the curve may stay well inside it.
  package var bounds: Rect {
    let xs = points.map { $0.x }
    let ys = points.map { $0.y }
    let origin = Point(x: xs.min() ?? 0, y: ys.min() ?? 0)
    return Rect(
      origin: origin,
      size: Size(width: (xs.max() ?? 0) - origin.x, height: (ys.max() ?? 0) - origin.y))
  }
}

extension Path {
  /// How far a handle lies from its end in a quarter of a circle of radius 1.
  private static let quarter = 0.5522847498

  /// An upright rectangle, with round corners where the radius is positive.
  package static func box(_ frame: Rect, radius: Double = 0) -> Path {
    let radius = min(radius, frame.size.width / 2, frame.size.height / 2)
    let (left, right, top, bottom) = (frame.minX, frame.maxX, frame.minY, frame.maxY)
    guard radius > 0 else {
      let corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
      return Path(through: corners.map { Point(x: $0.0, y: $0.1) }, isClosed: true)
    }
    var path = Path(from: Point(x: left + radius, y: top))
    path.line(to: Point(x: right - radius, y: top))
    path.corner(Point(x: right, y: top), to: Point(x: right, y: top + radius))
    path.line(to: Point(x: right, y: bottom - radius))
    path.corner(Point(x: right, y: bottom), to: Point(x: right - radius, y: bottom))
    path.line(to: Point(x: left + radius, y: bottom))
    path.corner(Point(x: left, y: bottom), to: Point(x: left, y: bottom - radius))
    path.line(to: Point(x: left, y: top + radius))
    path.corner(Point(x: left, y: top), to: Point(x: left + radius, y: top))
    path.close()
    return path
  }

  /// A circle.
  package static func circle(_ center: Point, radius: Double) -> Path {
    .box(
      Rect(center: center, size: Size(width: 2 * radius, height: 2 * radius)), radius: radius)
  }

  /// Adds a quarter of a circle or ellipse that turns at a corner.
  package mutating func corner(_ corner: Point, to point: Point) {
    let start = end
    func toward(_ from: Point) -> Point {
      Point(
        x: from.x + (corner.x - from.x) * Self.quarter,
        y: from.y + (corner.y - from.y) * Self.quarter)
    }
    curve(toward(start), toward(point), to: point)
  }
}

#if !hasFeature(Embedded)
  extension Path: Codable {}
#endif
