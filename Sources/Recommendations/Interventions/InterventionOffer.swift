public import CoalitionModel

/// An intervention that fits a recommendation, and what the network says about it.
public struct InterventionOffer: Hashable, Sendable {
  /// The intervention.
  public let entry: InterventionCatalog.Entry
  /// What the network records of it that does not run yet: planned, wanted, and so on.
  public let standing: Standing?

  /// The offer of an intervention; nothing when the network carries it out already.
  init?(_ entry: InterventionCatalog.Entry, in network: CoalitionNetwork) {
    let names = Set(([entry.name.nl, entry.name.en] + entry.aliases).map(Spelling.folded))
    let known = network.interventions.filter { names.contains(Spelling.folded($0.name)) }
    let structures = network.allStructures.filter { names.contains(Spelling.folded($0.name)) }
    let standings = known.map(\.standing) + structures.map(\.standing)
    guard !standings.contains(.current) else { return nil }
    self.entry = entry
    standing = standings.first
  }
}
