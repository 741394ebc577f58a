import CoalitionModel
import Graphs
import NetworkAnalysis
import Testing
import Wording

@Suite struct RobustnessTests {
  @Test func `an order below a quarter is none, up to a half careful, above it stable`() {
    let network = Samples.network(
      (0..<12).map { "m\($0)" }, (1..<12).map { "m0 m\($0)" })
    let analysis = Analysis(of: network)
    let order = RankOrder(of: "degree", in: analysis)
    let expected: RankOrder.Trust =
      switch order?.coefficient ?? 0 {
      case 0..<0.249: .none
      case 0.249..<0.501: .careful
      default: .stable
      }
    #expect(order?.trust == expected)
    #expect(order?.reason.nl.contains("CS-coëfficiënt") == true)
  }

  @Test func `partners that all score the same have no order, and the reason says so`() {
    let ring = Samples.network(
      ["m0", "m1", "m2", "m3", "m4"], ["m0 m1", "m1 m2", "m2 m3", "m3 m4", "m4 m0"])
    let order = RankOrder(of: "degree", in: Analysis(of: ring))
    #expect(order?.coefficient == nil && order?.trust == RankOrder.Trust.none)
    #expect(order?.reason.nl == "er zijn te weinig partners voor een volgorde, of ze zijn gelijk")
  }

  @Test func `a measure without a score for everyone has no order`() {
    let analysis = Analysis(of: Samples.network(["m0", "m1"], ["m0 m1"]))
    #expect(RankOrder(of: "clustering", in: analysis) == nil)
    #expect(RankOrder(of: "tover", in: analysis) == nil)
  }

  @Test func `lots are the same every time, and an empty network has none`() {
    let analysis = Analysis(of: Samples.random(partners: 12, ties: 20, seed: 4))
    let measures = analysis.measures.map(\.measure).filter { $0.name == "degree" }
    let (first, again) = (
      Robustness(of: analysis, measures: measures), Robustness(of: analysis, measures: measures)
    )
    #expect(first.segregation == again.segregation && first.orders == again.orders)
    #expect(first.density == again.density && first.core == again.core)
    #expect(first.fragmenting == again.fragmenting && first.reaching == again.reaching)
    #expect(first.fragmenting?.nodes.count == 3 && first.fragmenting?.isExact == true)
    let none = Robustness(of: Analysis(of: CoalitionNetwork(name: "Leeg")), measures: measures)
    #expect(none.segregation == nil && none.density == nil && none.fragmenting == nil)
    #expect(none.core == nil && none.orders["degree"]?.coefficient == nil)
  }

  @Test func `a core is one to speak of only when it fits and chance seldom makes it`() throws {
    let pairs = (0..<6).flatMap { one in (0..<one).map { "m\($0) m\(one)" } }
    let spokes = (6..<18).map { "m\($0 % 6) m\($0)" }
    let network = Samples.network((0..<18).map { "m\($0)" }, pairs + spokes)
    let measures: [Measure] = []
    let core = try #require(Robustness(of: Analysis(of: network), measures: measures).core)
    #expect(core.found.fit > 0.99)
    #expect(core.isCore == (core.chance <= 0.05))
    let weak = Analysis(of: Samples.random(partners: 14, ties: 30, seed: 2))
    let found = try #require(Robustness(of: weak, measures: measures).core)
    #expect(found.isCore == (found.found.fit >= 0.6 && found.chance <= 0.05))
  }
}
