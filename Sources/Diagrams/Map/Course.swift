import Graphviz

/// A way of cubic curves: a start and three points for each curve.
struct Course: Hashable, Sendable {
  /// The start, and for each curve its two handles and its end.
  private(set) var points: [Point]

  init(from start: Point) {
    points = [start]
  }

  /// Where the course ends at the moment.
  var end: Point { points[points.count - 1] }

  /// Goes straight to a point, unless that is where the course already is.
  mutating func addLine(to point: Point) {
    let (dx, dy) = (point.x - end.x, point.y - end.y)
    guard abs(dx) + abs(dy) > 0.01 else { return }
    points += [
      Point(x: end.x + dx / 3, y: end.y + dy / 3),
      Point(x: end.x + 2 * dx / 3, y: end.y + 2 * dy / 3), point,
    ]
  }

  /// Swings to a point, leaving and arriving level.
  mutating func addLevelCurve(to point: Point) {
    if abs(point.y - end.y) < 0.01 { return addLine(to: point) }
    let half = (point.x - end.x) / 2
    points += [
      Point(x: end.x + half, y: end.y), Point(x: point.x - half, y: point.y), point,
    ]
  }

  /// Goes level to a lane, along it, and level to a point, with round corners.
  mutating func addBracket(laneX: Double, to point: Point, corner: Double) {
    let down = point.y > end.y ? 1.0 : -1.0
    let radius = min(
      corner, abs(point.y - end.y) / 2, abs(laneX - end.x), abs(laneX - point.x))
    let out = laneX > end.x ? 1.0 : -1.0
    let back = point.x > laneX ? 1.0 : -1.0
    let y = end.y
    addLine(to: Point(x: laneX - out * radius, y: y))
    addCorner(at: Point(x: laneX, y: y), to: Point(x: laneX, y: y + down * radius))
    addLine(to: Point(x: laneX, y: point.y - down * radius))
    addCorner(
      at: Point(x: laneX, y: point.y), to: Point(x: laneX + back * radius, y: point.y))
    addLine(to: point)
  }

  /// A quarter of a circle around a corner.
  private mutating func addCorner(at corner: Point, to point: Point) {
    let kappa = 0.5523
    let start = end
    points += [
      Point(x: start.x + kappa * (corner.x - start.x), y: start.y + kappa * (corner.y - start.y)),
      Point(x: point.x + kappa * (corner.x - point.x), y: point.y + kappa * (corner.y - point.y)),
      point,
    ]
  }

  /// Points along the course, a number of them for each curve.
  func samples(each count: Int) -> [Point] {
    var samples = [points[0]]
    for start in stride(from: 0, to: points.count - 1, by: 3) {
      let (a, b, c, d) = (points[start], points[start + 1], points[start + 2], points[start + 3])
      for step in 1...count {
        let t = Double(step) / Double(count)
        let u = 1 - t
        let (p, q, r, s) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
        samples.append(
          Point(
            x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y))
      }
    }
    return samples
  }

  /// The same course from its other end.
  var reversed: Course {
    var course = self
    course.points.reverse()
    return course
  }
}
