/// Pushes overlapping items apart, each pair along its shorter way, within the width of the page.
struct OverlapRemoval {
  let sizes: [SIMD2<Double>]
  let width: Double
  let gap: Double

  /// The nearest placement found without overlap; items keep their order where they can.
  ///
  /// - Result: every pair keeps the gap; the height grows as needed.
  /// - Complexity: O(*n*²) a round, at most 120 rounds.
  func separated(_ start: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var x = zip(start, sizes).map { min(max($0.x, $1.x / 2), width - $1.x / 2) }
    var y = start.map { $0.y }
    let halfX = sizes.map { $0.x / 2 }
    let halfY = sizes.map { $0.y / 2 }
    var isFree = false
    for _ in 0..<120 where !isFree {
      isFree = x.withUnsafeMutableBufferPointer { x in
        y.withUnsafeMutableBufferPointer { y in
          halfX.withUnsafeBufferPointer { halfX in
            halfY.withUnsafeBufferPointer { halfY in
              !push(x.baseAddress, y.baseAddress, halfX.baseAddress, halfY.baseAddress)
            }
          }
        }
      }
    }
    let centers = zip(x, y).map { SIMD2($0, $1) }
    return isFree ? centers : stacked(centers)
  }

  /// Moves every pair that is too near; answers whether there was one.
  private func push(
    _ x: UnsafeMutablePointer<Double>?, _ y: UnsafeMutablePointer<Double>?,
    _ halfX: UnsafePointer<Double>?, _ halfY: UnsafePointer<Double>?
  ) -> Bool {
    guard let x, let y, let halfX, let halfY else { return false }
    let count = sizes.count
    var didPush = false
    var first = 0
    while first < count {
      var second = first + 1
      while second < count {
        let (dx, dy) = (x[second] - x[first], y[second] - y[first])
        let lackingX = halfX[first] + halfX[second] + gap - (dx < 0 ? -dx : dx)
        let lackingY = halfY[first] + halfY[second] + gap - (dy < 0 ? -dy : dy)
        if lackingX > 1e-6 && lackingY > 1e-6 {
          didPush = true
          if lackingX < lackingY {
            let step = lackingX / 2 + 0.01
            x[first] = clamped(x[first] + (dx < 0 ? step : -step), halfX[first])
            x[second] = clamped(x[second] + (dx < 0 ? -step : step), halfX[second])
          } else {
            let step = lackingY / 2 + 0.01
            y[first] += dy < 0 ? step : -step
            y[second] += dy < 0 ? -step : step
          }
        }
        second += 1
      }
      first += 1
    }
    return didPush
  }

  private func clamped(_ x: Double, _ half: Double) -> Double {
    min(max(x, half), width - half)
  }

  /// Places the items from the top down, each moved down until it is free.
  private func stacked(_ centers: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let order = centers.indices.sorted { (centers[$0].y, $0) < (centers[$1].y, $1) }
    var result = centers
    var placed: [Int] = []
    for item in order {
      let blocking = placed.sorted { (result[$0].y, $0) < (result[$1].y, $1) }
      for other in blocking {
        let sum = (sizes[item] + sizes[other]) / 2
        let isBeside = abs(result[item].x - result[other].x) >= sum.x + gap
        let lowest = result[other].y + sum.y + gap
        let apart = result[item] - result[other]
        guard !isBeside, gap - Segment.gap(apart: apart, sizes: sum) > 1e-6 else { continue }
        result[item].y = max(result[item].y, lowest)
      }
      placed.append(item)
    }
    return result
  }
}

/// Takes out empty strips across the page and moves everything to the top left corner.
struct Compaction {
  let sizes: [SIMD2<Double>]
  let gap: Double
  /// The widest empty strip that may stay, in points.
  var widestStrip = 40.0

  /// The same placement without wide empty strips; it starts at 0,0.
  func tightened(_ centers: [SIMD2<Double>]) -> [SIMD2<Double>] {
    let across = tightened(centers.map { $0.x }, sizes.map { $0.x })
    let down = tightened(centers.map { $0.y }, sizes.map { $0.y })
    return zip(across, down).map { SIMD2($0, $1) }
  }

  private func tightened(_ centers: [Double], _ extents: [Double]) -> [Double] {
    let order = centers.indices.sorted {
      (centers[$0] - extents[$0] / 2, $0) < (centers[$1] - extents[$1] / 2, $1)
    }
    var result = centers
    var reached = 0.0
    var removed = 0.0
    for (place, item) in order.enumerated() {
      let start = centers[item] - extents[item] / 2 - removed
      let allowed = place == 0 ? 0 : reached + max(gap, widestStrip)
      removed += max(0, start - allowed)
      if place == 0 { removed = start }
      result[item] = centers[item] - removed
      reached = max(reached, result[item] + extents[item] / 2)
    }
    return result
  }
}

/// Turns a layout and stretches it to the page, with the items inside the margins.
struct PageFit {
  let problem: LayoutProblem
  let page: SIMD2<Double>

  /// The layout turned over an angle and stretched to the page.
  func fitted(_ centers: [SIMD2<Double>], angle: Double) -> [SIMD2<Double>] {
    let turn = ElementaryFunctions.onCircle(angle)
    let turned = centers.map {
      SIMD2($0.x * turn.x - $0.y * turn.y, $0.x * turn.y + $0.y * turn.x)
    }
    let low = turned.reduce(SIMD2(repeating: .infinity)) { pointwiseMin($0, $1) }
    let high = turned.reduce(SIMD2(repeating: -.infinity)) { pointwiseMax($0, $1) }
    let largest = problem.sizes.reduce(SIMD2.zero) { pointwiseMax($0, $1) }
    let room = pointwiseMax(page - largest, SIMD2(1, 1))
    let scale = room / pointwiseMax(high - low, SIMD2(1e-6, 1e-6))
    return turned.map { largest / 2 + scale * ($0 - low) }
  }

  /// How unevenly a turn would stretch the layout; 1 is not at all.
  func distortion(_ centers: [SIMD2<Double>], angle: Double) -> Double {
    let turn = ElementaryFunctions.onCircle(angle)
    let along = centers.map { $0.x * turn.x - $0.y * turn.y }
    let across = centers.map { $0.x * turn.y + $0.y * turn.x }
    let span = SIMD2(Self.span(along), Self.span(across))
    let scale = page / pointwiseMax(span, SIMD2(1e-6, 1e-6))
    return max(scale.x, scale.y) / min(scale.x, scale.y)
  }

  private static func span(_ values: [Double]) -> Double {
    (values.max() ?? 0) - (values.min() ?? 0)
  }
}
