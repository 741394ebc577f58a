import CoalitionModel
import NetworkAnalysis
import Testing
import Wording

@Suite struct DomainCrossingTests {
  @Test func `a crossing is a tied pair of the two domains, with what ties it`() {
    let network = Samples.network(["m1", "m2", "s1", "p1"], ["s1 m1", "m1 m2", "p1 s1"])
    let crossing = Analysis(of: network).crossing
    #expect(crossing.domains == [.medical, .social])
    #expect(crossing.crossings.map { [$0.first.id, $0.second.id] } == [["m1", "s1"]])
    #expect(crossing.crossings.first?.grounds.count == 1)
  }

  @Test func `a connector brings untied partners of the domains within two steps`() {
    let network = Samples.network(
      ["m1", "m2", "s1", "s2", "p1", "p2"],
      ["p1 m1", "p1 m2", "p1 s1", "m1 s1", "p2 m1", "p2 s1"])
    let connectors = Analysis(of: network).crossing.connectors
    #expect(connectors.map(\.partner.id) == ["p1"])
    #expect(connectors[0].routes.map { [$0.first.id, $0.second.id] } == [["m2", "s1"]])
    #expect(connectors[0].first.map(\.id) == ["m1", "m2"])
    #expect(connectors[0].second.map(\.id) == ["s1"])
  }

  @Test func `who connects most pairs comes first, then by id`() {
    let network = Samples.network(
      ["m1", "m2", "m3", "s1", "s2", "p1", "p2", "p3"],
      ["p3 m1", "p3 s1", "p1 m2", "p1 s2", "p2 m1", "p2 m3", "p2 s2"])
    let connectors = Analysis(of: network).crossing.connectors
    #expect(connectors.map(\.partner.id) == ["p2", "p1", "p3"])
    #expect(connectors.map(\.routes.count) == [2, 1, 1])
  }

  @Test func `a partner of one of the domains can be the connector`() {
    let network = Samples.network(["m1", "m2", "s1"], ["m1 m2", "m2 s1"])
    #expect(Analysis(of: network).crossing.connectors.map(\.partner.id) == ["m2"])
  }

  @Test func `a route names what both its steps have in common`() throws {
    var network = Samples.network(["m1", "m2", "s1", "p1"])
    let phone = try #require(TieKind(code: "telefonische-advisering"))
    let handover = try #require(TieKind(code: "overdracht"))
    network.ties = [
      Tie(from: "m1", to: "p1", kind: phone), Tie(from: "m2", to: "p1", kind: handover),
      Tie(from: "p1", to: "s1", kind: phone),
    ]
    let routes = Analysis(of: network).crossing.connectors[0].routes
    #expect(routes.map { $0.through(.english) } == [["telephone advice"], []])
  }

  @Test(arguments: randomNetworks)
  func `routes are the untied pairs with the connector between them`(_ network: CoalitionNetwork) {
    let steps = Steps(network)
    let ids = network.partners.map(\.id)
    for connector in Analysis(of: network).crossing.connectors {
      let middle = connector.partner.id
      let expected = ids.filter { $0.hasPrefix("m") }.flatMap { left in
        ids.filter { $0.hasPrefix("s") && !steps.isTied(left, $0) }.filter {
          steps.isTied(left, middle) && steps.isTied(middle, $0)
        }.map { PartnerPair(left, $0) }
      }
      #expect(Set(connector.routes.map { PartnerPair($0.first.id, $0.second.id) }) == Set(expected))
      #expect(!expected.isEmpty)
    }
  }
}
