import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// What the overview shows of more partners than there is room for: those who connect by name, the
/// others counted by type, and the tied pairs between areas as bands.
struct CrowdContent {
  /// A card: one partner, or how many there are of one type.
  struct Row {
    let title: String
    /// The partner, where the card is of one.
    var partner: Partner?
    /// How many partners it stands for.
    var count = 1
    /// The numbers of the pairs to discuss in which it is.
    var numbers: [Int] = []

    /// The title without what stands in brackets in it, or those letters where they are capitals.
    var shortTitle: String? {
      guard let open = title.firstIndex(of: "("), let close = title.lastIndex(of: ")"), open < close
      else { return nil }
      let inside = String(title[title.index(after: open)..<close])
      let rest = String(title[title.index(after: close)...])
      let before = title[..<open]
      return (inside == inside.uppercased() ? inside : String(before.dropLast())) + rest
    }
  }

  /// An area with its cards.
  struct Block {
    let area: OverviewContent.Area
    let count: Int
    let rows: [Row]
  }

  /// The tied pairs between two areas.
  struct Band {
    let from: String
    let to: String
    let count: Int
  }

  /// Fewer pairs between two areas are only told as a sum.
  private static let leastPairs = 5
  private static let mostBands = 14
  private var mostBands: Int { content.options.page.isNarrow ? 6 : Self.mostBands }
  /// The most areas: the smallest groups of many are one.
  private static let mostAreas = 9

  let content: OverviewContent
  private(set) var blocks: [Block] = []
  private(set) var bands: [Band] = []
  /// The pairs within areas, which are not drawn.
  private(set) var innerPairs = 0
  /// The pairs between areas with too few for a band.
  private(set) var looseBands = 0
  /// The partners who are shown by name.
  private(set) var selection: Selection
  private var areaOf: [Partner.ID: String] = [:]

  /// Chooses what to show: so many cards in an area, or all by name where no number is given.
  init(of content: OverviewContent, rows most: Int?) {
    self.content = content
    let partners = content.cards.map { $0.partner }
    let needed = content.bridges.union(content.numbers.flatMap { [$0.first, $0.second] })
    selection = Selection(
      of: partners, keeping: needed, most: most.map { min(2 * $0, 16) } ?? partners.count,
      in: content.analysis)
    addBlocks(most)
    addBands()
  }

  private var language: Language { content.language }

  private mutating func addBlocks(_ most: Int?) {
    var members = Dictionary(grouping: content.cards) { $0.area }.mapValues { cards in
      cards.map { $0.partner }
    }
    var areas = content.areas
    if areas.count > Self.mostAreas {
      let others = areas.dropFirst(Self.mostAreas - 1)
      let area = OverviewContent.Area(
        id: "overig", name: language(nl: "Andere groepen", en: "Other groups"), look: .unknown,
        column: .right)
      members[area.id] = others.flatMap { members[$0.id] ?? [] }
      areas = areas.dropLast(others.count) + [area]
    }
    for area in areas {
      let own = (members[area.id] ?? []).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      for partner in own { areaOf[partner.id] = area.id }
      let rows = most.map { self.rows(of: own, most: $0) } ?? own.map { row(of: $0) }
      blocks.append(Block(area: area, count: own.count, rows: rows))
    }
  }

  private func row(of partner: Partner) -> Row {
    let numbers = content.numbers.filter { [$0.first, $0.second].contains(partner.id) }
    return Row(title: partner.name, partner: partner, numbers: numbers.map { $0.number })
  }

  /// The named first, then the types from many to few, the rest as one card.
  private func rows(of partners: [Partner], most: Int) -> [Row] {
    let needed = content.bridges.union(content.numbers.flatMap { [$0.first, $0.second] })
    let chosen = partners.filter { selection.named.contains($0.id) }
      .sorted {
        (needed.contains($0.id) ? 0 : 1, $0.name) < (needed.contains($1.id) ? 0 : 1, $1.name)
      }
    let mustCount = chosen.count { needed.contains($0.id) }
    let types = Set(partners.map { $0.type?.code ?? "" })
    let room = types.count > 1 ? max(mustCount, most / 2) : most - 1
    let named = Array(chosen.prefix(room))
    let names = Set(named.map { $0.id })
    let groups = Dictionary(grouping: partners.filter { !names.contains($0.id) }) {
      $0.type?.code ?? ""
    }
    var rows = named.map { row(of: $0) }
    let sorted = groups.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
    let left = max(1, most - rows.count)
    let shown = sorted.count > left ? Array(sorted.prefix(left - 1)) : sorted
    for (_, group) in shown {
      let type = group.first?.type.map { $0.name(language).capitalizedFirst }
      let isRest = named.contains { $0.type?.code == group.first?.type?.code }
      let other = language(nl: ", andere", en: ", others")
      let title = type.map { $0 + (isRest ? other : "") } ?? language(nl: "Andere", en: "Others")
      rows.append(Row(title: title, count: group.count))
    }
    let rest = sorted.dropFirst(shown.count).reduce(0) { $0 + $1.value.count }
    if rest > 0 {
      rows.append(Row(title: language(nl: "Andere soorten", en: "Other types"), count: rest))
    }
    return rows
  }

  private mutating func addBands() {
    let projection = content.analysis.projection
    let graph = projection.graph
    let areas = graph.nodes.map { areaOf[projection.partner(of: $0).id] }
    let order = Dictionary(firsts: blocks.enumerated().map { ($1.area.id, $0) })
    var counts: [[Int]: Int] = [:]
    for node in graph.nodes {
      for other in graph.neighbors(of: node) where node.index < other.index {
        guard let one = areas[node.index].flatMap({ order[$0] }),
          let two = areas[other.index].flatMap({ order[$0] })
        else { continue }
        if one == two {
          innerPairs += 1
        } else {
          counts[[min(one, two), max(one, two)], default: 0] += 1
        }
      }
    }
    let least = counts.values.contains { $0 >= Self.leastPairs } ? Self.leastPairs : 1
    let sorted = counts.sorted {
      ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1])
    }
    let drawn = sorted.filter { $0.value >= least }.prefix(mostBands)
    bands = drawn.map { pair, count in
      Band(from: blocks[pair[0]].area.id, to: blocks[pair[1]].area.id, count: count)
    }
    looseBands = sorted.dropFirst(drawn.count).reduce(0) { $0 + $1.value }
  }
}
