import CoalitionModel
import Graphs
import NetworkAnalysis

/// What stands in the picture of the gaps: marks in three columns, lines and numbers.
struct GapsContent {
  /// The medical domain, what connects, and the social domain.
  enum Column: Int, CaseIterable {
    case medical
    case between
    case social
  }

  /// So many marks still make a readable page.
  static let mostMarks = 80

  private(set) var marks: [Mark] = []
  private(set) var lines: [MarkLine] = []
  /// The numbers of missing ties; each stands beside the mark from which it runs.
  private(set) var badges: [(mark: Mark, from: String, to: String)] = []
  /// The column of each mark.
  private(set) var columns: [String: Column] = [:]
  /// How many partners of the two domains are left out, because nothing ties them across.
  private(set) var leftOutCount = 0

  private let analysis: Analysis
  private let options: DiagramOptions
  private let ids: PartnerMarks

  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    ids = PartnerMarks(of: analysis, options.language)
    addPartners()
    addStructures()
    addTies()
    addLinks()
    thinOut()
  }

  private mutating func add(_ partner: Partner, in column: Column) {
    guard let id = ids[partner.id], columns[id] == nil else { return }
    marks.append(ids.mark(of: partner))
    columns[id] = column
  }

  private mutating func addPartners() {
    let shown =
      analysis.projection.partners + analysis.involvement.approached + analysis.involvement.wanted
    for partner in shown where partner.domain == .medical { add(partner, in: .medical) }
    for partner in shown where partner.domain == .social { add(partner, in: .social) }
    for connector in analysis.crossing.connectors { add(connector.partner, in: .between) }
    for end in options.links.flatMap({ [$0.first, $0.second] }) {
      if let partner = analysis.network.partner(end) { add(partner, in: .between) }
    }
  }

  /// The structures whose members stand in more than one column.
  private mutating func addStructures() {
    for (index, structure) in analysis.projection.countedStructures.enumerated() {
      let members = Set(structure.members).sorted().compactMap { ids[$0] }
        .filter { columns[$0] != nil }
      guard Set(members.compactMap { columns[$0] }).count > 1 else { continue }
      if let host = structure.host.flatMap({ ids[$0] }), members.contains(host) {
        addSpokes(from: host, to: members.filter { columns[$0] != columns[host] }, of: structure)
      } else if structure.members.count == 2 {
        addSpokes(from: members[0], to: [members[1]], of: structure)
      } else {
        let mark = Mark.structure(structure, id: "overleg-\(index + 1)")
        marks.append(mark)
        columns[mark.id] = .between
        addSpokes(from: mark.id, to: members, of: structure)
      }
    }
  }

  private mutating func addSpokes(
    from center: String, to members: [String], of structure: Structure
  ) {
    for member in members {
      guard let mark = marks.first(where: { $0.id == member }) else { continue }
      let told = (mark.data["partner"] ?? "", mark.name)
      lines.append(
        .spoke(
          id: "deelname-\(lines.count + 1)", of: structure, to: told, from: center, member))
    }
  }

  private mutating func addTies() {
    for tie in DrawnTie.all(in: analysis) {
      guard let from = ids[tie.from], let to = ids[tie.to], let one = columns[from],
        let other = columns[to], one != other || one == .between
      else { continue }
      lines.append(
        tie.line(from: from, to: to, id: "verbinding-\(lines.count + 1)", analysis, options))
    }
  }

  private mutating func addLinks() {
    for link in options.links {
      guard var from = ids[link.first], var to = ids[link.second], let one = columns[from],
        let other = columns[to]
      else { continue }
      if one.rawValue > other.rawValue { swap(&from, &to) }
      let badge = Mark.badge(link, in: analysis)
      badges.append((badge, from, to))
      lines += MarkLine.missing(badge, from: from, to: to)
    }
  }

  /// Of many partners only those with a line are drawn.
  private mutating func thinOut() {
    guard marks.count > Self.mostMarks else { return }
    let tied = Set(lines.flatMap { [$0.from, $0.to] })
    let kept = marks.filter { tied.contains($0.id) }
    guard kept.count <= Self.mostMarks else { return }
    leftOutCount = marks.count - kept.count
    marks = kept
  }

  /// The marks of a column, in the order in which they came.
  func marks(in column: Column) -> [Mark] { marks.filter { columns[$0.id] == column } }
}
