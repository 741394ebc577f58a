import CoalitionModel

/// How the text of a cell is taken apart and put together.
enum CellText {
  /// The values of a cell, between which a bar stands; `\|` is a bar in a value and `\\` a backslash.
  static func parts(of text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\\") }) else {
      return [text]
    }
    var parts = [""]
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.first, next == "|" || next == "\\" {
        parts[parts.count - 1].append(rest.removeFirst())
      } else if character == "|" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// The text of a cell with several values.
  static func joined(_ parts: [String]) -> String {
    parts.map { part in
      part.reduce(into: "") { escaped, character in
        if character == "|" || character == "\\" { escaped.append("\\") }
        escaped.append(character)
      }
    }.joined(separator: "|")
  }

  /// The codes in a cell, between which a bar, a comma, a semicolon or a line break stands.
  static func codes(in text: String) -> [String] {
    let separators = Array("|,;\n".utf8)
    guard text.utf8.contains(where: { separators.contains($0) }) else { return [text] }
    return text.split { "|,;".contains($0) || $0.isNewline }.map(String.init)
  }

  /// A whole number of which the decimals are zero (`3,0`) as a whole number; any other text as it is.
  static func wholeNumber(_ text: String) -> String {
    if Int(text) != nil { return text }
    let trimmed = Spelling.trimmed(text)
    let parts = trimmed.split(separator: trimmed.contains(",") ? "," : ".", maxSplits: 1)
    guard parts.count == 2, Int(parts[0]) != nil, parts[1].allSatisfy({ $0 == "0" }) else {
      return trimmed
    }
    return String(parts[0])
  }

  /// The day that a number stands for when a spreadsheet does not show it as a date; `nil` for a
  /// number that may be a year.
  static func countedDay(_ text: String, since1904: Bool) -> String? {
    guard let number = Int(text), (10_000..<100_000).contains(number) else { return nil }
    return SerialDate(Double(number), since1904: since1904)?.day
  }

  /// A day or month as it is written in Dutch (`15-3-2020`) as `2020-03-15`; any other text as it is.
  static func date(_ text: String) -> String {
    let parts = Spelling.trimmed(text).split { "-/.".contains($0) }
    guard (2...3).contains(parts.count), parts.last?.count == 4,
      parts.dropLast().allSatisfy({ (1...2).contains($0.count) })
    else { return text }
    let padded = parts.map { $0.count == 1 ? "0\($0)" : String($0) }
    return padded.reversed().joined(separator: "-")
  }
}
