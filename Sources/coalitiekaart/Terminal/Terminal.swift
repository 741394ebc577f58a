import CoalitionNetworks
import Foundation

/// Where the program speaks: results on standard output, all else on standard error.
enum Terminal {
  /// Shows a result.
  static func show(_ text: String) {
    write(text + "\n", to: .standardOutput)
  }

  /// Shows messages that are no result.
  static func note(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    write(lines.joined(separator: "\n") + "\n", to: .standardError)
  }

  /// Tells which files were written.
  static func tellWritten(_ paths: [String]) {
    if !SpokenOptions.isQuiet { note(paths) }
  }

  /// Shows the mistakes of a file; after many in a spreadsheet also that import reads somebody's own list.
  static func note(mistakes: [Diagnostic], _ language: Language) {
    note(Diagnostic.lines(mistakes, language) + [importHint(mistakes, language)].compactMap { $0 })
  }

  /// From so many mistakes on a spreadsheet is probably somebody's own list.
  private static let fewestOfOwnList = 5

  private static func importHint(_ mistakes: [Diagnostic], _ language: Language) -> String? {
    let errors = mistakes.filter { $0.severity == .error }
    guard errors.count >= fewestOfOwnList, let file = errors.first?.place.file,
      ["xlsx", "xlsm", "ods", "csv"].contains(where: { file.lowercased().hasSuffix("." + $0) })
    else { return nil }
    return language(
      nl:
        "Is dit uw eigen lijst? Dit leest hem in en vraagt wat niet zeker is: coalitiekaart import"
        + " '\(file)' -o netwerk.xlsx",
      en: "Is this your own list? This reads it and asks what is not sure: coalitiekaart import"
        + " '\(file)' -o network.xlsx")
  }

  /// Shows a result, or writes it to a file and says so.
  static func deliver(_ text: String, to path: String?) throws {
    try deliver(CollectionOfOne([UInt8](text.utf8)), to: path, keeping: .none)
  }

  /// Shows a result that is made in pieces, or writes it to a file and says so.
  static func deliver(
    _ pieces: some Sequence<[UInt8]>, to path: String?, keeping inputs: InputFiles
  ) throws {
    guard let path, path != "-" else {
      for piece in pieces { write(piece, to: .standardOutput) }
      return
    }
    try OutputFiles.write(pieces, to: path, keeping: inputs)
    tellWritten([path])
  }

  private static func write(_ text: String, to handle: FileHandle) {
    write([UInt8](text.utf8), to: handle)
  }

  /// Writes text; a reader that went away is no mistake.
  private static func write(_ bytes: [UInt8], to handle: FileHandle) {
    Progress.shared.clear()
    try? handle.write(contentsOf: bytes)
  }
}
