package import CoalitionModel
package import Wording
import Records

/// The network file that people write by hand.
package struct YAMLFormat: ReadableNetworkFormat, WritableNetworkFormat {
  package let name = "yaml"
  package let fileExtensions = ["yaml", "yml"]

  /// Creates the format.
  package init() {}

  package func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    let document = try YAMLDocument(bytes: bytes, file: file)
    return NetworkDocument(document.root, file: file, noted: document.doubledKeys)
  }

  package func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let entries = NetworkEncoder(language: language).entries(of: network)
    return WrittenNetwork(bytes: Array(YAMLWriter(language).text(of: entries).utf8))
  }
}
