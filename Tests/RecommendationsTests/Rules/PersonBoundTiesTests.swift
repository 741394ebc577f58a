import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct PersonBoundTiesTests {
  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.personBoundTies.recommendations(Analysis(of: network))
  }

  /// A triangle of care with one tie into the social domain, each by one person.
  static let network = Samples.network(
    ["v vsv", "h huisarts", "k kraamzorg", "w welzijn"], ["v h", "h k", "k v", "v w"]
  ).with {
    for index in $0.ties.indices { $0.ties[index].isPersonBound = true }
  }

  @Test func `a key tie that hangs on one person is found, and no other`() {
    let advice = found(Self.network)
    #expect(advice.map(\.id) == ["person-bound-ties"])
    #expect(advice[0].evaluation.ties == [PartnerPair("v", "w")])
    #expect(advice[0].evidence == .absent)
    #expect(
      advice[0].evaluation.observations.map(\.nl) == [
        "Hangt volgens het bestand aan één persoon: V met W."
      ])
  }

  @Test func `a second tie or a meeting of the same two makes it silent`() {
    #expect(found(Self.network.with { $0.ties.append(Tie(from: "w", to: "v")) }).isEmpty)
    var meeting = Structure(id: "o", name: "Overleg", kind: .meeting)
    meeting.members = ["v", "w"]
    #expect(found(Self.network.with { $0.structures = [meeting] }).isEmpty)
  }

  @Test func `what is not recorded is no finding`() {
    let unknown = Self.network.with {
      for index in $0.ties.indices { $0.ties[index].isPersonBound = nil }
    }
    #expect(found(unknown).isEmpty)
  }
}
