import CoalitionModel
import YAMLDocuments

/// Writes a tree of values as JSON: one item of a section per line.
struct JSONWriter {
  let language: Language

  /// The text of a file, with a new line at its end.
  func text(of entries: [DocumentValue.Entry]) -> String {
    let lines = entries.map { entry in
      let key = "  \(quoted(entry.field.name(language))): "
      guard case .list(let items) = entry.value else { return key + line(entry.value) }
      return key + "[\n" + items.map { "    " + line($0) }.joined(separator: ",\n") + "\n  ]"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private func line(_ value: DocumentValue) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .integer(let number): "\(number)"
    case .flag(let isSet): isSet ? "true" : "false"
    case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .record(let entries):
      "{"
        + entries.map { "\(quoted($0.field.name(language))): \(line($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }

  private func quoted(_ text: String) -> String {
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
}
