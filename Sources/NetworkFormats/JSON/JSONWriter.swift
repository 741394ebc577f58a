import CoalitionModel
import Wording
import Records

/// Writes a tree of values as JSON: one item of a section per line.
struct JSONWriter {
  let language: Language

  /// The text of a file, with a new line at its end.
  func text(of entries: [DocumentValue.Entry]) -> String {
    let lines = entries.map { entry in
      let key = "  \(JSONText.quoted(entry.field.name(language))): "
      guard case .list(let items) = entry.value else { return key + line(entry.value) }
      return key + "[\n" + items.map { "    " + line($0) }.joined(separator: ",\n") + "\n  ]"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private func line(_ value: DocumentValue) -> String {
    switch value {
    case .text(let text): JSONText.quoted(text)
    case .integer(let number): "\(number)"
    case .flag(let isSet): isSet ? "true" : "false"
    case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .record(let entries):
      "{"
        + entries.map { "\(JSONText.quoted($0.field.name(language))): \(line($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }
}
