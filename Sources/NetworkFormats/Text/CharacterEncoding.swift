import CoalitionModel
import Wording

/// How the bytes of a plain text become UTF-8.
enum CharacterEncoding {
  /// The bytes in UTF-8 without a byte order mark; see ``decoded(_:file:)``.
  static func utf8(of bytes: [UInt8], file: String) throws(InvalidFile) -> [UInt8] {
    try decoded(bytes, file: file).utf8
  }

  /// The bytes in UTF-8 without a byte order mark: from UTF-8, from UTF-16 with a mark, and else
  /// from Windows-1252, in which Dutch Excel writes.
  ///
  /// A text with letters in UTF-8 stays UTF-8 when a byte in it belongs to none: that byte alone is
  /// read as Windows-1252, and its line is told.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the bytes are no text.
  static func decoded(
    _ bytes: [UInt8], file: String
  ) throws(InvalidFile) -> (utf8: [UInt8], diagnostics: [Diagnostic]) {
    if let text = utf16(of: bytes) { return (Array(text.utf8), []) }
    guard !bytes.contains(0) else {
      throw InvalidFile(.notCSV, at: Place(file: file))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    if String(validating: bytes, as: UTF8.self) != nil {
      return (bytes.starts(with: mark) ? Array(bytes[3...]) : bytes, [])
    }
    let text = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    let strays = strayBytes(in: text)
    let isUTF8 = strays.letters > 0
    guard isUTF8 else { return (Array(text.flatMap { Array(String(windows1252($0)).utf8) }), []) }
    return (strays.text, notes(of: strays.lines, file: file))
  }

  /// The bytes of a text in UTF-8 in which each byte that belongs to no letter is read as
  /// Windows-1252, and the lines of these; other texts as they are.
  ///
  /// A text is in UTF-8 when a letter in it takes more bytes than one, or, where nothing else is
  /// allowed, when few bytes are stray. What an XML text declares goes first.
  static func mended(
    _ bytes: [UInt8], file: String, isAlwaysUTF8: Bool
  ) -> (utf8: [UInt8], diagnostics: [Diagnostic]) {
    let declared = declared(in: bytes) ?? "utf-8"
    guard declared == "utf-8" || declared == "utf8", !bytes.contains(0),
      ![[0xFF, 0xFE], [0xFE, 0xFF]].contains(Array(bytes.prefix(2))),
      String(validating: bytes, as: UTF8.self) == nil
    else { return (bytes, []) }
    let strays = strayBytes(in: bytes[...])
    guard strays.letters > 0 || isAlwaysUTF8 && strays.count * 10 < bytes.count else {
      return (bytes, [])
    }
    return (strays.text, notes(of: strays.lines, file: file))
  }

  /// A reader of texts that gets them mended, and notes that.
  static func mending(
    isAlwaysUTF8: Bool = false,
    _ read: @escaping @Sendable ([UInt8], String) throws(InvalidFile) -> NetworkDocument
  ) -> @Sendable ([UInt8], String) throws(InvalidFile) -> NetworkDocument {
    { (bytes, file) throws(InvalidFile) in
      let text = mended(bytes, file: file, isAlwaysUTF8: isAlwaysUTF8)
      guard !text.diagnostics.isEmpty else { return try read(bytes, file) }
      do throws(InvalidFile) {
        return try read(text.utf8, file).noting(text.diagnostics)
      } catch {
        throw InvalidFile(text.diagnostics + error.diagnostics)
      }
    }
  }

  private static func notes(of lines: [Int], file: String) -> [Diagnostic] {
    lines.prefix(mostStrays).map { line in
      Diagnostic(.strayByte, at: Place(file: file, line: line, column: 1))
    }
  }

  /// How many lines with stray bytes are told.
  private static let mostStrays = 10

  /// The text in which each byte that is no UTF-8 is read as Windows-1252, the lines of these bytes and
  /// how many there are, and how many letters of more bytes than one there are.
  private static func strayBytes(
    in bytes: ArraySlice<UInt8>
  ) -> (text: [UInt8], lines: [Int], count: Int, letters: Int) {
    var (text, lines, count, letters) = ([UInt8](), [Int](), 0, 0)
    var line = 1
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == 0x0A { line += 1 }
      let length = byte < 0x80 ? 1 : byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = position + length
      if length > 0, end <= bytes.endIndex,
        length == 1 || String(validating: bytes[position..<end], as: UTF8.self) != nil
      {
        text += bytes[position..<end]
        if length > 1 { letters += 1 }
        position = end
      } else {
        text += Array(String(windows1252(byte)).utf8)
        if lines.last != line { lines.append(line) }
        count += 1
        position += 1
      }
    }
    return (text, lines, count, letters)
  }

  /// The encoding that the first line of an XML text declares, in small letters.
  static func declared(in bytes: [UInt8]) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = bytes.dropFirst(start).prefix(300).prefix { $0 != UInt8(ascii: ">") }
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    let parts = String(decoding: head, as: UTF8.self).pieces(between: "encoding")
    guard parts.count > 1 else { return nil }
    let value = parts[1].split { "=\"' \t\r\n".contains($0) }
    return value.first.map { $0.lowercased() }
  }

  private static func utf16(of bytes: [UInt8]) -> String? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The letter of a byte in Windows-1252.
  static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    return highLetters[Int(byte) - 0x80]
  }

  /// What Windows-1252 has from 0x80 to 0x9F.
  private static let highLetters: [Unicode.Scalar] = [
    "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
    "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
  ]
}
