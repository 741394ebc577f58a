import CoalitionModel
import Records

extension YAMLDocument {
  /// The document that a text holds.
  static func reading(_ text: String) throws -> YAMLDocument {
    try YAMLDocument(bytes: Array(text.utf8), file: "a.yaml")
  }

  /// What is said about bytes that cannot be read; empty when they can.
  static func complaints(about bytes: [UInt8]) -> [Diagnostic] {
    do {
      _ = try YAMLDocument(bytes: bytes, file: "a.yaml")
      return []
    } catch {
      return error.diagnostics
    }
  }

  static func complaints(about text: String) -> [Diagnostic] { complaints(about: Array(text.utf8)) }

  /// The entries of the mapping at the top.
  var entries: [Value.Entry] { root.entries }
}

extension Value {
  var entries: [Value.Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> Value? { entries.first { $0.key == key }?.value }

  /// The words of a list.
  var words: [String] {
    guard case .sequence(let values) = content else { return [] }
    return values.compactMap { if case .scalar(let word) = $0.content { word } else { nil } }
  }
}

extension Place {
  /// The line and the column, as "3:7".
  var position: String { "\(line):\(column)" }
}
