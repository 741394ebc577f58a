/// A picture that a document shows, as the bytes of a PNG.
package struct DocumentPicture: Sendable {
  /// The PNG.
  let png: [UInt8]
  /// Width and height in pixels.
  package let size: (width: Int, height: Int)

  /// Takes a PNG; nil when the bytes are none, or it has no size.
  package init?(png: [UInt8]) {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard png.count > 24, png.starts(with: signature) else { return nil }
    func number(at place: Int) -> Int { png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
    let size = (width: number(at: 16), height: number(at: 20))
    guard size.width > 0, size.height > 0 else { return nil }
    self.png = png
    self.size = size
  }
}

extension Document {
  /// The document as a file of Word (Office Open XML) on A4, with styles for headings, lists, tables
  /// and captions, so that its reader can go on writing.
  ///
  /// The first row of a table is its heading and is repeated on each page. A picture stands in it with
  /// its text alternative; one that is not given is told by that text.
  ///
  /// - Parameter pictures: The pictures by the file names in the blocks, without extension.
  /// - Returns: The bytes; the same document gives the same.
  package func word(pictures: [String: DocumentPicture] = [:]) -> [UInt8] {
    var writer = WordWriter(language: language, pictures: pictures)
    for block in titledBlocks { writer.add(block) }
    var archive = StoredArchive()
    for (name, text) in writer.parts(title: title) { archive.add(name, [UInt8](text.utf8)) }
    for picture in writer.shown { archive.add("word/\(picture.target)", picture.png) }
    return archive.file
  }
}

/// Writes blocks as the body of a Word document.
///
/// Source: ECMA-376, part 1, WordprocessingML.
struct WordWriter {
  /// A picture in the file: its place under `word/` and its bytes.
  struct Shown {
    let target: String
    let png: [UInt8]
  }

  let language: Language
  let pictures: [String: DocumentPicture]
  private var body = ""
  /// The pictures in the order in which they stand.
  private(set) var shown: [Shown] = []
  /// How many numbered lists there are; each counts from 1.
  private(set) var numberedLists = 0

  init(language: Language, pictures: [String: DocumentPicture]) {
    self.language = language
    self.pictures = pictures
  }

  /// All text parts of the file by their names.
  func parts(title: String) -> [(name: String, text: String)] {
    let package = WordPackage(
      language: language, title: title, pictures: shown.map { $0.target },
      numberedLists: numberedLists)
    return package.parts(body: body)
  }

  mutating func add(_ block: Document.Block) {
    switch block {
    case .heading(let level, let text): body += paragraph(text, style: "Heading\(min(level, 4))")
    case .paragraph(let text): body += paragraph(text)
    case .labeled(let label, let text):
      body += "<w:p>\(runs(label, isBold: true))\(runs(" " + text))</w:p>"
    case .list(let items): addList(items, style: "ListBullet", number: 1)
    case .numbered(let items):
      numberedLists += 1
      addList(items, style: "ListNumber", number: numberedLists + 1)
    case .table(let caption, let header, let rows):
      if !caption.isEmpty { body += paragraph(caption, style: "Caption") }
      body += WordTable(header: header, rows: rows, language: language).text + "<w:p/>"
    case .picture(let file, let alternative): add(picture: file, alternative)
    }
  }

  private mutating func addList(_ items: [String], style: String, number: Int) {
    for item in items {
      body += """
        <w:p><w:pPr><w:pStyle w:val="\(style)"/><w:numPr><w:ilvl w:val="0"/>\
        <w:numId w:val="\(number)"/></w:numPr></w:pPr>\(runs(item))</w:p>
        """
    }
  }

  /// How wide and how high a picture may be, in points.
  private static let room = (width: 470.0, height: 620.0)

  private mutating func add(picture file: String, _ alternative: String) {
    let name = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    guard let picture = pictures[name] else {
      body += paragraph(alternative)
      return
    }
    let number = shown.count + 1
    shown.append(Shown(target: "media/picture\(number).png", png: picture.png))
    let (width, height) = (Double(picture.size.width), Double(picture.size.height))
    let scale = min(Self.room.width / width, Self.room.height / height)
    let extent = """
      cx="\(Int((width * scale).rounded(.down)) * 12_700)" \
      cy="\(Int((height * scale).rounded(.down)) * 12_700)"
      """
    let words = Escaping.xml(alternative)
    body += """
      <w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
      <wp:extent \(extent)/><wp:docPr id="\(number)" name="\(Escaping.xml(name))" \
      descr="\(words)"/><a:graphic>\
      <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>\
      <pic:nvPicPr><pic:cNvPr id="\(number)" name="\(Escaping.xml(name))" descr="\(words)"/>\
      <pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="picture\(number)"/>\
      <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>\
      <a:ext \(extent)/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
      </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>
      """
  }

  private func paragraph(_ text: String, style: String? = nil) -> String {
    let style = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(style)\(runs(text))</w:p>"
  }

  private func runs(_ text: String, isBold: Bool = false) -> String {
    Self.runs(text, in: language, isBold: isBold)
  }

  /// Letters that look alike, those of another language with its mark.
  static func runs(_ text: String, in language: Language, isBold: Bool = false) -> String {
    LanguageRun.runs(of: text, in: language).map { run in
      let tag = run.other.map { "<w:lang w:val=\"\($0.tag)\"/>" } ?? ""
      let looks = (isBold ? "<w:b/>" : "") + tag
      let properties = looks.isEmpty ? "" : "<w:rPr>\(looks)</w:rPr>"
      return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(Escaping.xml(run.text))</w:t></w:r>"
    }.joined()
  }
}

/// A table of a Word document, as wide as the text.
private struct WordTable {
  let header: [String]
  let rows: [[String]]
  let language: Language

  /// The width of the text on the page, in twentieths of a point.
  private static let width = 9_400.0
  /// The room beside the text of a cell.
  private static let margins = 180.0

  /// Whether there are so many columns that the letters are smaller.
  private var isWide: Bool { header.count > 5 }
  private var style: String { isWide ? "WideTableText" : "TableText" }
  /// How wide a bold letter is.
  private var letter: Double { isWide ? 90 : 102 }

  var text: String {
    let widths = widths
    let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    let head = row(header, widths, isHeading: true)
    let body = rows.map { row($0, widths, isHeading: false) }.joined()
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="\(Int(Self.width))" w:type="dxa"/>\
      <w:tblLook w:firstRow="1" w:firstColumn="1" w:noVBand="1"/></w:tblPr>\
      <w:tblGrid>\(grid)</w:tblGrid>\(head)\(body)</w:tbl>
      """
  }

  private func row(_ cells: [String], _ widths: [Int], isHeading: Bool) -> String {
    let looks = "<w:trPr><w:cantSplit/>\(isHeading ? "<w:tblHeader/>" : "")</w:trPr>"
    let columns = zip(cells, widths).enumerated().map { place, cell in
      let text = WordWriter.runs(cell.0, in: language, isBold: isHeading || place == 0)
      return """
        <w:tc><w:tcPr><w:tcW w:w="\(cell.1)" w:type="dxa"/></w:tcPr><w:p><w:pPr>\
        <w:pStyle w:val="\(style)"/></w:pPr>\(text)</w:p></w:tc>
        """
    }
    return "<w:tr>\(looks)\(columns.joined())</w:tr>"
  }

  /// Columns by what stands in them: room for the longest word, and what is left by the length of the
  /// texts.
  private var widths: [Int] {
    let columns = header.indices.map { column in
      ([header] + rows).compactMap { column < $0.count ? $0[column] : nil }
    }
    let least = columns.map { cells in
      Double(cells.map { Self.longestWord(in: $0) }.max() ?? 0) * letter + Self.margins
    }
    let texts = columns.map { cells in Double(cells.map { min($0.count, 400) }.reduce(0, +)) + 1 }
    let (needed, all) = (least.reduce(0, +), texts.reduce(0, +))
    let left = max(0, Self.width - needed)
    let scale = min(1, Self.width / max(1, needed))
    return zip(least, texts).map { Int(($0 * scale + left * $1 / all).rounded(.down)) }
  }

  private static func longestWord(in cell: String) -> Int {
    cell.split(separator: " ").map { (word: Substring) in word.count }.max() ?? 0
  }
}
