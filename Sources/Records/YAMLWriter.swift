import CoalitionModel
package import Wording

/// Writes a tree of values as YAML in one fixed layout.
///
/// A section of the file is a list with one item per line where that fits in 100 columns, and one
/// key per line otherwise; a list of one value is written as that value.
package struct YAMLWriter: Sendable {
  private static let width = 100
  private let language: Language

  /// Creates a writer; the language is that of the keys and of yes and no.
  package init(_ language: Language) {
    self.language = language
  }

  /// The text of a file, with a new line at its end.
  package func text(of entries: [DocumentValue.Entry]) -> String {
    var lines: [String] = []
    for entry in entries {
      let key = entry.field.name(language) + ":"
      if case .list(let items) = entry.value {
        lines += ["", key]
        for item in items { add(item, indent: 2, to: &lines) }
      } else {
        lines.append("\(key) \(flow(entry.value))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func add(_ item: DocumentValue, indent: Int, to lines: inout [String]) {
    let margin = String(repeating: " ", count: indent)
    let line = "\(margin)- \(flow(item))"
    guard line.count > Self.width, case .record(let entries) = item else {
      lines.append(line)
      return
    }
    for (position, entry) in entries.enumerated() {
      add(entry, after: margin + (position == 0 ? "- " : "  "), indent: indent + 4, to: &lines)
    }
  }

  private func add(
    _ entry: DocumentValue.Entry, after margin: String, indent: Int, to lines: inout [String]
  ) {
    let key = "\(margin)\(entry.field.name(language)):"
    let line = "\(key) \(flow(entry.value))"
    if line.count > Self.width, case .list(let items) = entry.value, items.count > 1 {
      lines.append(key)
      for item in items { add(item, indent: indent, to: &lines) }
    } else {
      lines.append(line)
    }
  }

  private func flow(_ value: DocumentValue) -> String {
    switch value {
    case .text(let text): YAMLScalar(text).written
    case .integer(let number): "\(number)"
    case .flag(let isSet):
      isSet ? Text(nl: "ja", en: "yes")(language) : Text(nl: "nee", en: "no")(language)
    case .list(let items):
      items.count == 1 ? flow(items[0]) : "[" + items.map(flow).joined(separator: ", ") + "]"
    case .record(let entries):
      "{"
        + entries.map { "\($0.field.name(language)): \(flow($0.value))" }.joined(separator: ", ")
        + "}"
    }
  }
}
