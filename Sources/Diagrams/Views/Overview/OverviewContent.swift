import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// What the overview shows of a network, before anything has a size or a place.
struct OverviewContent {
  /// A container: a domain, or a group of partners who mostly work with each other.
  struct Area {
    let id: String
    let name: String
    let look: DomainLook
    let column: MapProblem.Column
  }

  /// A line with what it means.
  struct Link {
    let line: MapProblem.Line
    let kind: LineKind
    let name: String
    var number: Int?
  }

  let analysis: Analysis
  let options: DiagramOptions
  /// The partners with a card, by id, with the area of each.
  private(set) var cards: [(partner: Partner, area: String)] = []
  private(set) var areas: [Area] = []
  /// The meetings with a pill.
  private(set) var meetings: [Structure] = []
  private(set) var links: [Link] = []
  /// Who connects the medical and the social domain.
  let bridges: Set<Partner.ID>
  /// The pairs within one area that are told as a number instead of drawn.
  private(set) var leftOut = 0

  /// The most pairs to discuss.
  private static let mostNumbers = 5

  init(of analysis: Analysis, _ options: DiagramOptions) {
    self.analysis = analysis
    self.options = options
    bridges = analysis.fewMainBridges
    chooseCards()
    addMeetings()
    addTies()
    addNumbers()
  }

  /// The id of a partner's card.
  static func cardID(_ partner: Partner.ID) -> String { "p " + partner }

  /// The id of a meeting's pill.
  static func pillID(_ structure: Structure.ID) -> String { "o " + structure }

  var language: Language { options.language }

  /// The pairs to discuss of which both partners have a card.
  var numbers: [DiagramOptions.NumberedLink] {
    let known = Set(analysis.network.partners.map { $0.id })
    return Array(
      options.links.filter { known.contains($0.first) && known.contains($0.second) }
        .prefix(Self.mostNumbers))
  }

  // MARK: Cards

  private mutating func chooseCards() {
    let projection = analysis.projection
    var ids = Set(
      projection.graph.nodes.filter { projection.graph.degree(of: $0) > 0 }
        .map { projection.partner(of: $0).id })
    for link in numbers { ids.formUnion([link.first, link.second]) }
    for tie in DrawnTie.all(in: analysis) { ids.formUnion([tie.from, tie.to]) }
    let partners = analysis.network.partners.filter { ids.contains($0.id) }
      .sorted { $0.id < $1.id }
    let domains = Set(partners.map { $0.domain })
    if domains.count > 1 {
      place(partners, in: domains)
    } else {
      placeInGroups(partners)
    }
  }

  private mutating func place(_ partners: [Partner], in domains: Set<Domain?>) {
    let known = Self.order.filter { domains.contains($0.domain) }
    let other = domains.compactMap { $0 }.filter { domain in
      !Self.order.contains { $0.domain == domain }
    }.sorted()
    areas = known.map { area($0.domain, in: $0.column) }
    for (index, domain) in other.enumerated() {
      areas.append(area(domain, in: MapProblem.Column.allCases[index % 3]))
    }
    if domains.contains(nil) { areas.append(area(nil, in: .middle)) }
    cards = partners.map { ($0, $0.domain?.code ?? "") }
  }

  private func area(_ domain: Domain?, in column: MapProblem.Column) -> Area {
    Area(
      id: domain?.code ?? "",
      name: NetworkWords.name(of: domain, language).capitalizedFirst,
      look: DomainLook.look(of: domain), column: column)
  }

  /// The fixed places of the domains, in each column from the top.
  private static let order: [(domain: Domain, column: MapProblem.Column)] = [
    (.medical, .left), (.publicHealth, .middle), (.municipality, .middle), (.insurer, .middle),
    (.knowledge, .middle), (.social, .right), (.informal, .right), (.education, .right),
    (.justice, .right),
  ]

  /// Groups who mostly work with each other, where domains do not tell partners apart.
  private mutating func placeInGroups(_ partners: [Partner]) {
    let projection = analysis.projection
    var groupOf: [Partner.ID: Int] = [:]
    for (index, nodes) in analysis.communities.communities.partition.groups.enumerated() {
      for node in nodes { groupOf[projection.partner(of: node).id] = index }
    }
    let groups = Dictionary(grouping: partners) { groupOf[$0.id] ?? -1 }
    let sorted = groups.values.sorted { ($1.count, $0[0].id) < ($0.count, $1[0].id) }
    let look = DomainLook.look(of: partners.first?.domain)
    for (index, group) in sorted.enumerated() {
      let degree = { (partner: Partner) in
        projection.node(of: partner.id).map { projection.graph.degree(of: $0) } ?? 0
      }
      let center = group.max { (degree($0), $1.id) < (degree($1), $0.id) }?.name ?? ""
      let id = "groep \(index)"
      areas.append(
        Area(
          id: id,
          name: Text(nl: "Rond \(center)", en: "Around \(center)")(language), look: look,
          column: MapProblem.Column.allCases[index % 3]))
      cards += group.map { ($0, id) }
    }
    cards.sort { $0.partner.id < $1.partner.id }
  }

  // MARK: Lines

  private mutating func addMeetings() {
    let known = Set(cards.map { $0.partner.id })
    for structure in analysis.projection.countedStructures {
      let host = structure.host.flatMap { known.contains($0) ? $0 : nil }
      let members = Set(structure.members).filter { known.contains($0) && $0 != host }.sorted()
      guard !members.isEmpty else { continue }
      if host == nil { meetings.append(structure) }
      let center = host.map(Self.cardID) ?? Self.pillID(structure.id)
      for member in members {
        let line = MapProblem.Line(
          id: "deelname \(structure.id) \(member)", from: Self.cardID(member), to: center,
          tone: .grey, bundle: structure.id)
        links.append(
          Link(
            line: line, kind: .membership,
            name: "\(analysis.name(of: member)) – \(structure.name)"))
      }
    }
  }

  private mutating func addTies() {
    let known = Set(cards.map { $0.partner.id })
    let pairs = Dictionary(
      grouping: DrawnTie.all(in: analysis).filter {
        known.contains($0.from) && known.contains($0.to)
      }
    ) { PartnerPair($0.from, $0.to) }
    for (_, ties) in pairs.sorted(by: {
      ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second)
    }) {
      let counted = ties.filter { !$0.isPlanned }
      let drawn = counted.isEmpty ? ties : counted
      guard let first = drawn.first else { continue }
      let isMutual = drawn.contains { $0.isMutual || $0.from != first.from }
      let kind: LineKind = counted.isEmpty ? .planned : isMutual ? .mutual : .directed
      var line = MapProblem.Line(
        id: "verbinding \(first.from) \(first.to)", from: Self.cardID(first.from),
        to: Self.cardID(first.to), tone: .dark)
      line.hasTip = kind != .mutual && !isMutual
      let isMain = bridges.contains(first.from) || bridges.contains(first.to)
      line.pull = isMain ? 4 : line.hasTip ? 3 : 2
      let names = [first.from, first.to].map { analysis.name(of: $0) }
      var words: [String] = []
      for tie in drawn where !words.contains(tie.name(language)) {
        words.append(tie.name(language))
      }
      links.append(
        Link(
          line: line, kind: kind,
          name: "\(names[0]) \(isMutual ? "–" : "→") \(names[1]): \(language.list(words))"))
    }
  }

  private mutating func addNumbers() {
    for link in numbers {
      let names = [link.first, link.second].map { analysis.name(of: $0) }
      let line = MapProblem.Line(
        id: "nummer \(link.number)", from: Self.cardID(link.first), to: Self.cardID(link.second),
        tone: .red, isNumbered: true, pull: 0.7)
      links.append(
        Link(line: line, kind: .discuss, name: names.joined(separator: " – "), number: link.number))
    }
  }

  /// The same without the ties within one area, which are counted instead.
  var withoutInnerTies: OverviewContent {
    var content = self
    let areas = Dictionary(firsts: cards.map { (Self.cardID($0.partner.id), $0.area) })
    content.links.removeAll { link in
      let isTie = link.kind != .membership && link.kind != .discuss
      return isTie && areas[link.line.from] == areas[link.line.to]
    }
    content.leftOut = links.count - content.links.count
    return content
  }
}

extension Projection {
  /// The structures that tie partners, by id.
  var countedStructures: [Structure] {
    var found: Set<Structure> = []
    for case .structure(let structure) in grounds.values.joined() { found.insert(structure) }
    return found.sorted { $0.id < $1.id }
  }
}
