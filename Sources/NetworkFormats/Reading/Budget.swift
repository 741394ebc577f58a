/// How much work may still be done on something that is not needed.
final class Budget {
  private var left: Int

  init(_ amount: Int) {
    left = amount
  }

  /// Takes an amount of work; whether that much was left.
  func take(_ amount: Int) -> Bool {
    guard amount <= left else { return false }
    left -= amount
    return true
  }
}
