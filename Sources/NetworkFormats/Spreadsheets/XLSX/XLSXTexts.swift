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
      guard texts.count < SheetBuilder.mostCells else {
        throw InvalidFile([.sheetTooLarge(source.place)])
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
  /// How a Japanese text sounds (`rPh`) is no part of it.
  static func text(of xml: XMLReader) throws(InvalidFile) -> String {
    var text = ""
    try xml.children { (piece) throws(InvalidFile) in
      if piece.name == "t" {
        text += try Self.piece(piece, of: xml)
      } else if piece.name == "r" {
        try xml.children { (run) throws(InvalidFile) in
          if run.name == "t" { text += try Self.piece(run, of: xml) }
        }
      }
    }
    return EscapedText.decoded(text)
  }

  /// Space around a text counts only when the file says so.
  private static func piece(
    _ element: XMLElement, of xml: XMLReader
  ) throws(InvalidFile) -> String {
    let text = try xml.text()
    return element["xml:space"] == "preserve" ? text : Spelling.trimmed(text)
  }
}
