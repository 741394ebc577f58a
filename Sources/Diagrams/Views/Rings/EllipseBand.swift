/// The room between two ellipses of the same shape.
struct EllipseBand {
  /// Half the width and height of the whole.
  let axes: SIMD2<Double>
  /// The inner and the outer ellipse, as parts of the whole; 0 for a band without a hole.
  let inner: Double
  let outer: Double

  var area: Double { .pi * axes.x * axes.y * (outer * outer - inner * inner) }

  /// The center of a box as near to the top as its corners allow.
  func top(for size: SIMD2<Double>) -> SIMD2<Double> {
    let part = min(0.95, (size.x / 2 + 6) / (outer * axes.x))
    return SIMD2(0, -(outer * axes.y - 4) * (1 - part * part).squareRoot() + size.y / 2)
  }

  /// Whether a box lies in the band.
  func holds(_ center: SIMD2<Double>, _ size: SIMD2<Double>) -> Bool {
    let half = size / 2 + Self.edge
    let away = SIMD2(abs(center.x), abs(center.y))
    let far = (away + half) / (outer * axes)
    guard (far * far).sum() <= 1, inner > 0 else { return (far * far).sum() <= 1 }
    let near = pointwiseMax(away - half, .zero) / (inner * axes)
    return (near * near).sum() >= 1
  }

  private static let edge = 4.0

  /// The most that rings are wider than high.
  static let flattest = 1.45

  /// The best place for a box that keeps a gap to those before: the one nearest to the middle, and
  /// in a band with a hole the one farthest from all others; nil where it does not fit.
  func best(
    for size: SIMD2<Double>, _ path: EllipsePath, beside boxes: [MarkBox], gap: Double
  ) -> MarkBox? {
    let free = places(for: size, path).map { MarkBox(center: $0, size: size) }
      .filter { box in !boxes.contains { $0.isNear(box, gap) } }
    return inner == 0 ? free.first : free.farthest(from: boxes)
  }

  /// The places where a box fits: from the middle outward, or all around.
  private func places(for size: SIMD2<Double>, _ path: EllipsePath) -> [SIMD2<Double>] {
    if inner == 0 { return middles(for: size) }
    let depths = (1...9).map { inner + (outer - inner) * Double($0) / 10 }
    return depths.flatMap { depth in
      (0..<72).map { depth * path.point(at: Double($0) / 72) }
    }.filter { holds($0, size) }
  }

  private func middles(for size: SIMD2<Double>) -> [SIMD2<Double>] {
    let steps = (-40...40).map { Double($0) / 40 }
    return steps.flatMap { down in steps.map { SIMD2($0, down) * outer * axes } }
      .filter { holds($0, size) }
      .sorted { one, other in
        let (first, second) = (one / SIMD2(2, 1), other / SIMD2(2, 1))
        return (first.length, one.y, one.x) < (second.length, other.y, other.x)
      }
  }

  /// Places in rows along the ellipses, so far apart and so far from the edges; the turn says how
  /// far around each lies.
  func slots(
    _ spacing: Double, edge: Double, _ path: EllipsePath
  ) -> [(turn: Double, place: SIMD2<Double>)] {
    let (bottom, top) = (inner > 0 ? inner * axes.y + edge : 0, outer * axes.y - edge)
    let rows = max(1, Int((top - bottom) / spacing) + 1)
    let spare = top - bottom - Double(rows - 1) * spacing
    let first = inner > 0 ? top - spare / 2 : top
    return (0..<rows).flatMap { row -> [(turn: Double, place: SIMD2<Double>)] in
      let depth = (first - Double(row) * spacing) / axes.y
      let count = Int(depth * path.length / spacing)
      guard count > 2 else { return depth > 0 ? [(0, depth * path.point(at: 0))] : [] }
      return (0..<count).map { place in
        let turn = (Double(place) + (row.isMultiple(of: 2) ? 0 : 0.5)) / Double(count)
        return (turn, depth * path.point(at: turn))
      }
    }
  }
}

/// The way around an ellipse, clockwise from its top.
struct EllipsePath {
  private static let steps = 512

  private let points: [SIMD2<Double>]
  /// How far each point is from the first, along the way.
  private let lengths: [Double]

  /// The length of the whole way.
  var length: Double { lengths[Self.steps] }

  /// Creates the way around an ellipse with these half axes.
  init(axes: SIMD2<Double>) {
    let points = (0...Self.steps).map { step in
      let angle = 2 * Double.pi * Double(step) / Double(Self.steps)
      let right = ElementaryFunctions.onCircle(angle)
      return axes * SIMD2(right.y, -right.x)
    }
    var sum = 0.0
    lengths =
      [0]
      + zip(points, points.dropFirst()).map { one, other in
        sum += (other - one).length
        return sum
      }
    self.points = points
  }

  /// The point at a part of the way, from 0 to 1.
  func point(at part: Double) -> SIMD2<Double> {
    let wished = part * length
    var (low, high) = (0, Self.steps)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lengths[middle] <= wished { low = middle } else { high = middle }
    }
    let along = (wished - lengths[low]) / max(1e-12, lengths[high] - lengths[low])
    return points[low] + along * (points[high] - points[low])
  }
}

/// The room that something with a center takes.
struct MarkBox {
  let center: SIMD2<Double>
  let size: SIMD2<Double>

  /// Whether another comes nearer than a gap.
  func isNear(_ other: MarkBox, _ gap: Double) -> Bool {
    let apart = center - other.center
    let least = (size + other.size) / 2 + gap
    return abs(apart.x) < least.x && abs(apart.y) < least.y
  }
}

extension [MarkBox] {
  /// The one that is farthest from all of some others.
  func farthest(from others: [MarkBox]) -> MarkBox? {
    let spaces = map { box in others.map { ($0.center - box.center).length }.min() ?? 0 }
    return spaces.indices.max { (spaces[$0], -$0) < (spaces[$1], -$1) }.map { self[$0] }
  }
}
