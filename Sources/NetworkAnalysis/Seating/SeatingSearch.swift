import Graphs
import Wording

/// Seats people at tables in rounds, so that pairs with a weight sit together at least once.
///
/// ## Definition
/// The worth of a plan is the sum of the weights of the pairs that share a table in at least one round.
/// At each table sit at most as many of one group as must sit at one anyway when groups are dealt out
/// evenly; who has no group is counted with none. Tables differ by at most one seat.
///
/// The search starts from a deal, group by group, and swaps two people of different tables in one round.
/// A swap stays when the plan is no worse than it was, or than it was 30 moves ago; after 4,000 moves
/// without gain it starts from another deal, and it ends where it reaches ``SeatingBound``. The number of
/// moves is fixed: the same people give the same plan, on every machine.
///
/// - Complexity: O(*moves* · *s*) for tables of *s*, and memory for every pair.
///
/// ## Source
/// The social golfer problem; late acceptance by Burke and Bykov (2017), doi:10.1016/j.ejor.2016.07.012.
package struct SeatingSearch {
  /// Per round, per table, who sits there, in order.
  package private(set) var rounds: [[[Int]]]
  /// The most of one group at a table.
  package let mostOfGroup: Int

  private let groups: [Int?]
  private let weights: [[Int]]
  private let tableCount: Int
  private var together: [[Int]]
  private var tableOf: [[Int]]
  private var worth = 0
  private var enough = 0
  private var best: (worth: Int, tables: [[Int]])

  private static let memory = 30
  private static let patience = 4_000
  private static let excessPenalty = 1_000

  /// Looks for a plan.
  ///
  /// - Parameters:
  ///   - groups: The group of each person.
  ///   - weights: The weight of each pair, the same both ways; none below zero.
  ///   - tables: The number of tables; at least one is used, and no more than there are people.
  ///   - rounds: The number of rounds; at least one.
  ///   - moves: How many swaps are tried.
  package init(
    groups: [Int?], weights: [[Int]], tables: Int, rounds: Int, moves: Int = 300_000
  ) {
    let count = groups.count
    tableCount = max(1, min(tables, count))
    self.groups = groups
    self.weights = weights
    mostOfGroup = SeatingBound.mostOfGroup(groups, tables: tableCount)
    together = Array(repeating: Array(repeating: 0, count: count), count: count)
    tableOf = Array(repeating: Array(repeating: 0, count: count), count: max(1, rounds))
    best = (-1, tableOf)
    self.rounds = []
    var generator = SplitMix64(seed: 1)
    enough =
      SeatingBound(
        groups: groups, weights: weights, tables: tableCount, rounds: rounds
      ).worth
    search(moves: count > 1 && tableCount > 1 ? moves : 0, using: &generator)
    self.rounds = best.tables.map { places in
      (0..<tableCount).map { table in places.indices.filter { places[$0] == table } }
    }
  }

  /// The sum of the weights of the pairs that meet.
  package var metWeight: Int { best.worth }

  private mutating func search(moves: Int, using generator: inout SplitMix64) {
    deal(isFirst: true, using: &generator)
    keep()
    var past = Array(repeating: worth, count: Self.memory)
    var (idle, top) = (0, worth)
    for move in 0..<moves where best.worth < enough {
      let round = generator.next(below: tableOf.count)
      let (one, other) = (
        generator.next(below: groups.count), generator.next(below: groups.count)
      )
      let before = worth
      if tableOf[round][one] != tableOf[round][other] {
        swap(one, other, in: round)
        let isKept = worth >= before || worth >= past[move % Self.memory]
        if !isKept { swap(one, other, in: round) }
      }
      past[move % Self.memory] = worth
      idle = worth > top ? 0 : idle + 1
      top = max(top, worth)
      if worth > best.worth, excess == 0 { keep() }
      guard idle > Self.patience else { continue }
      deal(isFirst: false, using: &generator)
      past = Array(repeating: worth, count: Self.memory)
      (idle, top) = (0, worth)
      if worth > best.worth { keep() }
    }
  }

  private mutating func keep() { best = (worth, tableOf) }

  /// Deals out all people group by group, table after table: evenly in number and in groups.
  private mutating func deal(isFirst: Bool, using generator: inout SplitMix64) {
    for round in tableOf.indices {
      var order = Array(groups.indices)
      if !isFirst || round > 0 {
        for last in order.indices.reversed().dropLast() {
          order.swapAt(last, generator.next(below: last + 1))
        }
      }
      let places = Dictionary(firsts: order.enumerated().map { ($0.element, $0.offset) })
      order.sort { one, other in
        (groups[one] ?? .max, places[one] ?? 0) < (groups[other] ?? .max, places[other] ?? 0)
      }
      for (place, person) in order.enumerated() { tableOf[round][person] = place % tableCount }
    }
    count()
  }

  // MARK: Worth

  /// How many people of each group sit at each table, per round, and by how many that is too many.
  private var members: [[[Int]]] = []
  private var inGroups: [[[Int: Int]]] = []
  private var excess = 0

  /// Counts all afresh.
  private mutating func count() {
    members = tableOf.map { places in
      (0..<tableCount).map { table in places.indices.filter { places[$0] == table } }
    }
    inGroups = members.map { tables in
      tables.map { people in
        Dictionary(grouping: people.compactMap { groups[$0] }) { $0 }.mapValues { $0.count }
      }
    }
    excess = 0
    worth = 0
    for one in groups.indices {
      for other in groups.indices {
        together[one][other] = tableOf.count { $0[one] == $0[other] }
        if one < other, together[one][other] > 0 { worth += weights[one][other] }
      }
    }
  }

  private mutating func swap(_ one: Int, _ other: Int, in round: Int) {
    let (from, to) = (tableOf[round][one], tableOf[round][other])
    leave(one, from, in: round)
    leave(other, to, in: round)
    join(one, to, in: round)
    join(other, from, in: round)
  }

  private mutating func leave(_ person: Int, _ table: Int, in round: Int) {
    members[round][table].removeAll { $0 == person }
    for other in members[round][table] {
      together[person][other] -= 1
      together[other][person] -= 1
      if together[person][other] == 0 { worth -= weights[person][other] }
    }
    guard let group = groups[person] else { return }
    let count = inGroups[round][table][group, default: 0]
    if count > mostOfGroup {
      excess -= 1
      worth += Self.excessPenalty
    }
    inGroups[round][table][group] = count - 1
  }

  private mutating func join(_ person: Int, _ table: Int, in round: Int) {
    for other in members[round][table] {
      if together[person][other] == 0 { worth += weights[person][other] }
      together[person][other] += 1
      together[other][person] += 1
    }
    members[round][table].append(person)
    tableOf[round][person] = table
    guard let group = groups[person] else { return }
    let count = inGroups[round][table][group, default: 0] + 1
    if count > mostOfGroup {
      excess += 1
      worth -= Self.excessPenalty
    }
    inGroups[round][table][group] = count
  }
}
