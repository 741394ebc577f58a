import ArgumentParser
import CoalitionNetworks

/// The networks among some files, as `Networks/*.yaml` names them: lists of regions and of coalitions that
/// lie beside them are left out, and that is said.
struct NetworkFiles {
  /// The files that are networks, in the order given.
  let paths: [String]
  private let language: Language

  /// Looks what the files hold.
  ///
  /// - Throws: A `ValidationError` when none of them is a network.
  init(_ files: [String], _ language: Language) throws {
    self.language = language
    var paths: [String] = []
    for file in files {
      guard let other = NetworkFormats.otherList(at: file) else {
        paths.append(file)
        continue
      }
      Terminal.note([other.line(language)])
    }
    guard !paths.isEmpty else {
      throw ValidationError(
        nl: "geen van deze bestanden is een netwerk.", en: "none of these files is a network.")
    }
    self.paths = paths
  }

  /// Reads them all; doubts are shown on the way.
  ///
  /// - Throws: `InvalidFile` with the mistakes of the first file that has any.
  func networks(_ reading: ReadingChoices) throws -> [(file: String, network: CoalitionNetwork)] {
    try paths.map { path in
      let session = Session(file: path, reading: reading, language: language)
      return (file: path, network: try session.loaded().network)
    }
  }
}
