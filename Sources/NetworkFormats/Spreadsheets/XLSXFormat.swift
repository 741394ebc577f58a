package import CoalitionModel
package import Wording

/// An Excel workbook with a sheet for partners, for ties and so on.
package struct XLSXFormat: ReadableNetworkFormat, WritableNetworkFormat {
  package let name = "xlsx"
  package let fileExtensions = ["xlsx", "xlsm"]

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    let contents = try SpreadsheetFile.read(bytes, file: file)
    return try TableNetworkReader.document(
      of: contents.sheets, file: file, noted: contents.diagnostics)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) throws -> WrittenNetwork {
    let tables = TableNetworkWriter(language: language).tables(of: network)
    let sheets = tables.map { StyledSheet(fitting: $0.table) }
    return WrittenNetwork(bytes: try XLSXWriter.bytes(of: sheets))
  }
}
