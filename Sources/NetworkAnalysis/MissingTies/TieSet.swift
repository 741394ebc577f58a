package import CoalitionModel
import Graphs

/// A few new ties between two domains that together bring most.
package struct TieSet: Sendable {
  /// The ties, those that add most after the ones before them first.
  package let ties: [MissingTie]
  /// The network with the ties added.
  package let network: CoalitionNetwork
  /// How well the domains reach each other with the ties.
  package let contact: DomainContact
}

extension MissingTies {
  /// The ties that together bring most: the highest ``DomainContact/passing``.
  ///
  /// Chosen one by one and then exchanged while that helps (``Graphs/PassingChance/best(_:of:perNode:)``);
  /// of equally good ties the one that comes first in the order of talking about them.
  ///
  /// - Parameters:
  ///   - count: The number of ties at most.
  ///   - perPartner: The number of new ties of one partner at most.
  /// - Returns: The ties and what they bring; fewer than `count` when there are no more.
  package func best(_ count: Int, perPartner: Int = 2) -> TieSet {
    let projection = analysis.projection
    let sides = DomainSides(between: domains[0], and: domains[1], in: projection)
    let passing = PassingChance(from: sides.first, to: sides.second, in: projection.graph)
    var places: [NodePair: Int] = [:]
    let pairs = ties.indices.compactMap { place -> NodePair? in
      guard let first = projection.node(of: ties[place].first.id),
        let second = projection.node(of: ties[place].second.id)
      else { return nil }
      let pair = NodePair(first, second)
      places[pair] = place
      return pair
    }
    let chosen = passing.best(count, of: pairs, perNode: perPartner)
      .compactMap { places[$0] }.map { ties[$0] }
    let network = analysis.network.applying(chosen.map { .addTie($0.pair) })
    return TieSet(
      ties: chosen, network: network,
      contact: DomainContact(
        between: domains[0], and: domains[1],
        in: Analysis(of: network, options: projection.options)))
  }
}
