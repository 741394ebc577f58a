package import CoalitionModel
import Graphs

/// How well two domains reach each other.
package struct DomainContact: Hashable, Sendable {
  /// How many steps the pairs are apart.
  package let reach: DomainReach
  /// The chance that a question of a partner of the one domain gets to one of the other in at most
  /// two steps, when half of all questions get through a tie, from 0 to 1; `nil` without pairs.
  package let passing: Double?
  /// The mean of 1 divided by the number of steps of all pairs, from 0 to 1; `nil` without pairs.
  package let nearness: Double?
  /// The harmonic mean of the number of steps; `nil` when no path leads from one to the other.
  package let averageSteps: Double?
  /// The nearness of the others when the partner falls away whose loss costs most; `nil` when nobody
  /// is left on a side, or above 100 partners.
  package let worstNearness: Double?
  /// The partners without whom some pairs of the two domains lose each other, by id.
  package let holders: [Partner]

  /// Looks at two domains.
  package init(between one: Domain, and other: Domain, in analysis: Analysis) {
    let projection = analysis.projection
    let sides = DomainSides(between: one, and: other, in: projection)
    let nearness = GroupNearness(from: sides.first, to: sides.second, in: projection.graph)
    reach = DomainReach(between: one, and: other, in: analysis)
    passing = PassingChance(from: sides.first, to: sides.second, in: projection.graph).mean
    self.nearness = nearness.mean
    averageSteps = nearness.averageSteps
    worstNearness = sides.worstNearness(in: projection.graph)
    holders = analysis.separations.cuts(between: sides.first, and: sides.second)
      .map { projection.partner(of: $0.node) }
      .sorted { $0.id < $1.id }
  }
}

/// The nodes of two different domains.
struct DomainSides {
  let first: [Graph.Node]
  let second: [Graph.Node]

  init(between one: Domain, and other: Domain, in projection: Projection) {
    precondition(one != other, "Two domains are different")
    (first, second) = (projection.nodes(of: one), projection.nodes(of: other))
  }

  /// The least nearness that is left when one node falls away.
  func worstNearness(in graph: Graph) -> Double? {
    guard graph.nodeCount <= Limits.partnersForLosses else { return nil }
    return graph.nodes.compactMap { lost in
      GroupNearness(
        from: first.filter { $0 != lost }, to: second.filter { $0 != lost },
        in: graph.removing([lost])
      ).mean
    }.min()
  }
}
