import CoalitionModel
import TestSupport
import Wording

@testable import NetworkFormats

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
