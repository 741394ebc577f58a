import CoalitionNetworks
import Foundation

/// Writes files whole or not at all.
enum OutputFiles {
  /// What is to be written where.
  typealias File = (path: String, bytes: [UInt8])

  /// Writes a file: first under a temporary name, then renamed.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try write([(path, bytes)])
  }

  /// Writes a network: one file, or the files of one folder.
  static func write(_ network: WrittenNetwork, to path: String) throws {
    switch network.content {
    case .file(let bytes): try write(bytes, to: path)
    case .folder(let files): try write(files.map { ("\(path)/\($0.name)", $0.bytes) })
    }
  }

  /// Writes files of one folder: all under temporary names first, then all renamed.
  ///
  /// When one cannot be written, none is changed and the temporary ones are taken away.
  static func write(_ files: [File]) throws {
    var written: [(temporary: URL, final: URL)] = []
    do {
      for file in files {
        let final = URL(filePath: file.path)
        let folder = final.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = ".\(final.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        let temporary = folder.appending(path: name)
        written.append((temporary, final))
        try Data(file.bytes).write(to: temporary)
      }
      for (temporary, final) in written {
        guard rename(temporary.path, final.path) == 0 else { throw OutputFailure(path: final.path) }
      }
    } catch {
      for (temporary, _) in written { try? FileManager.default.removeItem(at: temporary) }
      throw OutputFailure(path: files.first?.path ?? "")
    }
  }
}
