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
