public import CoalitionModel
import Foundation

/// The formats from which a network can be read.
public enum NetworkFormats {
  /// Every format, in the order in which help names them.
  public static let all: [any NetworkFormat] = [
    YAMLFormat(), JSONFormat(), CSVFolderFormat(), XLSXFormat(), ODSFormat(), GraphMLFormat(),
  ]

  /// The largest file that is opened, in bytes; a format may set a lower limit.
  static let largestFile = 512_000_000

  /// Reads a network file, or a folder of CSV files; the extension tells the format.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when there is no such file, when no format reads it, or
  ///   with all mistakes in it.
  public static func network(at path: String) throws(InvalidFile) -> LoadedNetwork {
    if isFolder(path) { return try networkOfFolder(path) }
    let format = try format(for: path)
    return try format.network(from: bytes(of: path), file: path)
  }

  /// The format of a path by its extension; a path without one, at which no file stands, is a folder
  /// of CSV files.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when no format has the extension.
  public static func format(for path: String) throws(InvalidFile) -> any NetworkFormat {
    let fileExtension = URL(filePath: path).pathExtension.lowercased()
    if fileExtension.isEmpty, isFolder(path) || !FileManager.default.fileExists(atPath: path) {
      return CSVFolderFormat()
    }
    if let format = all.first(where: { $0.fileExtensions.contains(fileExtension) }) {
      return format
    }
    let known = all.flatMap(\.fileExtensions).map { "." + $0 }.joined(separator: ", ")
    throw InvalidFile([
      Diagnostic(
        at: Place(file: path),
        found: Text(
          nl: "het bestandstype '\(fileExtension)' is niet bekend",
          en: "the file type '\(fileExtension)' is not known"),
        expected: Text(nl: "verwacht: \(known)", en: "expected: \(known)"))
    ])
  }

  private static func networkOfFolder(_ path: String) throws(InvalidFile) -> LoadedNetwork {
    let format = CSVFolderFormat()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let tables = names.sorted().filter { name in
      !name.hasPrefix(".")
        && format.fileExtensions.contains(URL(filePath: name).pathExtension.lowercased())
    }
    guard !tables.isEmpty else { throw InvalidFile([.isFolder(path)]) }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    var files: [(path: String, bytes: [UInt8])] = []
    for name in tables {
      files.append(("\(folder)/\(name)", try bytes(of: "\(folder)/\(name)")))
    }
    return try format.network(from: files, folder: folder)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func bytes(of path: String) throws(InvalidFile) -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes else { throw InvalidFile([.noSuchFile(path)]) }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= largestFile else { throw InvalidFile([.fileTooLarge(path)]) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InvalidFile([.unreadable(path)])
    }
    return [UInt8](data)
  }
}
