import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct HangingPartnerTests {
  let network = Samples.network(
    ["a vsv", "b jgz", "c welzijn", "d kraamzorg"], ["a b", "b c", "a c", "c d"])

  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.hangingPartner.recommendations(Analysis(of: network))
  }

  @Test func `a partner of which nothing else is known is left alone`() {
    #expect(found(network).isEmpty)
    let silent = network.with { $0.partners[3].response = .silent }
    #expect(found(silent).isEmpty)
  }

  @Test func `in a complete network the partner with one tie is found`() {
    let advice = found(network.complete)
    #expect(advice.map(\.id) == ["hanging-partner:d"])
    #expect(advice[0].evidence == .absent)
    #expect(advice[0].evaluation.ties == [PartnerPair("c", "d")])
    #expect(
      advice[0].evaluation.observations.map(\.nl) == [
        "De enige verbinding van D is die met C (samenwerking)."
      ])
  }

  @Test func `a partner that answered the survey is found`() {
    let answered = network.with { network in
      for place in network.partners.indices { network.partners[place].response = .notAsked }
      network.partners[3].response = .answered
      network.partners[0].response = .answered
    }
    #expect(found(answered).map(\.id) == ["hanging-partner:d"])
  }

  @Test func `a partner that others may still name is not sure to hang on one tie`() throws {
    func survey(silent: Int) -> CoalitionNetwork {
      network.with { network in
        for place in network.partners.indices {
          let isSilent = place > 0 && place <= silent
          network.partners[place].response = isSilent ? .silent : .answered
        }
      }
    }
    let whole = try #require(found(survey(silent: 0)).first { $0.id == "hanging-partner:d" })
    #expect(whole.evidence == .absent)
    let doubted = try #require(found(survey(silent: 1)).first { $0.id == "hanging-partner:d" })
    #expect(doubted.evidence == .unknown && doubted.evaluation.decidedBy != nil)
    #expect(
      doubted.evaluation.observations.last?.nl
        == "Dit kan ook komen door wie niet antwoordde (1 van de 4 bevraagde partners).")
    #expect(found(survey(silent: 2)).isEmpty)
  }

  @Test func `a partner without any tie hangs on none`() {
    #expect(found(Samples.network(["a vsv"]).complete).isEmpty)
  }
}
