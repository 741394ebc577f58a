/// A text that stands somewhere in a written file: shown, or hidden in an id, comment or metadata.
package struct WrittenText: Hashable, Sendable {
  /// Where it stands, such as "the chunk tEXt" or "a stream".
  package let place: String
  /// The text, in one piece also where it is shown in several.
  package let text: String

  /// All texts of an SVG, PNG, PDF, DOT or JSON file.
  ///
  /// A format is known by its first bytes; what is compressed is taken apart first.
  package static func all(in bytes: [UInt8]) -> [WrittenText] {
    if let png = PNGChunks(bytes) { return png.texts }
    if bytes.starts(with: "%PDF".utf8) { return PDFTexts(bytes).texts }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasPrefix("<")
      ? MarkupTexts(text).texts : [WrittenText(place: "the file", text: LabelText.plain(text))]
  }
}

extension PNGChunks {
  /// The chunks that hold the picture and nothing else.
  private static let drawing: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "pHYs", "bKGD", "tRNS", "sBIT", "gAMA", "cHRM", "sRGB",
  ]

  fileprivate var texts: [WrittenText] {
    chunks.filter { !Self.drawing.contains($0.name) }.flatMap { chunk in
      // The compressed part of a zTXt or iTXt begins somewhere after its keyword.
      let starts = chunk.data.indices.filter { chunk.data[$0] == 0x78 }
      let packed = starts.lazy.compactMap { Deflate.inflated(chunk.data[$0...]) }.first
      return [Array(chunk.data), packed ?? []].map { bytes in
        WrittenText(place: "the chunk \(chunk.name)", text: String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}

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

extension LabelText {
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
}
