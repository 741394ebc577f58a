public import CoalitionModel
import YAMLDocuments

/// The network file that people write by hand.
public struct YAMLFormat: NetworkFormat {
  public let name = "yaml"
  public let fileExtensions = ["yaml", "yml"]

  /// Creates the format.
  public init() {}

  public func network(from bytes: [UInt8], file: String) throws(InvalidFile) -> LoadedNetwork {
    let document = try YAMLDocument(bytes: bytes, file: file)
    var reader = YAMLNetworkReader(document: document, file: file)
    let network = reader.network()
    let diagnostics = reader.walker.diagnostics
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidFile(diagnostics)
    }
    return LoadedNetwork(
      network: network, warnings: diagnostics.sorted { $0.place < $1.place })
  }
}
