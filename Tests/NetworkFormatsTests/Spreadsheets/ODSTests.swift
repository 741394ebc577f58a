import CoalitionModel
import TestSupport
import Testing

@testable import NetworkFormats

struct ODSTests {
  private func bytes(_ sheets: String, styles: String = "", manifest: String? = nil) -> [UInt8] {
    let names = ["office", "table", "text", "style"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    var zip = ZipBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add(
      "content.xml",
      "<office:document-content \(names.joined(separator: " "))>"
        + "<office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body><office:spreadsheet>\(sheets)</office:spreadsheet></office:body>"
        + "</office:document-content>")
    if let manifest { zip.add("META-INF/manifest.xml", manifest) }
    return zip.bytes()
  }

  private func cells(_ rows: String) throws -> [[SheetTable.Cell.Content]] {
    let sheet = "<table:table table:name=\"Blad\">\(rows)</table:table>"
    return try SpreadsheetFile.read(bytes(sheet), file: "x.ods").sheets[0].rows.map {
      $0.map(\.content)
    }
  }

  private func text(_ word: String, _ attributes: String = "") -> String {
    "<table:table-cell \(attributes) office:value-type=\"string\"><text:p>\(word)</text:p>"
      + "</table:table-cell>"
  }

  @Test func `repeated rows and cells are all there, and the padding is not`() throws {
    let padding = #"<table:table-cell table:number-columns-repeated="16381"/>"#
    let rows =
      "<table:table-row table:number-rows-repeated=\"2\">"
      + text("a", "table:number-columns-repeated=\"2\"") + padding + "</table:table-row>"
      + "<table:table-row table:number-rows-repeated=\"3\">\(padding)</table:table-row>"
      + "<table:table-row>\(text("b"))</table:table-row>"
      + "<table:table-row table:number-rows-repeated=\"1048570\">\(padding)</table:table-row>"
    let pair = [SheetTable.Cell.Content.text("a"), .text("a")]
    #expect(try cells(rows) == [pair, pair, [], [], [], [.text("b")]])
  }

  @Test func `spaces, tabs, lines and pieces of a text are kept, remarks are not`() throws {
    let cell =
      "<table:table-cell office:value-type=\"string\">"
      + "<office:annotation><text:p>remark</text:p></office:annotation>"
      + "<text:p>a<text:s text:c=\"2\"/>b<text:tab/><text:span>c</text:span>"
      + "<text:line-break/>d</text:p>"
      + "<text:p>e</text:p></table:table-cell>"
    #expect(try cells("<table:table-row>\(cell)</table:table-row>") == [[.text("a  b\tc\nd\ne")]])
  }

  @Test(arguments: [
    (
      #"office:value-type="boolean" office:boolean-value="true""#,
      SheetTable.Cell.Content.flag(true)
    ),
    (#"office:value-type="float" office:value="1""#, .number(1)),
    (#"office:value-type="percentage" office:value="0.5""#, .number(0.5)),
    (#"office:value-type="time" office:time-value="PT14H30M05S""#, .text("14:30:05")),
    (#"table:formula="of:=1+1""#, .uncalculated),
    (#"table:formula="of:=&quot;&quot;" office:value-type="string""#, .empty),
  ])
  func `a value has its kind`(attributes: String, meant: SheetTable.Cell.Content) throws {
    let row = "<table:table-row><table:table-cell \(attributes)/>\(text("x"))</table:table-row>"
    #expect(try cells(row) == [[meant, .text("x")]])
  }

  @Test func `rows inside groups and headings are rows`() throws {
    let row = "<table:table-row>\(text("a"))</table:table-row>"
    let rows =
      "<table:table-header-rows>\(row)</table:table-header-rows>"
      + "<table:table-row-group><table:table-row-group>\(row)</table:table-row-group>"
      + "</table:table-row-group>"
    #expect(try cells(rows) == [[.text("a")], [.text("a")]])
  }

  @Test func `a password is named`() {
    let manifest =
      "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
      + "<m:encryption-data/></m:file-entry></m:manifest>"
    let lines = mistakes(in: bytes("", manifest: manifest), file: "x.ods")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("protected with a password") == true, "\(lines)")
  }

  @Test func `a number that is none names its cell`() {
    let sheet =
      "<table:table table:name=\"Blad\"><table:table-row table:number-rows-repeated=\"3\"/>"
      + "<table:table-row><table:table-cell/>"
      + "<table:table-cell office:value-type=\"float\" office:value=\"x\"/>"
      + "</table:table-row></table:table>"
    let lines = mistakes(in: bytes(sheet), file: "x.ods")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("x.ods:Blad!B4: error: 'x' does not fit") == true, "\(lines)")
  }

  @Test func `every number that is none is named at once`() {
    let cell = #"<table:table-cell office:value-type="float" office:value="x"/>"#
    let sheet =
      "<table:table table:name=\"Blad\"><table:table-row>\(cell)\(text("a"))\(cell)"
      + "</table:table-row><table:table-row>\(cell)</table:table-row></table:table>"
    let lines = mistakes(in: bytes(sheet), file: "x.ods")
    #expect(
      lines.map { $0.prefix { $0 != " " } } == ["A1", "C1", "A2"].map { "x.ods:Blad!\($0):" })
  }

  @Test func `a million rows with something in each are refused`() {
    let sheet =
      "<table:table><table:table-row table:number-rows-repeated=\"1048576\">"
      + text("a", "table:number-columns-repeated=\"16384\"") + "</table:table-row></table:table>"
    #expect(mistakes(in: bytes(sheet)).first?.contains("more than 2000000 cells") == true)
  }
}
