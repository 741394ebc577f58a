package import CoalitionModel
import Graphs

/// How many steps partners of two domains are from each other.
///
/// ## Definition
/// Every pair of partners in view, one of each domain, by the number of steps between them.
package struct DomainReach: Hashable, Sendable {
  /// The two domains.
  package let domains: [Domain]
  /// The number of pairs.
  package let pairs: Int
  /// The pairs that are tied.
  package let tied: Int
  /// The pairs that reach each other through one partner in between.
  package let inTwoSteps: Int
  /// The pairs that reach each other in more steps.
  package let farther: Int
  /// The pairs without a path over recorded ties.
  package let apart: Int

  init(between one: Domain, and other: Domain, in analysis: Analysis) {
    let (projection, components) = (analysis.projection, analysis.components)
    let graph = projection.graph
    let (first, second) = (projection.nodes(of: one), projection.nodes(of: other))
    var isTarget = [Bool](repeating: false, count: graph.nodeCount)
    for node in second { isTarget[node.index] = true }
    // The place of the source that was last seen to reach a node, so that each counts once.
    var seen = [Int](repeating: -1, count: graph.nodeCount)
    var (tied, near) = (0, 0)
    for (place, source) in first.enumerated() {
      for neighbor in graph.neighbors(of: source) where isTarget[neighbor.index] {
        tied += 1
        near += 1
        seen[neighbor.index] = place
      }
      for neighbor in graph.neighbors(of: source) {
        for next in graph.neighbors(of: neighbor)
        where isTarget[next.index] && seen[next.index] != place {
          near += 1
          seen[next.index] = place
        }
      }
    }
    let sizes = Dictionary(grouping: second, by: components.group(of:)).mapValues { $0.count }
    let connected = first.reduce(0) { $0 + sizes[components.group(of: $1), default: 0] }
    domains = [one, other]
    pairs = first.count * second.count
    self.tied = tied
    inTwoSteps = near - tied
    farther = connected - near
    apart = pairs - connected
  }
}

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
  package let cutPartners: [Partner]

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
    cutPartners = analysis.separations.cuts(between: sides.first, and: sides.second)
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

/// How many partners may fall away before two domains lose each other, and who they are.
package struct DomainConnectivity: Hashable, Sendable {
  /// A partner without whom some partners of two domains lose each other.
  package struct CutPartner: Hashable, Sendable {
    /// The partner.
    package let partner: Partner
    /// The number of pairs, one partner of each domain, that lose each other.
    package let lostPairs: Int
    /// Whether nobody of the one domain then reaches anybody of the other.
    package let separates: Bool
  }

  /// Two domains that a path over recorded ties connects.
  package struct Pair: Hashable, Sendable {
    /// The two domains, in the order of the vocabulary.
    package let domains: [Domain]
    /// The partners without whom some pairs lose each other, most pairs first, then by id.
    package let cutPartners: [CutPartner]
    /// The fewest partners without whom no path connects the two domains, by id.
    ///
    /// They may be of the domains themselves, and there may be other sets as small. Nothing when that
    /// was left out or may not be told.
    package let fewest: [Partner]?
  }

  /// The pairs of domains that a path connects, in the order of the vocabulary.
  package let pairs: [Pair]

  init(of analysis: Analysis) {
    let (projection, components) = (analysis.projection, analysis.components)
    let graph = projection.graph
    let isSought =
      graph.nodeCount <= Limits.partnersForSearches && analysis.tellsSingleLinks
    let sides = projection.domains.map { (domain: $0, nodes: projection.nodes(of: $0)) }
    pairs = sides.indices.flatMap { place in
      sides[(place + 1)...].compactMap { other -> Pair? in
        let one = sides[place]
        let groups = [one.nodes, other.nodes].map { Set($0.map(components.group(of:))) }
        guard !groups[0].isDisjoint(with: groups[1]) else { return nil }
        let fewest = isSought ? graph.separator(between: one.nodes, and: other.nodes) : nil
        let cutPartners = analysis.separations.cuts(between: one.nodes, and: other.nodes).map {
          cut in
          CutPartner(
            partner: projection.partner(of: cut.node), lostPairs: cut.lostPairs,
            separates: cut.separatesGroups)
        }
        return Pair(
          domains: [one.domain, other.domain],
          cutPartners: cutPartners.sorted {
            ($1.lostPairs, $0.partner.id) < ($0.lostPairs, $1.partner.id)
          },
          fewest: fewest.map { $0.map(projection.partner(of:)) })
      }
    }
  }

  /// What connects two domains; nothing when no path connects them.
  package subscript(one: Domain, other: Domain) -> Pair? {
    pairs.first { $0.domains.contains(one) && $0.domains.contains(other) && one != other }
  }
}
