import Graphviz

/// Places for the numbers at both ends of numbered lines, each on its own line.
struct MapBadges: Sendable {
  private let radius: Double
  private let obstacles: [Rect]
  private var placed: [Point] = []

  /// How far from its end a badge is tried first, in radii.
  private static let start = 1.4
  /// How far it moves on when it has no room, in radii.
  private static let step = 0.15
  /// How far badges stay apart, in radii.
  private static let apart = 2.12
  /// How far they stay from what they do not belong to, in radii.
  private static let clearance = 1.1

  init(radius: Double, obstacles: [Rect]) {
    self.radius = radius
    self.obstacles = obstacles
  }

  /// The places at both ends of a course, as near to them as there is room.
  mutating func places(on course: Course) -> [Point] {
    let points = course.samples(each: 32)
    return [place(along: points), place(along: points.reversed())]
  }

  private mutating func place(along points: [Point]) -> Point {
    var best = (point: points[0], room: -Double.infinity)
    var next = Self.start * radius
    var length = 0.0
    let total = zip(points, points.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
    for (one, other) in zip(points, points.dropFirst()) {
      let piece = distance(one, other)
      while next <= length + piece {
        let share = piece > 0 ? (next - length) / piece : 0
        let point = Point(
          x: one.x + share * (other.x - one.x), y: one.y + share * (other.y - one.y))
        let room = room(at: point)
        if room >= 0 {
          placed.append(point)
          return point
        }
        if next < 0.9 * total, room > best.room + 1e-9 { best = (point, room) }
        next += Self.step * radius
      }
      length += piece
    }
    placed.append(best.point)
    return best.point
  }

  /// How much more room there is around a point than a badge needs; negative where too little.
  private func room(at point: Point) -> Double {
    let badges = placed.map { distance($0, point) - Self.apart * radius }
    let boxes = obstacles.map { box in
      let dx = max(box.minX - point.x, 0, point.x - box.maxX)
      let dy = max(box.minY - point.y, 0, point.y - box.maxY)
      return (dx * dx + dy * dy).squareRoot() - Self.clearance * radius
    }
    return min(badges.min() ?? .infinity, boxes.min() ?? .infinity)
  }

  private func distance(_ one: Point, _ other: Point) -> Double {
    let (dx, dy) = (one.x - other.x, one.y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
