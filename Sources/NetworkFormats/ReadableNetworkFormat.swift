package import CoalitionModel

/// A file format from which a network can be read.
package protocol ReadableNetworkFormat: NetworkFormat {
  /// Reads a file as a tree of values.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when it is no such tree.
  func document(from bytes: [UInt8], file: String) throws(InvalidFile) -> NetworkDocument
}

extension ReadableNetworkFormat {
  /// Reads a network.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes and doubts, when there is a mistake.
  package func network(
    from bytes: [UInt8], file: String, options: ReadingOptions = ReadingOptions()
  ) throws(InvalidFile) -> LoadedNetwork {
    try NetworkReader.load(document(from: bytes, file: file), options: options)
  }
}
