import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// What stands around one partner: who is tied to it and how, its meetings, and who is two steps
/// away.
struct EgoContent {
  /// Which way a tie runs.
  enum Way: Int {
    case toward
    case away
    case both
  }

  /// A partner with the tie that it has.
  struct Contact {
    let partner: Partner
    let kind: LineKind
    let way: Way
    /// What the two do together.
    let words: [String]
    /// The number of the pair in the advice, where there is no tie.
    var number: Int?
  }

  /// Who is reached through others.
  struct Introduction {
    let partner: Partner
    let through: [Partner]
  }

  /// The partner in the middle; nil in an empty network.
  let ego: Partner?
  /// Those with a tie or a wished one, by id.
  let contacts: [Contact]
  /// The meetings in which it is, with the others there; by id.
  let meetings: [(structure: Structure, others: [Partner])]
  let introductions: [Introduction]
  /// Everybody that it works with, in a tie or a meeting.
  let near: [Partner]
  /// Who ties care and the social domain most.
  let bridges: Set<Partner.ID>

  /// The most pairs to discuss that a picture numbers.
  private static let mostNumbered = 5

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let ego = options.partner.flatMap(analysis.network.partner) ?? Self.mostTied(in: analysis)
    self.ego = ego
    bridges = analysis.mainBridges
    guard let ego else {
      (contacts, meetings, introductions, near) = ([], [], [], [])
      return
    }
    contacts = Self.contacts(of: ego, analysis, options)
    meetings = Self.meetings(of: ego, analysis)
    let node = analysis.projection.node(of: ego.id)
    let graph = analysis.projection.graph
    let neighbors = node.map { Array(graph.neighbors(of: $0)) } ?? []
    near = neighbors.map(analysis.projection.partner(of:)).sorted(by: Self.inOrder)
    introductions = Self.introductions(beyond: neighbors, of: node, analysis)
  }

  /// The partner with most ties, the first of those by id.
  private static func mostTied(in analysis: Analysis) -> Partner? {
    let projection = analysis.projection
    let tied = projection.graph.nodes.map {
      (degree: projection.graph.degree(of: $0), partner: projection.partner(of: $0))
    }
    let most = tied.min { ($1.degree, $0.partner.id) < ($0.degree, $1.partner.id) }
    return most?.partner ?? analysis.network.partners.min { $0.id < $1.id }
  }

  /// By domain in its fixed place, then by id.
  static func inOrder(_ one: Partner, _ other: Partner) -> Bool {
    let places = [one, other].map { partner in
      partner.domain.flatMap { Domain.allCases.firstIndex(of: $0) } ?? Domain.allCases.count
    }
    return (places[0], one.id) < (places[1], other.id)
  }

  // MARK: Ties

  /// The kinds of lines, from the firmest to the least.
  private static let standings: [(standing: Standing, kind: LineKind)] = [
    (.current, .mutual), (.planned, .planned), (.oneOff, .oneOff), (.wanted, .wanted),
    (.absent, .statedAbsent),
  ]

  private static func contacts(
    of ego: Partner, _ analysis: Analysis, _ options: DiagramOptions
  ) -> [Contact] {
    let own = analysis.network.ties.filter { $0.pair.contains(ego.id) }
    let byOther = Dictionary(grouping: own) { $0.pair.other(than: ego.id) }
    var found: [Partner.ID: Contact] = [:]
    for (id, ties) in byOther {
      guard id != ego.id, let partner = analysis.partner(id) else { continue }
      let strongest = standings.lazy.compactMap { entry -> Contact? in
        let same = ties.filter {
          entry.standing == .current
            ? analysis.projection.options.counts($0) : $0.standing == entry.standing
        }
        guard !same.isEmpty else { return nil }
        return contact(partner, ties: same, entry.kind, ego, options.language)
      }.first
      found[id] = strongest
    }
    for link in options.links.sorted(by: { $0.number < $1.number }).prefix(mostNumbered) {
      guard [link.first, link.second].contains(ego.id), link.first != link.second else { continue }
      let id = link.first == ego.id ? link.second : link.first
      let isTied = found[id].map { [.mutual, .directed].contains($0.kind) } ?? false
      guard !isTied, let partner = analysis.partner(id) else { continue }
      found[id] = Contact(
        partner: partner, kind: .discuss, way: .both, words: [], number: link.number)
    }
    return found.values.sorted { inOrder($0.partner, $1.partner) }
  }

  private static func contact(
    _ partner: Partner, ties: [Tie], _ kind: LineKind, _ ego: Partner, _ language: Language
  ) -> Contact {
    let isMutual = ties.contains { !$0.isDirected } || Set(ties.map { $0.from }).count > 1
    let way: Way = isMutual ? .both : ties.first?.from == ego.id ? .away : .toward
    let words = Set(ties.compactMap { $0.kind?.name(language) }).sorted()
    return Contact(
      partner: partner, kind: kind == .mutual && way != .both ? .directed : kind, way: way,
      words: words)
  }

  // MARK: Meetings and introductions

  private static func meetings(
    of ego: Partner, _ analysis: Analysis
  ) -> [(structure: Structure, others: [Partner])] {
    let counted = Set(analysis.projection.countedStructures.map { $0.id })
    let own = analysis.structures.filter { structure in
      counted.contains(structure.id)
        || [.planned, .oneOff].contains(structure.standing) && !structure.isCoalitionWide
    }.filter { $0.members.contains(ego.id) || $0.associates.contains(ego.id) }
    return own.map { structure in
      let ids = Set(structure.members + structure.associates).subtracting([ego.id])
      return (structure, ids.compactMap(analysis.partner).sorted(by: inOrder))
    }.filter { !$0.others.isEmpty }.sorted {
      ($1.others.count, $0.structure.id) < ($0.others.count, $1.structure.id)
    }
  }

  private static func introductions(
    beyond near: [Graph.Node], of node: Graph.Node?, _ analysis: Analysis
  ) -> [Introduction] {
    let known = Set(near).union([node].compactMap { $0 })
    var through: [Graph.Node: [Partner]] = [:]
    for contact in near {
      for other in analysis.projection.graph.neighbors(of: contact) where !known.contains(other) {
        through[other, default: []].append(analysis.projection.partner(of: contact))
      }
    }
    return through.map { node, partners in
      Introduction(
        partner: analysis.projection.partner(of: node), through: partners.sorted(by: inOrder))
    }.sorted { inOrder($0.partner, $1.partner) }
  }
}
