import ArgumentParser
import CoalitionNetworks
import Foundation

/// What a command reads, files and folders of tables, over which nothing is ever written.
///
/// An earlier picture that keeps its places is none: it is made anew on purpose.
struct InputFiles {
  /// The paths, as the user gave them; the network first.
  let paths: [String]

  init(_ paths: [String]) {
    self.paths = paths
  }

  /// Of a command that reads nothing.
  static let none = InputFiles([])

  /// These and others.
  func and(_ others: [String]) -> InputFiles { InputFiles(paths + others) }

  /// Refuses to write to a path where an input stands, or as one more table of a folder that is read.
  ///
  /// Paths are compared by the file to which they lead: through links, and by its number on the disk.
  ///
  /// - Throws: A `ValidationError` that names the path.
  func refuse(_ path: String) throws {
    guard path != "-" else { return }
    let place = FilePlace(path)
    if paths.contains(where: { FilePlace($0).isSame(as: place) }) {
      throw ValidationError(
        nl: "'\(path)' is het netwerk dat wordt gelezen, of een bestand dat erbij hoort;"
          + " kies een andere naam.",
        en: "'\(path)' is the network that is read, or a file that belongs to it;"
          + " choose another name.")
    }
    guard NetworkFormats.isTableOfFolder(path) else { return }
    if paths.contains(where: { FilePlace($0).isSame(as: place.folder) }) {
      throw ValidationError(
        nl: "'\(path)' komt in de map die wordt gelezen en zou er een tabel van worden;"
          + " kies een andere map.",
        en: "'\(path)' would come into the folder that is read, as a table of it;"
          + " choose another folder.")
    }
  }
}

/// Where a path leads.
private struct FilePlace {
  private let url: URL
  /// The disk and the number on it; `nil` when there is no such file.
  private let number: [Int]?

  init(_ path: String) { self.init(URL(filePath: path)) }

  private init(_ url: URL) {
    self.url = url.standardizedFileURL.resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: self.url.path)
    let parts = [FileAttributeKey.systemNumber, .systemFileNumber].compactMap {
      (attributes?[$0] as? NSNumber)?.intValue
    }
    number = parts.count == 2 ? parts : nil
  }

  /// The folder in which it lies.
  var folder: FilePlace { FilePlace(url.deletingLastPathComponent()) }

  func isSame(as other: FilePlace) -> Bool {
    url.path == other.url.path || number.map { $0 == other.number } ?? false
  }
}
