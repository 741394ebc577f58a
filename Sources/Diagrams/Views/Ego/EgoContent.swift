import CoalitionModel
import Graphs
import NetworkAnalysis

/// What stands around one partner: those tied to it, the meetings it is in, its missing ties.
struct EgoContent {
  /// So many marks still make a readable page.
  static let mostMarks = 80

  /// The partner in the middle; `nil` in an empty network.
  let ego: Partner?
  /// The partners tied to it, by id.
  private(set) var contacts: [Partner] = []
  private(set) var marks: [Mark] = []
  private(set) var lines: [MarkLine] = []
  private(set) var badges: [(mark: Mark, from: String, to: String)] = []

  private let analysis: Analysis
  private let options: DiagramOptions
  private let ids: PartnerMarks

  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    ids = PartnerMarks(of: analysis, options.language)
    ego = options.partner.flatMap(analysis.network.partner) ?? Self.mostTied(in: analysis)
    guard let ego else { return }
    addPartners(around: ego)
    addStructures(of: ego)
    addTies(of: ego)
    addLinks(of: ego)
  }

  /// The partner with most ties, the first of those by id.
  private static func mostTied(in analysis: Analysis) -> Partner? {
    let projection = analysis.projection
    let most = projection.graph.nodes.max { one, other in
      let degrees = [one, other].map { projection.graph.degree(of: $0) }
      return (degrees[0], other.index) < (degrees[1], one.index)
    }
    return most.map(projection.partner(of:)) ?? analysis.network.partners.min { $0.id < $1.id }
  }

  private mutating func addPartners(around ego: Partner) {
    let graph = analysis.projection.graph
    let node = analysis.projection.node(of: ego.id)
    contacts = node.map { graph.neighbors(of: $0).map(analysis.projection.partner(of:)) } ?? []
    let planned = analysis.network.ties.filter {
      $0.standing == .planned && $0.pair.contains(ego.id)
    }.map { $0.pair.other(than: ego.id) }
    let linked = options.links.flatMap { link in
      link.first == ego.id ? [link.second] : link.second == ego.id ? [link.first] : []
    }
    let others = Set(planned + linked).subtracting(contacts.map { $0.id })
      .compactMap(analysis.network.partner)
    for partner in ([ego] + contacts + others).sorted(by: { $0.id < $1.id }) {
      marks.append(
        .partner(
          partner, id: ids[partner.id] ?? "", isConnector: partner.id == ego.id,
          options.language))
    }
  }

  private func mark(of partner: Partner.ID) -> String? {
    ids[partner].flatMap { id in marks.contains { $0.id == id } ? id : nil }
  }

  /// The structures in which the partner takes part, or which work with it.
  private mutating func addStructures(of ego: Partner) {
    let own = analysis.projection.countedStructures.filter {
      $0.members.contains(ego.id) || $0.associates.contains(ego.id)
    }
    for (index, structure) in own.enumerated() {
      let members = Set(structure.members + structure.associates).sorted()
      if let host = structure.host, let center = mark(of: host) {
        addSpokes(from: center, to: members.filter { $0 != host }, of: structure)
      } else if members.count == 2 {
        addSpokes(from: mark(of: members[0]) ?? "", to: [members[1]], of: structure)
      } else {
        let mark = Mark.structure(structure, id: "overleg-\(index + 1)")
        marks.append(mark)
        addSpokes(from: mark.id, to: members, of: structure)
      }
    }
  }

  private mutating func addSpokes(
    from center: String, to members: [Partner.ID], of structure: Structure
  ) {
    for member in members {
      guard let id = mark(of: member) else { continue }
      lines.append(
        .spoke(
          id: "deelname-\(lines.count + 1)", of: structure, to: (member, analysis.name(of: member)),
          from: center, id))
    }
  }

  private mutating func addTies(of ego: Partner) {
    for tie in DrawnTie.all(in: analysis) {
      guard let from = mark(of: tie.from), let to = mark(of: tie.to) else { continue }
      lines.append(
        tie.line(from: from, to: to, id: "verbinding-\(lines.count + 1)", analysis, options))
    }
  }

  private mutating func addLinks(of ego: Partner) {
    for link in options.links where [link.first, link.second].contains(ego.id) {
      guard let from = mark(of: link.first), let to = mark(of: link.second) else { continue }
      let badge = Mark.badge(link, in: analysis)
      badges.append((badge, from, to))
      lines += MarkLine.missing(badge, from: from, to: to)
    }
  }
}
