public import CoalitionModel

/// A file format from which a network can be read.
public protocol NetworkFormat: Sendable {
  /// The name of the format.
  var name: String { get }
  /// The file extensions by which it is known, without the dot.
  var fileExtensions: [String] { get }

  /// Reads a file as a tree of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when it is no such tree.
  func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument
}

extension NetworkFormat {
  /// Reads a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when there is a mistake.
  public func network(
    from bytes: [UInt8], file: String, options: ReadingOptions = ReadingOptions()
  ) throws(InvalidFile) -> LoadedNetwork {
    try NetworkReader.load(document(from: bytes, file: file), options: options)
  }
}

/// A file format to which a network can be written too.
public protocol WritableNetworkFormat: NetworkFormat {
  /// Writes a network, with keys and codes in one language.
  ///
  /// The same network gives the same bytes, and reading them gives the same network but for what
  /// the losses name.
  func bytes(of network: CoalitionNetwork, language: Language) throws -> WrittenNetwork
}
