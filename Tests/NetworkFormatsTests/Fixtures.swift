import CoalitionModel
import Foundation
import NetworkFormats

/// A network with two partners, as a text to which mistakes can be added.
enum Sample {
  static let start = """
    netwerk: Voorbeeld
    bronnen: [{id: s, titel: Bron}]
    partners:
      - {id: a, naam: Verloskundigen, type: verloskundige}
      - {id: b, naam: Wijkteam Noord, type: wijkteam}

    """

  /// The line on which what is added to the start begins.
  static let nextLine = 6
}

extension YAMLFormat {
  /// The network that a text holds.
  static func loading(_ text: String) throws -> LoadedNetwork {
    try YAMLFormat().network(from: Array(text.utf8), file: "a.yaml")
  }

  /// All mistakes and doubts of a text, whether it can be used or not.
  static func complaints(about text: String) -> [Diagnostic] {
    do {
      return try YAMLFormat().network(from: Array(text.utf8), file: "a.yaml").warnings
    } catch {
      return error.diagnostics
    }
  }
}

extension NetworkFormats {
  /// What is said about a file that cannot be read; empty when it can.
  static func complaints(about path: String) -> [Diagnostic] {
    do {
      _ = try network(at: path)
      return []
    } catch {
      return error.diagnostics
    }
  }
}

/// A folder of its own for one test, removed afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and answers its path.
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = "\(path)/\(name)"
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  /// Makes a file of a size without writing its content.
  func emptySpace(_ name: String, bytes: UInt64) throws -> String {
    let file = try file(name, [])
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    try handle.truncate(atOffset: bytes)
    try handle.close()
    return file
  }
}
