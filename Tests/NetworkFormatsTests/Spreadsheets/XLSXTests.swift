import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

struct XLSXShapeTests {
  @Test func `cells without places follow each other, and gaps are empty cells`() throws {
    var workbook = Workbook()
    workbook.rows =
      #"<row><c><v>1</v></c><c/><c><v>3</v></c><c/></row><row r="4"><c r="C4"><v>9</v></c></row>"#
      + #"<row r="9"/>"#
    let empty = SheetTable.Cell.Content.empty
    #expect(
      try workbook.cells() == [
        [.number(1), empty, .number(3)], [], [], [empty, empty, .number(9)],
      ])
  }

  @Test func `every cell knows its place`() throws {
    var workbook = Workbook()
    workbook.rows = #"<row r="4"><c r="AB4"><v>9</v></c></row>"#
    let row = try workbook.read().sheets[0].rows[3]
    #expect(row.last?.place.description == "proef.xlsx:Blad!AB4")
    #expect(row.first?.place.description == "proef.xlsx:Blad!A4")
  }

  @Test func `only the first of merged cells has the value, and data below it get a warning`()
    throws
  {
    var workbook = Workbook()
    workbook.rows =
      #"<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"#
      + #"<row><c><v>4</v></c><c><v>5</v></c></row>"#
    workbook.afterRows = #"<mergeCells><mergeCell ref="A2:A3"/></mergeCells>"#
    #expect(
      try workbook.cells() == [
        [.number(1), .number(2)], [.number(3)], [.empty, .number(5)],
      ])
    let warning = try #require(workbook.read().diagnostics.first)
    #expect(warning.place.description == "proef.xlsx:Blad!A2")
    #expect(warning.found.en.contains("A2:A3"))
  }

  @Test func `merged headings get no warning`() throws {
    var workbook = Workbook()
    workbook.afterRows = #"<mergeCells><mergeCell ref="A1:C1"/></mergeCells>"#
    #expect(try workbook.read().diagnostics.isEmpty)
  }

  @Test func `a hidden sheet and one that asks for it are left out with a warning`() throws {
    var workbook = Workbook()
    workbook.sheets +=
      #"<sheet name="Geheim" state="hidden" r:id="rId1"/><sheet name="Oud (Ignore)" r:id="rId1"/>"#
      + #"<sheet name="Lijsten (ignore)" state="veryHidden" r:id="rId1"/>"#
    let contents = try workbook.read()
    #expect(contents.sheets.map(\.name) == ["Blad"])
    #expect(contents.diagnostics.map(\.place.sheet) == ["Geheim", "Oud (Ignore)"])
  }

  @Test func `the strict form of the format is read too`() throws {
    var workbook = Workbook()
    workbook.rows = #"<row><c t="d"><v>2020-03-15T00:00:00</v></c></row>"#
    let strict = workbook.archive.parts.map { part in
      let text = String(decoding: part.bytes, as: UTF8.self)
        .replacing(Workbook.main, with: "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replacing(
          Workbook.office, with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      return ZipBuilder.Part(name: part.name, bytes: Array(text.utf8), method: 8)
    }
    let contents = try SpreadsheetFile.read(ZipBuilder(parts: strict).bytes(), file: "x")
    #expect(contents.sheets[0].rows[0].map(\.content) == [.date("2020-03-15")])
  }

  @Test(arguments: [("A1", 1, 1), ("$C$4", 4, 3), ("XFD1048576", 1_048_576, 16_384)])
  func `a name of a cell is a row and a column`(name: String, row: Int, column: Int) throws {
    let cell = try #require(CellRange.cell(name))
    #expect(cell == (row, column))
  }

  @Test(arguments: ["", "A", "1", "A0", "1A", "a1", "XFE1", "A1048577", "A1B", "ZZZZZZZZZZZZZ9"])
  func `what is no name of a cell is refused`(name: String) {
    #expect(CellRange.cell(name) == nil)
  }

  @Test func `days and their numbers agree over four centuries`() throws {
    for serial in stride(from: 61, to: 146_157, by: 1) {
      let date = try #require(SerialDate(Double(serial), since1904: false))
      let parts = date.day.split(separator: "-").compactMap { Int($0) }
      #expect(SerialDate.serial(year: parts[0], month: parts[1], day: parts[2]) == serial)
    }
  }
}

struct XLSXValueTests {
  private func value(_ cell: String, texts: String = "", styles: String = "") throws
    -> SheetTable.Cell.Content
  {
    var workbook = Workbook()
    workbook.rows = "<row r=\"1\">\(cell)</row>"
    workbook.texts = texts
    workbook.styles = styles
    return try workbook.cells().first?.first ?? .empty
  }

  @Test func `a shared text is found by its number`() throws {
    let texts = "<si><t>een</t></si><si><t>twee</t></si>"
    #expect(try value(#"<c r="A1" t="s"><v>1</v></c>"#, texts: texts) == .text("twee"))
  }

  @Test func `pieces of different looks are one text, and how it sounds is none`() throws {
    let texts =
      "<si><r><t>on</t></r><r><rPr><b/></rPr><t>der</t></r><t>deel</t><rPh><t>x</t></rPh></si>"
    #expect(try value(#"<c r="A1" t="s"><v>0</v></c>"#, texts: texts) == .text("onderdeel"))
  }

  @Test func `leading zeros of a text stay`() throws {
    #expect(try value(#"<c t="inlineStr"><is><t>007</t></is></c>"#) == .text("007"))
  }

  @Test func `space around a text stays only when the file says so`() throws {
    let kept = #"<c t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>"#
    #expect(try value(kept) == .text(" a "))
    #expect(try value("<c t=\"inlineStr\"><is><t>\n  a\n</t></is></c>") == .text("a"))
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x0041_", "A"), ("_x005F_x0041_", "_x0041_"), ("_x00", "_x00"),
    ("_xZZZZ_", "_xZZZZ_"),
  ])
  func `an escape stands for its character`(written: String, meant: String) throws {
    #expect(try value("<c t=\"inlineStr\"><is><t>\(written)</t></is></c>") == .text(meant))
    #expect(EscapedText.decoded(EscapedText.encoded(written)) == written)
  }

  @Test func `yes, no and mistakes keep their kind`() throws {
    #expect(try value(#"<c t="b"><v>1</v></c>"#) == .flag(true))
    #expect(try value(#"<c t="b"><v>0</v></c>"#) == .flag(false))
    #expect(try value(#"<c t="e"><v>#N/A</v></c>"#) == .mistake("#N/A"))
  }

  @Test func `a formula is its outcome, or uncalculated without one`() throws {
    #expect(try value("<c><f>1+1</f><v>2</v></c>") == .number(2))
    #expect(try value(#"<c t="str"><f>"a"</f><v>a</v></c>"#) == .text("a"))
    #expect(try value(#"<c t="str"><f>""</f><v></v></c>"#) == .empty)
    #expect(try value("<c><f>1+1</f></c>") == .uncalculated)
    #expect(try value("<c><f>1+1</f><v/></c>") == .uncalculated)
  }

  @Test(arguments: [
    ("dd-mm-yyyy", "2020-03-15"), ("[$-413]d mmmm yyyy;@", "2020-03-15"), ("mmm yyyy", "2020-03"),
    ("yyyy", "2020"), ("jjjj", "2020"), ("d/m", "2020-03-15"), ("yyyy\\-mm\\-dd", "2020-03-15"),
  ])
  func `a date is as exact as its format`(format: String, shown: String) throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(format)\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"
    #expect(try value(#"<c s="1"><v>43905.6</v></c>"#, styles: styles) == .date(shown))
  }

  @Test(arguments: [
    "General", "0.00", "#,##0 \"dagen\"", "[Red]0", "[$€-413] #,##0", "0.00E+00", "0%", "@",
    "\\d0", "_d0",
  ])
  func `a number without a date in its format is a number`(format: String) throws {
    let code = format.replacing("\"", with: "&quot;")
    let styles =
      "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code)\"/></numFmts>"
      + "<cellXfs><xf numFmtId=\"164\"/></cellXfs>"
    #expect(try value(#"<c s="0"><v>43905</v></c>"#, styles: styles) == .number(43905))
  }

  @Test(arguments: [
    (14, "43905", SheetTable.Cell.Content.date("2020-03-15")), (17, "43905", .date("2020-03")),
    (20, "0.75", .text("18:00")), (46, "1.5", .text("36:00")), (14, "-1", .number(-1)),
    (14, "1", .date("1900-01-01")), (14, "59", .date("1900-02-28")),
    (14, "61", .date("1900-03-01")), (14, "99999999", .number(99_999_999)),
  ])
  func `formats that every program knows have their meaning`(
    id: Int, number: String, meant: SheetTable.Cell.Content
  ) throws {
    let styles = "<cellXfs><xf numFmtId=\"\(id)\"/></cellXfs>"
    #expect(try value("<c s=\"0\"><v>\(number)</v></c>", styles: styles) == meant)
  }

  @Test func `days are counted from 1904 when the workbook says so`() throws {
    var workbook = Workbook()
    workbook.rows = #"<row><c s="0"><v>42443</v></c></row>"#
    workbook.styles = #"<cellXfs><xf numFmtId="14"/></cellXfs>"#
    workbook.settings = #"<workbookPr date1904="1"/>"#
    #expect(try workbook.cells() == [[.date("2020-03-15")]])
  }
}
