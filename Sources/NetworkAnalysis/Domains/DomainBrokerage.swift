package import CoalitionModel
package import Graphs

/// Who connects the domains: the partners that stand between untied partners of two domains.
package struct DomainBrokerage: Hashable, Sendable {
  /// A partner between two domains.
  package struct Broker: Hashable, Sendable {
    /// The partner.
    package let partner: Partner
    /// The number of untied pairs, one partner of each domain, that it is tied to both of.
    package let pairs: Int
    /// Whether it belongs to neither domain (liaison); else it mediates for its own domain.
    package let isOutsider: Bool
  }

  /// Two domains with the partners between them.
  package struct Connection: Hashable, Sendable {
    /// The two domains, in the order of the vocabulary.
    package let domains: [Domain]
    /// The partners, those between most pairs first, then by id.
    package let brokers: [Broker]
  }

  /// The pairs of domains that have a partner between them, in the order of the vocabulary.
  package let connections: [Connection]
  /// The five roles of each partner (Gould and Fernandez), each pair of others counted once.
  ///
  /// In the order of the nodes; nothing for a partner whose domain is unknown. Since ties have no
  /// direction, ``BrokerageRoles/gatekeeper`` and ``BrokerageRoles/representative`` are one number.
  package let roles: [BrokerageRoles?]

  init(of projection: Projection) {
    let groups = DomainGroups(of: projection)
    var found = [BrokerageRoles?](repeating: nil, count: projection.graph.nodeCount)
    let counted = groups.graph.brokerageRoles(in: groups.partition)
    for (node, roles) in zip(groups.nodes, counted.values) {
      found[node.index] = roles.eachPairOnce
    }
    roles = found
    connections = Self.connections(of: projection)
  }

  private static func connections(of projection: Projection) -> [Connection] {
    let all = Set(projection.partners.compactMap { $0.domain }).sorted()
    let ranks = Dictionary(
      all.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [[Int]: [Int: Int]] = [:]
    let graph = projection.graph
    for node in graph.nodes {
      let others = graph.neighbors(of: node).compactMap { other in
        projection.partner(of: other).domain.flatMap { ranks[$0] }.map { (node: other, rank: $0) }
      }
      for (place, one) in others.enumerated() {
        for other in others[(place + 1)...]
        where one.rank != other.rank && !graph.hasEdge(from: one.node, to: other.node) {
          let key = [min(one.rank, other.rank), max(one.rank, other.rank)]
          counts[key, default: [:]][node.index, default: 0] += 1
        }
      }
    }
    return counts.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { key in
      let domains = key.map { all[$0] }
      let brokers = (counts[key] ?? [:]).map { index, pairs in
        let partner = projection.partners[index]
        let isOutsider = partner.domain.map { !domains.contains($0) } ?? true
        return Broker(partner: partner, pairs: pairs, isOutsider: isOutsider)
      }
      return Connection(
        domains: domains,
        brokers: brokers.sorted { ($1.pairs, $0.partner.id) < ($0.pairs, $1.partner.id) })
    }
  }
}
