import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct ThroughMunicipalityTests {
  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.throughMunicipality.recommendations(Analysis(of: network))
  }

  static let network = Samples.network(
    ["g gemeente", "v vsv", "j jgz", "w welzijn", "t wijkteam"],
    ["g v", "g j", "g w", "g t", "v j"])

  @Test func `two thirds of the ties with the municipality is found`() {
    let advice = found(Self.network)
    #expect(advice.map(\.id) == ["through-municipality"])
    #expect(advice[0].evaluation.figures[0].value.nl == "4 van 5")
    #expect(advice[0].evaluation.ties.allSatisfy { $0.contains("g") })
    #expect(advice[0].evidence == .unknown)
    #expect(found(Self.network.complete)[0].evidence == .absent)
  }

  @Test func `more ties of others make it silent`() {
    #expect(
      found(
        Self.network.with { $0.ties += [Tie(from: "v", to: "w"), Tie(from: "t", to: "w")] }
      ).isEmpty)
  }

  @Test func `four ties are too few to say so`() {
    #expect(found(Self.network.with { $0.ties.removeLast() }).isEmpty)
  }

  @Test func `a share is held back when too few answered the survey`() {
    let surveyed = Self.network.with { network in
      for index in network.partners.indices {
        network.partners[index].response = index < 3 ? .answered : .silent
      }
    }
    #expect(found(surveyed).isEmpty)
  }
}
