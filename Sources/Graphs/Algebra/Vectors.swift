/// Sums over long lists of numbers, in eight lanes: quick, and in the same order everywhere.
enum Vectors {
  /// The products of the numbers in the same places, added up.
  static func dot(_ first: [Double], _ second: [Double]) -> Double {
    let (first, second) = (first.span, second.span)
    var lanes = SIMD8<Double>.zero
    var place = 0
    while place + 8 <= first.count {
      for lane in 0..<8 {
        lanes[lane] += first[place + lane] * second[place + lane]
      }
      place += 8
    }
    var sum = lanes.sum()
    while place < first.count {
      sum += first[place] * second[place]
      place += 1
    }
    return sum
  }

  /// The same, each product as often as a third number in its place says.
  static func dot(_ first: [Double], _ second: [Double], weights: [Double]) -> Double {
    let (first, second, weights) = (first.span, second.span, weights.span)
    var lanes = SIMD8<Double>.zero
    var place = 0
    while place + 8 <= first.count {
      for lane in 0..<8 {
        lanes[lane] += first[place + lane] * second[place + lane] * weights[place + lane]
      }
      place += 8
    }
    var sum = lanes.sum()
    while place < first.count {
      sum += first[place] * second[place] * weights[place]
      place += 1
    }
    return sum
  }

  /// Adds a multiple of one list to another.
  static func add(_ factor: Double, times addend: [Double], to sum: inout [Double]) {
    let addend = addend.span
    var sum = sum.mutableSpan
    for place in sum.indices {
      sum[place] += factor * addend[place]
    }
  }
}
