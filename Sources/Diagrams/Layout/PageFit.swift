import Foundation

/// Turns a layout and stretches it to the page, with the items inside the margins.
struct PageFit {
  let problem: LayoutProblem
  let page: SIMD2<Double>

  /// The layout turned over an angle and stretched to the page.
  func fitted(_ centers: [SIMD2<Double>], angle: Double) -> [SIMD2<Double>] {
    let turn = SIMD2(cos(angle), sin(angle))
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
    let turn = SIMD2(cos(angle), sin(angle))
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
