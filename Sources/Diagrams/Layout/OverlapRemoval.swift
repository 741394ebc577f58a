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
    var centers = start.indices.map { clamped(start[$0], item: $0) }
    for _ in 0..<120 where !push(&centers) {
      return centers
    }
    return stacked(centers)
  }

  private func missing(_ first: Int, _ second: Int, apart: SIMD2<Double>) -> Double {
    gap - Segment.gap(apart: apart, sizes: (sizes[first] + sizes[second]) / 2)
  }

  private func clamped(_ center: SIMD2<Double>, item: Int) -> SIMD2<Double> {
    let half = sizes[item].x / 2
    return SIMD2(min(max(center.x, half), width - half), center.y)
  }

  private func push(_ centers: inout [SIMD2<Double>]) -> Bool {
    var didPush = false
    for first in centers.indices {
      for second in centers.indices.dropFirst(first + 1) {
        let apart = centers[second] - centers[first]
        guard missing(first, second, apart: apart) > 1e-6 else { continue }
        didPush = true
        let move = move(apart: apart, sizes: (sizes[first] + sizes[second]) / 2)
        centers[first] = clamped(centers[first] - move, item: first)
        centers[second] = clamped(centers[second] + move, item: second)
      }
    }
    return didPush
  }

  private func move(apart: SIMD2<Double>, sizes: SIMD2<Double>) -> SIMD2<Double> {
    let lacking = sizes + gap - SIMD2(abs(apart.x), abs(apart.y))
    let step = lacking / 2 + 0.01
    return lacking.x < lacking.y
      ? SIMD2(apart.x < 0 ? -step.x : step.x, 0)
      : SIMD2(0, apart.y < 0 ? -step.y : step.y)
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
        guard !isBeside, missing(item, other, apart: result[item] - result[other]) > 1e-6 else {
          continue
        }
        result[item].y = max(result[item].y, lowest)
      }
      placed.append(item)
    }
    return result
  }
}
