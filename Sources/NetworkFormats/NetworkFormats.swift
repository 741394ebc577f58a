public import CoalitionModel
import Foundation

/// The formats from which a network can be read.
public enum NetworkFormats {
  /// Every format, in the order in which help names them.
  public static let all: [any NetworkFormat] = [
    YAMLFormat()
  ]

  /// The largest file that is opened, in bytes; a format may set a lower limit.
  static let largestFile = 512_000_000

  /// Reads a network file; its extension tells the format.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when there is no such file, when no format reads it, or
  ///   with all mistakes in it.
  public static func network(at path: String) throws(InvalidFile) -> LoadedNetwork {
    let format = try format(of: path)
    return try format.network(from: bytes(of: path), file: path)
  }

  private static func format(of path: String) throws(InvalidFile) -> any NetworkFormat {
    let fileExtension = URL(filePath: path).pathExtension.lowercased()
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

  private static func bytes(of path: String) throws(InvalidFile) -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let attributes else { throw InvalidFile([.noSuchFile(path)]) }
    guard attributes[.type] as? FileAttributeType != .typeDirectory else {
      throw InvalidFile([.isFolder(path)])
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size <= largestFile else { throw InvalidFile([.fileTooLarge(path)]) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InvalidFile([.unreadable(path)])
    }
    return [UInt8](data)
  }
}
