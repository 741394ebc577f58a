import CoalitionNetworks
import TestSupport
import Testing

/// What the pages of four places are to say, idea by idea and in order.
///
/// An idea is which kind of advice, about whom, at which meeting, and who begins; how it is said is free.
@Suite struct GoldenIdeasTests {
  struct Idea: Sendable {
    let kind: String
    /// Partners that are named.
    let partners: [String]
    /// Who takes the first step; any when nothing.
    var callers: [String] = []
    /// A meeting that it uses; any when nothing.
    var structure: String?
    let tier: Tier
  }

  static let pages: [(place: String, ideas: [Idea])] = [
    (
      "groningen",
      [
        Idea(
          kind: "join-meeting", partners: ["wij-groningen"], callers: ["jgz"],
          structure: "preventief-platform", tier: .wish),
        Idea(
          kind: "invite",
          partners: ["ouders", "andere-gemeenten", "kinderopvang", "vrijwilligersorganisaties"],
          callers: ["verloskundigen"], tier: .wish),
        Idea(
          kind: "planned-contact", partners: ["huisartsen", "verloskundigen"],
          callers: ["verloskundigen", "gynaecologen"], structure: "mdo", tier: .planned),
        Idea(
          kind: "handover", partners: ["kraamzorg", "jgz"], callers: ["kraamzorg"],
          structure: "preventief-platform", tier: .planned),
        Idea(
          kind: "coordination", partners: ["wijkcoalitie-beijum", "wijkcoalitie-selwerd"],
          callers: ["supportgroep"], tier: .planned),
      ]
    ),
    (
      "leiden",
      [
        Idea(
          kind: "join-meeting", partners: ["schuldhulpverlening"], callers: ["gemeente"],
          structure: "mdo", tier: .wish),
        Idea(
          kind: "ask", partners: ["sociale-wijkteams"], callers: ["gemeente"],
          structure: "startbijeenkomst", tier: .wish),
        Idea(
          kind: "help-desk", partners: ["sociale-wijkteams", "maatschappelijk-werk"],
          callers: ["gemeente"], structure: "een-loket", tier: .wish),
      ]
    ),
    (
      "alkmaar",
      [
        Idea(
          kind: "first-meeting",
          partners: ["verloskundigen", "gynaecologen", "wijkteams", "maatschappelijk-werk"],
          callers: ["ggd-hollands-noorden"], tier: .wish),
        Idea(
          kind: "write-down",
          partners: [
            "ggd-hollands-noorden", "verloskundigen", "gynaecologen", "kraamzorg",
            "verslavingszorg",
          ], callers: ["ggd-hollands-noorden"], tier: .wish),
        Idea(
          kind: "ask", partners: ["huisartsen", "ggz", "welzijnszorg"],
          callers: ["ggd-hollands-noorden"], tier: .planned),
        Idea(
          kind: "overlooked", partners: ["kraamzorg", "medisch-maatschappelijk-werk"],
          callers: ["ggd-hollands-noorden"], tier: .weakSpot),
      ]
    ),
    (
      "zeist",
      [
        Idea(
          kind: "invite", partners: ["woningcorporatie"], callers: ["gemeente"], tier: .wish),
        Idea(
          kind: "idea", partners: ["vrijwilligersorganisaties", "welzijnsorganisatie"],
          callers: ["gemeente"], tier: .wish),
        Idea(
          kind: "ask", partners: ["ggz", "sociale-raadslieden"],
          callers: ["verloskundige-praktijk"], structure: "bestaande-overleggen", tier: .planned),
        Idea(
          kind: "short-line", partners: ["verloskundige-praktijk", "cjg"],
          callers: ["verloskundige-praktijk"], tier: .weakSpot),
      ]
    ),
  ]

  private static func context(_ place: String, _ language: Language = .dutch) throws
    -> ReportContext
  {
    let norm = try Norm.kansrijkeStart()
    return ReportContext(
      of: norm.analysis(of: try Repository.network(place)), norm: norm, language: language)
  }

  @Test(arguments: pages.map(\.place))
  func `a page says the ideas of its golden page in the same order`(_ place: String) throws {
    let ideas = try #require(Self.pages.first { $0.place == place }).ideas
    let pieces = try Self.context(place).advice.page.compactMap(\.candidate)
    #expect(pieces.map(\.kind) == ideas.map(\.kind), "\(place)")
    for (piece, idea) in zip(pieces, ideas) {
      #expect(Set(piece.partners).isSuperset(of: idea.partners), "\(place): \(piece.id)")
      #expect(piece.tier == idea.tier, "\(place): \(piece.id)")
      if !idea.callers.isEmpty {
        #expect(piece.steps.first?.caller.map(idea.callers.contains) ?? false, "\(piece.id)")
      }
      if let structure = idea.structure { #expect(piece.structures.contains(structure)) }
    }
  }

  @Test func `the unknown of each golden page is asked`() throws {
    let asked: [(place: String, words: [String])] = [
      ("groningen", ["schulden", "verslaving", "De Wijert", "Korrewegwijk"]),
      ("leiden", ["coalitiepartners", "stress", "kraamzorg", "huisartsen"]),
      ("alkmaar", ["Welk probleem", "gemeenten"]),
      ("zeist", ["kraamzorg", "huisartsen"]),
    ]
    for (place, words) in asked {
      let told = Unknowns(try Self.context(place).advice.facts).sentences
        .prefix(Unknowns.mostOnPage).map(\.text.nl).joined(separator: " ")
      for word in words { #expect(told.contains(word), "\(place): \(word)") }
    }
  }

  @Test func `the conclusion of each golden page names who, what is wanted and where to begin`()
    throws
  {
    let told: [(place: String, words: [String])] = [
      (
        "groningen",
        ["zorgverzekeraar", "twee vaste overleggen", "betere verbinding", "WIJ Groningen"]
      ),
      ("leiden", ["MDO", "meer verbinding", "schuldhulpverlening"]),
      ("alkmaar", ["bereidt", "benaderd", "geen overleg en afstemming"]),
      ("zeist", ["bestaande overleggen", "woningbouwcorporatie", "maatjesproject"]),
    ]
    for (place, words) in told {
      let text = OnePage(try Self.context(place)).concluded
      for word in words { #expect(text.contains(word), "\(place): \(word) in \(text)") }
    }
  }
}

/// What the advice of all places has in common.
@Suite struct AdviceOfPlacesTests {
  static let places = [
    "groningen", "leiden", "alkmaar", "zeist", "almere", "delft", "hoogeveen", "zaanstad",
  ]

  private func context(_ place: String, _ language: Language = .dutch) throws -> ReportContext {
    let norm = try Norm.kansrijkeStart()
    return ReportContext(
      of: norm.analysis(of: try Repository.network(place)), norm: norm, language: language)
  }

  @Test func `four of five first recommendations name a partner, meeting or theme of the place`()
    throws
  {
    var (named, all) = (0, 0)
    for place in Self.places {
      let advice = try context(place).advice
      for piece in advice.recommendations.prefix(5) {
        let candidate = try #require(piece.candidate)
        let facts = advice.facts
        let names =
          candidate.partners.map { facts.phrases[$0].nl }
          + candidate.structures.compactMap { facts.structure($0)?.phrase.nl }
          + candidate.themes.map(\.shortName.nl)
        let text = (piece.title.nl + " " + piece.firstStep.nl).lowercased()
        let bare = names.map { name in
          ["de ", "het "].reduce(name.lowercased()) {
            $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0
          }
        }
        all += 1
        if bare.contains(where: { text.contains($0) }) { named += 1 }
      }
    }
    #expect(named * 5 >= all * 4, "\(named) of \(all)")
  }

  @Test func `no two places share more than two of their first five titles`() throws {
    let titles = try Self.places.map { place in
      Set(try context(place).advice.recommendations.prefix(5).map(\.title.nl))
    }
    for one in titles.indices {
      for other in titles.indices where other > one {
        #expect(titles[one].intersection(titles[other]).count <= 2)
      }
    }
  }

  @Test(arguments: places, Language.allCases)
  func `the page and the report of a place keep to their size`(
    _ place: String, _ language: Language
  ) throws {
    let context = try context(place, language)
    func words(_ sections: [Section]) -> Int {
      Document(sections, for: context).markdown().split(separator: "\n")
        .filter { !$0.hasPrefix("|") }.reduce(0) { $0 + $1.split(separator: " ").count }
    }
    #expect(words(Section.page) <= OnePage.mostWords)
    #expect(words(Section.report) <= LongReport.mostWords)
    #expect(context.advice.page.count <= 5)
  }

  @Test(arguments: places)
  func `no code or sentence of the advice holds YAML`(_ place: String) throws {
    for language in Language.allCases {
      let context = try context(place, language)
      for piece in context.advice.recommendations {
        let text = piece.title(language) + piece.why(language) + piece.firstStep(language)
        #expect(!text.contains("status:") && !text.contains("R-") && !text.contains("{"))
      }
    }
  }
}
