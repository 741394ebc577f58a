public import CoalitionModel
public import Wording

/// The tables of a file, and what is said about how they were read.
struct RawTables {
  /// The tables, in the order of the file.
  var tables: [SheetTable] = []
  /// What is wrong with single cells, what was left out, and what may be read otherwise than meant.
  var noted: [Diagnostic] = []

  /// The tables as a tree of values.
  consuming func document(
    file: String, ignoring ignored: IgnoredColumns = IgnoredColumns()
  ) throws(InvalidFile) -> NetworkDocument {
    let noted = noted
    return try TableNetworkReader.document(
      of: tables, file: file, noted: noted, ignoring: ignored)
  }
}

/// A file format of networks: one that is read, one that is written, or both.
///
/// A format is a value in a file of its own and a line in ``all``; every command then knows it.
public struct NetworkFormat: Sendable {
  /// A file of a folder.
  package typealias File = (path: String, bytes: [UInt8])

  /// The name of the format.
  public let name: String
  /// The file extensions by which it is known, without the dot; none for a folder.
  public let fileExtensions: [String]
  /// Reads a file as a tree of values; `nil` when the format is written only.
  let read: (@Sendable (_ bytes: [UInt8], _ file: String) throws(InvalidFile) -> NetworkDocument)?
  /// Reads the tables of a file, of which sheets and columns can be left out; `nil` when the format has
  /// none.
  let tables: (@Sendable (_ bytes: [UInt8], _ file: String) throws(InvalidFile) -> RawTables)?
  /// Writes a network with keys and codes in one language; `nil` when the format is read only.
  let write: (@Sendable (CoalitionNetwork, Language) throws(InvalidFile) -> WrittenNetwork)?
  /// Writes an empty network to fill in; `nil` when the format is no good for that.
  let template: (@Sendable (NetworkTemplate) throws(InvalidFile) -> WrittenNetwork)?

  /// Creates a format.
  ///
  /// - Parameters:
  ///   - name: The name of the format.
  ///   - fileExtensions: The file extensions by which it is known, without the dot.
  ///   - read: Reads the bytes of the file with a name; nothing when the format is written only.
  ///   - write: Writes a network with keys and codes in one language; nothing when it is read only.
  public init(
    name: String, fileExtensions: [String],
    read: (@Sendable ([UInt8], String) throws(InvalidFile) -> NetworkDocument)? = nil,
    write: (@Sendable (CoalitionNetwork, Language) throws(InvalidFile) -> WrittenNetwork)? = nil
  ) {
    self.init(
      name: name, fileExtensions: fileExtensions, tables: nil, read: read, write: write)
  }

  /// Creates a format that is read as tables, or that has a template.
  init(
    name: String, fileExtensions: [String],
    template: (@Sendable (NetworkTemplate) throws(InvalidFile) -> WrittenNetwork)? = nil,
    tables: (@Sendable ([UInt8], String) throws(InvalidFile) -> RawTables)?,
    read: (@Sendable ([UInt8], String) throws(InvalidFile) -> NetworkDocument)? = nil,
    write: (@Sendable (CoalitionNetwork, Language) throws(InvalidFile) -> WrittenNetwork)? = nil
  ) {
    self.name = name
    self.fileExtensions = fileExtensions
    self.template = template
    self.tables = tables
    self.read = read ?? tables.map { Self.reading($0) }
    self.write = write
  }

  private static func reading(
    _ tables: @escaping @Sendable ([UInt8], String) throws(InvalidFile) -> RawTables
  ) -> @Sendable ([UInt8], String) throws(InvalidFile) -> NetworkDocument {
    { (bytes, file) throws(InvalidFile) in try tables(bytes, file).document(file: file) }
  }

  /// Every format, in the order in which help names them.
  public static let all: [NetworkFormat] = [
    .yaml,
    .json,
    .csv,
    .xlsx,
    .ods,
    .graphML,
    .gexf,
    .dot,
    .pajek,
    .dlEdgeList,
    .dlMatrix,
    .edgeList,
    .gephi,
    .kumuJSON,
    .kumuXLSX,
    .kumuCSV,
  ]
}

extension NetworkFormat {
  /// Whether a network can be read from it, and whether one can be written to it.
  package var isRead: Bool { read != nil }
  package var isWritten: Bool { write != nil }
  /// Whether an empty network to fill in can be written to it.
  package var hasTemplate: Bool { template != nil }

  /// Reads a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when there is a mistake
  ///   or when the format is written only.
  package func network(
    from bytes: [UInt8], file: String, options: ReadingOptions = ReadingOptions()
  ) throws(InvalidFile) -> LoadedNetwork {
    try NetworkReader.load(document(from: bytes, file: file), options: options)
  }

  /// Reads a file as a tree of values, without the sheets and columns that are left out.
  package func document(
    from bytes: [UInt8], file: String, ignoring ignored: IgnoredColumns = IgnoredColumns()
  ) throws(InvalidFile) -> NetworkDocument {
    guard let read else {
      throw InvalidFile(.writeOnly, at: Place(file: file), ["name": Text(name)])
    }
    if ignored.isEmpty { return try read(bytes, file) }
    let tables = try tables?(bytes, file) ?? RawTables()
    return try tables.document(file: file, ignoring: ignored)
  }

  /// Writes a network, with keys and codes in one language.
  ///
  /// The same network gives the same bytes, and reading them gives the same network but for what
  /// the losses name.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when the format has no room for the network or is read
  ///   only.
  public func written(
    _ network: CoalitionNetwork, language: Language
  ) throws(InvalidFile) -> WrittenNetwork {
    guard let write else {
      throw InvalidFile(.readOnly, at: Place(file: name), ["name": Text(name)])
    }
    return try write(network, language)
  }
}

extension NetworkFormat {
  /// The extensions of spreadsheets that programs can save as a workbook.
  static let oldSpreadsheets: Set = [
    "xls", "xlsb", "xlt", "xltx", "numbers", "fods", "sxc",
  ]

  /// The format with a file extension, of which the case does not matter.
  package static func known(by fileExtension: String, among formats: [NetworkFormat])
    -> NetworkFormat?
  {
    formats.first { $0.fileExtensions.contains(fileExtension.lowercased()) }
  }

  /// The format with a name, for a file extension; that chooses where a name stands for several
  /// formats (`kumu` for `kumu-json`, `kumu-xlsx` and `kumu-csv`).
  static func named(
    _ name: String, for fileExtension: String, among formats: [NetworkFormat]
  ) -> NetworkFormat? {
    let word = Spelling.folded(name)
    let named = formats.filter { $0.name == word || $0.name.hasPrefix(word + "-") }
    let fitting = named.first {
      $0.fileExtensions.isEmpty
        ? fileExtension.isEmpty : $0.fileExtensions.contains(fileExtension.lowercased())
    }
    return fitting ?? named.first
  }
}
