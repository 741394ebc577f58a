package import CoalitionModel
import Foundation

extension FormTable {
  /// The table as an Excel workbook.
  ///
  /// - Throws: when a text is longer than a cell can hold (32,767 characters).
  package func workbook() throws -> [UInt8] {
    var sheet = StyledSheet(table: sheetTable)
    sheet.columns = columns.map {
      StyledSheet.Column(width: $0.width, choices: $0.choices, note: $0.note)
    }
    sheet.isWrapped = true
    return try XLSXWriter.bytes(of: [sheet])
  }

  /// The sheets of a filled-in workbook, or the one table of a CSV file, row by row.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the file cannot be read as a table.
  package static func cells(at path: String) throws(InvalidFile) -> [[[Cell]]] {
    let bytes = try NetworkFormats.bytes(of: path)
    let isText = ["csv", "tsv", "txt"].contains(URL(filePath: path).pathExtension.lowercased())
    let (tables, noted) = try isText ? text(bytes, path) : workbook(bytes, path)
    let errors = noted.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFile(errors) }
    return tables.map { table in
      table.rows.map { row in
        row.map { Cell(text: $0.text.map(Spelling.trimmed), place: $0.place) }
      }
    }
  }

  private static func text(
    _ bytes: [UInt8], _ path: String
  ) throws(InvalidFile) -> ([SheetTable], [Diagnostic]) {
    let read = try CSVReader.table(of: bytes, name: "", file: path)
    return ([read.table], read.diagnostics)
  }

  private static func workbook(
    _ bytes: [UInt8], _ path: String
  ) throws(InvalidFile) -> ([SheetTable], [Diagnostic]) {
    let read = try SpreadsheetFile.read(bytes, file: path)
    return (read.sheets, read.diagnostics)
  }
}
