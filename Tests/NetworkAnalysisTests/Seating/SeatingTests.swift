import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

/// Who sits with whom.
@Suite struct SeatingTests {
  /// A case with the best worth that a solver proves: CP-SAT 9.15 (status OPTIMAL) over all seatings
  /// with tables that differ by at most one seat and the same most of a group at a table.
  struct Case: Sendable {
    let people: Int
    let groups: Int
    let tables: Int
    let rounds: Int
    /// Whether only pairs of the first two groups count.
    let isOfTwo: Bool
    let best: Int

    var groupOf: [Int?] { (0..<people).map { $0 % groups } }

    /// Pairs of two groups for which (7ij + 3i + 5j) mod 11 is below 4, with i < j.
    var weights: [[Int]] {
      (0..<people).map { one in
        (0..<people).map { other in
          let (i, j) = (min(one, other), max(one, other))
          let isCounted = !isOfTwo || Set([i % groups, j % groups]) == [0, 1]
          guard i % groups != j % groups, isCounted else { return 0 }
          return (7 * i * j + 3 * i + 5 * j) % 11 < 4 ? 1 : 0
        }
      }
    }
  }

  static let cases = [
    Case(people: 8, groups: 2, tables: 2, rounds: 1, isOfTwo: false, best: 5),
    Case(people: 9, groups: 3, tables: 3, rounds: 1, isOfTwo: false, best: 5),
    Case(people: 12, groups: 3, tables: 3, rounds: 1, isOfTwo: false, best: 10),
    Case(people: 12, groups: 4, tables: 3, rounds: 1, isOfTwo: false, best: 13),
    Case(people: 10, groups: 2, tables: 2, rounds: 2, isOfTwo: false, best: 15),
    Case(people: 12, groups: 3, tables: 3, rounds: 2, isOfTwo: false, best: 17),
    Case(people: 24, groups: 4, tables: 4, rounds: 1, isOfTwo: true, best: 10),
    Case(people: 24, groups: 4, tables: 4, rounds: 2, isOfTwo: true, best: 17),
    Case(people: 24, groups: 6, tables: 4, rounds: 1, isOfTwo: true, best: 3),
  ]

  private func search(_ sample: Case) -> SeatingSearch {
    SeatingSearch(
      groups: sample.groupOf, weights: sample.weights, tables: sample.tables,
      rounds: sample.rounds, moves: 60_000)
  }

  @Test(arguments: cases)
  func `the search finds what a solver proves to be the best`(_ sample: Case) {
    let found = search(sample)
    #expect(found.metWeight == sample.best)
    let bound = SeatingBound(
      groups: sample.groupOf, weights: sample.weights, tables: sample.tables,
      rounds: sample.rounds)
    #expect(bound.worth >= sample.best)
  }

  @Test(arguments: cases)
  func `each round seats everybody once, evenly and mixed`(_ sample: Case) {
    let found = search(sample)
    #expect(found.rounds.count == sample.rounds)
    for tables in found.rounds {
      #expect(tables.count == sample.tables)
      #expect(tables.flatMap { $0 }.sorted() == Array(0..<sample.people))
      let sizes = tables.map { $0.count }
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
      for table in tables {
        let groups = Dictionary(grouping: table) { sample.groupOf[$0] }.values
        #expect(groups.allSatisfy { $0.count <= found.mostOfGroup })
      }
    }
  }

  @Test func `the worth is that of the pairs that share a table, counted again`() {
    for sample in Self.cases {
      let found = search(sample)
      var met: Set<[Int]> = []
      for table in found.rounds.flatMap({ $0 }) {
        for one in table { for other in table where one < other { met.insert([one, other]) } }
      }
      #expect(met.map { sample.weights[$0[0]][$0[1]] }.reduce(0, +) == found.metWeight)
    }
  }

  // MARK: Plans

  @Test func `in Groningen four tables let all pairs meet that can`() throws {
    let network = try Samples.groningen()
    let plan = try #require(SeatingPlan(of: Analysis(of: network), tables: 4, rounds: 1))
    // Four of care at most sit with one of the two social partners that have no tie with all of them.
    #expect(plan.met.count == 4 && plan.most == 4 && plan.pairs.count == 11)
    let twice = try #require(SeatingPlan(of: Analysis(of: network), tables: 4, rounds: 2))
    #expect(twice.met.count == 8 && twice.most == 8)
  }

  @Test func `the order of the file does not change the plan`() throws {
    let network = Samples.random(partners: 14, ties: 12, seed: 5)
    let plan = try #require(SeatingPlan(of: Analysis(of: network), tables: 3, rounds: 2))
    let turned = network.with {
      $0.partners.reverse()
      $0.ties.reverse()
    }
    let other = try #require(SeatingPlan(of: Analysis(of: turned), tables: 3, rounds: 2))
    #expect(
      plan.rounds.map { $0.map { $0.map { $0.id } } }
        == other.rounds.map { $0.map { $0.map { $0.id } } })
    #expect(plan.met.map { $0.pair } == other.met.map { $0.pair })
  }

  @Test func `those who stopped or are only named get no seat`() throws {
    let network = Samples.network(["m1", "s1", "s2", "g1", "g2"]).with {
      $0.partners[2].status = .stopped
      $0.partners[3].status = .wanted
      $0.partners[4].status = .mentioned
    }
    let plan = try #require(SeatingPlan(of: Analysis(of: network), tables: 1, rounds: 1))
    #expect(plan.rounds.first?.first?.map { $0.id } == ["m1", "s1", "g1"])
    #expect(plan.met.count == 1 && plan.most == 1)
  }

  @Test func `there is no plan for nobody, for one, or for a hall too large`() {
    for count in [0, 1, SeatingPlan.largest + 1] {
      let network = Samples.network((0..<count).map { "m\($0)" })
      #expect(SeatingPlan(of: Analysis(of: network), tables: 2, rounds: 1) == nil)
    }
  }

  @Test func `more tables than people give each a table, and nobody meets`() throws {
    let network = Samples.network(["m1", "s1"])
    let plan = try #require(SeatingPlan(of: Analysis(of: network), tables: 9, rounds: 1))
    #expect(plan.rounds.first?.count == 2)
    #expect(plan.met.isEmpty && plan.most == 0)
  }
}
