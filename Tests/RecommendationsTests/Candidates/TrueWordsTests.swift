import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// What advice says is what the file says, and no more.
@Suite struct TrueWordsTests {
  private func pieces(_ network: CoalitionNetwork, _ kind: String) throws -> [Candidate] {
    let norm = try Samples.shippedNorm.get()
    return Advice(for: norm.analysis(of: network), norm: norm).recommendations
      .compactMap(\.candidate).filter { $0.kind == kind }
  }

  private func reasons(_ network: CoalitionNetwork, _ kind: String) throws -> [Text] {
    try pieces(network, kind).flatMap { $0.words.reasons.map(\.text) }
  }

  private func planned(_ name: String, _ phases: [Phase], by performers: [Partner.ID] = [])
    -> Intervention
  {
    var plan = Intervention(name: name)
    plan.standing = .planned
    plan.phases = phases
    plan.performers = performers
    return plan
  }

  @Test func `nobody asks for a website or for coordination`() throws {
    let network = CandidateNetworks.base([]).with {
      $0.interventions = [
        planned("Prenataal huisbezoek", [.during]), planned("Website", []),
        planned("Coördinatie van de wijken", [], by: ["g"]),
      ]
    }
    let titles = try pieces(network, "intention").map(\.words.title.nl)
    #expect(titles.count == 1 && titles[0].contains("het prenataal huisbezoek"))
  }

  @Test func `who does it is no question where the file says it`() throws {
    let network = CandidateNetworks.base([]).with {
      $0.interventions = [planned("Prenataal huisbezoek", [.during], by: ["j"])]
    }
    let title = try #require(try pieces(network, "intention").first).words.title
    #expect(!title.nl.contains(" wie ") && title.nl.contains(" bij "))
    #expect(!title.en.contains(" who "))
  }

  @Test(arguments: [
    ("Extra signaleringsmoment bij de prik", "het extra signaleringsmoment bij de prik"),
    (
      "Prenataal huisbezoek door de JGZ-verpleegkundige",
      "het prenataal huisbezoek door de JGZ-verpleegkundige"
    ),
    ("BabyhuisZorg", "BabyhuisZorg"), ("Nu Niet Zwanger", "Nu Niet Zwanger"),
  ])
  func `the noun before the first preposition bears the article`(_ name: String, _ words: String)
    throws
  {
    let network = CandidateNetworks.base([]).with {
      $0.interventions = [planned(name, [.during])]
    }
    let title = try #require(try pieces(network, "intention").first).words.title.nl
    #expect(title.hasPrefix("Spreek af wie \(words) doet"))
  }

  @Test func `an alderman outside the social domain is not one of work and income`() throws {
    let network = CandidateNetworks.base([]).with {
      $0.statements = [CandidateNetworks.wish([.everyone], .political)]
    }
    let step = try #require(try pieces(network, "administrators").first?.steps.first).sentence.text
    for field in [PolicyField.income, .social, .welfare, .youth] {
      for language in Language.allCases { #expect(!step(language).contains(field.name(language))) }
    }
  }

  @Test func `with other municipalities the coalition works, others join it`() throws {
    let other = CandidateNetworks.base(["b buurgemeente"]).with(.wanted, of: "b")
    #expect(try reasons(other, "invite").contains { $0.nl.contains("graag samenwerken met") })
    let housing = CandidateNetworks.base(["h woningcorporatie"]).with(.wanted, of: "h")
    #expect(try reasons(housing, "invite").contains { $0.nl.hasSuffix("er graag bij.") })
  }

  @Test(arguments: [
    ("vier keer per jaar", true), ("6x per jaar", true), ("elke maand", true),
    ("twee keer per jaar", false), ("halfjaarlijks", false), ("1 keer per jaar", false),
  ])
  func `a meeting can be joined unless it is held at most twice a year`(
    _ frequency: String, _ isOpen: Bool
  ) throws {
    let source = try #require(CandidateNetworks.byKind.first { $0.kind == "join-meeting" })
    let network = source.network.with { $0.structures[0].frequency = frequency }
    #expect(try pieces(network, "join-meeting").isEmpty == !isOpen)
  }

  @Test func `what a source says is not there keeps its words in English`() throws {
    let network = CandidateNetworks.base(["s wijkteam"]).with {
      var lack = Statement(
        about: [.domain(.medical), .domain(.social)], subject: "overleg", standing: .absent)
      lack.need = .contact
      $0.statements = [lack]
    }
    let told = try reasons(network, "first-meeting")
    #expect(told.contains { $0.en.contains("There is no consultation yet") })
    #expect(!told.contains { $0.en.contains("no contact yet") })
  }

  @Test func `whom the norm asks for is asked about in its words`() throws {
    let norm = try Samples.shippedNorm.get()
    let network = CandidateNetworks.base(["h woningcorporatie"]).with(.wanted, of: "h").with {
      $0.priorities = [Theme(code: "huisvesting")].compactMap { $0 }.map { Priority($0) }
    }
    let asked = norm.requirements.first { $0.id == "R-C10" }?.question
    #expect(asked != nil)
    #expect(try pieces(network, "invite").first?.words.question == asked)
  }

  @Test func `nobody looks for an alderman where administrators sit in the coalition`() throws {
    let norm = try Samples.shippedNorm.get()
    let network = CandidateNetworks.base([]).with {
      var coalition = Structure(id: "c", name: "Coalitie", kind: .coalition)
      coalition.members = ["v", "g"]
      coalition.levels = [.administrative]
      $0.structures = [coalition]
    }
    func asks(_ network: CoalitionNetwork) -> Bool {
      Advice(for: norm.analysis(of: network), norm: norm).openQuestions
        .contains { $0.title.nl.contains("wethouder") }
    }
    #expect(!asks(network))
    #expect(asks(network.with { $0.structures[0].levels = [.operational] }))
  }
}
