import Foundation

/// A folder of its own for one test, removed afterwards.
package final class TemporaryFolder {
  /// Where it stands.
  package let path: String

  /// Makes the folder, with some files of text.
  package init(_ files: [String: String] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
    for (name, text) in files { _ = try file(name, Array(text.utf8)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and answers its path.
  @discardableResult package func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  /// Makes a file of a size without writing its content.
  package func emptySpace(_ name: String, bytes: UInt64) throws -> String {
    let file = try file(name, [])
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.truncate(atOffset: bytes)
    try handle.close()
    return file
  }
}

/// Does something in a folder with some files of text, and removes it afterwards.
package func withFiles<Result>(
  _ files: [String: String], _ body: (String) throws -> Result
) throws -> Result {
  let folder = try TemporaryFolder(files)
  return try withExtendedLifetime(folder) { try body(folder.path) }
}

/// How many generated networks a property is tested on.
package enum GeneratedCases {
  /// The seeds of the networks: twelve, or as many as `COALITIEKAART_CASES` says.
  package static let seeds: Range<UInt64> =
    0..<(ProcessInfo.processInfo.environment["COALITIEKAART_CASES"].flatMap(UInt64.init) ?? 12)
}
