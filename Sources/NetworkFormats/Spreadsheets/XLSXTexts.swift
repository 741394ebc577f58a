import CoalitionModel

/// The texts that the cells of a workbook refer to by number.
struct XLSXTexts {
  private var texts: [String] = []

  /// A workbook without shared texts.
  init() {}

  init(_ bytes: [UInt8], source: XMLSource) throws(InvalidFile) {
    var texts: [String] = []
    let xml = XMLReader(bytes, source: source, namespaces: .workbook)
    _ = try xml.root("sst")
    try xml.children { (item) throws(InvalidFile) in
      guard item.name == "si" else { return }
      guard texts.count < ReadingLimits.cells else {
        throw InvalidFile(.sheetTooLarge, at: source.place)
      }
      texts.append(try Self.text(of: xml))
    }
    self.texts = texts
  }

  /// The text with a number, or `nil` when there is none.
  subscript(_ number: String) -> String? {
    guard let index = Int(number), texts.indices.contains(index) else { return nil }
    return texts[index]
  }

  /// The text of the item that began last: whole, or in pieces of different looks.
  ///
  /// Space at the ends of the whole counts only when the file says so; space between two pieces always
  /// does. How a Japanese text sounds (`rPh`) is no part of it.
  static func text(of xml: XMLReader) throws(InvalidFile) -> String {
    var pieces: [(text: String, keepsSpace: Bool)] = []
    try xml.children { (piece) throws(InvalidFile) in
      if piece.name == "t" {
        pieces.append(try Self.piece(piece, of: xml))
      } else if piece.name == "r" {
        try xml.children { (run) throws(InvalidFile) in
          if run.name == "t" { pieces.append(try Self.piece(run, of: xml)) }
        }
      }
    }
    if pieces.count == 1 {
      let (text, keepsSpace) = pieces[0]
      return EscapedText.decoded(keepsSpace ? text : Spelling.trimmed(text))
    }
    let isSpace: (Character) -> Bool = { $0.isWhitespace }
    if let first = pieces.indices.first, !pieces[first].keepsSpace {
      pieces[first].text = String(pieces[first].text.drop(while: isSpace))
    }
    if let last = pieces.indices.last, !pieces[last].keepsSpace {
      let text = pieces[last].text
      pieces[last].text = String(
        text.prefix(text.count - text.reversed().prefix(while: isSpace).count))
    }
    return EscapedText.decoded(pieces.map { $0.text }.joined())
  }

  private static func piece(
    _ element: XMLElement, of xml: XMLReader
  ) throws(InvalidFile) -> (text: String, keepsSpace: Bool) {
    (try xml.text(), element["xml:space"] == "preserve")
  }
}

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
