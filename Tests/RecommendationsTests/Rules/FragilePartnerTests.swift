import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct FragilePartnerTests {
  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.fragilePartner.recommendations(Analysis(of: network))
  }

  /// Care around the VSV; two more care partners hang on the hospital.
  static let network = Samples.network(
    ["v vsv", "k kraamzorg", "h huisarts", "z ziekenhuis", "a kinderarts", "b gynaecoloog"],
    ["v k", "k h", "h v", "v z", "z a", "z b"])

  @Test func `a partner without whom two others come loose is found`() {
    let advice = found(Self.network)
    #expect(advice.map(\.id) == ["fragile-partner:z", "fragile-partner:v"])
    let hospital = advice[0]
    #expect(hospital.evaluation.partners == ["z", "a", "b"])
    #expect(hospital.evaluation.ties == [PartnerPair("a", "z"), PartnerPair("b", "z")])
    #expect(
      hospital.evaluation.observations[0].nl
        == "Zonder Z is er geen route in beeld van A en B naar de anderen.")
    #expect(hospital.evaluation.figures[0].value.nl == "7")
  }

  @Test func `with a second way for one of them nobody is pointed at`() {
    let other = Samples.network(
      ["v vsv", "k kraamzorg", "h huisarts", "z ziekenhuis", "a kinderarts", "b gynaecoloog"],
      ["v k", "k h", "h v", "v z", "z a", "z b", "a v", "b k"])
    #expect(found(other).isEmpty)
  }

  @Test func `who separates two domains is left to the other rule`() {
    #expect(found(SingleConnectorTests.leiden).isEmpty)
  }

  @Test func `where a source says that such partners work together nobody is lost`() {
    let stated = Self.network.with {
      $0.statements = [
        Statement(about: [.domain(.medical), .domain(.medical)], standing: .current)
      ]
    }
    #expect(found(stated).isEmpty)
    let wished = stated.with { $0.statements[0].standing = .wanted }
    #expect(found(wished).count == 2)
  }

  @Test func `it is known only in a complete network`() {
    #expect(found(Self.network).allSatisfy { $0.evidence == .unknown })
    #expect(found(Self.network.complete).allSatisfy { $0.evidence == .absent })
    #expect(found(Self.network).allSatisfy { $0.evaluation.decidedBy != nil })
  }
}
