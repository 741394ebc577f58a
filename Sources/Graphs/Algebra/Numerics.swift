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

/// The exponential function and its inverse, with the same bits on every machine.
///
/// The C library has both, but promises no last bit; what is ranked here must not depend on it.
enum Exponential {
  private static let ln2High = 0x1.62e42fee00000p-1
  private static let ln2Low = 0x1.a39ef35793c76p-33

  /// *e* to the power of a number; within a few units in the last place.
  static func exp(_ power: Double) -> Double {
    guard power > -745 else { return 0 }
    guard power < 709 else { return .infinity }
    let twos = (power / (ln2High + ln2Low)).rounded()
    let rest = (power - twos * ln2High) - twos * ln2Low
    var sum = 1.0
    for divisor in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * rest / divisor }
    // In two factors, since the smallest numbers are below what one power of two can hold.
    let half = Int(twos) / 2
    return sum * Double(sign: .plus, exponent: half, significand: 1)
      * Double(sign: .plus, exponent: Int(twos) - half, significand: 1)
  }

  /// The natural logarithm of a positive number; within a few units in the last place.
  static func log(_ number: Double) -> Double {
    precondition(number > 0 && number.isFinite, "Only positive numbers have a logarithm")
    var (exponent, significand) = (Double(number.exponent), number.significand)
    if significand > 1.4142135623730951 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for divisor in stride(from: 25.0, through: 1, by: -2) { sum = sum * square + 1 / divisor }
    return exponent * ln2High + (2 * ratio * sum + exponent * ln2Low)
  }

  /// 1/(1 + *e*^−*x*): the chance that belongs to log odds.
  static func logistic(_ logOdds: Double) -> Double {
    logOdds >= 0
      ? 1 / (1 + exp(-logOdds)) : exp(logOdds) / (1 + exp(logOdds))
  }
}

/// A symmetric positive definite matrix as the product of a triangle and its mirror image.
struct Cholesky {
  private let size: Int
  /// The lower triangle, row after row; what lies above the diagonal is not used.
  private var lower: [Double]

  /// Takes the matrix, of which only the lower triangle is read, row after row.
  ///
  /// - Complexity: O(*n*³).
  init(_ matrix: [Double], size: Int) {
    self.size = size
    lower = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = lower[row * size + column]
        for place in 0..<column {
          sum -= lower[row * size + place] * lower[column * size + place]
        }
        lower[row * size + column] =
          column == row
          ? max(sum, .leastNormalMagnitude).squareRoot()
          : sum / lower[column * size + column]
      }
    }
  }

  /// The numbers that the matrix turns into the given ones.
  ///
  /// - Complexity: O(*n*²).
  func solve(_ numbers: [Double]) -> [Double] {
    var result = numbers
    for row in 0..<size {
      for column in 0..<row { result[row] -= lower[row * size + column] * result[column] }
      result[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for later in row + 1..<size { result[row] -= lower[later * size + row] * result[later] }
      result[row] /= lower[row * size + row]
    }
    return result
  }
}
