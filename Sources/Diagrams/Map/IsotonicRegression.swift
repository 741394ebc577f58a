/// Numbers in rising order that are as near as can be to given ones.
///
/// ## Definition
/// The *y* with *y*₁ ≤ *y*₂ ≤ … within given bounds that minimise Σ *w*ᵢ (*y*ᵢ − *t*ᵢ)². Found by
/// pooling neighbours that are out of order; the solution within bounds is the free one, cut off.
///
/// - Complexity: O(*n*).
///
/// ## Source
/// Best and Chakravarti (1990), doi:10.1007/BF01580873.
enum IsotonicRegression {
  /// The rising numbers.
  ///
  /// - Parameters:
  ///   - targets: The given numbers with their weights, which are positive.
  ///   - bounds: The least and the most that a number may be.
  /// - Returns: As many numbers as were given.
  static func rising(
    _ targets: [(value: Double, weight: Double)], within bounds: ClosedRange<Double>
  ) -> [Double] {
    var pools: [(sum: Double, weight: Double, count: Int)] = []
    for target in targets {
      var pool = (sum: target.value * target.weight, weight: target.weight, count: 1)
      while let last = pools.last, last.sum / last.weight > pool.sum / pool.weight {
        pool = (last.sum + pool.sum, last.weight + pool.weight, last.count + pool.count)
        pools.removeLast()
      }
      pools.append(pool)
    }
    return pools.flatMap { pool in
      let value = min(bounds.upperBound, max(bounds.lowerBound, pool.sum / pool.weight))
      return Array(repeating: value, count: pool.count)
    }
  }
}
