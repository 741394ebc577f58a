import Testing

@testable import Wording

/// A document as a file of Word, read back by its parts.
@Suite struct WordDocumentTests {
  private let everything: [Document.Block] = [
    .heading(level: 2, "Deel"), .paragraph("Tekst."), .labeled("Bron.", "Boek"),
    .list(["een", "twee"]), .numbered(["eerst", "dan"]), .numbered(["weer"]),
    .table(caption: "Wat", header: ["a", "b"], rows: [["1", "2"], ["3", "4"]]),
    .picture(file: "kaart.svg", alternative: "Kaart van <hier>"),
  ]

  /// A PNG of which only the signature and the size matter.
  private func png(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
      + [0, 0, 0, width, 0, 0, 0, height, 8, 6]
  }

  /// The entries of an archive, read from their headers.
  private func entries(of bytes: [UInt8]) -> [String: [UInt8]] {
    func number(_ place: Int, _ size: Int) -> Int {
      (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    var (place, found) = (0, [String: [UInt8]]())
    while number(place, 4) == 0x0403_4b50 {
      let (size, length) = (number(place + 18, 4), number(place + 26, 2))
      let start = place + 30 + length
      found[String(decoding: bytes[place + 30..<start], as: UTF8.self)] =
        Array(bytes[start..<start + size])
      place = start + size
    }
    return found
  }

  private func text(_ part: String, of bytes: [UInt8]) -> String {
    String(decoding: entries(of: bytes)[part] ?? [], as: UTF8.self)
  }

  private func count(_ piece: String, in text: String) -> Int {
    text.pieces(between: piece).count - 1
  }

  @Test func `every block stands in the body with its style`() throws {
    let picture = try #require(DocumentPicture(png: png(120, 60)))
    let file = Document(.dutch, title: "Titel", everything).word(pictures: ["kaart": picture])
    let body = text("word/document.xml", of: file)
    for style in ["Heading1", "Heading2", "ListBullet", "ListNumber", "Caption", "TableText"] {
      #expect(body.holds("w:pStyle w:val=\"\(style)\""))
      #expect(text("word/styles.xml", of: file).holds("w:styleId=\"\(style)\""))
    }
    #expect(count("<w:tr>", in: body) == 3)
    #expect(count("<w:tblHeader/>", in: body) == 1)
    #expect(body.holds("descr=\"Kaart van &lt;hier&gt;\""))
    #expect(body.holds("cx=\"5969000\" cy=\"2984500\""))
    #expect(entries(of: file)["word/media/picture1.png"] == picture.png)
  }

  @Test func `Dutch words in an English text have their language`() {
    let blocks: [Document.Block] = [
      .paragraph("It wants “één loket” (one desk)."), .labeled("Ask “ouders”", "first."),
      .table(header: ["what"], rows: [["“loket”"]]),
    ]
    let body = text("word/document.xml", of: Document(.english, blocks).word())
    #expect(count("<w:lang w:val=\"nl-NL\"/>", in: body) == 3)
    #expect(
      body.holds("<w:lang w:val=\"nl-NL\"/></w:rPr><w:t xml:space=\"preserve\">één loket</w:t>"))
    #expect(!text("word/document.xml", of: Document(.dutch, blocks).word()).holds("<w:lang"))
  }

  @Test(arguments: [1, 2, 5, 6, 9])
  func `a table is as wide as the text, and no column is narrower than a word where there is room`(
    _ columns: Int
  ) throws {
    let header = (0..<columns).map { "kolom\($0)" }
    let rows = [(0..<columns).map { $0 == 0 ? "gezondheid" : "een twee drie vier vijf" }]
    let file = Document(.dutch, [.table(header: header, rows: rows)]).word()
    let widths = text("word/document.xml", of: file).pieces(between: "<w:gridCol w:w=\"")
      .dropFirst().compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(widths.count == columns)
    #expect((9_390...9_400).contains(widths.reduce(0, +)))
    #expect(widths.allSatisfy { $0 >= 6 * 90 + 180 })
  }

  @Test func `each numbered list begins at 1`() {
    let file = Document(.dutch, everything).word()
    let numbering = text("word/numbering.xml", of: file)
    let body = text("word/document.xml", of: file)
    #expect(count("<w:startOverride w:val=\"1\"/>", in: numbering) == 2)
    #expect(count("<w:numId w:val=\"2\"/>", in: body) == 2)
    #expect(count("<w:numId w:val=\"3\"/>", in: body) == 1)
  }

  @Test(arguments: [(Language.dutch, "nl-NL"), (.english, "en-GB")])
  func `the language and the title are told`(_ language: Language, _ tag: String) {
    let file = Document(language, title: "A & B", []).word()
    #expect(text("word/styles.xml", of: file).holds("<w:lang w:val=\"\(tag)\"/>"))
    #expect(text("docProps/core.xml", of: file).holds("<dc:title>A &amp; B</dc:title>"))
  }

  @Test func `a picture that is not there is told in words`() {
    let file = Document(.dutch, everything).word()
    #expect(text("word/document.xml", of: file).holds("Kaart van &lt;hier&gt;</w:t>"))
    #expect(entries(of: file).keys.allSatisfy { !$0.hasPrefix("word/media") })
  }

  @Test(arguments: [[], [0x89], Array("geen plaatje, maar wel lang genoeg".utf8)])
  func `what is no PNG is no picture`(_ bytes: [UInt8]) {
    #expect(DocumentPicture(png: bytes) == nil)
    #expect(DocumentPicture(png: png(0, 10)) == nil)
  }

  @Test func `an archive has the sums that other programs compute`() {
    // crc32 of "123456789" is cbf43926: the check value of the CRC catalogue, CRC-32/ISO-HDLC.
    var archive = StoredArchive()
    archive.add("a.txt", Array("123456789".utf8))
    #expect(Array(archive.file[14..<18]) == [0x26, 0x39, 0xF4, 0xCB])
  }

  @Test func `the same document gives the same bytes`() {
    let document = Document(.dutch, title: "Titel", everything)
    #expect(document.word() == document.word())
  }
}
