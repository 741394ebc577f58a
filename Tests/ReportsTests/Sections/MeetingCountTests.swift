import CoalitionModel
import NetworkAnalysis
import Reports
import TestSupport
import Testing
import Wording

/// One meeting is one meeting in every count that a reader sees.
@Suite struct MeetingCountTests {
  private func network(
    _ ties: [String] = [], _ change: (inout Structure) -> Void = { _ in }
  ) -> CoalitionNetwork {
    var network = Samples.network(
      ["a verloskundige", "b kraamzorg", "c wijkteam", "d wijkteam"], ties)
    var meeting = Structure(id: "platform", name: "Platform", kind: .meeting)
    meeting.members = ["a", "b", "c", "d"]
    change(&meeting)
    network.structures = [meeting]
    return network
  }

  private func text(_ network: CoalitionNetwork, _ language: Language) throws -> String {
    let context = try Samples.context(network, language)
    return Document(
      language,
      Section.overview.blocks(for: context) + [.list(Findings(context).sentences)]
        + Section.involvement.blocks(for: context)
    ).markdown()
  }

  @Test(arguments: [
    (Language.dutch, "domein is één overleg in beeld", "met één overleg (6 van 6"),
    (.english, "One meeting between the medical and the social domain is", "with one meeting (6"),
  ])
  func `the pairs of a meeting are no ties`(
    _ language: Language, _ crossing: String, _ overview: String
  ) throws {
    let found = try text(network(), language)
    #expect(found.contains(crossing))
    #expect(found.contains(overview))
  }

  @Test(arguments: [
    (Language.dutch, "zijn 1 verbinding en één overleg in beeld"),
    (.english, "1 tie and one meeting between"),
  ])
  func `a tie beside a meeting is counted beside it`(_ language: Language, _ line: String) throws {
    #expect(try text(network(["a c"]), language).contains(line))
  }

  @Test(arguments: [
    (
      Language.dutch, ", zonder Platform", "Alleen samen bij Platform",
      "Zij komen samen bij Platform; op de werkvloer is geen contact vastgelegd.", "Weggelaten"
    ),
    (
      .english, ", without Platform", "Together only at Platform",
      "They come together at Platform; no contact in daily practice is recorded.", "Left out"
    ),
  ])
  func `what ties nobody for being rare is told`(
    _ language: Language, _ without: String, _ only: String, _ apart: String, _ left: String
  ) throws {
    let rare = network { $0.frequency = "twee keer per jaar" }
    let found = try text(rare, language)
    #expect(found.contains(without))
    #expect(found.contains(only))
    #expect(found.contains(apart))
    let leftOut = Findings(try Samples.context(rare, language)).leftOut
    #expect(leftOut.count == 1 && leftOut[0].contains("\(left): Platform."))
  }
}
