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
