package import CoalitionModel

/// A network as read, with the doubts about its file.
package struct LoadedNetwork: Hashable, Sendable {
  /// The network.
  package let network: CoalitionNetwork
  /// What the reader did that the user should know.
  package let warnings: [Diagnostic]
  /// What is allowed but probably not meant: other spellings of a name, partners without a type.
  package let doubts: [Diagnostic]

  /// Contacts and internal remarks, which are read on request only.
  package let notes: [InternalNote]
  /// Where the parts of the network stand in its file.
  package let places: NetworkDoubts.Places

  /// Creates a loaded network.
  package init(
    network: CoalitionNetwork, warnings: [Diagnostic], doubts: [Diagnostic] = [],
    notes: [InternalNote] = [], places: NetworkDoubts.Places = NetworkDoubts.Places()
  ) {
    self.network = network
    self.warnings = warnings
    self.doubts = doubts
    self.notes = notes
    self.places = places
  }

  /// A network with all that was noted while it was read.
  ///
  /// - Throws: ``CoalitionModel/InvalidFile`` when there is a mistake among the notes.
  init(
    _ network: CoalitionNetwork, noting diagnostics: [Diagnostic], doubts: NetworkDoubts,
    notes: [InternalNote], places: NetworkDoubts.Places
  ) throws(InvalidFile) {
    guard !diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidFile(diagnostics)
    }
    self.init(
      network: network, warnings: diagnostics.sorted { $0.place < $1.place },
      doubts: doubts.diagnostics, notes: notes, places: places)
  }
}
