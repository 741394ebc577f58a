import Foundation
import Testing

/// A Swift file of the repository, as text.
struct SourceFile: Sendable, CustomTestStringConvertible {
  let path: String
  let lines: [Substring]

  var testDescription: String { path }

  /// The module or test target that the file belongs to.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The Swift files below a folder of the repository.
  static func all(in folder: String) -> [SourceFile] {
    let start = root.appending(path: folder)
    let paths = FileManager.default.subpaths(atPath: start.path) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let data = FileManager.default.contents(atPath: start.appending(path: path).path) else {
        return nil
      }
      let text = String(decoding: data, as: UTF8.self)
      return SourceFile(
        path: "\(folder)/\(path)",
        lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
