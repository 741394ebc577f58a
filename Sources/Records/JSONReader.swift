package import CoalitionModel
import Wording

/// Reads JSON into the same tree as YAML, with the place of every key and value.
///
/// Nothing that is not JSON is forgiven but a byte order mark and a tab in a text. The first
/// mistake is reported alone, because it hides what comes after it.
///
/// - Complexity: O(*bytes*).
package struct JSONReader {
  private static let deepest = 100
  /// The most values that a file may have.
  private static let mostValues = 2_000_000

  private var scanner: JSONScanner
  private var depth = 0
  private var valuesLeft = Self.mostValues

  private init(_ scanner: JSONScanner) {
    self.scanner = scanner
  }

  /// The tree of a file in UTF-8.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with the first mistake.
  package static func tree(of bytes: [UInt8], file: String) throws(InvalidFile) -> Value {
    var parser = JSONReader(JSONScanner(bytes: bytes, file: file))
    parser.scanner.skipSpace()
    guard parser.scanner.current != nil else {
      throw InvalidFile([Diagnostic(.emptyJSON, at: Place(file: file))])
    }
    let value = try parser.value()
    parser.scanner.skipSpace()
    guard parser.scanner.current == nil else {
      throw parser.scanner.mistake(
        Text(nl: "er staat nog iets na het einde", en: "there is more after the end"))
    }
    return value
  }

  private mutating func value() throws(InvalidFile) -> Value {
    scanner.skipSpace()
    let place = scanner.place
    valuesLeft -= 1
    guard valuesLeft >= 0 else {
      throw InvalidFile([Diagnostic(.tooManyValues, at: Place(file: place.file))])
    }
    switch scanner.current {
    case UInt8(ascii: "{"): return Value(place: place, content: .mapping(try entries()))
    case UInt8(ascii: "["): return Value(place: place, content: .sequence(try values()))
    case UInt8(ascii: "\""): return Value(place: place, content: .scalar(try scanner.text()))
    default: return Value(place: place, content: .scalar(try scanner.word()))
    }
  }

  private mutating func values() throws(InvalidFile) -> [Value] {
    var values: [Value] = []
    try items(until: UInt8(ascii: "]")) { parser throws(InvalidFile) in
      values.append(try parser.value())
    }
    return values
  }

  private mutating func entries() throws(InvalidFile) -> [Value.Entry] {
    var entries: [Value.Entry] = []
    entries.reserveCapacity(4)
    try items(until: UInt8(ascii: "}")) { parser throws(InvalidFile) in
      let place = parser.scanner.place
      guard parser.scanner.current == UInt8(ascii: "\"") else {
        throw parser.scanner.mistake(
          Text(
            nl: "hier hoort een sleutel tussen aanhalingstekens",
            en: "a key in quotes must stand here"))
      }
      let key = try parser.scanner.text()
      parser.scanner.skipSpace()
      guard parser.scanner.skip(UInt8(ascii: ":")) else {
        throw parser.scanner.mistake(
          Text(nl: "na een sleutel hoort een dubbele punt", en: "a colon must follow a key"))
      }
      entries.append(Value.Entry(key: key, place: place, value: try parser.value()))
    }
    return entries
  }

  /// Reads what stands between brackets, with commas between.
  private mutating func items(
    until end: UInt8, read: (inout JSONReader) throws(InvalidFile) -> Void
  ) throws(InvalidFile) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw scanner.mistake(
        Text(nl: "hier zitten te veel lijsten in elkaar", en: "too many lists stand in each other"))
    }
    scanner.advance()
    scanner.skipSpace()
    if scanner.skip(end) { return }
    while true {
      scanner.skipSpace()
      try read(&self)
      scanner.skipSpace()
      if scanner.skip(end) { return }
      guard scanner.skip(UInt8(ascii: ",")) else {
        let mark = end == UInt8(ascii: "]") ? "]" : "}"
        throw scanner.mistake(
          Text(nl: "hier hoort een komma of '\(mark)'", en: "a comma or '\(mark)' must stand here"))
      }
    }
  }
}

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
    InvalidFile([Diagnostic(.invalidJSON, at: place, ["problem": found])])
  }

  private func unclosed(from opening: Place) -> InvalidFile {
    let problem = Text(
      nl: "een tekst begint hier en eindigt niet", en: "a text begins here and does not end")
    return InvalidFile([Diagnostic(.invalidJSON, at: opening, ["problem": problem])])
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
    while true {
      let start = position
      while let byte = current, !Self.endsRun(byte) { position += 1 }
      let run = bytes[start..<position]
      switch current {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: text.isEmpty ? run : text + run, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text += run
        text += Array(String(try escape()).utf8)
      default: throw unclosed(from: opening)
      }
    }
  }

  /// Whether what follows is no plain part of a text.
  private static func endsRun(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A || byte == 0x0D
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
