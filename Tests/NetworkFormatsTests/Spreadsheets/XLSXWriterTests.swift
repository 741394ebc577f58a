import CoalitionModel
import Testing

@testable import NetworkFormats

struct XLSXWriterTests {
  private func table(_ rows: [[SheetTable.Cell.Content]], name: String = "Blad") -> SheetTable {
    SheetTable(
      name: name,
      rows: rows.map { row in
        row.map { SheetTable.Cell(content: $0, place: Place(file: "")) }
      })
  }

  private func again(_ sheets: [StyledSheet]) throws -> SpreadsheetFile.Contents {
    try SpreadsheetFile.read(XLSXWriter.bytes(of: sheets), file: "x.xlsx")
  }

  private func again(_ content: SheetTable.Cell.Content) throws -> SheetTable.Cell.Content? {
    let sheet = StyledSheet(table: table([[.text("kop")], [content, .text("einde")]]))
    return try again([sheet]).sheets[0].rows[1].first?.content
  }

  @Test(arguments: [
    SheetTable.Cell.Content.text("007"), .text("=1+1"), .text("  a  "), .text("a\nb"),
    .text("a\r\nb\u{1}"), .text("_x000D_"), .text("_x005F_x000D_"), .text("<&\">"),
    .text("Zoë 👶"), .number(0.1), .number(-3), .number(1e300), .flag(true), .flag(false),
    .date("2020-03-15"), .date("2020-03"), .date("2020"), .date("1900-03-01"), .empty,
  ])
  func `what is written is read back`(content: SheetTable.Cell.Content) throws {
    #expect(try again(content) == content)
  }

  @Test func `what a workbook cannot hold becomes a text or nothing`() throws {
    #expect(try again(.date("1850-01-01")) == .text("1850-01-01"))
    #expect(try again(.text("a\0b")) == .text("a\u{FFFD}b"))
    #expect(try again(.uncalculated) == .empty)
    #expect(try again(.number(.infinity)) == .empty)
  }

  @Test func `the same sheets give the same bytes`() throws {
    var sheet = StyledSheet(fitting: table([[.text("kop"), .text("naam")], [.number(1)]]))
    sheet.columns[0].choices = (1...100).map { "keuze \($0)" }
    sheet.columns[1].note = "een opmerking"
    #expect(try XLSXWriter.bytes(of: [sheet]) == XLSXWriter.bytes(of: [sheet]))
  }

  @Test func `long choices stand on a hidden sheet that is not read back`() throws {
    var sheet = StyledSheet(table: table([[.text("kop")]]))
    sheet.columns = [
      .init(choices: (1...100).map { "keuze \($0)" }), .init(choices: ["ja", "nee"]),
    ]
    let contents = try again([sheet])
    #expect(contents.sheets.map(\.name) == ["Blad"])
    #expect(contents.diagnostics.isEmpty)
    let archive = try ZipArchive(XLSXWriter.bytes(of: [sheet]), file: "x")
    let xml = try #require(try archive.bytes(of: "xl/worksheets/sheet1.xml"))
    let text = String(decoding: xml, as: UTF8.self)
    #expect(text.contains("'Lijsten (ignore)'!$A$1:$A$100"))
    #expect(text.contains("\"ja,nee\""))
    #expect(text.contains("ySplit=\"1\""))
    #expect(text.contains("<autoFilter "))
  }

  @Test(arguments: [
    ("Regio's", "Regio's"), ("a/b:c", "a-b-c"), ("'x'", "x"), ("", "Blad"),
    ("een naam van meer dan eenendertig tekens", "een naam van meer dan eenendert"),
  ])
  func `a sheet gets a name that programs accept`(wanted: String, given: String) throws {
    #expect(
      try again([StyledSheet(table: table([[.number(1)]], name: wanted))]).sheets[0].name == given)
  }

  @Test func `sheets with one name are numbered`() throws {
    let sheets = ["Blad", "blad", "BLAD"].map {
      StyledSheet(table: table([[.number(1)]], name: $0))
    }
    #expect(try again(sheets).sheets.map(\.name) == ["Blad", "blad (2)", "BLAD (3)"])
  }

  @Test func `a text that is too long names its cell`() {
    let sheet = StyledSheet(
      table: table([[], [.empty, .text(String(repeating: "x", count: 40_000))]]))
    #expect(throws: XLSXWriter.Failure.cell(sheet: "Blad", name: "B2")) {
      try XLSXWriter.bytes(of: [sheet])
    }
  }
}
