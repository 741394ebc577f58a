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
