import CoalitionModel
package import Graphs

/// Which partners mostly work with each other, and whether those groups are the domains.
package struct CommunityFigures: Hashable, Sendable {
  /// The groups found, and how sure one may be of them.
  package let communities: Communities
  /// How far the groups are the domains (adjusted Rand index).
  ///
  /// 1 when they are the same and about 0 by chance; nothing when either puts all partners together or
  /// apart. Partners without a domain do not count.
  ///
  /// ## Source
  /// Hubert and Arabie (1985), doi:10.1007/BF01908075.
  package let overlapWithDomains: Double?

  /// How often was searched; the best result counts.
  package let runs: Int

  init(of projection: Projection) {
    runs = projection.graph.nodeCount <= Limits.partnersForSearches ? 50 : 1
    let found = projection.graph.communities(runs: runs)
    communities = found
    let known = projection.graph.nodes.compactMap { node in
      projection.partner(of: node).domain.map {
        (community: found.partition.group(of: node), domain: $0.code)
      }
    }
    overlapWithDomains = Self.adjustedRand(known.map { "\($0.community)" }, known.map { $0.domain })
  }

  static func adjustedRand(_ first: [String], _ second: [String]) -> Double? {
    func pairs(_ labels: [String]) -> Double {
      Dictionary(grouping: labels) { $0 }.values
        .reduce(0) { $0 + Double($1.count * ($1.count - 1)) / 2 }
    }
    let together = pairs(zip(first, second).map { "\($0) \($1)" })
    let (one, other) = (pairs(first), pairs(second))
    let all = Double(first.count * (first.count - 1)) / 2
    guard all > 0 else { return nil }
    let chance = one * other / all
    let most = (one + other) / 2
    return most == chance ? nil : (together - chance) / (most - chance)
  }
}
