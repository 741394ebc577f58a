import CoalitionModel
import NetworkAnalysis
import TestSupport
import Testing

/// A number between ties that are worth the same says nothing, and that is told.
@Suite struct EqualTiesTests {
  @Test func `ties of the same worth point to the first of them`() {
    let network = CoalitionNetwork.sample(["a vsv", "b vsv", "c wijkteam"], [])
    let missing = MissingTies(between: .medical, and: .social, in: Analysis(of: network))
    #expect(MissingTies.equals(in: missing.numbered) == [nil, 1])
  }

  @Test func `a tie that brings more has a number of its own`() {
    // A tie of a brings the two that know a within two steps too; one of b brings only a.
    let network = CoalitionNetwork.sample(
      ["a vsv", "b vsv", "c wijkteam", "e vsv"], ["a b", "a e"])
    let missing = MissingTies(between: .medical, and: .social, in: Analysis(of: network))
    #expect(missing.numbered.map { $0.gain } == [3, 2])
    #expect(MissingTies.equals(in: missing.numbered) == [nil, nil])
  }
}
