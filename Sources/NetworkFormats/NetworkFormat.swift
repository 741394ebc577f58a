public import CoalitionModel

/// A file format from which a network can be read.
public protocol NetworkFormat: Sendable {
  /// The name of the format.
  var name: String { get }
  /// The file extensions by which it is known, without the dot.
  var fileExtensions: [String] { get }

  /// Reads a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when there is a mistake.
  func network(from bytes: [UInt8], file: String) throws(InvalidFile) -> LoadedNetwork
}

/// A network as read, with the doubts about its file.
public struct LoadedNetwork: Hashable, Sendable {
  /// The network.
  public let network: CoalitionNetwork
  /// What is probably not what was meant.
  public let warnings: [Diagnostic]

  /// Creates a loaded network.
  public init(network: CoalitionNetwork, warnings: [Diagnostic]) {
    self.network = network
    self.warnings = warnings
  }
}
