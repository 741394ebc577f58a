import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// What stands on an overview of more partners than there is room for names.
///
/// Most partners are small marks in the color of their domain, larger for who works with more
/// others; those with most ties around them and those of a numbered missing tie have their name.
struct CrowdContent {
  /// A partner that may have its name on the map.
  struct Candidate {
    /// The mark with the name.
    let label: Mark
    /// The place of its small mark in the list.
    let index: Int
    /// Whether it must have its name.
    let isNeeded: Bool
  }

  /// The most partners among whom names are given out.
  private static let mostCandidates = 400
  /// The most partners with names in the line of a remainder.
  private static let mostListed = 12

  /// The small marks: partners from most to fewest ties, then meetings.
  private(set) var marks: [Mark] = []
  /// Those with most ties first.
  private(set) var candidates: [Candidate] = []
  private(set) var lines: [MarkLine] = []
  /// The numbers of missing ties, each with the marks between which it stands; their ids come after
  /// those of partners, so that they and the lines that begin at them lie above all others.
  private(set) var badges: [(mark: Mark, from: String, to: String)] = []

  let analysis: Analysis
  let options: DiagramOptions
  /// The width and height of the map.
  let room: SIMD2<Double>
  private var ids: [Partner.ID: String] = [:]

  init(of analysis: Analysis, _ options: DiagramOptions, room: SIMD2<Double>) {
    self.analysis = analysis
    self.options = options
    self.room = room
    addPartners()
    addStructures()
    addTies()
    addLinks()
  }

  /// The partners without a tie of their own, by what is known of them.
  var remainders: [String] {
    InvolvementBand.all(in: analysis).map { band in
      let names = band.partners.map { $0.name.withNumberKept }
      let who =
        names.count <= Self.mostListed
        ? names.joined(separator: ", ") : options.language.number(names.count) + "\u{A0}partners"
      return "\(band.heading(options.language)): \(who)."
    }
  }

  private mutating func addPartners() {
    let graph = analysis.projection.graph
    let tied = graph.nodes.filter { graph.degree(of: $0) > 0 }
    let ranked = tied.sorted {
      (-graph.degree(of: $0), $0.index) < (-graph.degree(of: $1), $1.index)
    }
    let linked = Set(options.links.flatMap { [$0.first, $0.second] })
    let total = tied.reduce(0) { $0 + graph.degree(of: $1) }
    let unit = (0.1 * room.x * room.y / Double(max(1, total))).squareRoot()
    for (place, node) in ranked.enumerated() {
      let partner = analysis.projection.partner(of: node)
      let id = "partner-\(place + 1)"
      ids[partner.id] = id
      let size = unit * Double(graph.degree(of: node)).squareRoot()
      marks.append(.dot(partner, id: id, size: size, options.language))
      let isNeeded = linked.contains(partner.id)
      guard isNeeded || place < Self.mostCandidates else { continue }
      candidates.append(
        Candidate(
          label: .tag(partner, id: id, options.language), index: place, isNeeded: isNeeded))
    }
  }

  private mutating func addStructures() {
    for (index, structure) in analysis.projection.countedStructures.enumerated() {
      let members = Set(structure.members).compactMap { ids[$0] }.sorted()
      var center = structure.host.flatMap { ids[$0] }
      if center == nil, members.count > 2 {
        let mark = Mark.structureDot(structure, id: "overleg-\(index + 1)")
        marks.append(mark)
        center = mark.id
      }
      guard let center = center ?? members.first else { continue }
      for member in members where member != center { addLine(from: center, to: member) }
    }
  }

  private mutating func addTies() {
    for tie in DrawnTie.all(in: analysis) where tie.style != .planned {
      if let from = ids[tie.from], let to = ids[tie.to] { addLine(from: from, to: to) }
    }
  }

  private mutating func addLine(from: String, to: String) {
    lines.append(
      MarkLine(
        id: "verbinding-\(lines.count + 1)", name: "", from: from, to: to, style: .collaboration))
  }

  private mutating func addLinks() {
    for link in options.links {
      guard let from = ids[link.first], let to = ids[link.second] else { continue }
      var badge = Mark.badge(link, in: analysis)
      badge.id = "vraag-\(link.number)"
      badges.append((badge, from, to))
    }
  }
}

extension Analysis {
  /// How many partners have a tie.
  var tiedPartnerCount: Int {
    projection.graph.nodes.count { projection.graph.degree(of: $0) > 0 }
  }
}
