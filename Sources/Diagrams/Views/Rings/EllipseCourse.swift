import Foundation

/// The way around an ellipse, clockwise from its top.
struct EllipseCourse {
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
      return axes * SIMD2(sin(angle), -cos(angle))
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
