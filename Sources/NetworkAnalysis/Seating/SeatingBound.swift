/// What no seating plan can better, with at most so many of one group at each table.
///
/// ## Definition
/// The least of these sums. In one round as many pairs share a table as the sizes of the tables allow, less
/// the pairs of one group that must share one: the largest weights, so many for each round. Nobody meets
/// more people than there are other seats, nor more of one group than a table has of it: half of what
/// everybody meets at most. Where every pair has one end in a group, all that the people of this group meet
/// at most. And where the pairs are those of two groups, what tables hold that are filled with both, one
/// after the other.
///
/// - Complexity: O(*n*² log *n*).
package struct SeatingBound {
  /// No plan has more worth.
  package private(set) var worth = 0

  private let groups: [Int?]
  private let weights: [[Int]]
  private let tables: Int
  private let rounds: Int
  private let mostOfGroup: Int

  /// The most of one group that must sit at a table when groups are dealt out evenly.
  static func mostOfGroup(_ groups: [Int?], tables: Int) -> Int {
    sizes(groups).values.map { ($0 + tables - 1) / tables }.max() ?? 0
  }

  private static func sizes(_ groups: [Int?]) -> [Int: Int] {
    Dictionary(grouping: groups.compactMap { $0 }) { $0 }.mapValues { $0.count }
  }

  /// Computes the bound.
  ///
  /// - Parameters:
  ///   - groups: The group of each person.
  ///   - weights: The weight of each pair, the same both ways; none below zero.
  ///   - tables: The number of tables.
  ///   - rounds: The number of rounds.
  package init(groups: [Int?], weights: [[Int]], tables: Int, rounds: Int) {
    self.groups = groups
    self.weights = weights
    self.tables = max(1, min(tables, groups.count))
    self.rounds = max(1, rounds)
    mostOfGroup = Self.mostOfGroup(groups, tables: self.tables)
    worth = min(ofSeats, ofPeople)
  }

  /// The people of each table, pair by pair, when so many are dealt out evenly.
  private func sharing(_ people: Int) -> Int {
    let (size, larger) = people.quotientAndRemainder(dividingBy: tables)
    return larger * (size + 1) * size / 2 + (tables - larger) * size * (size - 1) / 2
  }

  /// The pairs with a weight, each once.
  private var pairs: [(one: Int, other: Int)] {
    groups.indices.flatMap { one in
      groups.indices[..<one].filter { weights[one][$0] > 0 }.map { (one: one, other: $0) }
    }
  }

  private var ofSeats: Int {
    let pairs = pairs
    let isAcross = pairs.allSatisfy { groups[$0.one] == nil || groups[$0.one] != groups[$0.other] }
    let sizes = Self.sizes(groups)
    var places = sharing(groups.count)
    if isAcross { places -= sizes.values.map(sharing).reduce(0, +) }
    let ends = pairs.flatMap { [groups[$0.one], groups[$0.other]] }
    let held = Set(ends.compactMap { $0 }).sorted()
    if isAcross, held.count == 2, !ends.contains(nil) {
      places = min(places, filled(sizes[held[0]] ?? 0, sizes[held[1]] ?? 0))
    }
    let all = pairs.map { weights[$0.one][$0.other] }.sorted(by: >)
    return all.prefix(rounds * places).reduce(0, +)
  }

  /// The pairs at tables that are filled with two groups one after the other.
  private func filled(_ one: Int, _ other: Int) -> Int {
    (0..<tables).reduce(0) { sum, table in
      let before = table * mostOfGroup
      return sum + max(0, min(mostOfGroup, one - before)) * max(0, min(mostOfGroup, other - before))
    }
  }

  private var ofPeople: Int {
    let each = groups.indices.map(met)
    let pairs = pairs
    let covering = Set(groups.compactMap { $0 }).filter { group in
      pairs.allSatisfy { (groups[$0.one] == group) != (groups[$0.other] == group) }
    }
    let sums = covering.map { group in
      groups.indices.filter { groups[$0] == group }.map { each[$0] }.reduce(0, +)
    }
    return (sums + [each.reduce(0, +) / 2]).min() ?? 0
  }

  /// The most weight that a person can meet.
  private func met(by person: Int) -> Int {
    let others = groups.indices.filter { weights[person][$0] > 0 }
    let byGroup = Dictionary(grouping: others) { groups[$0] ?? -1 - $0 }
    let reachable = byGroup.values.flatMap { members in
      members.map { weights[person][$0] }.sorted(by: >).prefix(rounds * mostOfGroup)
    }
    let seats = (groups.count + tables - 1) / tables - 1
    return reachable.sorted(by: >).prefix(max(0, rounds * seats)).reduce(0, +)
  }
}
