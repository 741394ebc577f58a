package import CoalitionModel
package import Wording

/// A value to be written, before a format gives it its form.
package indirect enum DocumentValue: Hashable, Sendable {
  /// A key with its value.
  package struct Entry: Hashable, Sendable {
    /// The key.
    package let field: Field
    /// The value.
    package let value: DocumentValue

    /// Creates an entry.
    package init(_ field: Field, _ value: DocumentValue) {
      self.field = field
      self.value = value
    }
  }

  /// A text or a code.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number that need not be whole.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// Values one after the other.
  case list([DocumentValue])
  /// Values by key, in the order in which they are written.
  case record([Entry])
}

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
    case .number(let number): Number.full(number, .english)
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

/// A text as YAML writes it: plain where every reader takes it for the same text, else in quotes.
struct YAMLScalar {
  private static let plainMarks: Set<Unicode.Scalar> = [
    " ", "-", "_", ".", "/", "(", ")", "+", ";", "!", "?", "%", "'",
  ]
  private static let wordsWithMeaning: Set = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null", "nan", "inf", "infinity",
  ]

  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// The text as it stands in a file.
  var written: String {
    if isPlain { return text }
    if !text.unicodeScalars.contains(where: Self.needsEscape) {
      return "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "''") + "'"
    }
    return "\"" + text.unicodeScalars.map(Self.escaped).joined() + "\""
  }

  private var isPlain: Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      Self.isLetter(first) || first == "(", last != " "
    else { return false }
    return text.unicodeScalars.allSatisfy { Self.isLetter($0) || Self.plainMarks.contains($0) }
      && Double(text) == nil && !Self.wordsWithMeaning.contains(text.lowercased())
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    case .nonspacingMark, .spacingMark, .otherSymbol: scalar.value > 0x7F
    default: false
    }
  }

  /// Whether a letter cannot stand in single quotes; a star could be taken for a reference.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "*" || scalar == "\u{FEFF}" { return true }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard needsEscape(scalar) else { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let zeros = String(repeating: "0", count: (scalar.value > 0xFFFF ? 8 : 4) - digits.count)
      return (scalar.value > 0xFFFF ? "\\U" : "\\u") + zeros + digits
    }
  }
}
