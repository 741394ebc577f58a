public import CoalitionModel

/// An Excel workbook with a sheet for partners, for ties and so on.
public struct XLSXFormat: ReadableNetworkFormat, WritableNetworkFormat {
  public let name = "xlsx"
  public let fileExtensions = ["xlsx", "xlsm"]

  /// Creates the format.
  public init() {}

  public func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    let contents = try SpreadsheetFile.read(bytes, file: file)
    return try TableNetworkReader.document(
      of: contents.sheets, file: file, noted: contents.diagnostics)
  }

  public func bytes(of network: CoalitionNetwork, language: Language) throws -> WrittenNetwork {
    let tables = TableNetworkWriter(language: language).tables(of: network)
    let sheets = tables.map { StyledSheet(fitting: $0.table) }
    return WrittenNetwork(bytes: try XLSXWriter.bytes(of: sheets))
  }
}
