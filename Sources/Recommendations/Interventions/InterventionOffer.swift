package import CoalitionModel
import Wording

/// An intervention that fits a recommendation, and what the network says about it.
package struct InterventionOffer: Hashable, Sendable {
  /// The intervention.
  package let entry: InterventionCatalog.Entry
  /// What the network records of it that does not run yet: planned, wanted, and so on.
  package let standing: Standing?

  /// The offer of an intervention; nothing when the network carries it out already.
  init?(_ entry: InterventionCatalog.Entry, in network: CoalitionNetwork) {
    let names = Set(([entry.name.nl, entry.name.en] + entry.aliases).map(Spelling.folded))
    let known = network.interventions.filter { names.contains(Spelling.folded($0.name)) }
    let structures = network.allStructures.filter { names.contains(Spelling.folded($0.name)) }
    let standings = known.map { $0.standing } + structures.map { $0.standing }
    guard !standings.contains(.current) else { return nil }
    self.entry = entry
    standing = standings.first
  }
}
