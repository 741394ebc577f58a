import CoalitionModel

/// What the styles of an OpenDocument spreadsheet say about its sheets and dates.
struct ODSStyles {
  /// The parts of a date that a format shows.
  private struct DateParts {
    var hasMonth = false
    var hasDay = false
  }

  private var hiddenTables: Set<String> = []
  private var dateParts: [String: DateParts] = [:]
  private var formats: [String: String] = [:]
  private var parents: [String: String] = [:]

  /// Whether sheets with this style are hidden.
  func hidesTable(_ style: String?) -> Bool {
    style.map { hiddenTables.contains($0) } ?? false
  }

  /// A day as exactly as a cell with this style shows it: `2020-03-15`, `2020-03` or `2020`.
  func shown(_ day: String, style: String?) -> String {
    guard let parts = parts(of: style), !parts.hasDay else { return String(day.prefix(10)) }
    return String(day.prefix(parts.hasMonth ? 7 : 4))
  }

  private func parts(of style: String?) -> DateParts? {
    var style = style
    for _ in 0..<10 {
      guard let name = style else { return nil }
      if let format = formats[name] { return dateParts[format] }
      style = parents[name]
    }
    return nil
  }

  /// Reads the styles of the list that began last.
  mutating func read(_ xml: XMLReader) throws(InvalidFile) {
    try xml.children { (style) throws(InvalidFile) in
      guard let name = style["style:name"] else { return }
      if style.name == "number:date-style" {
        try readDate(name, xml)
      } else if style["style:family"] == "table-cell" {
        formats[name] = style["style:data-style-name"]
        parents[name] = style["style:parent-style-name"]
      } else if style["style:family"] == "table" {
        try xml.children { (properties) throws(InvalidFile) in
          if properties["table:display"] == "false" { hiddenTables.insert(name) }
        }
      }
    }
  }

  private mutating func readDate(_ name: String, _ xml: XMLReader) throws(InvalidFile) {
    var parts = DateParts()
    var hasYear = false
    try xml.children { (part) throws(InvalidFile) in
      switch part.name {
      case "number:year": hasYear = true
      case "number:month": parts.hasMonth = true
      case "number:day": parts.hasDay = true
      default: break
      }
    }
    if hasYear { dateParts[name] = parts }
  }
}
