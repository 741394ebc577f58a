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
    let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
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
