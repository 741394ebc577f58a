import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct SingleConnectorTests {
  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.singleConnector.recommendations(Analysis(of: network))
  }

  /// The care side meets in the VSV, and only social work is at that table.
  static let leiden = Samples.network(
    ["vsv vsv", "praktijk verloskundige", "mw maatschappelijk-werk", "team wijkteam"],
    ["praktijk vsv", "vsv mw", "mw team"])

  @Test func `everything that runs through one partner is found`() {
    let advice = found(Self.leiden)
    #expect(
      Set(advice.map(\.id)) == [
        "single-connector:mw:medisch:sociaal", "single-connector:vsv:medisch:sociaal",
      ])
    let social = advice.first { $0.id.contains(":mw:") }
    #expect(social?.evaluation.partners == ["mw", "team"])
    #expect(social?.title.nl == "Zoek naast MW een tweede route tussen medisch en sociaal")
    #expect(social?.evaluation.observations[0].nl.hasSuffix("Anders raken los: TEAM.") == true)
  }

  @Test func `a meeting of once does not count as a second line`() {
    var tie = Tie(from: "praktijk", to: "team")
    tie.standing = .oneOff
    #expect(found(Self.leiden.with { $0.ties.append(tie) }).count == 2)
  }

  @Test func `a second line makes it silent`() {
    #expect(found(Self.leiden.with { $0.ties.append(Tie(from: "praktijk", to: "team")) }).isEmpty)
  }

  @Test func `a source that says the domains meet makes it silent`() {
    let stated = Self.leiden.with {
      $0.statements = [
        Statement(about: [.domain(.social), .domain(.medical)], standing: .current)
      ]
    }
    #expect(found(stated).isEmpty)
  }

  @Test func `it is known only in a complete network`() {
    #expect(found(Self.leiden).allSatisfy { $0.evidence == .unknown })
    #expect(found(Self.leiden.complete).allSatisfy { $0.evidence == .absent })
  }

  @Test func `domains that were never connected are no finding`() {
    #expect(found(Samples.network(["a vsv", "b vsv", "c vsv", "d jgz"], ["a b", "b c"])).isEmpty)
  }

  @Test(arguments: Samples.random)
  func `it finds exactly the partners without whom two domains lose each other`(
    _ network: CoalitionNetwork
  ) {
    let expected = network.partners.flatMap { partner in
      Domain.allCases.enumerated().flatMap { position, one in
        Domain.allCases[(position + 1)...].filter { other in
          areConnected(one, other, apartFrom: partner.id, in: network)
            && !areConnected(
              one, other, apartFrom: partner.id,
              in: network.with { $0.ties.removeAll { $0.pair.contains(partner.id) } })
        }
        .map { "single-connector:\(partner.id):\(one.code):\($0.code)" }
      }
    }
    #expect(Set(found(network).map(\.id)) == Set(expected))
  }

  private func areConnected(
    _ one: Domain, _ other: Domain, apartFrom id: String, in network: CoalitionNetwork
  ) -> Bool {
    func members(_ domain: Domain) -> [String] {
      network.partners.filter { $0.domain == domain && $0.id != id }.map(\.id)
    }
    return members(one).contains { start in
      var reached: Set = [start]
      for _ in network.partners {
        for tie in network.ties where reached.contains(tie.from) || reached.contains(tie.to) {
          reached.formUnion([tie.from, tie.to])
        }
      }
      return members(other).contains(where: reached.contains)
    }
  }
}
