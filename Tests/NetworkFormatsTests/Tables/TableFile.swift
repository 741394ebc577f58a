import CoalitionModel
import TestSupport
import Wording

@testable import NetworkFormats

/// The formats in which people keep tables, each as a small file made of samples.
enum TableFile: CaseIterable {
  case csv, xlsx, ods

  /// The formats that hold more than one sheet.
  static let workbooks = [xlsx, ods]

  /// A network read from tables in this format.
  func network(of tables: SheetTable...) throws(InvalidFile) -> LoadedNetwork {
    switch self {
    case .csv:
      try NetworkFormat.network(
        fromFolder: tables.map { ("net/\($0.name).csv", $0.withNumbers.csv(.dutch)) }, named: "net")
    case .xlsx:
      try NetworkFormat.xlsx.network(
        from: XLSXWriter.file(of: tables.map { StyledSheet(table: $0.withNumbers) }),
        file: "net.xlsx")
    case .ods: try NetworkFormat.ods.network(from: Self.openDocument(tables), file: "net.ods")
    }
  }

  /// An OpenDocument spreadsheet.
  private static func openDocument(_ tables: [SheetTable]) -> [UInt8] {
    let names = ["office", "table", "text", "style"].map {
      "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
    }
    let sheets = tables.map { table in
      let rows = table.withNumbers.rows.map { row in
        "<table:table-row>\(row.map { cell($0) }.joined())</table:table-row>"
      }
      return "<table:table table:name=\"\(table.name)\">\(rows.joined())</table:table>"
    }
    var zip = ZipBuilder()
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    zip.add(
      "content.xml",
      "<office:document-content \(names.joined(separator: " "))><office:body><office:spreadsheet>"
        + sheets.joined() + "</office:spreadsheet></office:body></office:document-content>")
    return zip.bytes()
  }

  private static func cell(_ cell: SheetTable.Cell) -> String {
    switch cell.content {
    case .number(let number):
      "<table:table-cell office:value-type=\"float\" office:value=\"\(number)\"/>"
    case .text(let text):
      "<table:table-cell office:value-type=\"string\">"
        + text.split(separator: "\n", omittingEmptySubsequences: false).map {
          "<text:p>\($0.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</text:p>"
        }.joined() + "</table:table-cell>"
    default: "<table:table-cell/>"
    }
  }
}

extension SheetTable {
  /// The table with the texts that are whole numbers as numbers.
  fileprivate var withNumbers: SheetTable {
    var table = self
    for row in rows.indices {
      for column in rows[row].indices {
        if case .text(let text) = rows[row][column].content, let number = Int(text) {
          table.rows[row][column].content = .number(Double(number))
        }
      }
    }
    return table
  }
}
