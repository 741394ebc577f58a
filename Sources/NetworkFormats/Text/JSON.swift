import CoalitionModel
import Wording
import Records

extension NetworkFormat {
  /// The network file as other programs write it: the same keys and codes as in YAML.
  ///
  /// A blueprint of Kumu, which is JSON too, is read as its tables.
  package static let json = NetworkFormat(
    name: "json", fileExtensions: ["json"],
    read: CharacterEncoding.mending(isAlwaysUTF8: true) { (bytes, file) throws(InvalidFile) in
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
        return try TableNetworkReader.document(ofWritten: blueprint.tables, file: file)
      }
      return NetworkDocument(tree, file: file)
    },
    write: { (network, language) throws(InvalidFile) in
      let entries = NetworkEncoder(language: language).entries(of: network)
      return WrittenNetwork(bytes: Array(JSONValue(entries, language).text(.itemPerLine).utf8))
    })
}

extension JSONValue {
  /// A record with its keys in one language, in their order.
  fileprivate init(_ entries: [DocumentValue.Entry], _ language: Language) {
    self = .members(
      entries.map { Member($0.field.name(language), JSONValue($0.value, language)) })
  }

  private init(_ value: DocumentValue, _ language: Language) {
    switch value {
    case .text(let text): self = .string(text)
    case .integer(let number): self = .integer(number)
    case .number(let number): self = .number(number)
    case .flag(let isSet): self = .bool(isSet)
    case .list(let values): self = .array(values.map { JSONValue($0, language) })
    case .record(let entries): self.init(entries, language)
    }
  }
}
