import Foundation
import Graphs

/// Positions whose distances are as near as can be to wished distances.
///
/// Lowers Σ *d*⁻² (|*x* − *y*| − *d*)² over all pairs, one item at a time, which never raises it.
struct StressMajorization {
  let lengths: PathLengths
  let count: Int

  /// The two main directions of the wished distances (classical scaling), as a start.
  func scaled() -> [SIMD2<Double>] {
    let matrix = centeredSquares()
    let first = mainDirection(of: matrix, orthogonalTo: nil)
    let second = mainDirection(of: matrix, orthogonalTo: first)
    return (0..<count).map { SIMD2(first[$0], second[$0]) }
  }

  /// A start with all items on a circle, in an order that the seed decides.
  func circle(seed: UInt64) -> [SIMD2<Double>] {
    var random = SplitMix64(seed: seed)
    let order = (0..<count).map { ($0, random.next()) }.sorted { $0.1 < $1.1 }.map(\.0)
    let radius = (0..<count).map { lengths[0, $0] }.max() ?? 1
    var start = [SIMD2<Double>](repeating: .zero, count: count)
    for (place, item) in order.enumerated() {
      let angle = 2 * Double.pi * Double(place) / Double(count)
      start[item] = radius * SIMD2(cos(angle), sin(angle))
    }
    return start
  }

  /// The start, moved until the stress hardly falls any more.
  func relaxed(_ start: [SIMD2<Double>], rounds: Int = 80) -> [SIMD2<Double>] {
    var centers = start
    for _ in 0..<rounds {
      var moved = 0.0
      for item in 0..<count {
        let target = target(of: item, centers)
        moved = max(moved, (target - centers[item]).length)
        centers[item] = target
      }
      if moved < 0.5 { break }
    }
    return centers
  }

  private func target(of item: Int, _ centers: [SIMD2<Double>]) -> SIMD2<Double> {
    var sum = SIMD2<Double>.zero
    var total = 0.0
    for other in 0..<count where other != item {
      let wished = lengths[item, other]
      let apart = centers[item] - centers[other]
      let share = 1 / (wished * wished)
      let now = max(apart.length, 1e-6)
      sum += share * (centers[other] + (wished / now) * apart)
      total += share
    }
    return total > 0 ? sum / total : centers[item]
  }

  private func centeredSquares() -> [[Double]] {
    let squares = (0..<count).map { row in
      (0..<count).map { lengths[row, $0] * lengths[row, $0] }
    }
    let means = squares.map { $0.reduce(0, +) / Double(count) }
    let mean = means.reduce(0, +) / Double(count)
    return (0..<count).map { row in
      (0..<count).map { -0.5 * (squares[row][$0] - means[row] - means[$0] + mean) }
    }
  }

  private func mainDirection(of matrix: [[Double]], orthogonalTo other: [Double]?) -> [Double] {
    var vector = (0..<count).map { Double(($0 * 7919 + 1) % 101) - 50 }
    var size = 0.0
    for _ in 0..<60 {
      if let other { vector = Self.removing(other, from: vector) }
      vector = matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
      size = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard size > 1e-9 else { return vector }
      vector = vector.map { $0 / size }
    }
    if let other { vector = Self.removing(other, from: vector) }
    let scale = size.squareRoot()
    return vector.map { $0 * scale }
  }

  private static func removing(_ other: [Double], from vector: [Double]) -> [Double] {
    let square = other.reduce(0) { $0 + $1 * $1 }
    guard square > 1e-12 else { return vector }
    let share = zip(other, vector).reduce(0) { $0 + $1.0 * $1.1 } / square
    return zip(vector, other).map { $0 - share * $1 }
  }
}
