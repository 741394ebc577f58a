import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct OneOffContactTests {
  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.oneOffContact.recommendations(Analysis(of: network))
  }

  private func network(_ standing: Standing) -> CoalitionNetwork {
    Samples.network(["v vsv", "h huisarts", "w welzijn"], ["v h", "v w"]).with {
      for index in $0.ties.indices { $0.ties[index].standing = standing }
    }
  }

  @Test func `contact of once is found, across domains first`() {
    let advice = found(network(.oneOff))
    #expect(advice.map(\.id) == ["one-off-contact"])
    #expect(advice[0].evaluation.ties == [PartnerPair("v", "w")])
    #expect(advice[0].evidence == .unknown)
    #expect(
      advice[0].evaluation.observations.map(\.nl) == [
        "Spraken elkaar al: V met W.", "Een vast contact is niet in beeld.",
      ])
    #expect(found(network(.oneOff).complete)[0].evidence == .absent)
  }

  @Test func `a standing tie beside it makes it silent`() {
    let standing = network(.oneOff).with { $0.ties.append(Tie(from: "w", to: "v")) }
    #expect(found(standing).map(\.evaluation.ties) == [[PartnerPair("h", "v")]])
  }

  @Test func `who meets in the coalition has standing contact`() {
    let members = network(.oneOff).with {
      var coalition = Structure(id: "k", name: "Coalitie", kind: .coalition)
      coalition.members = ["v", "w"]
      $0.structures = [coalition]
    }
    #expect(found(members).map(\.evaluation.ties) == [[PartnerPair("h", "v")]])
  }

  @Test func `what is planned or exists is no contact of once`() {
    #expect(found(network(.planned)).isEmpty)
    #expect(found(network(.current)).isEmpty)
  }
}
