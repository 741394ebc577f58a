public import CoalitionModel
import Foundation
import Wording

/// Networks in the files of this machine.
public enum NetworkFormats {
  /// Reads a network file, or a folder of CSV files; the extension tells the format.
  ///
  /// Regions to which the network refers are looked up in `regions`, else in `regions.yaml` beside
  /// the network. Contacts and internal remarks (`NAME.intern.yaml`, or a sheet) are read only when
  /// they are asked for.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when there is no such file, when no format reads it, or
  ///   with all mistakes in it.
  public static func network(
    at path: String, regions: String? = nil, includingInternal: Bool = false
  ) throws(InvalidFile) -> LoadedNetwork {
    try network(at: path, regions: regions, includingInternal: includingInternal, ignoring: [])
  }

  /// Reads a network file in one of some formats, such as one of your own, or a folder of CSV files.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` as when the formats that ship are known.
  public static func network(
    at path: String, among formats: [NetworkFormat]
  ) throws(InvalidFile) -> LoadedNetwork {
    try network(at: path, ignoring: IgnoredColumns(), among: formats)
  }

  /// Reads a network as ever, but for some sheets and columns of tables, which are left out by name:
  /// `SHEET`, `SHEET!COLUMN`, or for a CSV file `COLUMN`.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` also when a name is that of no sheet and no column.
  public static func network(
    at path: String, regions: String? = nil, includingInternal: Bool = false,
    ignoring ignored: [String]
  ) throws(InvalidFile) -> LoadedNetwork {
    try network(
      at: path, regions: regions, includingInternal: includingInternal,
      ignoring: IgnoredColumns(ignored), among: NetworkFormat.all)
  }

  /// Reads a network file in one of some formats, or a folder of CSV files.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` as when all formats are known.
  static func network(
    at path: String, regions: String? = nil, includingInternal: Bool = false,
    ignoring ignored: IgnoredColumns, among formats: [NetworkFormat]
  ) throws(InvalidFile) -> LoadedNetwork {
    guard !InternalFile.isInternal(path) else {
      throw InvalidFile(.internalFile, at: Place(file: path))
    }
    let regionFile = regionFile(for: path, named: regions)
    // A file that was named is read even where the network refers to no region, so that a mistake in its
    // name or in it shows.
    if regions != nil { _ = try regionFile?.book() }
    let options = ReadingOptions(regions: regionFile, includesInternal: includingInternal)
    let loaded = try NetworkReader.load(
      document(at: path, ignoring: ignored, among: formats), options: options)
    return includingInternal ? try InternalFile(beside: path).adding(to: loaded) : loaded
  }

  /// The file of regions for a network: the one that is named, or else the one that lies beside it.
  package static func regionFile(for network: String, named path: String? = nil) -> RegionFile? {
    if let path { return RegionFile(at: path) }
    let usual = usualRegions(beside: network)
    return FileManager.default.fileExists(atPath: usual) ? RegionFile(at: usual) : nil
  }

  /// The files from which a network is read: its own, or its folder, and those that lie beside it.
  package static func paths(of network: String, regions: String? = nil) -> [String] {
    let beside = [regions ?? usualRegions(beside: network), InternalFile(beside: network).path]
    return [network] + beside.filter { FileManager.default.fileExists(atPath: $0) }
  }

  /// Whether a file with this name is a table of the folder in which it lies.
  package static func isTableOfFolder(_ path: String) -> Bool {
    NetworkFormat.inFolder.contains(URL(filePath: path).pathExtension.lowercased())
  }

  private static func usualRegions(beside network: String) -> String {
    URL(filePath: network).deletingLastPathComponent().appending(path: RegionFile.usualName).path
  }

  /// Reads a file, or a folder of CSV files, as a tree of values.
  static func document(
    at path: String, ignoring ignored: IgnoredColumns = IgnoredColumns(),
    among formats: [NetworkFormat] = NetworkFormat.all
  ) throws(InvalidFile) -> NetworkDocument {
    if isFolder(path) { return try documentOfFolder(path, ignoring: ignored) }
    let format = try format(for: path, among: formats)
    guard format.isRead else {
      throw InvalidFile(.writeOnly, at: Place(file: path), ["name": Text(format.name)])
    }
    return try format.document(from: bytes(of: path), file: path, ignoring: ignored)
  }

  /// The format of a path by its extension; a path without one, at which no file stands, is a folder
  /// of CSV files.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when no format has the extension.
  package static func format(for path: String) throws(InvalidFile) -> NetworkFormat {
    try format(for: path, among: NetworkFormat.all)
  }

  static func format(
    for path: String, among formats: [NetworkFormat]
  ) throws(InvalidFile) -> NetworkFormat {
    let fileExtension = URL(filePath: path).pathExtension.lowercased()
    if fileExtension.isEmpty, isFolder(path) || !FileManager.default.fileExists(atPath: path) {
      return .csv
    }
    if let format = NetworkFormat.known(by: fileExtension, among: formats) { return format }
    var known: [String] = []
    for word in formats.flatMap({ $0.fileExtensions })
    where !known.contains("." + word) {
      known.append("." + word)
    }
    let isOld = NetworkFormat.oldSpreadsheets.contains(fileExtension)
    throw InvalidFile(
      isOld ? .oldSpreadsheetType : .unknownFileType, at: Place(file: path),
      ["type": Text(fileExtension), "known": Text(known.joined(separator: ", "))])
  }

  /// The format with a name, for a path; the path chooses where a name stands for several formats
  /// (`kumu` for `kumu-json`, `kumu-xlsx` and `kumu-csv`).
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when no format has the name.
  package static func format(
    named name: String, for path: String
  ) throws(InvalidFile) -> NetworkFormat {
    try format(named: name, for: path, among: NetworkFormat.all)
  }

  static func format(
    named name: String, for path: String, among formats: [NetworkFormat]
  ) throws(InvalidFile) -> NetworkFormat {
    let fileExtension = URL(filePath: path).pathExtension
    if let format = NetworkFormat.named(name, for: fileExtension, among: formats) {
      return format
    }
    let known = formats.map { $0.name }
    throw InvalidFile([
      Diagnostic(
        .unknownFormat, at: Place(file: path),
        ["name": Text(name), "known": Text(known.joined(separator: ", "))],
        suggestion: Spelling.nearest(to: name, among: known).map { Text($0) })
    ])
  }

  private static func documentOfFolder(
    _ path: String, ignoring ignored: IgnoredColumns
  ) throws(InvalidFile) -> NetworkDocument {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let tables = names.sorted().filter { name in
      !name.hasPrefix(".")
        && isTableOfFolder(name)
    }
    guard !tables.isEmpty else { throw InvalidFile(.isFolder, at: Place(file: path)) }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    var files: [NetworkFormat.File] = []
    for name in tables {
      files.append(("\(folder)/\(name)", try bytes(of: "\(folder)/\(name)")))
    }
    return try NetworkFormat.document(fromFolder: files, named: folder, ignoring: ignored)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when it is not there, too large or closed to the reader.
  package static func bytes(of path: String) throws(InvalidFile) -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes else {
      throw InvalidFile(.noSuchFile, at: Place(file: path))
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= ReadingLimits.file else {
      throw InvalidFile(.fileTooLarge, at: Place(file: path))
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InvalidFile(.unreadable, at: Place(file: path))
    }
    return [UInt8](data)
  }
}
