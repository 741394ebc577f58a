import CoalitionModel

/// Reads the sheets of a spreadsheet, whatever program made it.
enum SpreadsheetFile {
  /// The sheets of a file, and what is said about how they were read.
  struct Contents {
    /// The sheets that hold data, in the order of the file.
    var sheets: [SheetTable] = []
    /// What was left out, which cells could not be read, and what may be read otherwise than meant.
    var diagnostics: [Diagnostic] = []
  }

  /// Reads an .xlsx or .ods file; its contents tell which it is, not its name.
  ///
  /// A cell that cannot be read is noted, and the rest is read.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when it is neither, or when it is damaged, protected
  ///   with a password or too large.
  static func read(_ bytes: [UInt8], file: String) throws(InvalidFile) -> Contents {
    let place = Place(file: file)
    guard !bytes.isEmpty else { throw InvalidFile(.emptySpreadsheet, at: place) }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw InvalidFile(.oldSpreadsheet, at: place)
    }
    guard bytes.starts(with: [0x50, 0x4B]) else { throw InvalidFile(.noSpreadsheet, at: place) }
    let archive = try ZipArchive(bytes, file: file)
    var contents =
      try archive.contains("content.xml")
      ? ODSReader(archive: archive, file: file).contents()
      : XLSXReader(archive: archive, file: file).contents()
    contents.diagnostics += contents.sheets.filter { CheckTable.isNamed($0.name) }
      .compactMap { CheckTable.openCorrections(in: $0) }
    return contents
  }
}
