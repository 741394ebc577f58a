import CoalitionModel
import Foundation
import Wording

extension RegionFile {
  /// The name under which it is looked for.
  package static let usualName = "regions.yaml"

  /// Names the file; it is read when a network first refers to it, with the folder of municipalities
  /// beside it when it has one.
  package convenience init(at path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent().relativePath
    let beside = folder == "." ? Self.municipalities : "\(folder)/\(Self.municipalities)"
    let tables = { () throws(InvalidFile) in try NetworkFormats.document(at: beside) }
    self.init(
      { () throws(InvalidFile) in try NetworkFormats.document(at: path) },
      municipalities: FileManager.default.fileExists(atPath: beside) ? tables : nil)
  }
}

/// The file of contacts and internal remarks beside a network: `groningen.intern.yaml`.
struct InternalFile {
  private static let endings = [".intern.yaml", ".intern.yml", ".internal.yaml"]

  private let network: String
  /// Where it stands, or would stand.
  let path: String

  init(beside network: String) {
    self.network = network
    // The path as the user gave it, so that mistakes name it the same way.
    let ending = URL(filePath: network).pathExtension
    let folder = network.hasSuffix("/") ? String(network.dropLast()) : network
    let stem = ending.isEmpty ? folder : String(network.dropLast(ending.count + 1))
    let candidates = Self.endings.map { stem + $0 }
    path = candidates.first { FileManager.default.fileExists(atPath: $0) } ?? candidates[0]
  }

  /// Whether a path has the name of such a file.
  static func isInternal(_ path: String) -> Bool {
    endings.contains { path.lowercased().hasSuffix($0) }
  }

  /// The network with the notes of the file, after those of the network's own sheet.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes in the file.
  func adding(to loaded: LoadedNetwork) throws(InvalidFile) -> LoadedNetwork {
    guard FileManager.default.fileExists(atPath: path) else {
      let name = URL(filePath: path).lastPathComponent
      return loaded.notes.isEmpty
        ? LoadedNetwork(
          loaded, adding: [],
          noting: [Diagnostic(.noInternalNotes, at: Place(file: network), ["path": Text(name)])])
        : loaded
    }
    let document = try NetworkFormats.document(at: path)
    let reader = InternalNotesReader(for: loaded.network, noted: document.noted)
    let notes = reader.notes(in: document)
    guard !reader.diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidFile(reader.diagnostics)
    }
    return LoadedNetwork(loaded, adding: notes, noting: reader.diagnostics)
  }
}
