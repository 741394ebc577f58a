package import Graphs

/// A network read as a graph: one node per partner in view, one edge per tied pair.
///
/// Two partners are tied by a tie of their own or by a structure in which both take part. A
/// structure that holds the whole coalition ties nobody by default: else every partner would be
/// next to every other, every centrality would be the same and every gap would vanish.
///
/// - Nodes: the partners that take part, and others that have a counted tie; ordered by id.
/// - Edges: undirected; strength is the highest intensity, 1 where nobody rated it.
package struct Projection: Sendable {
  /// The graph.
  package let graph: Graph
  /// The partners, in the order of the nodes.
  package let partners: [Partner]
  /// Which ties and structures counted.
  package let options: ProjectionOptions
  /// The structures that were left out because they hold the whole coalition, ordered by id.
  package let leftOut: [Structure]
  /// Why each tied pair is tied.
  package let bonds: [PartnerPair: [Bond]]

  /// The domains with a partner in view, in the order of the vocabulary.
  package let domains: [Domain]

  private let index: [Partner.ID: Int]
  private let nodesByDomain: [Domain: [Graph.Node]]

  /// Reads a network as a graph.
  ///
  /// - Complexity: O(*n* log *n* + *m* + Σ *k*²) for structures of *k* members.
  package init(of network: CoalitionNetwork, options: ProjectionOptions = ProjectionOptions()) {
    let structures = network.allStructures
    let bonds = Self.bonds(of: network, structures: structures, options: options)
    let tied = Set(bonds.keys.flatMap { [$0.first, $0.second] })
    let partners = network.partners
      .filter { $0.status == .involved || tied.contains($0.id) }
      .sorted { $0.id < $1.id }
    var index: [Partner.ID: Int] = [:]
    index.reserveCapacity(partners.count)
    var nodesByDomain: [Domain: [Graph.Node]] = [:]
    for (place, partner) in partners.enumerated() {
      if index[partner.id] == nil { index[partner.id] = place }
      if let domain = partner.domain {
        nodesByDomain[domain, default: []].append(Graph.Node(place))
      }
    }
    let edges = bonds.compactMap { pair, bonds -> Graph.Edge? in
      guard let from = index[pair.first], let to = index[pair.second] else { return nil }
      let strength = bonds.map { $0.strength }.max() ?? 1
      return Graph.Edge(from: Graph.Node(from), to: Graph.Node(to), strength: strength)
    }
    self.graph = Graph(nodeCount: partners.count, edges: edges)
    self.partners = partners
    self.options = options
    self.leftOut =
      options.includesCoalitionWide
      ? [] : structures.filter { $0.isCoalitionWide && options.standings.contains($0.standing) }
    self.bonds = bonds
    self.index = index
    self.nodesByDomain = nodesByDomain
    domains = nodesByDomain.keys.sorted()
  }

  /// The nodes of the partners of a domain, in order.
  package func nodes(of domain: Domain) -> [Graph.Node] { nodesByDomain[domain] ?? [] }

  /// The partners in view of a domain, by id.
  package func partners(of domain: Domain) -> [Partner] {
    nodes(of: domain).map { partners[$0.index] }
  }

  /// The node of a partner; `nil` when the partner is not in view.
  package func node(of partner: Partner.ID) -> Graph.Node? {
    index[partner].map { Graph.Node($0) }
  }

  /// The partner of a node.
  package func partner(of node: Graph.Node) -> Partner { partners[node.index] }

  /// Why two partners are tied; empty when they are not.
  package func bonds(between one: Partner.ID, and other: Partner.ID) -> [Bond] {
    bonds[PartnerPair(one, other)] ?? []
  }
}

extension Projection {
  /// Why each pair is tied by what counts.
  static func bonds(
    of network: CoalitionNetwork, structures: [Structure], options: ProjectionOptions
  ) -> [PartnerPair: [Bond]] {
    var bonds: [PartnerPair: [Bond]] = [:]
    bonds.reserveCapacity(network.ties.count)
    for tie in network.ties where options.counts(tie) {
      bonds[tie.pair, default: []].append(.tie(tie))
    }
    for structure in structures where options.counts(structure) {
      for pair in structure.pairs { bonds[pair, default: []].append(.structure(structure)) }
    }
    return bonds.mapValues { $0.count < 2 ? $0 : $0.sorted { $0.sortKey < $1.sortKey } }
  }
}

extension ProjectionOptions {
  /// Whether a tie counts.
  package func counts(_ tie: Tie) -> Bool {
    standings.contains(tie.standing) && tie.from != tie.to
      && (tie.intensity.map { $0 >= minimumIntensity } ?? true)
  }

  /// Whether membership of a structure counts.
  package func counts(_ structure: Structure) -> Bool {
    standings.contains(structure.standing)
      && (includesCoalitionWide || !structure.isCoalitionWide)
  }
}

extension Structure {
  /// Those who meet somebody here: members where there are others, and associates of members.
  package var meeting: Set<Partner.ID> {
    let members = Set(members)
    let all = members.union(associates)
    return members.isEmpty || all.count < 2 ? [] : all
  }

  /// The pairs that meet here: members with each other, and each member with each associate.
  var pairs: [PartnerPair] {
    let members = Array(Set(members)).sorted()
    var pairs: [PartnerPair] = []
    for (position, member) in members.enumerated() {
      for other in members[(position + 1)...] { pairs.append(PartnerPair(member, other)) }
      for associate in Set(associates).sorted() where !members.contains(associate) {
        pairs.append(PartnerPair(member, associate))
      }
    }
    return pairs
  }
}
