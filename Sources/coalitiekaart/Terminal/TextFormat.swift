import ArgumentParser
import Foundation

/// How blocks of text are written.
enum TextFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, markdown

  /// The format that belongs to the extension of a file.
  init?(of path: String) {
    switch URL(filePath: path).pathExtension.lowercased() {
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case "txt": self = .table
    default: return nil
    }
  }
}
