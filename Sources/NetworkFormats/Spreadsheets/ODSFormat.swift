public import CoalitionModel

/// An OpenDocument spreadsheet, as LibreOffice saves it; it can be read only.
public struct ODSFormat: NetworkFormat {
  public let name = "ods"
  public let fileExtensions = ["ods"]

  /// Creates the format.
  public init() {}

  public func network(from bytes: [UInt8], file: String) throws(InvalidFile) -> LoadedNetwork {
    let contents = try SpreadsheetFile.read(bytes, file: file)
    return try TableNetworkReader.load(contents.sheets, file: file, noted: contents.warnings)
  }
}
