import CoalitionModel
import Wording
import YAMLDocuments

/// Reads JSON into the same tree as YAML, with the place of every key and value.
///
/// Nothing that is not JSON is forgiven but a byte order mark and a tab in a text. The first
/// mistake is reported alone, because it hides what comes after it.
///
/// - Complexity: O(*bytes*).
struct JSONParser {
  private static let deepest = 100
  /// The most values that a file may have.
  private static let mostValues = 2_000_000

  private var scanner: JSONScanner
  private var depth = 0
  private var valuesLeft = Self.mostValues

  private init(_ scanner: JSONScanner) {
    self.scanner = scanner
  }

  /// The tree of a file.
  static func tree(of bytes: [UInt8], file: String) throws(InvalidFile) -> YAMLValue {
    var parser = JSONParser(JSONScanner(bytes: bytes, file: file))
    parser.scanner.skipSpace()
    guard parser.scanner.current != nil else { throw InvalidFile([.emptyJSON(file)]) }
    let value = try parser.value()
    parser.scanner.skipSpace()
    guard parser.scanner.current == nil else {
      throw parser.scanner.mistake(
        Text(nl: "er staat nog iets na het einde", en: "there is more after the end"))
    }
    return value
  }

  private mutating func value() throws(InvalidFile) -> YAMLValue {
    scanner.skipSpace()
    let place = scanner.place
    valuesLeft -= 1
    guard valuesLeft >= 0 else { throw InvalidFile([.tooManyValues(place.file)]) }
    switch scanner.current {
    case UInt8(ascii: "{"): return YAMLValue(place: place, content: .mapping(try entries()))
    case UInt8(ascii: "["): return YAMLValue(place: place, content: .sequence(try values()))
    case UInt8(ascii: "\""): return YAMLValue(place: place, content: .scalar(try scanner.text()))
    default: return YAMLValue(place: place, content: .scalar(try scanner.word()))
    }
  }

  private mutating func values() throws(InvalidFile) -> [YAMLValue] {
    var values: [YAMLValue] = []
    try items(until: UInt8(ascii: "]")) { parser throws(InvalidFile) in
      values.append(try parser.value())
    }
    return values
  }

  private mutating func entries() throws(InvalidFile) -> [YAMLValue.Entry] {
    var entries: [YAMLValue.Entry] = []
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
      entries.append(YAMLValue.Entry(key: key, place: place, value: try parser.value()))
    }
    return entries
  }

  /// Reads what stands between brackets, with commas between.
  private mutating func items(
    until end: UInt8, read: (inout JSONParser) throws(InvalidFile) -> Void
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
