import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// A norm for quite another coalition: nothing of ours is wired in.
@Suite struct FallPreventionTests {
  let network = Samples.network(
    ["arts huisarts", "zorg thuiszorg", "buurt welzijn"], ["arts zorg", "zorg buurt"]
  ).with { network in
    for index in network.ties.indices { network.ties[index].kind = TieKind(code: "verwijzing") }
  }

  private func verdicts(_ network: CoalitionNetwork) throws -> [Evidence?] {
    let norm = try Samples.fallPrevention.get()
    return norm.requirements.map { $0.evaluate(in: Analysis(of: network)).evidence }
  }

  @Test func `it is judged by its own requirements`() throws {
    #expect(try verdicts(network) == [.present, .present, .unknown, nil])
    let theme = try #require(Theme(code: "huisvesting"))
    let more = network.with {
      $0.interventions = [Intervention(name: "Beweegcursus in de buurt")]
      $0.priorities = [Priority(theme)]
    }
    #expect(try verdicts(more) == [.present, .present, .present, .unknown])
  }

  @Test func `a referral is asked for, and another tie will not do`() throws {
    let other = network.with { $0.ties[0].kind = TieKind(code: "overleg") }
    #expect(try verdicts(other)[1] == .unknown)
    #expect(try verdicts(other.complete)[1] == .absent)
  }

  @Test func `its own indications make likely, and ours do not`() throws {
    let norm = try Samples.fallPrevention.get()
    let asks = try #require(norm.requirements.first)
    func likely(_ partners: String...) -> Text? {
      asks.evaluate(in: Analysis(of: Samples.network(partners))).likely
    }
    #expect(
      likely("a ros", "b thuiszorg")?.nl.contains("huisarts doet vaak mee in een ROS") == true)
    #expect(likely("a vsv", "b thuiszorg") == nil)
  }

  @Test func `its missing partners and advice are its own`() throws {
    let norm = try Samples.fallPrevention.get()
    let analysis = Analysis(of: Samples.network(["a welzijn"]))
    let missing = MissingPartners(in: analysis, norm: norm)
    #expect(missing.entries.map { $0.wanted.name(.dutch) } == ["huisarts en thuiszorg"])
    let advice = Advice(for: analysis, norm: norm, rules: [])
    #expect(advice.findings.map(\.id) == ["V-01", "V-02", "V-03"])
  }
}
