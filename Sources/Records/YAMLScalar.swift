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
