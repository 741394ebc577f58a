import CoalitionModel

/// The number formats of a workbook's cells.
struct XLSXStyles {
  private var formats: [NumberFormat] = []

  /// A workbook without styles: every number is a number.
  init() {}

  init(_ bytes: [UInt8], source: XMLSource) throws(InvalidFile) {
    var own: [Int: NumberFormat] = [:]
    var formats: [NumberFormat] = []
    let xml = XMLReader(bytes, source: source, namespaces: .workbook)
    _ = try xml.root("styleSheet")
    try xml.children { (list) throws(InvalidFile) in
      guard list.name == "numFmts" || list.name == "cellXfs" else { return }
      try xml.children { (item) throws(InvalidFile) in
        guard let id = item["numFmtId"].flatMap({ Int($0) }) else {
          if item.name == "xf" { formats.append(.number) }
          return
        }
        if let code = item["formatCode"] {
          own[id] = NumberFormat(code: code)
        } else if item.name == "xf" {
          formats.append(own[id] ?? NumberFormat(builtIn: id))
        }
      }
    }
    self.formats = formats
  }

  /// The format of a style that a cell names; a style that is not there formats nothing.
  func format(_ index: String?) -> NumberFormat {
    guard let index = index.flatMap({ Int($0) }), formats.indices.contains(index) else {
      return .number
    }
    return formats[index]
  }
}

/// What the number format of a cell makes of a number.
enum NumberFormat {
  /// A number.
  case number
  /// A date, shown to the year, the month or the day.
  case year, month, day
  /// A time of day, without a date.
  case time
  /// A number of hours, which may be more than a day.
  case duration

  /// A format that every spreadsheet program knows by its number.
  init(builtIn id: Int) {
    switch id {
    case 14...16, 22, 27...31, 34...36, 50...54, 57, 58: self = .day
    case 17: self = .month
    case 18...21, 32, 33, 45, 47, 55, 56: self = .time
    case 46: self = .duration
    default: self = .number
    }
  }

  /// A format of the file's own, such as `d mmmm yyyy` or `[$-413]dd-mm-yy;@`.
  init(code: String) {
    let letters = Self.letters(of: code)
    let hasDay = letters.contains("d")
    let hasYear = letters.contains("y") || letters.contains("j")
    let hasClock = letters.contains("h") || letters.contains("s") || letters.contains("u")
    if hasDay {
      self = .day
    } else if letters.contains("[") {
      self = .duration
    } else if hasClock {
      self = hasYear ? .day : .time
    } else if hasYear {
      self = letters.contains("m") ? .month : .year
    } else {
      self = letters.contains("m") ? .day : .number
    }
  }

  /// The letters of the first section that are codes and no text: not quoted, escaped or bracketed.
  private static func letters(of code: String) -> Set<Character> {
    var letters: Set<Character> = []
    var rest = Substring(code.lowercased())
    if rest.hasPrefix("general") || rest.hasPrefix("standaard") { return [] }
    while let character = rest.popFirst() {
      switch character {
      case ";": return letters
      case "\\", "_", "*": _ = rest.popFirst()
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.dropFirst(inside.count).dropFirst()
        if let first = inside.first, inside.allSatisfy({ $0 == first }), "hms".contains(first) {
          letters.insert("[")
        }
      default: letters.insert(character)
      }
    }
    return letters
  }
}

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
