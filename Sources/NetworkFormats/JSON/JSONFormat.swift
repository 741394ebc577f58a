package import CoalitionModel
import Records
package import Wording

/// The network file as other programs write it: the same keys and codes as in YAML.
///
/// A blueprint of Kumu, which is JSON too, is read as its tables.
package struct JSONFormat: ReadableNetworkFormat, WritableNetworkFormat {
  package let name = "json"
  package let fileExtensions = ["json"]

  /// The largest file that is read, in bytes.
  static let largestFile = 24_000_000

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    guard bytes.count <= Self.largestFile else {
      throw InvalidFile([.tooLarge(file, megabytes: Self.largestFile / 1_000_000)])
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw InvalidFile([.notUTF8(file)])
    }
    let tree = try JSONReader.tree(of: bytes, file: file)
    if let blueprint = KumuBlueprint(tree) {
      return try TableNetworkReader.document(of: blueprint.tables, file: file)
    }
    return NetworkDocument(tree, file: file)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let entries = NetworkEncoder(language: language).entries(of: network)
    return WrittenNetwork(bytes: Array(JSONWriter(language: language).text(of: entries).utf8))
  }
}
