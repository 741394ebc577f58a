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
    let order = (0..<count).map { ($0, random.next()) }.sorted { $0.1 < $1.1 }.map { $0.0 }
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
    var x = start.map { $0.x }
    var y = start.map { $0.y }
    x.withUnsafeMutableBufferPointer { x in
      y.withUnsafeMutableBufferPointer { y in
        lengths.fromEach.withUnsafeBufferPointer { lengths in
          guard let x = x.baseAddress, let y = y.baseAddress, let lengths = lengths.baseAddress
          else { return }
          for _ in 0..<rounds {
            var moved = 0.0
            for item in 0..<count { moved = max(moved, move(item, x, y, lengths + item * count)) }
            if moved < 0.5 { break }
          }
        }
      }
    }
    return zip(x, y).map { SIMD2($0, $1) }
  }

  /// Puts an item where all others wish it to be; answers how far that was.
  private func move(
    _ item: Int, _ x: UnsafeMutablePointer<Double>, _ y: UnsafeMutablePointer<Double>,
    _ row: UnsafePointer<Double>
  ) -> Double {
    var (sumX, sumY, total) = (0.0, 0.0, 0.0)
    let (ownX, ownY) = (x[item], y[item])
    var other = 0
    while other < count {
      if other != item {
        let wished = row[other]
        let (dx, dy) = (ownX - x[other], ownY - y[other])
        let share = 1 / (wished * wished)
        let apart = (dx * dx + dy * dy).squareRoot()
        let scale = wished / (apart > 1e-6 ? apart : 1e-6)
        sumX += share * (x[other] + scale * dx)
        sumY += share * (y[other] + scale * dy)
        total += share
      }
      other += 1
    }
    guard total > 0 else { return 0 }
    (x[item], y[item]) = (sumX / total, sumY / total)
    return SIMD2(x[item] - ownX, y[item] - ownY).length
  }

  /// The squares of the wished distances, less the means of rows and columns.
  private func centeredSquares() -> [Double] {
    var matrix = lengths.fromEach.map { $0 * $0 }
    let means = (0..<count).map { row in
      matrix[(row * count)..<((row + 1) * count)].reduce(0, +) / Double(count)
    }
    let mean = means.reduce(0, +) / Double(count)
    for row in 0..<count {
      for column in 0..<count {
        let square = matrix[row * count + column]
        matrix[row * count + column] = -0.5 * (square - means[row] - means[column] + mean)
      }
    }
    return matrix
  }

  private func mainDirection(of matrix: [Double], orthogonalTo other: [Double]?) -> [Double] {
    var vector = (0..<count).map { Double(($0 * 7919 + 1) % 101) - 50 }
    var size = 0.0
    for _ in 0..<60 {
      if let other { vector = Self.removing(other, from: vector) }
      vector = product(matrix, vector)
      size = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard size > 1e-9 else { return vector }
      vector = vector.map { $0 / size }
    }
    if let other { vector = Self.removing(other, from: vector) }
    let scale = size.squareRoot()
    return vector.map { $0 * scale }
  }

  private func product(_ matrix: [Double], _ vector: [Double]) -> [Double] {
    matrix.withUnsafeBufferPointer { matrix in
      vector.withUnsafeBufferPointer { vector in
        guard let matrix = matrix.baseAddress, let vector = vector.baseAddress else { return [] }
        return (0..<count).map { row in
          let entries = matrix + row * count
          var sum = 0.0
          var column = 0
          while column < count {
            sum += entries[column] * vector[column]
            column += 1
          }
          return sum
        }
      }
    }
  }

  private static func removing(_ other: [Double], from vector: [Double]) -> [Double] {
    let square = other.reduce(0) { $0 + $1 * $1 }
    guard square > 1e-12 else { return vector }
    let share = zip(other, vector).reduce(0) { $0 + $1.0 * $1.1 } / square
    return zip(vector, other).map { $0 - share * $1 }
  }
}
