/// How a text is written inside each language of markup or data, so that it is read as that text.
package enum Escaping {}

extension Escaping {
  /// The text with every character that Markdown or HTML would read as markup made plain, on one
  /// line.
  package static func markdown(_ text: String) -> String {
    var result = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "|", "#", "~": result += "\\\(scalar)"
      case ">" where isStart, "-" where isStart, "+" where isStart: result += "\\\(scalar)"
      case ".", ")":
        let isListNumber = !result.isEmpty && result.utf8.allSatisfy { (0x30...0x39).contains($0) }
        result += isListNumber ? "\\\(scalar)" : String(scalar)
      case "&": result += "&amp;"
      case "\u{85}", "\u{2028}", "\u{2029}": result += " "
      case _ where scalar.value < 0x20: result += isStart || result.hasSuffix(" ") ? "" : " "
      case "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": break
      case " " where isStart: break
      default: result.unicodeScalars.append(scalar)
      }
      isStart = isStart && scalar.value <= 0x20
    }
    return result
  }

  /// What becomes of white space and control characters in XML.
  package enum XMLPurpose {
    /// To be read by people: white space is a space, and what cannot be shown is left out.
    case shown
    /// To be read back: white space keeps its kind, and U+FFFD stands for what XML cannot hold.
    case data
  }

  /// The text as XML or HTML, between tags or within double quotes.
  package static func xml(_ text: String, for purpose: XMLPurpose = .shown) -> String {
    guard text.utf8.contains(where: { isSpecialInXML($0) }) else { return text }
    var output = ""
    for scalar in text.unicodeScalars {
      switch (scalar, purpose) {
      case ("&", _): output += "&amp;"
      case ("<", _): output += "&lt;"
      case (">", _): output += "&gt;"
      case ("\"", _): output += "&quot;"
      case ("\t", .shown), ("\n", .shown), ("\r", .shown): output += " "
      case ("\t", .data), ("\n", .data), ("\r", .data): output += "&#\(scalar.value);"
      case ("\u{0}"..<" ", .data), ("\u{FFFE}", .data), ("\u{FFFF}", .data): output += "\u{FFFD}"
      case ("\u{0}"..<" ", .shown), ("\u{7F}"..<"\u{A0}", .shown), ("\u{FFFE}", .shown),
        ("\u{FFFF}", .shown):
        break
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Whether a byte may belong to a letter that is not written as it is.
  private static func isSpecialInXML(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: byte < 0x20 || byte >= 0x7F
    }
  }

  /// The text in quotes for DOT, read literally; a backslash is doubled, because Graphviz takes
  /// `\N` for the name of a node, and a line end becomes `\n`.
  package static func dot(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case _ where scalar.properties.generalCategory == .control: quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A text that is in DOT's own notation already (`\n`, `\l`, doubled backslashes), in quotes.
  package static func dot(notation: String) -> String {
    var quoted = "\""
    for scalar in notation.unicodeScalars {
      if scalar == "\"" { quoted += "\\" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Adds the text in quotes for JSON to bytes; most texts are added as they are.
  static func writeJSON(_ text: String, to bytes: inout [UInt8]) {
    guard isPlainInJSON(text) else {
      bytes += json(text).utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += text.utf8
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlainInJSON(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
  }

  /// The text in quotes for JSON, without marks that could end a line.
  package static func json(_ text: String) -> String {
    if isPlainInJSON(text) { return "\"\(text)\"" }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case ..<" ", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The text with an apostrophe in front where a spreadsheet would take it for a formula.
  package static func guardedFormula(_ text: String) -> String {
    looksLikeFormula(text) ? "'" + text : text
  }

  /// The text without the apostrophe that guards it; the inverse of ``guardedFormula(_:)``.
  package static func unguardedFormula(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return looksLikeFormula(rest) ? rest : text
  }

  /// Whether a mark of a formula stands in front, after any number of apostrophes.
  private static func looksLikeFormula(_ text: String) -> Bool {
    switch text.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09,
      0x0A, 0x0D:
      true
    default: false
    }
  }
}
