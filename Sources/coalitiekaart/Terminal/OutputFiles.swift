import ArgumentParser
import CoalitionNetworks
import Foundation

/// Writes files whole or not at all.
enum OutputFiles {
  /// What is to be written where.
  typealias File = (path: String, bytes: [UInt8])

  /// Writes a file: first under a temporary name, then renamed.
  static func write(_ bytes: [UInt8], to path: String, keeping inputs: InputFiles) throws {
    try write([(path, bytes)], keeping: inputs)
  }

  /// Writes a network: one file, or the files of one folder.
  static func write(
    _ network: WrittenNetwork, to path: String, keeping inputs: InputFiles
  ) throws {
    switch network.content {
    case .file(let bytes): try write(bytes, to: path, keeping: inputs)
    case .folder(let files):
      try inputs.refuse(path)
      try write(files.map { ("\(path)/\($0.name)", $0.bytes) }, keeping: inputs)
    }
  }

  /// Writes a file that is made in pieces.
  static func write(
    _ pieces: some Sequence<[UInt8]>, to path: String, keeping inputs: InputFiles
  ) throws {
    try write([path], keeping: inputs) { _, handle in
      for piece in pieces { try handle.write(contentsOf: piece) }
    }
  }

  /// Writes files of one folder, all or none.
  static func write(_ files: [File], keeping inputs: InputFiles) throws {
    try write(files.map { $0.path }, keeping: inputs) { place, handle in
      try handle.write(contentsOf: files[place].bytes)
    }
  }

  /// Writes all files under temporary names first, then renames all.
  ///
  /// When one cannot be written, none is changed and the temporary ones are taken away.
  ///
  /// - Throws: A `ValidationError` when one of them is an input of the command, before any is made.
  private static func write(
    _ paths: [String], keeping inputs: InputFiles,
    fill: (_ place: Int, FileHandle) throws -> Void
  ) throws {
    for path in paths { try inputs.refuse(path) }
    var written: [(temporary: URL, final: URL)] = []
    do {
      for (place, path) in paths.enumerated() {
        let final = URL(filePath: path)
        let folder = final.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = ".\(final.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        let temporary = folder.appending(path: name)
        written.append((temporary, final))
        try Data().write(to: temporary)
        let handle = try FileHandle(forWritingTo: temporary)
        try fill(place, handle)
        try handle.close()
      }
      for (temporary, final) in written {
        guard rename(temporary.path, final.path) == 0 else { throw OutputFailure(path: final.path) }
      }
    } catch {
      for (temporary, _) in written { try? FileManager.default.removeItem(at: temporary) }
      throw OutputFailure(path: paths.first ?? "")
    }
  }
}

/// Thrown when a file cannot be written.
struct OutputFailure: Error {
  let path: String

  /// What is wrong and what helps, in one line.
  func message(_ language: Language) -> String {
    Text(
      nl: "\(path): kan niet schrijven; kijk of de map bestaat en of u er mag schrijven",
      en: "\(path): cannot write; check whether the folder exists and you may write there"
    )(language)
  }
}

/// Thrown when a file holds what must not stand in it.
struct PrivacyFailure: Error {
  /// Why something must not stand in a file.
  enum Reason {
    /// The file names nobody.
    case anonymous
    /// It is for everyone, and this is in the internal file or sheet.
    case `internal`
  }

  let path: String
  let finding: PrivacyCheck.Finding
  let reason: Reason

  /// What is wrong and what helps, in one line.
  func message(_ language: Language) -> String {
    let (text, place) = (finding.text, finding.place)
    return switch reason {
    case .anonymous:
      language(
        nl: """
          \(path): niet geschreven, want '\(text)' staat er nog in (\(place)); meld dit als fout
          """,
        en: """
          \(path): not written, because '\(text)' is still in it (\(place)); report this as a bug
          """)
    case .internal:
      language(
        nl: """
          \(path): niet geschreven, want '\(text)' staat in het interne bestand of blad en komt hier \
          ook voor (\(place)); haal het weg uit het netwerk, of uit wat intern is
          """,
        en: """
          \(path): not written, because '\(text)' is in the internal file or sheet and stands here too \
          (\(place)); take it out of the network, or out of what is internal
          """)
    }
  }

  /// Stops when one of the files gives away what is hidden of a network, so that none is written.
  static func check(
    _ files: [OutputFiles.File], of network: CoalitionNetwork, shownAs shown: CoalitionNetwork,
    _ language: Language
  ) throws {
    let check = PrivacyCheck(hiding: network.hiddenTexts)
    for file in files {
      for finding in check.findings(in: file.bytes)
      where network.shows(finding.text, in: shown, language) {
        throw PrivacyFailure(path: file.path, finding: finding, reason: .anonymous)
      }
    }
  }

  /// Stops when one of the files holds something of the internal notes, so that none is written.
  static func check(_ files: [OutputFiles.File], for notes: [InternalNote]) throws {
    let check = PrivacyCheck(hiding: notes.flatMap { $0.hiddenTexts })
    for file in files {
      if let finding = check.findings(in: file.bytes).first {
        throw PrivacyFailure(path: file.path, finding: finding, reason: .internal)
      }
    }
  }
}
