/// How values stand in a JSON file.
enum JSONText {
  /// A text in quotes, without marks that could end a line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// What a cell holds: a number, yes or no, or a text.
  static func value(of cell: SheetTable.Cell) -> String {
    switch cell.content {
    case .flag(let isSet): isSet ? "true" : "false"
    case .number: cell.text ?? "null"
    default: quoted(cell.text ?? "")
    }
  }
}
