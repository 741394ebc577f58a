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

  /// The places where a box fits: from the middle outward, or all around.
  func places(for size: SIMD2<Double>, _ course: EllipseCourse) -> [SIMD2<Double>] {
    if inner == 0 { return middles(for: size) }
    let depths = (1...9).map { inner + (outer - inner) * Double($0) / 10 }
    return depths.flatMap { depth in
      (0..<72).map { depth * course.point(at: Double($0) / 72) }
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
    _ spacing: Double, edge: Double, _ course: EllipseCourse
  ) -> [(turn: Double, place: SIMD2<Double>)] {
    let (bottom, top) = (inner > 0 ? inner * axes.y + edge : 0, outer * axes.y - edge)
    let rows = max(1, Int((top - bottom) / spacing) + 1)
    let spare = top - bottom - Double(rows - 1) * spacing
    let first = inner > 0 ? top - spare / 2 : top
    return (0..<rows).flatMap { row -> [(turn: Double, place: SIMD2<Double>)] in
      let depth = (first - Double(row) * spacing) / axes.y
      let count = Int(depth * course.length / spacing)
      guard count > 2 else { return depth > 0 ? [(0, depth * course.point(at: 0))] : [] }
      return (0..<count).map { place in
        let turn = (Double(place) + (row.isMultiple(of: 2) ? 0 : 0.5)) / Double(count)
        return (turn, depth * course.point(at: turn))
      }
    }
  }
}
