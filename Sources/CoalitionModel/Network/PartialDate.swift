/// A year, a month or a day, as exact as the source gives it.
package struct PartialDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year.
  package let year: Int
  /// The month, from 1 to 12.
  package let month: Int?
  /// The day of the month.
  package let day: Int?

  /// Reads `2020`, `2020-03` or `2020-03-15`; anything else, and a day that does not exist, is `nil`.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...3).contains(parts.count) else { return nil }
    let widths = zip(parts, [4, 2, 2])
    guard widths.allSatisfy({ $0.count == $1 }), (1800...2200).contains(numbers[0]) else {
      return nil
    }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
  }

  package var description: String {
    [year, month, day].compactMap { $0 }
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: "-")
  }

  package static func < (first: Self, second: Self) -> Bool {
    (first.year, first.month ?? 0, first.day ?? 0) < (
      second.year, second.month ?? 0, second.day ?? 0
    )
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
