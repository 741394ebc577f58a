package import Graphs

/// A network read as a graph: one node per partner in view, one edge per tied pair.
///
/// Who works with whom has no direction: ``graph``. Where ties run one way, ``directedGraph`` has the
/// same nodes with the directions; each measure says which of the two it reads.
///
/// Two partners are tied by a tie of their own or by a structure in which both take part. A
/// structure that holds the whole coalition ties nobody by default: else every partner would be
/// next to every other, every centrality would be the same and every gap would vanish. Nor does a
/// meeting that is held once or at most twice a year, or for half of all partners or more
/// (``CoalitionNetwork/tiesNobody(_:)``).
///
/// - Nodes: the partners that take part, and others that have a counted tie; ordered by id.
/// - Edges: undirected; strength is the highest intensity, 1 where nobody rated it.
package struct Projection: Sendable {
  /// The graph without directions.
  package let graph: Graph
  /// The partners, in the order of the nodes.
  package let partners: [Partner]
  /// Which ties and structures counted.
  package let options: ProjectionOptions
  /// The structures that were left out because they hold the whole coalition, or are held too seldom
  /// or for too many to tie anybody; ordered by id.
  package let leftOut: [Structure]
  /// The domains with a partner in view, in the order of the vocabulary.
  package let domains: [Domain]

  private let index: [Partner.ID: Int]
  private let nodesByDomain: [Domain: [Graph.Node]]
  private let foundGrounds: Lazy<[PartnerPair: [TieGround]]>
  private let foundDirections: Lazy<Graph>

  /// The graph with the directions of the ties, made when first asked; ``graph`` itself where every
  /// counted tie is mutual.
  ///
  /// A tie one way is one edge; a mutual tie, or meeting in a structure, is an edge each way. The
  /// strength of an edge is the highest intensity of what runs its way.
  package var directedGraph: Graph { foundDirections.value }

  /// Whether some counted tie runs one way.
  package var isDirected: Bool { directedGraph.isDirected }

  /// Whether a partner reported some counted tie.
  package let hasReports: Bool

  /// Why each tied pair is tied; looked up when first asked.
  package var grounds: [PartnerPair: [TieGround]] { foundGrounds.value }

  /// Reads a network as a graph.
  ///
  /// - Complexity: O(*n* log *n* + *m* + Σ *k*²) for structures of *k* members.
  package init(of network: CoalitionNetwork, options: ProjectionOptions = ProjectionOptions()) {
    let structures = network.allStructures
    let pairs = TiedPairs(of: network, structures: structures, options: options)
    let partners = pairs.placesInView.map { network.partners[$0] }
    var index: [Partner.ID: Int] = [:]
    index.reserveCapacity(partners.count)
    var nodesByDomain: [Domain: [Graph.Node]] = [:]
    for (place, partner) in partners.enumerated() {
      if index[partner.id] == nil { index[partner.id] = place }
      if let domain = partner.domain {
        nodesByDomain[domain, default: []].append(Graph.Node(place))
      }
    }
    graph = Graph(nodeCount: partners.count, edges: pairs.edges)
    self.partners = partners
    self.options = options
    leftOut =
      options.includesCoalitionWide
      ? [] : structures.filter { network.tiesNobody($0) && options.standings.contains($0.standing) }
    hasReports = network.ties.contains { !$0.reportedBy.isEmpty && options.counts($0) }
    foundGrounds = Lazy { Self.grounds(of: network, structures: structures, options: options) }
    foundDirections = Lazy { [graph, index] in
      guard network.ties.contains(where: { $0.isDirected && options.counts($0) }) else {
        return graph
      }
      let arcs = Self.arcs(of: network, structures, options, between: index)
      return Graph(nodeCount: partners.count, edges: arcs, isDirected: true)
    }
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
  package func grounds(between one: Partner.ID, and other: Partner.ID) -> [TieGround] {
    grounds[PartnerPair(one, other)] ?? []
  }
}

extension Projection {
  /// What counts as edges in its direction: one for a tie one way, else one each way.
  private static func arcs(
    of network: CoalitionNetwork, _ structures: [Structure], _ options: ProjectionOptions,
    between nodes: [Partner.ID: Int]
  ) -> [Graph.Edge] {
    var arcs: [Graph.Edge] = []
    func add(_ from: Partner.ID, _ to: Partner.ID, strength: Double) {
      guard let from = nodes[from], let to = nodes[to] else { return }
      arcs.append(Graph.Edge(from: Graph.Node(from), to: Graph.Node(to), strength: strength))
    }
    for tie in network.ties where options.counts(tie) {
      let strength = Double(tie.intensity ?? 1)
      add(tie.from, tie.to, strength: strength)
      if !tie.isDirected { add(tie.to, tie.from, strength: strength) }
    }
    for structure in structures where options.counts(structure, in: network) {
      for pair in structure.pairs {
        add(pair.first, pair.second, strength: 1)
        add(pair.second, pair.first, strength: 1)
      }
    }
    return arcs
  }

  /// The partners in view of which no response is recorded while it is recorded of others, by id.
  ///
  /// They count as those that did not answer. Who reported a tie answered.
  package var partnersWithoutResponse: [Partner] {
    let isSurvey = partners.contains { $0.response == .answered || $0.response == .silent }
    guard isSurvey, partners.contains(where: { $0.response == nil }) else { return [] }
    var reporters: Set<Partner.ID> = []
    for case .tie(let tie) in grounds.values.joined() { reporters.formUnion(tie.reportedBy) }
    return partners.filter { $0.response == nil && !reporters.contains($0.id) }
  }

  /// Why each pair is tied by what counts.
  static func grounds(
    of network: CoalitionNetwork, structures: [Structure], options: ProjectionOptions
  ) -> [PartnerPair: [TieGround]] {
    var grounds: [PartnerPair: [TieGround]] = [:]
    grounds.reserveCapacity(network.ties.count)
    for tie in network.ties where options.counts(tie) {
      grounds[tie.pair, default: []].append(.tie(tie))
    }
    for structure in structures where options.counts(structure, in: network) {
      for pair in structure.pairs { grounds[pair, default: []].append(.structure(structure)) }
    }
    return grounds.mapValues { $0.count < 2 ? $0 : $0.sorted { $0.sortKey < $1.sortKey } }
  }
}

extension ProjectionOptions {
  /// Whether a tie counts.
  package func counts(_ tie: Tie) -> Bool {
    standings.contains(tie.standing) && tie.from != tie.to
      && (tie.intensity.map { $0 >= minimumIntensity } ?? true)
  }

  /// Whether membership of a structure counts.
  package func counts(_ structure: Structure, in network: CoalitionNetwork) -> Bool {
    standings.contains(structure.standing)
      && (includesCoalitionWide || !network.tiesNobody(structure))
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

/// The pairs of partners that something ties, by the places of the partners in the network.
private struct TiedPairs {
  /// The places of the partners in view, in the order of their ids.
  let placesInView: [Int]
  /// The tied pairs as edges between the partners in view.
  let edges: [Graph.Edge]

  init(of network: CoalitionNetwork, structures: [Structure], options: ProjectionOptions) {
    let places = network.placesOfPartners
    var pairs = StrongestPairs(partnerCount: network.partners.count)
    for tie in network.ties where options.counts(tie) {
      guard let one = places[tie.from], let other = places[tie.to] else { continue }
      pairs.add(one, other, strength: Double(tie.intensity ?? 1))
    }
    for structure in structures where options.counts(structure, in: network) {
      for pair in structure.pairs {
        guard let one = places[pair.first], let other = places[pair.second] else { continue }
        pairs.add(one, other, strength: 1)
      }
    }
    let inView = network.partners.indices
      .filter { network.partners[$0].status == .involved || pairs.isTied[$0] }
      .map { (place: $0, id: network.partners[$0].id) }
      .sorted { $0.id < $1.id }
    var nodes = [Int](repeating: 0, count: network.partners.count)
    for (node, partner) in inView.enumerated() { nodes[partner.place] = node }
    placesInView = inView.map { $0.place }
    edges = pairs.strengths.map { key, strength in
      Graph.Edge(
        from: Graph.Node(nodes[Int(key >> 32)]), to: Graph.Node(nodes[Int(key & 0xFFFF_FFFF)]),
        strength: strength)
    }
  }

  /// The highest strength of each pair of places.
  private struct StrongestPairs {
    private(set) var isTied: [Bool]
    /// By the two places in one number, the smaller in its upper half.
    private(set) var strengths: [UInt64: Double] = [:]

    init(partnerCount: Int) { isTied = [Bool](repeating: false, count: partnerCount) }

    mutating func add(_ one: Int, _ other: Int, strength: Double) {
      isTied[one] = true
      isTied[other] = true
      let key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
      strengths[key] = max(strengths[key] ?? strength, strength)
    }
  }
}

/// Which ties and structures count when a network is read as a graph.
public struct ProjectionOptions: Hashable, Sendable {
  /// The standings that count; only what exists now by default.
  public var standings: Set<Standing> = [.current]
  /// The least intensity of a rated tie; a tie that nobody rated counts always.
  public var minimumIntensity = 1
  /// Whether a structure that holds the whole coalition ties its members.
  public var includesCoalitionWide = false

  /// Creates the default options.
  public init() {}
}
