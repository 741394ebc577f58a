package import CoalitionModel

/// An OpenDocument spreadsheet, as LibreOffice saves it; it can be read only.
package struct ODSFormat: ReadableNetworkFormat {
  package let name = "ods"
  package let fileExtensions = ["ods"]

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    let contents = try SpreadsheetFile.read(bytes, file: file)
    return try TableNetworkReader.document(
      of: contents.sheets, file: file, noted: contents.diagnostics)
  }
}
