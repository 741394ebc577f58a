package import CoalitionModel
package import Wording

/// A file format to which a network can be written.
package protocol WritableNetworkFormat: NetworkFormat {
  /// Writes a network, with keys and codes in one language.
  ///
  /// The same network gives the same bytes, and reading them gives the same network but for what
  /// the losses name.
  func bytes(of network: CoalitionNetwork, language: Language) throws -> WrittenNetwork
}
