import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing
import Wording

/// The norm that ships inside, against the list of the domain notes.
@Suite struct ShippedNormTests {
  let norm: Norm

  init() throws { norm = try Samples.shippedNorm.get() }

  static let essential = [
    "R-C01", "R-C02", "R-C04", "R-C06", "R-C08", "R-C16", "R-C17", "R-L01", "R-L07", "R-L08",
    "R-L09", "R-F02",
  ]
  static let optional = ["R-C19", "R-C21", "R-F04", "R-L15"]
  static let byTheme = [
    "R-C09": ["armoede-schulden"], "R-C10": ["huisvesting"],
    "R-C12": ["huiselijk-geweld", "kindermishandeling"],
  ]

  @Test func `every requirement has its texts in two languages`() {
    for requirement in norm.requirements {
      let texts = [requirement.title, requirement.why, requirement.firstStep, requirement.question]
      for text in texts {
        #expect(text?.nl.isEmpty == false && text?.en.isEmpty == false)
        #expect(text?.nl != text?.en, "\(requirement.id)")
      }
      #expect(requirement.question?.nl.hasSuffix("?") == true, "\(requirement.id)")
    }
    for question in norm.questions {
      #expect(question.question.nl.hasSuffix("?") && !question.needs.nl.isEmpty)
      #expect(question.citations.allSatisfy { norm.source($0.source) != nil })
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
    network.asOf = PartialDate("2019")
    for requirement in norm.requirements {
      let themes = Self.byTheme[requirement.id] ?? []
      #expect(Set(requirement.strengthByTheme.keys.map(\.code)) == Set(themes))
      guard let theme = themes.first else { continue }
      network.priorities = []
      #expect(requirement.strength(for: network) == .advised)
      network.priorities = [Priority(try #require(Theme(code: theme)))]
      #expect(requirement.strength(for: network) == .essential)
    }
  }

  @Test func `prenatal home visits are essential since they are a legal task`() throws {
    let visits = try #require(norm.requirements.first { $0.id == "R-F04" })
    var network = CoalitionNetwork(name: "Voorbeeld")
    #expect(visits.strength(for: network) == .essential)
    network.asOf = PartialDate("2019-11")
    #expect(visits.strength(for: network) == .optional)
    network.asOf = PartialDate("2022-07-01")
    #expect(visits.strength(for: network) == .essential)
    network.asOf = PartialDate("2023")
    #expect(visits.strength(for: network) == .essential)
  }

  @Test func `a priority that the norm does not name changes no strength`() throws {
    var network = CoalitionNetwork(name: "Voorbeeld")
    network.asOf = PartialDate("2019")
    network.priorities = [Priority(try #require(Theme(code: "dakloosheid")))]
    #expect(norm.requirements.allSatisfy { $0.strength(for: network) == $0.strength })
  }

  @Test func `the ties that it asks for are those between groups`() {
    let ids = norm.requestedTies.map(\.requirement)
    #expect(
      ids == [
        "R-L02", "R-L03", "R-L04", "R-L05", "R-L08", "R-L12", "R-L13", "R-L14", "R-L18",
      ])
  }

  @Test(arguments: Samples.random)
  func `what is undecided says which data would decide it, and nothing else does`(
    _ network: CoalitionNetwork
  ) {
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    for requirement in norm.requirements {
      let evaluation = requirement.evaluate(in: analysis)
      #expect((evaluation.evidence == .unknown) == (evaluation.decidedBy != nil))
      #expect(evaluation.evidence == nil || !evaluation.observations.isEmpty)
      #expect(evaluation.evidence != .absent || network.isComplete)
      #expect(evaluation.evidence != .unknown || !network.isComplete)
    }
  }
}
