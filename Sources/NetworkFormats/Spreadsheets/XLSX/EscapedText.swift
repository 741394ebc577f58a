/// Characters that spreadsheets write as `_x000D_`, because XML cannot hold them or changes them.
enum EscapedText {
  /// The text with each `_xHHHH_` as the character that it stands for; `_x005F_` is an underscore.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    var units: [UInt16] = []
    let all = Array(text.utf16)
    var index = 0
    while index < all.count {
      if let unit = escaped(in: all, at: index) {
        units.append(unit)
        index += 7
      } else {
        units.append(all[index])
        index += 1
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The text in which nothing can be taken for an escape.
  static func encoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let all = Array(text.utf16)
    var units: [UInt16] = []
    for index in all.indices {
      if escaped(in: all, at: index) != nil { units += Array("_x005F".utf16) }
      units.append(all[index])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func escaped(in units: [UInt16], at index: Int) -> UInt16? {
    guard index + 6 < units.count, units[index] == 0x5F, units[index + 1] == 0x78,
      units[index + 6] == 0x5F
    else { return nil }
    var value: UInt16 = 0
    for unit in units[(index + 2)..<(index + 6)] {
      guard let scalar = UnicodeScalar(unit), scalar.isASCII,
        let digit = Character(scalar).hexDigitValue
      else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
