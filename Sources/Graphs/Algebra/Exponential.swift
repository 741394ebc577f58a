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
