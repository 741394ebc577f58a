/// In which encoding an XML text stands, where the parser does not know it or is told wrongly.
///
/// The bytes decide between UTF-8 and UTF-16, as XML 1.0 appendix F has it, for programs write
/// `utf-16` above a text that they save in UTF-8. As in browsers, ISO-8859-1 is read as
/// windows-1252, since Windows programs mean that by it.
enum XMLEncoding {
  /// The bytes to parse, and the encoding to parse them in whatever the text declares; `nil` stands
  /// for the one that it declares.
  static func prepared(_ bytes: [UInt8]) -> (bytes: [UInt8], encoding: String?) {
    if let text = utf16(bytes) { return (Array(text.utf8), "UTF-8") }
    guard let name = CharacterEncoding.declared(in: bytes) else { return (bytes, nil) }
    if name.hasPrefix("utf-16") || name.hasPrefix("utf16") || name == "utf8" {
      return (bytes, "UTF-8")
    }
    guard let letters = letters(of: name) else { return (bytes, nil) }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(letters(byte)) }
    return (Array(String(text).utf8), "UTF-8")
  }

  /// The text of bytes in UTF-16, with a mark of their order or without.
  private static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count > 3, bytes.count.isMultiple(of: 2) else { return nil }
    let head = Array(bytes.prefix(2))
    let isLittle = head == [0xFF, 0xFE] || head == [0x3C, 0x00]
    guard isLittle || head == [0xFE, 0xFF] || head == [0x00, 0x3C] else { return nil }
    let hasMark = head.contains(0xFF)
    let units = stride(from: hasMark ? 2 : 0, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The letter of each byte in an encoding of one byte a letter; `nil` for another encoding.
  private static func letters(of name: String) -> ((UInt8) -> Unicode.Scalar)? {
    switch name {
    case "windows-1252", "cp1252", "cp-1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "ansi":
      return CharacterEncoding.windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9":
      return { latin9[$0] ?? Unicode.Scalar($0) }
    default: return nil
    }
  }

  /// Where ISO-8859-15 differs from ISO-8859-1.
  private static let latin9: [UInt8: Unicode.Scalar] = [
    0xA4: "€", 0xA6: "Š", 0xA8: "š", 0xB4: "Ž", 0xB8: "ž", 0xBC: "Œ", 0xBD: "œ", 0xBE: "Ÿ",
  ]
}
