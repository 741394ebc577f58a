public import CoalitionModel

/// An OpenDocument spreadsheet, as LibreOffice saves it; it can be read only.
public struct ODSFormat: ReadableNetworkFormat {
  public let name = "ods"
  public let fileExtensions = ["ods"]

  /// Creates the format.
  public init() {}

  public func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    let contents = try SpreadsheetFile.read(bytes, file: file)
    return try TableNetworkReader.document(
      of: contents.sheets, file: file, noted: contents.diagnostics)
  }
}
