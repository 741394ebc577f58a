import CoalitionModel

/// A day and time as spreadsheets count them: in days since a day around 1900 or 1904.
struct SerialDate {
  /// Days since 1970-01-01, and the part of the day.
  let days: Int
  let seconds: Int

  /// Reads a number of days; `nil` when it lies outside the years that spreadsheets know.
  init?(_ serial: Double, since1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var wholeDays = Int(serial)
    var wholeSeconds = Int(((serial - Double(wholeDays)) * 86_400).rounded())
    if wholeSeconds >= 86_400 {
      wholeDays += 1
      wholeSeconds = 0
    }
    // In the count from 1900 there is a 29 February 1900 that never was, as day 60.
    let epoch = since1904 ? -24_107 : wholeDays < 60 ? -25_568 : -25_569
    days = wholeDays + epoch
    seconds = wholeSeconds
  }

  /// The day as `2020-03-15`.
  var day: String {
    let (year, month, day) = Self.civil(days)
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// The time of day as `14:30`, or `14:30:05` when there are seconds.
  var time: String { Self.time(seconds) }

  /// Hours, minutes and, when there are any, seconds: `14:30`.
  static func time(_ seconds: Int) -> String {
    let clock = padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2)
    return seconds % 60 == 0 ? clock : clock + ":" + padded(seconds % 60, 2)
  }

  /// The number by which a spreadsheet counts a day from 1900, or `nil` before 1 March 1900.
  static func serial(year: Int, month: Int, day: Int) -> Int? {
    // Days of the civil calendar, counted in years that begin in March.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    let serial = era * 146_097 + dayOfEra - 719_468 + 25_569
    return serial > 60 ? serial : nil
  }

  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
