import CoalitionModel
import TestSupport
import Testing

@testable import NetworkFormats

/// Cells in the shapes that different programs write.
struct CellShapeTests {
  private static let mistakes = [
    "#N/A", "#N/B", "#DIV/0!", "#DEEL/0!", "#VERW!", "#NAAM?", "#WAARDE!", "#GETAL!", "#LEEG!",
    "Err:502", "Fout:508", "#SPILL!",
  ]

  private func openDocument(_ cell: String, settings: String = "") throws
    -> SpreadsheetFile.Contents
  {
    let names = ["office", "table", "text"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    var zip = ZipBuilder()
    zip.add(
      "content.xml",
      "<office:document-content \(names.joined(separator: " "))><office:body><office:spreadsheet>"
        + "\(settings)<table:table table:name=\"Blad\"><table:table-row>\(cell)</table:table-row>"
        + "</table:table></office:spreadsheet></office:body></office:document-content>")
    return try SpreadsheetFile.read(zip.bytes(), file: "x.ods")
  }

  @Test(arguments: mistakes) func `a mistake of a formula is one in every shape`(word: String)
    throws
  {
    for type in [
      #"office:value-type="float" office:value="0""#, #"office:value-type="string""#,
      #"office:value-type="string" office:string-value="\#(word)""#, "",
      #"office:value-type="percentage" office:value="0""#,
      #"office:value-type="boolean" office:boolean-value="false""#,
      #"office:value-type="date" office:date-value="1899-12-30""#,
    ] {
      for formula in ["", #"table:formula="of:=NA()""#] {
        let cell =
          "<table:table-cell \(formula) \(type)><text:p>\(word)</text:p></table:table-cell>"
        let found = try openDocument(cell).sheets[0].rows[0][0].content
        #expect(found == .mistake(word))
      }
    }
    for cell in [
      #"<c t="e"><v>\#(word)</v></c>"#, #"<c t="str"><f>NA()</f><v>\#(word)</v></c>"#,
    ] {
      #expect(try Workbook(rows: "<row>\(cell)</row>").cells() == [[.mistake(word)]])
    }
    let read = try CSVReader.table(of: Array("naam\n\(word)\n".utf8), name: "", file: "x.csv")
    #expect(read.table.rows[1][0].content == .mistake(word))
  }

  @Test(arguments: [
    (["Huis", " ", "artsen"], "Huis artsen"), (["Huis ", "artsen"], "Huis artsen"),
    (["Huis", " artsen"], "Huis artsen"), (["Team\n", "Zuid"], "Team\nZuid"),
    ([" Huis", "artsen "], "Huisartsen"),
  ])
  func `space between pieces of different looks stays`(runs: [String], text: String) throws {
    let pieces = runs.map { "<r><t>\($0)</t></r>" }.joined()
    let shared = Workbook(rows: #"<row><c t="s"><v>0</v></c></row>"#, texts: "<si>\(pieces)</si>")
    #expect(try shared.cells() == [[.text(text)]])
    let inline = Workbook(rows: "<row><c t=\"inlineStr\"><is>\(pieces)</is></c></row>")
    #expect(try inline.cells() == [[.text(text)]])
  }

  @Test(arguments: ["xl/Workbook.xml", "XL/worksheets/Sheet1.xml", "xl/SharedStrings.XML"])
  func `names of parts are compared without regard to case`(name: String) throws {
    let usual = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"].first {
      $0.lowercased() == name.lowercased()
    }
    var zip = ZipBuilder()
    for var part in Workbook().archive.parts {
      if part.name == usual { part.name = name }
      zip.parts.append(part)
    }
    #expect(
      try SpreadsheetFile.read(zip.bytes(), file: "x.xlsx").sheets[0].rows[0][0].text == "naam")
  }

  @Test func `days are counted from 1904 in both formats when the file says so`() throws {
    let rows = ["netwerk", "peildatum"].map { #"<c t="inlineStr"><is><t>\#($0)</t></is></c>"# }
    var book = Workbook(
      rows: "<row>\(rows.joined())</row><row><c t=\"inlineStr\"><is><t>Proef</t></is></c>"
        + "<c><v>43538</v></c></row>", settings: #"<workbookPr date1904="1"/>"#)
    book.sheets = #"<sheet name="Netwerk" sheetId="1" r:id="rId1"/>"#
    #expect(try book.read().sheets[0].countsFrom1904)
    let day = CellText.countedDay("43538", since1904: true)
    #expect(day == "2023-03-15")
    let settings =
      #"<table:calculation-settings><table:null-date table:date-value="1904-01-01"/>"#
      + "</table:calculation-settings>"
    let cell = #"<table:table-cell office:value-type="float" office:value="43538"/>"#
    #expect(try openDocument(cell, settings: settings).sheets[0].countsFrom1904)
    #expect(try !openDocument(cell).sheets[0].countsFrom1904)
  }
}
