extension Path {
  /// The dashes of the path: lengths of dash and gap in turn, from its start on.
  ///
  /// - Complexity: O(length of the path / length of a dash).
  func dashes(_ pattern: [Double]) -> [Path] {
    let period = pattern.reduce(0, +)
    guard period > 0, pattern.allSatisfy({ $0 >= 0 }) else { return [self] }
    let measured = pieces.map { MeasuredPiece($0.start, $0.first, $0.second, $0.end) }
    let total = measured.reduce(0) { $0 + $1.length }
    guard total / period < 10_000 else { return [self] }
    var dashes: [Path] = []
    var (start, index) = (0.0, 0)
    while start < total {
      let end = start + pattern[index % pattern.count]
      if index.isMultiple(of: 2) {
        if let dash = Self.part(of: measured, from: start, to: min(end, total)) {
          dashes.append(dash)
        }
      }
      (start, index) = (end, index + 1)
    }
    return dashes
  }

  private static func part(
    of pieces: [MeasuredPiece], from start: Double, to end: Double
  ) -> Path? {
    var path: Path?
    var passed = 0.0
    for piece in pieces where piece.length > 0 {
      let (low, high) = (max(start - passed, 0), min(end - passed, piece.length))
      if low <= high, high > 0 || (low == 0 && start == 0) {
        let points = piece.points(from: low, to: high)
        if path == nil { path = Path(from: points[0]) }
        if points[1] == points[0], points[2] == points[3] {
          path?.line(to: points[3])
        } else {
          path?.curve(points[1], points[2], to: points[3])
        }
      }
      passed += piece.length
      if passed >= end { break }
    }
    return path
  }
}

/// A piece of a path with its length up to some places along it.
private struct MeasuredPiece {
  private static let steps = 32
  private let points: [Point]
  private let isStraight: Bool
  /// The length up to each of the steps.
  private let lengths: [Double]

  init(_ start: Point, _ first: Point, _ second: Point, _ end: Point) {
    points = [start, first, second, end]
    isStraight = first == start && second == end
    guard !isStraight else {
      lengths = [0, Self.distance(start, end)]
      return
    }
    var lengths = [0.0]
    var last = start
    for step in 1...Self.steps {
      let next = Self.cut(points, at: Double(step) / Double(Self.steps)).before[3]
      lengths.append(lengths[lengths.count - 1] + Self.distance(last, next))
      last = next
    }
    self.lengths = lengths
  }

  var length: Double { lengths[lengths.count - 1] }

  /// The part between two lengths along the piece.
  func points(from low: Double, to high: Double) -> [Point] {
    guard !isStraight else {
      let (start, end) = (between(low / length), between(high / length))
      return [start, start, end, end]
    }
    let (first, second) = (parameter(at: low), parameter(at: high))
    let whole = second < 1 ? Self.cut(points, at: second).before : points
    return second > 0 && first > 0 ? Self.cut(whole, at: first / second).after : whole
  }

  private func between(_ share: Double) -> Point { Self.middle(points[0], points[3], share) }

  private func parameter(at length: Double) -> Double {
    guard let next = lengths.firstIndex(where: { $0 >= length }), next > 0 else {
      return length <= 0 ? 0 : 1
    }
    let share = (length - lengths[next - 1]) / max(1e-12, lengths[next] - lengths[next - 1])
    return (Double(next - 1) + share) / Double(lengths.count - 1)
  }

  private static func middle(_ one: Point, _ two: Point, _ share: Double) -> Point {
    Point(x: one.x + (two.x - one.x) * share, y: one.y + (two.y - one.y) * share)
  }

  private static func distance(_ one: Point, _ two: Point) -> Double {
    ((one.x - two.x) * (one.x - two.x) + (one.y - two.y) * (one.y - two.y)).squareRoot()
  }

  /// The two curves into which a parameter cuts a curve, by de Casteljau.
  private static func cut(
    _ points: [Point], at share: Double
  ) -> (before: [Point], after: [Point]) {
    let first = (0..<3).map { middle(points[$0], points[$0 + 1], share) }
    let second = (0..<2).map { middle(first[$0], first[$0 + 1], share) }
    let third = middle(second[0], second[1], share)
    return ([points[0], first[0], second[0], third], [third, second[1], first[2], points[3]])
  }
}
