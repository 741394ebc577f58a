import CoalitionModel

/// A cell of an OpenDocument spreadsheet as the file writes it.
struct ODSCell {
  private let element: XMLElement
  private let style: String?

  init(_ element: XMLElement, style: String?) {
    self.element = element
    self.style = style
  }

  /// Reads what the cell holds, up to its end; when that cannot be told, it is noted.
  func content(
    reading xml: XMLReader, styles: ODSStyles, at place: Place,
    noting diagnostics: inout [Diagnostic]
  ) throws(InvalidFile) -> SheetTable.Cell.Content {
    let shown = try Self.paragraphs(of: xml)
    if element["calcext:value-type"] == "error" { return .mistake(shown) }
    switch element["office:value-type"] {
    case "float", "percentage", "currency":
      if let flag = Self.flags[element["table:formula"] ?? ""] { return .flag(flag) }
      let value = element["office:value"] ?? ""
      guard let number = Double(value), number.isFinite else {
        diagnostics.append(.impossibleValue(value, at: place))
        return .unreadable
      }
      return .number(number)
    case "date":
      return .date(styles.shown(element["office:date-value"] ?? shown, style: style))
    case "time": return .text(Self.clock(element["office:time-value"] ?? "") ?? shown)
    case "boolean": return .flag(element["office:boolean-value"] == "true")
    default:
      let text = element["office:string-value"] ?? shown
      if !text.isEmpty { return .text(text) }
      let isFormula = element["table:formula"] != nil && element["office:value-type"] == nil
      return isFormula ? .uncalculated : .empty
    }
  }

  /// How LibreOffice writes yes and no that come from another kind of file.
  private static let flags = ["of:=TRUE()": true, "of:=FALSE()": false]

  /// The paragraphs of the cell that began last; remarks in the margin are no part of it.
  private static func paragraphs(of xml: XMLReader) throws(InvalidFile) -> String {
    var lines: [String] = []
    try xml.children { (child) throws(InvalidFile) in
      if child.name == "text:p" { lines.append(try line(of: xml)) }
    }
    return lines.joined(separator: "\n")
  }

  /// The text of the paragraph that began last: pieces of different looks, repeated spaces.
  private static func line(of xml: XMLReader) throws(InvalidFile) -> String {
    var text = ""
    let inside = xml.depth
    while xml.depth >= inside, let event = try xml.nextEvent() {
      switch event {
      case .text(let piece): text += piece
      case .end: break
      case .start(let element):
        switch element.name {
        case "text:s":
          let count = element["text:c"].flatMap { Int($0) } ?? 1
          text += String(repeating: " ", count: max(1, min(count, 1000)))
        case "text:tab": text += "\t"
        case "text:line-break": text += "\n"
        default: break
        }
      }
    }
    return text
  }

  /// `14:30` for `PT14H30M00S`.
  private static func clock(_ duration: String) -> String? {
    guard duration.hasPrefix("PT") else { return nil }
    var seconds = 0
    var digits = ""
    for character in duration.dropFirst(2).prefix(20) {
      let units = ["H": 3600, "M": 60, "S": 1]
      guard let unit = units[String(character)] else {
        digits.append(character)
        continue
      }
      guard let number = Double(digits.replacing(",", with: ".")), (0..<1e6).contains(number) else {
        return nil
      }
      seconds += Int(number.rounded()) * unit
      digits = ""
    }
    return SerialDate.time(seconds)
  }
}
