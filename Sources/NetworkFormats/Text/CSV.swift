package import CoalitionModel
import Wording

extension NetworkFormat {
  /// A folder of CSV files, one for each table; a single CSV file can be read too.
  package static let csv = NetworkFormat(
    name: "csv", fileExtensions: ["csv"],
    template: { (template) throws(InvalidFile) in template.folder },
    tables: { (bytes, file) throws(InvalidFile) in
      try tables(ofFolder: [(file, bytes)], named: file)
    },
    write: { (network, language) throws(InvalidFile) in
      let tables = TableNetworkWriter(language: language).tables(of: network)
      return WrittenNetwork(
        files: tables.map { kind, table in
          WrittenNetwork.File(
            name: kind.field.name(language) + ".csv", bytes: table.csv(language))
        })
    })

  /// The extensions of the files that are read in a folder.
  static let inFolder = ["csv", "tsv"]

  /// Reads the files of a folder, each with its path, as a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when there is a mistake.
  package static func network(
    fromFolder files: [File], named folder: String,
    options: ReadingOptions = ReadingOptions()
  ) throws(InvalidFile) -> LoadedNetwork {
    try NetworkReader.load(document(fromFolder: files, named: folder), options: options)
  }

  /// Reads the files of a folder, each with its path, as a tree of values.
  static func document(
    fromFolder files: [File], named folder: String,
    ignoring ignored: IgnoredColumns = IgnoredColumns()
  ) throws(InvalidFile) -> NetworkDocument {
    try tables(ofFolder: files, named: folder).document(file: folder, ignoring: ignored)
  }

  /// Reads the files of a folder, each with its path, as tables.
  static func tables(
    ofFolder files: [File], named folder: String
  ) throws(InvalidFile) -> RawTables {
    guard files.reduce(0, { $0 + $1.bytes.count }) <= ReadingLimits.csv else {
      throw InvalidFile([
        Diagnostic(
          .tooLarge, at: Place(file: folder),
          ["megabytes": Text("\(ReadingLimits.csv / 1_000_000)")])
      ])
    }
    var tables: [SheetTable] = []
    var noted: [Diagnostic] = []
    for (path, bytes) in files {
      do throws(InvalidFile) {
        let read = try CSVReader.table(of: bytes, name: tableName(of: path), file: path)
        tables.append(read.table)
        noted += read.diagnostics
      } catch {
        noted += error.diagnostics
      }
    }
    return RawTables(tables: tables, noted: noted)
  }

  private static func tableName(of path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let parts = file.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : String(file)
  }
}

extension SheetTable {
  /// The table as a CSV file.
  func csv(_ language: Language, hasByteOrderMark: Bool = true) -> [UInt8] {
    let cells = rows.map { row in
      row.map { cell -> CSVTable.Cell in
        switch cell.content {
        case .empty, .uncalculated, .unreadable: .empty
        case .text(let text): .text(text)
        case .date(let text), .mistake(let text): .literal(text)
        case .flag(let isSet): .flag(isSet)
        case .number(let number): .number(number)
        }
      }
    }
    return Array(CSVTable(cells).text(language, hasByteOrderMark: hasByteOrderMark).utf8)
  }
}
