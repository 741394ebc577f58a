import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing

/// The norm that ships inside, against the list of the domain notes.
@Suite struct ShippedNormTests {
  let norm: Norm

  init() throws { norm = try Samples.shippedNorm.get() }

  static let essential = [
    "R-C01", "R-C02", "R-C04", "R-C06", "R-C08", "R-C16", "R-C17", "R-L01", "R-L07", "R-L08",
  ]
  static let optional = ["R-C19", "R-C21"]
  static let byTheme = [
    "R-C09": "armoede-schulden", "R-C10": "huisvesting", "R-C12": "huiselijk-geweld",
  ]

  @Test func `it holds exactly the requirements that the notes list`() {
    let composition = (1...21).map { $0 < 10 ? "R-C0\($0)" : "R-C\($0)" }
    let ties = (1...8).map { "R-L0\($0)" } + ["R-L12", "R-L14"]
    #expect(norm.requirements.map(\.id) == composition + ties)
  }

  @Test func `every requirement has its texts in two languages`() {
    for requirement in norm.requirements {
      for text in [requirement.title, requirement.why, requirement.firstStep] {
        #expect(!text.nl.isEmpty && !text.en.isEmpty)
        #expect(text.nl != text.en, "\(requirement.id)")
      }
    }
    #expect(norm.title.nl != norm.title.en)
  }

  @Test func `every requirement names a passage of a source of the norm`() {
    for requirement in norm.requirements {
      #expect(!requirement.citations.isEmpty)
      for citation in requirement.citations {
        #expect(norm.source(citation.source) != nil)
        #expect(citation.passage?.isEmpty == false)
      }
    }
  }

  @Test func `the strengths are those of the notes`() {
    for requirement in norm.requirements {
      let expected: Strength =
        Self.essential.contains(requirement.id)
        ? .essential : Self.optional.contains(requirement.id) ? .optional : .advised
      #expect(requirement.strength == expected, "\(requirement.id)")
    }
  }

  @Test func `three requirements become essential by a priority of the coalition`() throws {
    var network = CoalitionNetwork(name: "Voorbeeld")
    for requirement in norm.requirements {
      let theme = Self.byTheme[requirement.id]
      #expect(requirement.strengthByTheme.keys.map(\.code) == [theme].compactMap { $0 })
      guard let theme else { continue }
      network.priorities = []
      #expect(requirement.strength(for: network) == .advised)
      network.priorities = [Priority(try #require(Theme(code: theme)))]
      #expect(requirement.strength(for: network) == .essential)
    }
  }

  @Test func `a priority that the norm does not name changes no strength`() throws {
    var network = CoalitionNetwork(name: "Voorbeeld")
    network.priorities = [Priority(try #require(Theme(code: "dakloosheid")))]
    #expect(norm.requirements.allSatisfy { $0.strength(for: network) == $0.strength })
  }

  @Test func `the ties that it asks for are those between groups`() {
    let ids = norm.requestedTies.map(\.requirement)
    #expect(ids == ["R-L02", "R-L03", "R-L04", "R-L05", "R-L08", "R-L12", "R-L14"])
  }

  @Test(arguments: Samples.random)
  func `what is undecided says which data would decide it, and nothing else does`(
    _ network: CoalitionNetwork
  ) {
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    for requirement in norm.requirements {
      let evaluation = requirement.evaluate(in: analysis)
      #expect((evaluation.verdict == .undecided) == (evaluation.decidedBy != nil))
      #expect(evaluation.verdict == .notApplicable || !evaluation.observations.isEmpty)
      #expect(evaluation.verdict != .unmet || network.isComplete)
      #expect(evaluation.verdict != .undecided || !network.isComplete)
    }
  }
}
