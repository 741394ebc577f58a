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
  /// The five roles of each partner (Gould and Fernandez), along the directions of the ties.
  ///
  /// In the order of the nodes; nothing for a partner whose domain is unknown. Where some tie runs one
  /// way, each way from one partner to another counts. Where all are mutual, each pair of others counts
  /// once, and ``BrokerageRoles/gatekeeper`` and ``BrokerageRoles/representative`` are one number.
  package let roles: [BrokerageRoles?]

  init(of projection: Projection) {
    let groups = DomainGroups(of: projection)
    var found = [BrokerageRoles?](repeating: nil, count: projection.graph.nodeCount)
    let isDirected = projection.isDirected
    let graph = isDirected ? projection.directedGraph.subgraph(of: groups.nodes) : groups.graph
    let counted = graph.brokerageRoles(in: groups.partition)
    for (node, roles) in zip(groups.nodes, counted.values) {
      found[node.index] = isDirected ? roles : roles.eachPairOnce
    }
    roles = found
    connections = Self.connections(of: projection)
  }

  private static func connections(of projection: Projection) -> [Connection] {
    let all = projection.domains
    let found = openPairs(between: all, in: projection)
    return all.indices.flatMap { one in
      all.indices.dropFirst(one + 1).compactMap { other -> Connection? in
        let domains = [all[one], all[other]]
        let brokers = found[one * all.count + other].map { node, pairs in
          let partner = projection.partner(of: node)
          let isOutsider = partner.domain.map { !domains.contains($0) } ?? true
          return Broker(partner: partner, pairs: pairs, isOutsider: isOutsider)
        }
        guard !brokers.isEmpty else { return nil }
        return Connection(
          domains: domains,
          brokers: brokers.sorted { ($1.pairs, $0.partner.id) < ($0.pairs, $1.partner.id) })
      }
    }
  }

  /// For every two domains the nodes between untied pairs of the two, with the number of pairs.
  ///
  /// Of the neighbors of a node those of the one domain are tied to all of the other, less those that
  /// they do not share with the node; so no pair is looked at alone.
  ///
  /// - Complexity: O(*n* · *k*² + Σ *d*²) for *k* domains and *d* neighbors of a node.
  private static func openPairs(
    between domains: [Domain], in projection: Projection
  ) -> [[(node: Graph.Node, pairs: Int)]] {
    let (graph, width) = (projection.graph, domains.count)
    var ranks = [Int](repeating: -1, count: graph.nodeCount)
    for (rank, domain) in domains.enumerated() {
      for node in projection.nodes(of: domain) { ranks[node.index] = rank }
    }
    var found = [[(node: Graph.Node, pairs: Int)]](repeating: [], count: width * width)
    var isNear = [Bool](repeating: false, count: graph.nodeCount)
    for node in graph.nodes {
      let neighbors = graph.neighbors(of: node).filter { ranks[$0.index] >= 0 && $0 != node }
      var counts = [Int](repeating: 0, count: width)
      for neighbor in neighbors {
        isNear[neighbor.index] = true
        counts[ranks[neighbor.index]] += 1
      }
      var pairs = [Int](repeating: 0, count: width * width)
      for neighbor in neighbors {
        let rank = ranks[neighbor.index]
        for other in rank + 1..<width {
          pairs[rank * width + other] += counts[other]
        }
        for next in graph.neighbors(of: neighbor)
        where isNear[next.index] && ranks[next.index] > rank {
          pairs[rank * width + ranks[next.index]] -= 1
        }
      }
      for neighbor in neighbors { isNear[neighbor.index] = false }
      for place in pairs.indices where pairs[place] > 0 {
        found[place].append((node, pairs[place]))
      }
    }
    return found
  }
}
