import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkAnalysis

@Suite struct SnapshotComparisonTests {
  private func changes(
    _ old: CoalitionNetwork, _ new: CoalitionNetwork
  ) -> [SnapshotChange] {
    SnapshotComparison(from: Analysis(of: old), to: Analysis(of: new)).changes
  }

  /// A graph on 14 partners with the pairs for which a rule holds.
  private func network(_ rule: (Int, Int) -> Bool) -> CoalitionNetwork {
    let numbers = 0..<14
    let pairs = numbers.flatMap { one in numbers.map { (one, $0) } }
      .filter { $0.0 < $0.1 && rule($0.0, $0.1) }
    return .sample(numbers.map { "p\($0)" }, pairs.map { "p\($0.0) p\($0.1)" })
  }

  @Test func `the same network has no changes, whatever the order of its lists`() throws {
    for place in ["groningen", "zeist", "delft"] {
      let network = try Repository.network(place)
      let turned = network.with {
        $0.partners.reverse()
        $0.ties.reverse()
        $0.structures.reverse()
        $0.interventions.reverse()
      }
      let comparison = SnapshotComparison(from: Analysis(of: network), to: Analysis(of: turned))
      #expect(comparison.changes.isEmpty)
      #expect(comparison.unchanged.partners == network.partners.count)
      #expect([nil, 1].contains(comparison.turnover.stability))
    }
  }

  @Test func `stability and chance are those of networkx and scipy`() {
    let old = network { ($0 * $1 + $0 + $1) % 5 == 0 || ($0 + $1) % 7 == 0 }
    let new = network {
      ($0 * $1 + $0 + $1) % 5 == 0 && ($0 + $1) % 3 != 0 || ($0 + $1) % 8 == 0
    }
    let found = SnapshotComparison(from: Analysis(of: old), to: Analysis(of: new)).turnover
    // networkx 3.6.1: intersection, difference and compose of the two graphs.
    #expect((found.kept, found.added, found.lost) == (10, 7, 17))
    #expect(abs((found.stability ?? 0) - 0.29411764705882354) < 1e-12)
    // scipy 1.17.1: binomtest(new, new + lost).pvalue.
    #expect(abs((found.chance ?? 0) - 0.06391465663909912) < 1e-12)
    let values: [(Int, Int, Double)] = [
      (1, 7, 0.0703125), (2, 9, 0.0654296875), (0, 6, 0.03125),
      (900, 1100, 8.45708953550381e-06),
    ]
    for (one, other, chance) in values {
      let own = TieTurnover.chance(one, other) ?? 0
      #expect(abs(own - chance) < 1e-10 * max(1, chance))
      #expect(TieTurnover.chance(other, one) == own)
    }
    #expect(TieTurnover.chance(0, 0) == nil)
  }

  @Test func `who is not named any more is gone only in a complete file or when both answered`() {
    let old = CoalitionNetwork.sample(["a jgz", "b vsv", "c wijkteam"], ["a b", "a c"])
    let new = CoalitionNetwork.sample(["a jgz", "b vsv"])
    let pair = PartnerPair("a", "b")
    #expect(
      changes(old, new) == [
        SnapshotChange(.unnamed, .partner("c")), SnapshotChange(.unnamed, .tie(pair)),
        SnapshotChange(.unnamed, .tie(PartnerPair("a", "c"))),
      ])
    #expect(changes(old, new.complete).allSatisfy { $0.kind == .gone })
    let asked = changes(old, new.surveyed(answered: 2))
    #expect(asked.contains(SnapshotChange(.gone, .tie(pair))))
    #expect(asked.contains(SnapshotChange(.unnamed, .partner("c"))))
    let silent = changes(old, new.surveyed(answered: 1))
    #expect(silent.contains(SnapshotChange(.unnamed, .tie(pair))))
  }

  @Test func `a tie grows and shrinks by intensity, then by what is laid down, then by kinds`() {
    func tie(_ change: (inout Tie) -> Void) -> CoalitionNetwork {
      CoalitionNetwork.sample(["a", "b"], ["a b"]).with { change(&$0.ties[0]) }
    }
    let pairs: [(CoalitionNetwork, CoalitionNetwork)] = [
      (tie { $0.intensity = 2 }, tie { $0.intensity = 4 }),
      (tie { $0.isFormal = false }, tie { $0.isFormal = true }),
      (tie { _ in }, tie { $0.kind = TieKind(code: "overdracht") }),
    ]
    let subject = SnapshotChange.Subject.tie(PartnerPair("a", "b"))
    for (less, more) in pairs {
      #expect(changes(less, more) == [SnapshotChange(.stronger, subject)])
      #expect(changes(more, less) == [SnapshotChange(.weaker, subject)])
    }
    let planned = tie { $0.standing = .planned }
    #expect(changes(planned, tie { _ in }) == [SnapshotChange(.started, subject)])
    #expect(changes(tie { _ in }, tie { $0.standing = .ended }).map(\.kind) == [.gone])
  }

  @Test func `partners are matched by id, then by name and alias, and a rename is told`() {
    let old = CoalitionNetwork.sample(["a jgz", "b vsv", "c wijkteam"], ["a b", "b c"])
    let other = old.with { network in
      network.partners[0].id = "x"
      network.partners[1].name = "Een nieuwe naam"
      network.partners[2].id = "z"
      network.partners[2].name = "Wijkteam West"
      network.partners[2].aliases = ["c"]
      network.ties = [Tie(from: "b", to: "x"), Tie(from: "z", to: "b")]
    }
    #expect(
      changes(old, other) == [
        SnapshotChange(.renamed, .partner("b")), SnapshotChange(.renamed, .partner("z")),
      ])
  }

  @Test func `ids that were dealt out anew match nobody wrongly`() {
    let old = CoalitionNetwork.sample(["1", "2", "3"], ["1 2"]).with {
      for (place, name) in ["JGZ", "Kraamzorg", "GGZ"].enumerated() {
        $0.partners[place].name = name
      }
    }
    let new = old.with {
      for (place, name) in ["Kraamzorg", "JGZ", "Wijkteam"].enumerated() {
        $0.partners[place].name = name
      }
    }
    let comparison = SnapshotComparison(from: Analysis(of: old), to: Analysis(of: new))
    #expect(comparison.partners.later["1"] == "2" && comparison.partners.later["2"] == "1")
    #expect(comparison.unchanged.ties == 1)
    #expect(comparison.changes.map(\.kind) == [.new, .unnamed])
  }
}
