import CoalitionNetworks

/// Adds up what makes pictures hard to read: straight lines between the middles of shapes.
struct Readability {
  private var crossings = 0
  private var throughShapes = 0
  private var lines = 0
  private var warnings = 0
  private var height = 0.0

  mutating func add(_ drawing: Drawing, warnings count: Int) {
    let shapes = drawing.nodes.filter { $0.isObstacle }
    let frames = Dictionary(uniqueKeysWithValues: shapes.map { ($0.id, $0.frame) })
    let ties = drawing.edges.filter { frames[$0.from] != nil && frames[$0.to] != nil }
    for (place, tie) in ties.enumerated() {
      guard let from = frames[tie.from]?.center, let to = frames[tie.to]?.center else { continue }
      throughShapes += shapes.count { shape in
        shape.id != tie.from && shape.id != tie.to && Self.meets(from, to, shape.frame)
      }
      for other in ties[(place + 1)...]
      where Set([tie.from, tie.to, other.from, other.to]).count == 4 {
        guard let start = frames[other.from]?.center, let end = frames[other.to]?.center else {
          continue
        }
        if Self.cross(from, to, start, end) { crossings += 1 }
      }
    }
    lines += ties.count
    warnings += count
    height += drawing.canvas.height
  }

  func text(_ count: Int) -> String {
    func mean(_ sum: Double) -> Double { (10 * sum / Double(max(1, count))).rounded() / 10 }
    return "of each: \(mean(Double(lines))) lines, \(mean(Double(crossings))) crossings, "
      + "\(mean(Double(throughShapes))) lines through shapes, height \(mean(height)), "
      + "\(warnings) warnings in all"
  }

  private static func side(_ one: Point, _ two: Point, of point: Point) -> Double {
    (two.x - one.x) * (point.y - one.y) - (two.y - one.y) * (point.x - one.x)
  }

  private static func cross(_ one: Point, _ two: Point, _ three: Point, _ four: Point) -> Bool {
    side(one, two, of: three) * side(one, two, of: four) < 0
      && side(three, four, of: one) * side(three, four, of: two) < 0
  }

  private static func meets(_ one: Point, _ two: Point, _ frame: Rect) -> Bool {
    let (left, right, top, bottom) = (frame.minX, frame.maxX, frame.minY, frame.maxY)
    let diagonals = [
      (Point(x: left, y: top), Point(x: right, y: bottom)),
      (Point(x: left, y: bottom), Point(x: right, y: top)),
    ]
    return diagonals.contains { cross(one, two, $0.0, $0.1) }
  }
}
