/// Text in the form in which Graphviz shows it literally.
enum LabelText {
  /// The line without what cannot be shown: control characters go, white space becomes one space.
  static func sanitized(_ line: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      if isSpace(scalar) {
        if kept.last.map({ $0 != " " }) ?? false { kept.append(" ") }
      } else if isShown(scalar) {
        kept.append(scalar)
      }
    }
    if kept.last == " " { kept.removeLast() }
    return String(kept)
  }

  /// Lines in Graphviz's notation, each ended by the letter of its alignment.
  static func escaped(
    _ lines: [String], alignment: Drawing.TextBlock.Alignment, end: String? = nil
  ) -> String {
    let end =
      switch (end, alignment) {
      case (let end?, _): end
      case (nil, .left): "\\l"
      case (nil, .center): "\\n"
      case (nil, .right): "\\r"
      }
    return lines.map { escaped(sanitized($0)) + end }.joined()
  }

  /// Notation with the ends of lines as spaces and the rest literal.
  static func plain(_ notation: String) -> String {
    var output = ""
    var isEscaped = false
    for character in notation {
      switch (isEscaped, character) {
      case (false, "\\"): isEscaped = true
      case (true, "n"), (true, "l"), (true, "r"):
        output.append(" ")
        isEscaped = false
      default:
        output.append(character)
        isEscaped = false
      }
    }
    return output.replacing("&amp;", with: "&")
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Not the control characters, nor what XML forbids.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
