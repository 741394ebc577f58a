/// The texts of an SVG: the source with its comments and attributes, and what is shown.
struct MarkupTexts {
  private let source: String

  init(_ source: String) { self.source = source }

  var texts: [WrittenText] {
    [
      WrittenText(place: "the source", text: Self.decoded(source)),
      WrittenText(place: "what is shown", text: Self.decoded(shown)),
    ]
  }

  /// What stands between the tags.
  private var shown: String {
    var output = ""
    var isInTag = false
    for character in source {
      switch character {
      case "<":
        isInTag = true
        output.append(" ")
      case ">": isInTag = false
      default: if !isInTag { output.append(character) }
      }
    }
    return output
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
  ]

  /// The text with its entities replaced, also numeric ones.
  private static func decoded(_ text: String) -> String {
    var output = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      output += rest[..<start]
      let after = rest[start...].dropFirst()
      guard let end = after.prefix(12).firstIndex(of: ";"),
        let found = character(named: after[..<end])
      else {
        output += "&"
        rest = after
        continue
      }
      output += found
      rest = after[end...].dropFirst()
    }
    return output + rest
  }

  private static func character(named name: Substring) -> String? {
    guard name.hasPrefix("#") else { return entities[String(name)] }
    let digits = name.dropFirst()
    let code =
      digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
