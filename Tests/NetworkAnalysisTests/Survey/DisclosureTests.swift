import CoalitionModel
import Graphs
import NetworkAnalysis
import TestSupport
import Testing
import Wording

@Suite struct DisclosureTests {
  @Test(arguments: [
    (10, Disclosure.Level.partners), (8, .partners), (7, .groups), (6, .brackets), (5, .brackets),
    (4, .participation), (0, .participation),
  ])
  func `the share of answers decides what is shown`(answered: Int, level: Disclosure.Level) {
    let disclosure = Analysis(of: Samples.surveyed(answered: answered)).disclosure
    #expect(disclosure.level == level)
    #expect(disclosure.reason.nl.hasPrefix("\(answered) van de 10 bevraagde partners"))
    #expect(disclosure.reason.en.hasPrefix("\(answered) of the 10 partners asked"))
  }

  @Test func `without a survey all is shown, and said to be from documents`() {
    let analysis = Analysis(of: Samples.network(["m1", "s1"], ["m1 s1"]))
    #expect(analysis.survey == nil)
    #expect(analysis.disclosure.level == .partners)
    #expect(analysis.disclosure.reason.nl == "uit documenten, niet bevraagd")
  }

  @Test func `levels go from less to more`() {
    #expect(Disclosure.Level.allCases.sorted() == [.participation, .brackets, .groups, .partners])
  }

  @Test func `a report makes a survey, also where no response is recorded`() throws {
    let network = Samples.network(["m1", "s1", "s2"], ["m1 s1"]).with {
      $0.ties[0].reportedBy = ["m1"]
    }
    let survey = try #require(Analysis(of: network).survey)
    #expect(survey.answered.map(\.id) == ["m1"])
    #expect(survey.silent.isEmpty)
    #expect(survey.responseRate == 1)
  }

  @Test func `a tie is confirmed by both ends, or by the one that answered`() throws {
    let survey = try #require(Analysis(of: Samples.surveyed(answered: 8)).survey)
    let states = survey.states.values
    #expect(states.count { $0 == .confirmed } == 7)
    #expect(states.count { $0 == .reportedOnce } == 2)
    #expect(survey.states[PartnerPair("m8", "s9")] == nil)
    #expect(survey.reports.confirmationRate == 1)
    let bracket = try #require(survey.densityBracket)
    #expect(bracket.confirmed == 7.0 / 28 && bracket.union == 7.0 / 28)
  }

  @Test func `the two ends of the bracket differ where one side did not confirm`() throws {
    let network = Samples.surveyed(answered: 10).with { $0.ties[0].reportedBy = ["m0"] }
    let survey = try #require(Analysis(of: network).survey)
    let bracket = try #require(survey.densityBracket)
    #expect(bracket.confirmed == 9.0 / 45 && bracket.union == 10.0 / 45)
    #expect(survey.reports.confirmationRate == 0.9)
  }

  @Test func `response is known per domain`() throws {
    let survey = try #require(Analysis(of: Samples.surveyed(answered: 7)).survey)
    #expect(survey.responseRate(of: .medical) == 0.8)
    #expect(survey.responseRate(of: .social) == 0.6)
    #expect(survey.responseRate(of: .municipality) == nil)
  }

  @Test func `what was stated is the same however many answered`() {
    let (many, few) = (
      Analysis(of: Samples.surveyed(answered: 10)), Analysis(of: Samples.surveyed(answered: 1))
    )
    #expect(many.projection.grounds.keys == few.projection.grounds.keys)
    #expect(many.crossing.crossings.count == few.crossing.crossings.count)
    #expect(few.crossing.crossings.count == 10)
  }
}
