public import CoalitionModel

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

  /// A network with all that was noted while it was read.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when there is a mistake among the notes.
  init(_ network: CoalitionNetwork, noting diagnostics: [Diagnostic]) throws(InvalidFile) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidFile(diagnostics)
    }
    self.init(network: network, warnings: diagnostics.sorted { $0.place < $1.place })
  }
}
