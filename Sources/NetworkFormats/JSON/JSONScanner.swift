import CoalitionModel
import Wording

/// Walks along the bytes of a JSON file and reads its texts and words.
struct JSONScanner {
  private static let escapes: [UInt8: Unicode.Scalar] = [
    UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/",
    UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n",
    UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
  ]

  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1
  /// A position of which the column is known, so that every byte is counted once.
  private var counted = 0
  private var column = 1

  /// Creates a scanner of bytes that are UTF-8.
  init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      counted = 3
    }
  }

  /// The byte at hand; `nil` at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Where the scanner is.
  var place: Place {
    mutating get {
      while counted < position {
        if bytes[counted] & 0xC0 != 0x80 { column += 1 }
        counted += 1
      }
      return Place(file: file, line: line, column: column)
    }
  }

  mutating func mistake(_ found: Text) -> InvalidFile {
    InvalidFile([.invalidJSON(found, at: place)])
  }

  mutating func advance() { position += 1 }

  /// Goes past a byte when it is at hand.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  mutating func skipSpace() {
    while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      position += 1
      if byte == 0x0A {
        line += 1
        counted = position
        column = 1
      }
    }
  }

  /// A number, `true`, `false` or `null`, as it stands; `null` is an empty text.
  mutating func word() throws(InvalidFile) -> String {
    let start = position
    while let byte = current, Self.isOfWord(byte) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if ["true", "false"].contains(word) { return word }
    if word == "null" { return "" }
    if let first = word.utf8.first, first < UInt8(ascii: "A"), Double(word) != nil { return word }
    position = start
    throw mistake(Text(nl: "hier hoort een waarde", en: "a value must stand here"))
  }

  /// A text in quotes.
  mutating func text() throws(InvalidFile) -> String {
    let opening = place
    var text: [UInt8] = []
    position += 1
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += Array(String(try escape()).utf8)
      case 0x0A, 0x0D: throw InvalidFile([.unclosedJSONText(at: opening)])
      default:
        text.append(byte)
        position += 1
      }
    }
    throw InvalidFile([.unclosedJSONText(at: opening)])
  }

  private mutating func escape() throws(InvalidFile) -> Unicode.Scalar {
    if position + 1 < bytes.count, let scalar = Self.escapes[bytes[position + 1]] {
      position += 2
      return scalar
    }
    guard let unit = unit(at: position) else { throw unknownEscape() }
    if let scalar = Unicode.Scalar(unit) {
      position += 6
      return scalar
    }
    guard (0xD800..<0xDC00).contains(unit), let low = self.unit(at: position + 6),
      (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) * 0x400 + (low - 0xDC00))
    else { throw unknownEscape() }
    position += 12
    return scalar
  }

  /// The number of `\u00E9` at a position.
  private func unit(at position: Int) -> UInt32? {
    guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[(position + 2)..<(position + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit * 16 + UInt32(digit)
    }
    return unit
  }

  private mutating func unknownEscape() -> InvalidFile {
    mistake(
      Text(
        nl: "wat na deze '\\' staat, is geen teken", en: "what follows this '\\' is no character"))
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
