import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct IslandDomainTests {
  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.islandDomain.recommendations(Analysis(of: network))
  }

  static let network = Samples.network(
    ["v vsv", "j jgz", "w welzijn", "t wijkteam"], ["v j", "w t"])

  @Test func `a domain of two partners that only meets itself is found`() {
    let advice = found(Self.network)
    #expect(advice.map(\.id) == ["domain-on-island:sociaal"])
    #expect(advice[0].evaluation.partners == ["t", "w"])
    #expect(advice[0].evidence == .unknown)
    #expect(
      advice[0].evaluation.observations.map(\.nl) == [
        "Van deze partners is geen verbinding buiten het domein in beeld: T en W."
      ])
    #expect(found(Self.network.complete)[0].evidence == .absent)
  }

  @Test func `one tie out of the domain makes it silent`() {
    #expect(found(Self.network.with { $0.ties.append(Tie(from: "t", to: "j")) }).isEmpty)
  }

  @Test func `a source that says the domains meet makes it silent`() {
    let stated = Self.network.with {
      $0.statements = [
        Statement(about: [.domain(.social), .domain(.publicHealth)], standing: .current)
      ]
    }
    #expect(found(stated).isEmpty)
  }

  @Test func `a planned tie does not`() {
    var tie = Tie(from: "t", to: "j")
    tie.standing = .planned
    #expect(found(Self.network.with { $0.ties.append(tie) }).count == 1)
  }

  @Test func `where nothing between domains is recorded, nothing is said`() {
    #expect(found(Self.network.with { $0.ties.removeFirst() }).isEmpty)
  }

  @Test func `a domain that hardly answered the survey is left alone`() {
    func survey(_ answers: [String: Response]) -> CoalitionNetwork {
      Self.network.with { network in
        for index in network.partners.indices {
          network.partners[index].response = answers[network.partners[index].id] ?? .answered
        }
      }
    }
    #expect(found(survey([:])).count == 1)
    #expect(found(survey(["w": .silent])).isEmpty)
  }
}
