import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

@Suite struct OnlyAdministrativeTests {
  private func found(_ network: CoalitionNetwork) -> [Recommendation] {
    Rule.onlyAdministrative.recommendations(Analysis(of: network))
  }

  /// An agreement of the whole coalition, signed by its boards.
  static let network = Samples.network(["g gemeente", "v vsv", "w welzijn"]).with {
    var agreement = Structure(id: "o", name: "Overeenkomst", kind: .agreement)
    agreement.members = ["g", "v", "w"]
    agreement.levels = [.administrative]
    agreement.statedCoalitionWide = true
    $0.structures = [agreement]
  }

  @Test func `an agreement of boards with nothing in daily practice is found`() {
    let advice = found(Self.network)
    #expect(advice.map(\.id) == ["only-administrative"])
    #expect(advice[0].evaluation.partners == ["g", "v", "w"])
    #expect(
      advice[0].evaluation.observations.map(\.nl) == [
        "Vastgelegd op het niveau van bestuur of beleid: Overeenkomst."
      ])
    #expect(advice[0].evidence == .unknown)
    #expect(found(Self.network.complete)[0].evidence == .absent)
  }

  @Test func `one tie in daily practice makes it silent`() {
    var tie = Tie(from: "v", to: "w")
    tie.levels = [.operational]
    #expect(found(Self.network.with { $0.ties = [tie] }).isEmpty)
  }

  @Test func `a tie of which the level is unknown leaves it open`() {
    let open = Self.network.complete.with { $0.ties = [Tie(from: "v", to: "w")] }
    #expect(found(open).map(\.evidence) == [.unknown])
  }

  @Test func `one tie of two partners is too little to say so`() {
    var tie = Tie(from: "v", to: "w")
    tie.levels = [.policy]
    #expect(
      found(
        Self.network.with {
          $0.structures = []
          $0.ties = [tie]
        }
      ).isEmpty)
  }

  @Test func `a norm that asks for the same speaks for it`() throws {
    let norm = try Samples.shippedNorm.get()
    let advice = Advice(for: Analysis(of: Self.network), norm: norm)
    #expect(advice.findings.contains { $0.id == "R-G11" })
    #expect(!advice.findings.contains { $0.id == "only-administrative" })
    let empty = try NormText.read("norm: leeg\n")
    let alone = Advice(for: Analysis(of: Self.network), norm: empty)
    #expect(alone.findings.contains { $0.id == "only-administrative" })
  }

  @Test func `without any level nothing is said`() {
    #expect(found(Self.network.with { $0.structures[0].levels = [] }).isEmpty)
  }
}
