public import CoalitionModel
import YAMLDocuments

/// The network file that people write by hand.
public struct YAMLFormat: ReadableNetworkFormat, WritableNetworkFormat {
  public let name = "yaml"
  public let fileExtensions = ["yaml", "yml"]

  /// Creates the format.
  public init() {}

  public func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument {
    let document = try YAMLDocument(bytes: bytes, file: file)
    return NetworkDocument(document.root, file: file, noted: document.doubledKeys)
  }

  public func bytes(of network: CoalitionNetwork, language: Language) -> WrittenNetwork {
    let entries = NetworkEncoder(language: language).entries(of: network)
    return WrittenNetwork(bytes: Array(YAMLWriter(language).text(of: entries).utf8))
  }
}
