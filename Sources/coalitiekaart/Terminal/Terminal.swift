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
    note(["\(path)"])
  }

  private static func write(_ text: String, to handle: FileHandle) {
    write([UInt8](text.utf8), to: handle)
  }

  /// Writes text; a reader that went away is no mistake.
  private static func write(_ bytes: [UInt8], to handle: FileHandle) {
    try? handle.write(contentsOf: bytes)
  }
}
