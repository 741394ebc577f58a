import CoalitionModel
import Wording

/// How text is written in XML.
enum XMLText {
  /// The text with references for what XML reads otherwise, and without what it cannot hold.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\r", "\t": escaped += "&#\(scalar.value);"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// What a file leaves behind because XML cannot hold it.
  static func losses(in xml: String) -> [Text] {
    guard xml.contains("\u{FFFD}") else { return [] }
    return [
      Text(
        nl: "besturingstekens in teksten; daarvoor staat er \u{FFFD}",
        en: "control characters in texts; \u{FFFD} stands there instead")
    ]
  }
}
