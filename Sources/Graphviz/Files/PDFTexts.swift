/// The texts of a PDF: the plain objects with the info dictionary, and the streams unpacked.
struct PDFTexts {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var texts: [WrittenText] {
    let streams = streams
    // Which font a text is in is not looked up: each map of the file is tried on all of them.
    let maps = [[:]] + streams.compactMap(Self.map)
    return text("the objects", Self.latin(bytes))
      + text("the objects", PDFStrings(bytes, isPage: false).text)
      + streams.flatMap { stream in
        let isPage = !stream.occurrences(of: Array("BT".utf8)).isEmpty
        return text("a stream", Self.latin(stream))
          + maps.flatMap { text("a stream", PDFStrings(stream, $0, isPage: isPage).text) }
      }
  }

  private func text(_ place: String, _ text: String) -> [WrittenText] {
    [WrittenText(place: place, text: text)]
  }

  /// The streams, unpacked where they are packed.
  private var streams: [[UInt8]] {
    let opening = Array("stream".utf8)
    let ends = bytes.occurrences(of: Array("endstream".utf8))
    return bytes.occurrences(of: opening).compactMap { start -> [UInt8]? in
      guard !bytes[..<start].suffix(3).elementsEqual("end".utf8),
        let end = ends.first(where: { $0 > start })
      else { return nil }
      let data = bytes[(start + opening.count)..<end].drop { $0 == 10 || $0 == 13 }
      return Deflate.inflated(data) ?? Array(data)
    }
  }

  private static func latin(_ bytes: [UInt8]) -> String {
    String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// Which letters the codes of two bytes of a font stand for; nil for a stream that does not say.
  private static func map(_ stream: [UInt8]) -> [UInt16: UInt16]? {
    guard !stream.occurrences(of: Array("begincmap".utf8)).isEmpty else { return nil }
    var map: [UInt16: UInt16] = [:]
    var values: [UInt16] = []
    var perEntry = 0
    for word in latin(stream).split(whereSeparator: \.isWhitespace) {
      switch word {
      case "beginbfchar": (perEntry, values) = (2, [])
      case "beginbfrange": (perEntry, values) = (3, [])
      case "endbfchar", "endbfrange": perEntry = 0
      default:
        guard perEntry > 0, word.count == 6, word.hasPrefix("<"),
          let value = UInt16(word.dropFirst().dropLast(), radix: 16)
        else { continue }
        values.append(value)
        guard values.count == perEntry else { continue }
        for code in values[0]...max(values[0], values[perEntry - 2]) {
          map[code] = values[perEntry - 1] &+ (code - values[0])
        }
        values = []
      }
    }
    return map.isEmpty ? nil : map
  }
}

/// Reads the strings in a part of a PDF, one after the other.
///
/// Strings of a page belong together until the pen moves; elsewhere each is a text of its own.
private struct PDFStrings {
  private let bytes: [UInt8]
  private let map: [UInt16: UInt16]
  private let isPage: Bool
  private var index = 0
  private var output = ""

  init(_ bytes: [UInt8], _ map: [UInt16: UInt16] = [:], isPage: Bool) {
    self.bytes = bytes
    self.map = map
    self.isPage = isPage
    while index < bytes.count { step() }
  }

  var text: String { output }

  private mutating func step() {
    switch bytes[index] {
    case UInt8(ascii: "("):
      literal()
      if !isPage { output += " " }
    case UInt8(ascii: "<"):
      hexadecimal()
      if !isPage { output += " " }
    case UInt8(ascii: "T"):
      // Td, TD, Tm and T* move the pen, and so does ET, which ends a text.
      let next = index + 1 < bytes.count ? bytes[index + 1] : 32
      if "dDm* \n".utf8.contains(next) { output += " " }
    default: break
    }
    index += 1
  }

  /// A string in parentheses; stops at its end.
  private mutating func literal() {
    var depth = 1
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 1
        if let code = octal() {
          append(code)
          continue
        }
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      guard depth > 0, index < bytes.count else { return }
      append(bytes[index])
      index += 1
    }
  }

  /// The byte that one to three digits of base eight stand for.
  private mutating func octal() -> UInt8? {
    let digits = bytes[index...].prefix(3).prefix { (0x30...0x37).contains($0) }
    guard !digits.isEmpty else { return nil }
    index += digits.count
    return digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) }
  }

  /// A string of hexadecimal digits, as a title of UTF-16 or letters of a font; no dictionary.
  private mutating func hexadecimal() {
    guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return }
    let digits = bytes[(index + 1)..<end]
    guard digits.count.isMultiple(of: 2), !digits.isEmpty,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
    else { return }
    let found = stride(from: digits.startIndex, to: digits.endIndex, by: 2).compactMap { place in
      UInt8(String(decoding: digits[place..<place + 2], as: UTF8.self), radix: 16)
    }
    index = end
    let pairs = stride(from: 0, to: found.count - 1, by: 2).map { place in
      UInt16(found[place]) << 8 | UInt16(found[place + 1])
    }
    if pairs.first == 0xFEFF {
      output += String(decoding: pairs.dropFirst(), as: UTF16.self)
    } else if !map.isEmpty {
      output += String(decoding: pairs.compactMap { map[$0] }, as: UTF16.self)
    } else {
      for byte in found where byte != 0 { append(byte) }
    }
  }

  /// The letters 0x80 to 0x9F of Windows, in which a page is written where its letters allow it.
  private static let windows = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  private mutating func append(_ byte: UInt8) {
    output.unicodeScalars.append(
      (0x80...0x9F).contains(byte) ? Self.windows[Int(byte) - 0x80] : Unicode.Scalar(byte))
  }
}
