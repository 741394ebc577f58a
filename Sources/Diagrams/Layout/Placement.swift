/// Where the items of a picture lie, y downward, in points.
struct Placement: Hashable, Sendable {
  /// The center of each item.
  let centers: [SIMD2<Double>]
  /// The width and height of each item.
  let sizes: [SIMD2<Double>]

  /// The width and height of the smallest page that starts at 0,0 and holds all items.
  var extent: SIMD2<Double> {
    zip(centers, sizes).reduce(SIMD2(0, 0)) { largest, item in
      pointwiseMax(largest, item.0 + item.1 / 2)
    }
  }
}

/// A straight line between two points.
struct Segment {
  let start: SIMD2<Double>
  let end: SIMD2<Double>

  @inline(__always)
  init(_ start: SIMD2<Double>, _ end: SIMD2<Double>) {
    self.start = start
    self.end = end
  }

  /// Whether two segments cross at an inner point of both.
  @inline(__always)
  func crosses(_ other: Segment) -> Bool {
    let along = end - start
    let across = other.end - other.start
    let first = Segment.turn(along, other.start - start)
    let second = Segment.turn(along, other.end - start)
    guard first * second < 0 else { return false }
    let third = Segment.turn(across, start - other.start)
    let fourth = Segment.turn(across, end - other.start)
    return third * fourth < 0
  }

  /// How much of the segment lies inside a box.
  @inline(__always)
  func lengthInside(center: SIMD2<Double>, half: SIMD2<Double>) -> Double {
    let along = end - start
    let low = center - half
    let high = center + half
    guard min(start.x, end.x) < high.x, max(start.x, end.x) > low.x,
      min(start.y, end.y) < high.y, max(start.y, end.y) > low.y
    else { return 0 }
    var inside = (enter: 0.0, leave: 1.0)
    Segment.clip(start.x, along.x, low.x, high.x, &inside)
    Segment.clip(start.y, along.y, low.y, high.y, &inside)
    return inside.leave > inside.enter ? (inside.leave - inside.enter) * along.length : 0
  }

  /// The distance between two boxes along the axis that separates them most; below 0 they overlap.
  @inline(__always)
  static func gap(apart: SIMD2<Double>, sizes: SIMD2<Double>) -> Double {
    max(abs(apart.x) - sizes.x, abs(apart.y) - sizes.y)
  }

  @inline(__always)
  private static func turn(_ first: SIMD2<Double>, _ second: SIMD2<Double>) -> Double {
    first.x * second.y - first.y * second.x
  }

  @inline(__always)
  private static func clip(
    _ start: Double, _ along: Double, _ low: Double, _ high: Double,
    _ inside: inout (enter: Double, leave: Double)
  ) {
    guard abs(along) > 1e-12 else { return }
    let first = (low - start) / along
    let second = (high - start) / along
    inside.enter = max(inside.enter, min(first, second))
    inside.leave = min(inside.leave, max(first, second))
  }
}

extension SIMD2<Double> {
  /// The distance from 0,0.
  @inline(__always)
  var length: Double { (x * x + y * y).squareRoot() }
}
