public import CoalitionModel
public import Wording
import Records

/// A file as a tree of values with their places, before it is read as a network.
///
/// Every format makes the same tree, so that a mistake is told in the same words everywhere.
public struct NetworkDocument {
  /// The value at the top.
  let root: Value
  /// The name of the file, as the user gave it.
  let file: String
  /// The keys that may stand at the top.
  let fields: [Field]
  /// What was noted so far.
  let noted: [Diagnostic]

  init(
    _ root: Value, file: String, fields: [Field] = CoalitionNetwork.kind.shape.fields,
    noted: [Diagnostic] = []
  ) {
    self.root = root
    self.file = file
    self.fields = fields
    self.noted = noted
  }

  /// Creates a tree from tables of texts, for a format of one's own.
  ///
  /// A table is read as the sheet of a workbook of that name: its headings and words are understood in
  /// both languages, and a mistake is told with the row and column of its cell.
  ///
  /// - Parameters:
  ///   - tables: The tables by name, such as "partners" and "verbindingen", with their headings in the
  ///     first row.
  ///   - file: The name of the file, as the user gave it.
  /// - Throws: ``CoalitionModel/InvalidFile`` when no table is understood.
  public init(
    tables: [(name: String, rows: [[String]])], file: String
  ) throws(InvalidFile) {
    let sheets = tables.map { name, rows in
      SheetTable(
        name: name,
        rows: rows.enumerated().map { row, texts in
          texts.enumerated().map { column, text in
            let place = Place(file: file, sheet: name, line: row + 1, column: column + 1)
            return SheetTable.Cell(content: text.isEmpty ? .empty : .text(text), place: place)
          }
        })
    }
    self = try RawTables(tables: sheets).document(file: file)
  }

  /// The same, with what was noted before it was read.
  func noting(_ earlier: [Diagnostic]) -> NetworkDocument {
    NetworkDocument(root, file: file, fields: fields, noted: earlier + noted)
  }
}

/// A file of regions beside the networks; it is read when a network first refers to it.
///
/// The municipalities of the country are many and seldom needed: they are tables of their own beside it,
/// which are read only when one of them is asked for.
package final class RegionFile {
  private let document: () throws(InvalidFile) -> NetworkDocument
  private let municipalities: (() throws(InvalidFile) -> NetworkDocument)?
  private var read: Result<RegionBook, InvalidFile>?
  private var readWhole: Result<RegionBook, InvalidFile>?

  /// Takes what reads the file as a tree of values, and what reads the municipalities beside it.
  init(
    _ document: @escaping () throws(InvalidFile) -> NetworkDocument,
    municipalities: (() throws(InvalidFile) -> NetworkDocument)? = nil
  ) {
    self.document = document
    self.municipalities = municipalities
  }

  /// Takes the bytes of a YAML file, and those of the CSV files of the municipalities, which are read when
  /// a network first refers to a region.
  package convenience init(
    bytes: [UInt8], file: String, municipalities tables: [NetworkFormat.File] = []
  ) {
    let folder = { () throws(InvalidFile) in
      try NetworkFormat.document(fromFolder: tables, named: Self.municipalities)
    }
    self.init(
      { () throws(InvalidFile) in try NetworkFormat.yaml.document(from: bytes, file: file) },
      municipalities: tables.isEmpty ? nil : folder)
  }

  /// The name of the folder of the municipalities.
  package static let municipalities = "gemeenten"

  /// The regions in the file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in it.
  package func book() throws(InvalidFile) -> RegionBook {
    if let read { return try read.get() }
    let result: Result<RegionBook, InvalidFile>
    do throws(InvalidFile) {
      result = .success(try NetworkReader.regionBook(of: document()))
    } catch {
      result = .failure(error)
    }
    read = result
    return try result.get()
  }

  /// The regions in the file with all municipalities, those that were there before too.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in the file or in the tables.
  package func wholeBook() throws(InvalidFile) -> RegionBook {
    if let readWhole { return try readWhole.get() }
    let result: Result<RegionBook, InvalidFile>
    do throws(InvalidFile) {
      let book = try book()
      let all = try municipalities.map { document throws(InvalidFile) in
        try NetworkReader.regionBook(of: document(), beside: RegionFile(book))
      }
      result = .success(all.map { book.completed(by: $0) } ?? book)
    } catch {
      result = .failure(error)
    }
    readWhole = result
    return try result.get()
  }

  /// A file that was read already.
  private convenience init(_ book: RegionBook) {
    self.init { () throws(InvalidFile) in throw InvalidFile([]) }
    read = .success(book)
  }
}

/// What else may be read beside a network file.
package struct ReadingOptions {
  /// Where regions are looked up that the network refers to and does not hold; `nil` for nowhere.
  package var regions: RegionFile?
  /// Whether contacts and internal remarks are read.
  package var includesInternal: Bool

  /// Creates options; without any, nothing is read beside the network itself.
  package init(regions: RegionFile? = nil, includesInternal: Bool = false) {
    self.regions = regions
    self.includesInternal = includesInternal
  }
}

/// A network as read, with the doubts about its file.
public struct LoadedNetwork: Hashable, Sendable {
  /// The network.
  public let network: CoalitionNetwork
  /// What the reader did that the user should know.
  public let warnings: [Diagnostic]
  /// Contacts and internal remarks, which are read on request only.
  public let notes: [InternalNote]
  /// Where the parts of the network stand in its file.
  package let places: NetworkDoubts.Places
  private let file: String

  /// What is allowed but probably not meant: other spellings of a name, partners without a type.
  ///
  /// They are looked for when asked, because comparing names takes longer than reading them.
  public var doubts: [Diagnostic] {
    NetworkDoubts(about: network, at: places, file: file).diagnostics
  }

  /// A network with all that was noted while it was read.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when there is a mistake among the notes.
  init(
    _ network: CoalitionNetwork, of file: String, noting diagnostics: [Diagnostic],
    notes: [InternalNote], places: NetworkDoubts.Places
  ) throws(InvalidFile) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidFile(diagnostics)
    }
    self.network = network
    warnings = diagnostics.sorted { $0.place < $1.place }
    self.notes = notes
    self.places = places
    self.file = file
  }

  /// The same with internal notes that were read beside it, and what was noted on the way.
  init(_ loaded: LoadedNetwork, adding notes: [InternalNote], noting warnings: [Diagnostic]) {
    network = loaded.network
    self.warnings = loaded.warnings + warnings
    self.notes = loaded.notes + notes
    places = loaded.places
    file = loaded.file
  }
}

/// A network as written: one file, or the files of one folder.
public struct WrittenNetwork: Hashable, Sendable {
  /// A file of a folder.
  public struct File: Hashable, Sendable {
    /// The name, with its extension.
    public let name: String
    /// What stands in it.
    public let bytes: [UInt8]

    /// Creates a file.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What was written.
  public enum Content: Hashable, Sendable {
    /// One file.
    case file([UInt8])
    /// The files of one folder, in a fixed order.
    case folder([File])
  }

  /// What was written.
  public let content: Content
  /// What the format cannot carry, one text each.
  package let losses: [Text]

  /// Creates one file.
  public init(bytes: [UInt8], losses: [Text] = []) {
    content = .file(bytes)
    self.losses = losses
  }

  /// Creates the files of a folder.
  package init(files: [File], losses: [Text] = []) {
    content = .folder(files)
    self.losses = losses
  }
}
