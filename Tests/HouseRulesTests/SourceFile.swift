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

extension SourceFile {
  /// The lines without strings and comments.
  var code: [String] { Self.code(of: lines) }

  /// How many lines the file has; the end of the last line begins no other.
  var length: Int { lines.count - (lines.last == "" ? 1 : 0) }

  /// The folder that the file stands in.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  /// Lines without strings and comments.
  static func code(of lines: [Substring]) -> [String] {
    var isInText = false
    return lines.map { line in
      let (code, endsInText) = code(of: line, isInText: isInText)
      isInText = endsInText
      return code
    }
  }

  /// The line without strings and comments, and whether a text of several lines goes on.
  private static func code(of line: Substring, isInText: Bool) -> (String, Bool) {
    let markers = line.ranges(of: "\"\"\"").count
    if isInText { return ("", markers == 0) }
    if markers == 1 { return (String(line.prefix { $0 != "\"" }), true) }
    var code = ""
    var isInString = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { isInString.toggle() }
      if !isInString, character == "/", previous == "/" { break }
      if !isInString, character != "\"" { code.append(character) }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return (code, false)
  }
}
