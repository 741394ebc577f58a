import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// What stands in the picture of the gaps: marks in three columns, lines and numbers.
struct GapsContent {
  /// The medical domain, what connects, and the social domain.
  enum Column: Int, CaseIterable {
    case medical
    case between
    case social
  }

  /// How much of all is drawn, where that is too much for one page.
  struct Share {
    let partners: Int
    let allPartners: Int
    let lines: Int
    let allLines: Int
  }

  /// So many marks still make a readable page.
  static let mostMarks = 80
  /// More lines than these hide each other, however few the marks.
  static let mostLines = 100

  private(set) var marks: [Mark] = []
  private(set) var lines: [Line] = []
  /// The numbers of missing ties; each stands beside the mark from which it runs.
  private(set) var badges: [(mark: Mark, from: String, to: String)] = []
  /// The column of each mark.
  private(set) var columns: [String: Column] = [:]
  /// How many partners of the two domains are left out, because nothing ties them across.
  private(set) var leftOutCount = 0
  /// What a choice of the partners left over; nil where all that are tied are drawn.
  private(set) var share: Share?

  private let analysis: Analysis
  private let options: DiagramOptions
  private let ids: PartnerMarks
  private var partners: [(id: String, partner: Partner)] = []
  private var structures: [Mark] = []

  /// All that could be drawn, as yet without marks of partners.
  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    ids = PartnerMarks(of: analysis, options.language)
    addPartners()
    addStructures()
    addTies()
    addLinks()
  }

  private mutating func add(_ partner: Partner, in column: Column) {
    guard let id = ids[partner.id], columns[id] == nil else { return }
    partners.append((id, partner))
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
    let known = Dictionary(firsts: partners.map { ($0.id, $0.partner) })
    for (index, structure) in analysis.projection.countedStructures.enumerated() {
      let members = Set(structure.members).sorted().compactMap { ids[$0] }
        .compactMap { id in known[id].map { (id: id, partner: $0) } }
      guard Set(members.compactMap { columns[$0.id] }).count > 1 else { continue }
      let host = structure.host.flatMap { ids[$0] }
      if let host, members.contains(where: { $0.id == host }) {
        addSpokes(from: host, to: members.filter { columns[$0.id] != columns[host] }, of: structure)
      } else if structure.members.count == 2 {
        addSpokes(from: members[0].id, to: [members[1]], of: structure)
      } else {
        let mark = Mark.structure(structure, id: "overleg-\(index + 1)")
        structures.append(mark)
        columns[mark.id] = .between
        addSpokes(from: mark.id, to: members, of: structure)
      }
    }
  }

  private mutating func addSpokes(
    from center: String, to members: [(id: String, partner: Partner)], of structure: Structure
  ) {
    for (id, partner) in members {
      let domain = NetworkWords.name(of: partner.domain, options.language)
      lines.append(
        .spoke(
          id: "deelname-\(lines.count + 1)", of: structure,
          to: (partner.id, "\(partner.name) (\(domain))"), from: center, id))
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
      lines += Line.missing(badge, from: from, to: to)
    }
  }

  /// The marks of a column, in the order in which they came.
  func marks(in column: Column) -> [Mark] { marks.filter { columns[$0.id] == column } }
}

extension GapsContent {
  /// The same with so many marks at most: of many partners only those with a line, and of many of
  /// these, or of many lines, those that tell most.
  func drawn(_ limit: Int, of selection: GapsSelection) -> GapsContent {
    var content = self
    let all = partners.map { $0.id } + structures.map { $0.id }
    let isTangled = tieCount > Self.mostLines
    guard all.count > limit || isTangled else {
      content.keep(Set(all))
      return content
    }
    let tied = Set(lines.flatMap { [$0.from, $0.to] })
    let kept = all.filter(tied.contains)
    if kept.count <= limit && !isTangled {
      content.leftOutCount = all.count - kept.count
      content.keep(Set(kept))
    } else {
      content.keep(selection.chosen(limit))
      let meetings = Set(structures.map { $0.id })
      content.lines.removeAll { line in
        line.style != .missing && !GapsSelection.isAcross(line.from, line.to, columns, meetings)
      }
      content.share = Share(
        partners: content.marks.count { $0.data["partner"] != nil },
        allPartners: analysis.network.partners.count { $0.status != .stopped },
        lines: content.tieCount, allLines: tieCount)
    }
    return content
  }

  /// What is to be chosen from when there is too much.
  var selection: GapsSelection {
    GapsSelection(
      columns: columns, structures: Set(structures.map { $0.id }),
      lines: lines.filter { $0.style != .missing }.map { ($0.from, $0.to) },
      needed: badges.flatMap { [$0.from, $0.to] },
      connectors: analysis.crossing.connectors.compactMap { ids[$0.partner.id] })
  }

  private var tieCount: Int { lines.count { $0.style != .missing } }

  private mutating func keep(_ kept: Set<String>) {
    marks =
      partners.filter { kept.contains($0.id) }.map { ids.mark(of: $0.partner) }
      + structures.filter { kept.contains($0.id) }
    let ends = kept.union(badges.map { $0.mark.id })
    lines = lines.filter { ends.contains($0.from) && ends.contains($0.to) }
  }
}

/// Which partners and meetings stand in the picture of the gaps when there are too many for one page.
///
/// First those of numbered missing ties and those that connect most pairs; then, one by one, who
/// has most lines to other columns among those with a line to somebody chosen, with about as many
/// in each column.
struct GapsSelection {
  private static let mostMarks = 32
  private static let mostInColumn = 11
  private static let mostConnectors = 8
  /// How many lines can be followed for each mark.
  private static let linesPerMark = 1.5

  private let names: [String]
  private let columns: [GapsContent.Column]
  private let isStructure: [Bool]
  private let neighbors: [[Int]]
  private let neededCount: Int
  /// The partners in the order in which they are chosen.
  private let order: [Int]

  init(
    columns: [String: GapsContent.Column], structures: Set<String>,
    lines: [(from: String, to: String)], needed: [String], connectors: [String]
  ) {
    let names = columns.keys.sorted { ($0.count, $0) < ($1.count, $1) }
    let index = Dictionary(firsts: names.enumerated().map { ($1, $0) })
    var neighbors = [[Int]](repeating: [], count: names.count)
    for line in lines where Self.isAcross(line.from, line.to, columns, structures) {
      guard let from = index[line.from], let to = index[line.to] else { continue }
      neighbors[from].append(to)
      neighbors[to].append(from)
    }
    self.names = names
    self.columns = names.map { columns[$0] ?? .between }
    isStructure = names.map(structures.contains)
    self.neighbors = neighbors
    var seeds: [Int] = []
    for name in needed {
      if let found = index[name], !seeds.contains(found) { seeds.append(found) }
    }
    neededCount = seeds.count
    for name in connectors.prefix(Self.mostConnectors) {
      if let found = index[name], !seeds.contains(found) { seeds.append(found) }
    }
    order = Self.grown(seeds, neighbors, self.columns, isStructure)
  }

  /// Whether a line is one of a meeting or leads to another column.
  static func isAcross(
    _ from: String, _ to: String, _ columns: [String: GapsContent.Column],
    _ structures: Set<String>
  ) -> Bool {
    columns[from] != columns[to] || structures.contains(from) || structures.contains(to)
  }

  /// The seeds, then always who has most lines among those with a line to somebody before.
  private static func grown(
    _ seeds: [Int], _ neighbors: [[Int]], _ columns: [GapsContent.Column], _ isStructure: [Bool]
  ) -> [Int] {
    var order = seeds
    var isChosen = isStructure
    var isNear = [Bool](repeating: false, count: neighbors.count)
    var counts: [GapsContent.Column: Int] = [:]
    func note(_ item: Int) {
      isChosen[item] = true
      counts[columns[item], default: 0] += 1
      for other in neighbors[item] { isNear[other] = true }
    }
    seeds.forEach(note)
    while order.count < mostMarks {
      let open = neighbors.indices.filter {
        !isChosen[$0] && !neighbors[$0].isEmpty && counts[columns[$0], default: 0] < mostInColumn
      }
      let best = open.max { one, other in
        (isNear[one] ? 1 : 0, neighbors[one].count, -one)
          < (isNear[other] ? 1 : 0, neighbors[other].count, -other)
      }
      guard let best else { break }
      order.append(best)
      note(best)
    }
    return order
  }

  /// The ids of so many marks at most, and of no more lines between them than can be followed.
  func chosen(_ limit: Int) -> Set<String> {
    let limit = min(limit, Self.mostMarks)
    var count = order.count
    var found = drawn(count)
    while count > neededCount,
      found.marks.count > limit || Double(found.lines) > Self.linesPerMark * Double(limit)
    {
      count -= 1
      found = drawn(count)
    }
    return Set(found.marks.map { names[$0] })
  }

  /// The marks when so many partners are chosen, and the lines between them: meetings of more than
  /// one column belong to it, partners without a line do not unless they are needed.
  private func drawn(_ count: Int) -> (marks: Set<Int>, lines: Int) {
    let partners = order.prefix(count)
    var marks = Set(partners)
    var reached: [Int: Set<GapsContent.Column>] = [:]
    for partner in partners {
      for other in neighbors[partner] where isStructure[other] {
        reached[other, default: []].insert(columns[partner])
      }
    }
    marks.formUnion(reached.filter { $0.value.count > 1 }.keys)
    let tied = Set(marks.filter { neighbors[$0].contains(where: marks.contains) })
    marks = tied.union(order.prefix(neededCount))
    let ends = marks.reduce(0) { $0 + neighbors[$1].count(where: marks.contains) }
    return (marks, ends / 2)
  }
}
