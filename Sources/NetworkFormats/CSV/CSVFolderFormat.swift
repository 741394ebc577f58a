package import CoalitionModel
package import Wording

/// A folder of CSV files, one per table: `partners.csv`, `verbindingen.csv`, `nodes.csv` and so on.
///
/// One CSV file alone is read too: a list of ties, or of partners.
package struct CSVFolderFormat: ReadableNetworkFormat, WritableNetworkFormat {
  package let name = "csv"
  package let fileExtensions = ["csv"]

  /// The extensions of the files that are read in a folder.
  static let inFolder = ["csv", "tsv"]

  /// The most that the files of a network may hold together, in bytes.
  static let largestNetwork = 14_000_000

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    try document(from: [(file, bytes)], folder: file)
  }

  /// Reads the files of a folder, each with its path, as a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when there is a mistake.
  package func network(
    from files: [(path: String, bytes: [UInt8])], folder: String,
    options: ReadingOptions = ReadingOptions()
  ) throws(InvalidFile) -> LoadedNetwork {
    try NetworkReader.load(document(from: files, folder: folder), options: options)
  }

  /// Reads the files of a folder, each with its path, as a tree of values.
  func document(
    from files: [(path: String, bytes: [UInt8])], folder: String
  ) throws(InvalidFile) -> NetworkDocument {
    guard files.reduce(0, { $0 + $1.bytes.count }) <= Self.largestNetwork else {
      throw InvalidFile([.tooLarge(folder, megabytes: Self.largestNetwork / 1_000_000)])
    }
    var tables: [SheetTable] = []
    var noted: [Diagnostic] = []
    for (path, bytes) in files {
      do throws(InvalidFile) {
        let read = try CSVReader.table(of: bytes, name: Self.name(of: path), file: path)
        tables.append(read.table)
        noted += read.diagnostics
      } catch {
        noted += error.diagnostics
      }
    }
    return try TableNetworkReader.document(of: consume tables, file: folder, noted: noted)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let writer = CSVWriter(language: language)
    let tables = TableNetworkWriter(language: language).tables(of: network)
    return WrittenNetwork(
      files: tables.map { kind, table in
        WrittenNetwork.File(
          name: kind.field.name(language) + ".csv", bytes: writer.bytes(of: table))
      })
  }

  private static func name(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : String(file)
  }
}
