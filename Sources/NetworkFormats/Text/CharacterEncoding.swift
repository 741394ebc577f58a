import CoalitionModel

/// How the bytes of a plain text become UTF-8.
enum CharacterEncoding {
  /// The bytes in UTF-8 without a byte order mark: from UTF-8, from UTF-16 with a mark, and else
  /// from Windows-1252, in which Dutch Excel writes.
  static func utf8(of bytes: [UInt8], file: String) throws(InvalidFile) -> [UInt8] {
    if let text = utf16(of: bytes) { return Array(text.utf8) }
    guard !bytes.contains(0) else {
      throw InvalidFile(.notCSV, at: Place(file: file))
    }
    if String(validating: bytes, as: UTF8.self) != nil {
      return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(windows1252(byte)) }
    return Array(String(text).utf8)
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
