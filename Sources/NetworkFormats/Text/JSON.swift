import CoalitionModel
import Wording
import Records

extension NetworkFormat {
  /// The network file as other programs write it: the same keys and codes as in YAML.
  ///
  /// A blueprint of Kumu, which is JSON too, is read as its tables.
  package static let json = NetworkFormat(
    name: "json", fileExtensions: ["json"],
    read: { (bytes, file) throws(InvalidFile) in
      guard bytes.count <= ReadingLimits.json else {
        throw InvalidFile([
          Diagnostic(
            .tooLarge, at: Place(file: file),
            ["megabytes": Text("\(ReadingLimits.json / 1_000_000)")])
        ])
      }
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw InvalidFile(.notUTF8, at: Place(file: file))
      }
      let tree = try JSONReader.tree(of: bytes, file: file)
      if let blueprint = KumuBlueprint(tree) {
        return try TableNetworkReader.document(of: blueprint.tables, file: file)
      }
      return NetworkDocument(tree, file: file)
    },
    write: { (network, language) throws(InvalidFile) in
      let entries = NetworkEncoder(language: language).entries(of: network)
      return WrittenNetwork(bytes: Array(JSONWriter(language: language).text(of: entries).utf8))
    })
}

/// Writes a tree of values as JSON: one item of a section per line.
struct JSONWriter {
  let language: Language

  /// The text of a file, with a new line at its end.
  func text(of entries: [DocumentValue.Entry]) -> String {
    let lines = entries.map { entry in
      let key = "  \(JSONText.quoted(entry.field.name(language))): "
      guard case .list(let items) = entry.value else { return key + line(entry.value) }
      return key + "[\n" + items.map { "    " + line($0) }.joined(separator: ",\n") + "\n  ]"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private func line(_ value: DocumentValue) -> String {
    switch value {
    case .text(let text): JSONText.quoted(text)
    case .integer(let number): "\(number)"
    case .flag(let isSet): isSet ? "true" : "false"
    case .list(let items): "[" + items.map(line).joined(separator: ", ") + "]"
    case .record(let entries):
      "{"
        + entries.map { "\(JSONText.quoted($0.field.name(language))): \(line($0.value))" }
        .joined(separator: ", ") + "}"
    }
  }
}

/// How values stand in a JSON file.
enum JSONText {
  /// A text in quotes, without marks that could end a line.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// What a cell holds: a number, yes or no, or a text.
  static func value(of cell: SheetTable.Cell) -> String {
    switch cell.content {
    case .flag(let isSet): isSet ? "true" : "false"
    case .number: cell.text ?? "null"
    default: quoted(cell.text ?? "")
    }
  }
}
