import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// Files with mistakes: each gives a message that names the cell, the sheet or the part.
struct BrokenSpreadsheetTests {
  /// A workbook with one mistake, and what its message must hold.
  struct Broken: CustomTestStringConvertible {
    let testDescription: String
    let message: String
    let change: @Sendable (inout Workbook) -> Void

    init(_ name: String, _ message: String, _ change: @escaping @Sendable (inout Workbook) -> Void)
    {
      testDescription = name
      self.message = message
      self.change = change
    }
  }

  static let sheet = "xl/worksheets/sheet1.xml"

  static let workbooks: [Broken] = [
    Broken("a number that is none", "Blad!B2: error: '12x'") {
      $0.rows = #"<row r="2"><c r="B2"><v>12x</v></c></row>"#
    },
    Broken("a kind of cell that is none", "Blad!A1: error: 'zz'") {
      $0.rows = #"<row><c t="zz"><v>1</v></c></row>"#
    },
    Broken("a text that is not there", "Blad!A1: error: the text of this cell (number '7')") {
      $0.rows = #"<row><c t="s"><v>7</v></c></row>"#
    },
    Broken("a cell beyond the sheet", "Blad!A1: error: 'ZZZZ1' is no place") {
      $0.rows = #"<row><c r="ZZZZ1"><v>1</v></c></row>"#
    },
    Broken("a cell in another row", "Blad!A2: error: 'A9' is no place") {
      $0.rows = #"<row r="2"><c r="A9"><v>1</v></c></row>"#
    },
    Broken("a row that is none", "Blad: error: '-3' is no place") {
      $0.rows = #"<row r="-3"><c><v>1</v></c></row>"#
    },
    Broken("a cell that stands twice", "Blad!A1: error: this cell stands twice") {
      $0.rows = #"<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>"#
    },
    Broken("merged cells that are none", "Blad: error: 'A2:A1' is no place") {
      $0.afterRows = #"<mergeCells><mergeCell ref="A2:A1"/></mergeCells>"#
    },
    Broken("an element that does not end", "Blad: error: the part '\(sheet)' cannot be used") {
      $0.rows = "<row>"
    },
    Broken("a document type", "a document type (DOCTYPE) stands here") {
      $0.replaced[sheet] = "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>"
    },
    Broken("another element than a sheet", "line 1: 'html' begins here") {
      $0.replaced[sheet] = "<html/>"
    },
    Broken("a nest without end", "more than 200 levels deep") {
      $0.rows = String(repeating: "<row>", count: 300) + String(repeating: "</row>", count: 300)
    },
    Broken("an empty part", "'\(sheet)' cannot be used at line 1") { $0.replaced[sheet] = "" },
    Broken("no sheet where one is listed", "Blad: error: the part '\(sheet)' is missing") {
      $0.replaced[sheet] = .some(nil)
    },
    Broken("no list of sheets", "the part 'xl/workbook.xml' is missing") {
      $0.replaced["xl/workbook.xml"] = .some(nil)
    },
    Broken("no texts", "the part 'xl/sharedStrings.xml' is missing") {
      $0.replaced["xl/sharedStrings.xml"] = .some(nil)
    },
    Broken("a sheet without reference", "Niets: error: the part 'rId9' is missing") {
      $0.sheets = #"<sheet name="Niets" r:id="rId9"/>"#
    },
    Broken("no sheet at all", "there is no visible sheet") { $0.sheets = "" },
    Broken("too many cells", "Blad!XFD123: error: the file has more than 2000000 cells") {
      $0.rows = (1...150).map { "<row r=\"\($0)\"><c r=\"XFD\($0)\"><v>1</v></c></row>" }.joined()
    },
  ]

  @Test(arguments: workbooks)
  func `a broken workbook gives one clear message`(broken: Broken) {
    var workbook = Workbook()
    broken.change(&workbook)
    let lines = mistakes(in: workbook.archive.bytes())
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("proef.xlsx:") == true)
    #expect(lines.first?.contains(broken.message) == true, "\(lines)")
  }

  @Test func `every broken cell is named at once, and the other cells are read`() throws {
    var workbook = Workbook()
    workbook.rows =
      #"<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>een</v></c><c r="A9"><v>1</v></c></row>"#
      + #"<row r="0"><c t="s"><v>7</v></c><c t="zz"><v>1</v></c><c><v>2</v></c></row>"#
      + #"<row r="3"><c r="A3"><v>3</v></c><c r="A3"><v>4</v></c></row>"#
    workbook.afterRows = #"<mergeCells><mergeCell ref="x"/></mergeCells>"#
    let contents = try workbook.read()
    #expect(
      contents.diagnostics.map { $0.message(.dutch).prefix { $0 != ";" } } == [
        "'een' past niet bij het soort cel", "'A9' is geen plaats op een blad",
        "'0' is geen plaats op een blad",
        "de tekst van deze cel (nummer '7') ontbreekt in het bestand",
        "'zz' past niet bij het soort cel", "deze cel staat twee keer in het bestand",
        "'x' is geen plaats op een blad",
      ])
    #expect(
      contents.sheets[0].rows.map { $0.map(\.content) } == [
        [.number(1), .unreadable], [.unreadable, .unreadable, .number(2)], [.number(3)],
      ])
  }

  @Test func `mistakes in cells and mistakes of meaning come in one report`() {
    var workbook = Workbook()
    let text = { (text: String) in "<c t=\"inlineStr\"><is><t>\(text)</t></is></c>" }
    let headings = ["id", "naam", "type", "domein"].map { text($0) }
    workbook.rows = [
      headings, [text("a"), #"<c t="e"><v>#N/A</v></c>"#, text("ggdd"), "<c><v>x</v></c>"],
      ["<c/>", "<c><f>A1</f></c>", text("ggd"), text("sociaal")],
      [text("b"), text("B"), "<c><f>A1</f></c>", text("sociaal")],
    ].map { "<row>\($0.joined())</row>" }.joined()
    let lines = networkMistakes(in: workbook.archive.bytes())
    #expect(
      lines.map { $0.prefix { $0 != ";" } } == [
        "proef.xlsx:Blad!B2: error: deze cel geeft de fout #N/A",
        "proef.xlsx:Blad!C2: error: 'ggdd' is geen type partner",
        "proef.xlsx:Blad!D2: error: 'x' past niet bij het soort cel",
        "proef.xlsx:Blad!B3: error: van deze formule staat de uitkomst niet in het bestand",
        "proef.xlsx:Blad!C4: error: van deze formule staat de uitkomst niet in het bestand",
      ])
  }

  private func networkMistakes(in bytes: [UInt8]) -> [String] {
    do throws(InvalidFile) {
      _ = try NetworkFormat.xlsx.network(from: bytes, file: "proef.xlsx")
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }.map { $0.line(.dutch) }
    }
  }

  @Test func `types of contents do not matter`() throws {
    var workbook = Workbook()
    workbook.replaced["[Content_Types].xml"] = "this is no XML"
    #expect(try workbook.cells() == [[.text("naam")]])
  }

  @Test(arguments: [
    ([], "the file is empty"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "old spreadsheet (.xls)"),
    (Array("id;naam".utf8), "this is no spreadsheet"),
    (Array("PK\u{3}\u{4}".utf8), "not a complete packed file"),
  ])
  func `what is no workbook is called what it is`(bytes: [UInt8], message: String) {
    let lines = mistakes(in: bytes)
    #expect(lines.count == 1)
    #expect(lines.first?.contains(message) == true, "\(lines)")
  }

  @Test func `a packed file of another kind is no spreadsheet`() {
    var zip = ZipBuilder()
    zip.add("readme.txt", "hallo")
    #expect(mistakes(in: zip.bytes()).first?.contains("this is no spreadsheet") == true)
  }
}

/// A small workbook whose parts a test can change, and how it is read.
struct Workbook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The rows of the sheet, as XML.
  var rows = #"<row r="1"><c r="A1" t="inlineStr"><is><t>naam</t></is></c></row>"#
  /// What follows the rows on the sheet.
  var afterRows = ""
  /// The texts of the workbook, as XML.
  var texts = ""
  /// The styles of the workbook, as XML.
  var styles = ""
  /// What comes before the list of sheets.
  var settings = ""
  /// The sheets that are listed, as XML.
  var sheets = #"<sheet name="Blad" sheetId="1" r:id="rId1"/>"#
  /// Another text for a part, by its name; `nil` leaves the part out.
  var replaced: [String: String?] = [:]

  private var parts: [(String, String)] {
    let sheet =
      "<worksheet xmlns=\"\(Self.main)\"><sheetData>\(rows)</sheetData>\(afterRows)</worksheet>"
    let list = "<sheets>\(sheets)</sheets>"
    return [
      ("[Content_Types].xml", "<Types/>"),
      ("_rels/.rels", relations([("officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\">\(settings)\(list)</workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        relations([
          ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
          ("styles", "/xl/styles.xml"),
        ])
      ),
      ("xl/worksheets/sheet1.xml", sheet),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(texts)</sst>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"),
    ]
  }

  private func relations(_ targets: [(type: String, target: String)]) -> String {
    let lines = targets.enumerated().map { number, target in
      "<Relationship Id=\"rId\(number + 1)\" Type=\"\(Self.office)/\(target.type)\""
        + " Target=\"\(target.target)\"/>"
    }
    return "<Relationships xmlns=\"\(Self.package)\">\(lines.joined())</Relationships>"
  }

  /// The archive.
  var archive: ZipBuilder {
    var zip = ZipBuilder()
    for (name, text) in parts {
      if let text = replaced[name, default: text] { zip.add(name, text) }
    }
    return zip
  }

  /// The contents of the first sheet.
  func cells() throws -> [[SheetTable.Cell.Content]] {
    try read().sheets[0].rows.map { $0.map(\.content) }
  }

  /// What is read.
  func read() throws -> SpreadsheetFile.Contents {
    try SpreadsheetFile.read(archive.bytes(), file: "proef.xlsx")
  }
}

/// The lines of what is wrong with a file; empty when it can be read.
func mistakes(in bytes: [UInt8], file: String = "proef.xlsx") -> [String] {
  do throws(InvalidFile) {
    let contents = try SpreadsheetFile.read(bytes, file: file)
    return contents.diagnostics.filter { $0.severity == .error }.map { $0.line(.english) }
  } catch {
    return error.diagnostics.map { $0.line(.english) }
  }
}
