import CoalitionModel
import NetworkAnalysis
import Recommendations
import Reports
import TestSupport
import Testing
import Wording

/// A partner without a type whose name surely says one is in view wherever the norm looks.
@Suite struct TypedByNameTests {
  private static let names = [
    ("JGZ Rivierenland", "jgz"), ("Kraamzorg De Ooievaar", "kraamzorg"),
    ("Verloskundigenpraktijk De Bron", "verloskundige"), ("Wijkteam Noord", "wijkteam"),
    ("Huisartsenpraktijk West", "huisarts"), ("Gemeente Dorp", "gemeente"),
    ("Schuldhulpverlening Dorp", "schuldhulpverlening"), ("Ziekenhuis Oost", "ziekenhuis"),
  ]

  private static func network(typed isTyped: Bool) -> CoalitionNetwork {
    var network = CoalitionNetwork(name: "Dorp")
    network.partners = names.enumerated().map { place, partner in
      Partner(
        id: "p\(place)", name: partner.0, type: isTyped ? PartnerType(code: partner.1) : nil)
    }
    network.ties = [(2, 1), (1, 0), (0, 3), (4, 3), (3, 6)].map { from, to in
      Tie(from: "p\(from)", to: "p\(to)")
    }
    var meeting = Structure(id: "o", name: "Kernteam", kind: .meeting)
    meeting.members = ["p0", "p2", "p5"]
    network.structures = [meeting]
    return network
  }

  private func context(typed isTyped: Bool, _ language: Language = .dutch) throws -> ReportContext {
    try Samples.context(Self.network(typed: isTyped), language)
  }

  @Test func `every requirement of the norm has the same answer`() throws {
    let (named, typed) = (try context(typed: false).advice, try context(typed: true).advice)
    #expect(named.typedByName.count == Self.names.count)
    #expect(typed.typedByName.isEmpty)
    #expect(named.met.map { $0.requirement.id } == typed.met.map { $0.requirement.id })
    #expect(named.findings.map { $0.id } == typed.findings.map { $0.id })
    #expect(named.findings.map { $0.evidence } == typed.findings.map { $0.evidence })
    #expect(Set(named.met.map { $0.requirement.id }).isSuperset(of: ["R-C05", "R-C06", "R-L08"]))
  }

  @Test(arguments: Language.allCases) func `what the map shows and whom to ask about are the same`(
    language: Language
  ) throws {
    let sections = [Section.findings, .missingPartners]
    let named = Document(sections, for: try context(typed: false, language)).markdown()
    let typed = Document(sections, for: try context(typed: true, language)).markdown()
    #expect(named == typed)
    #expect(!named.contains("| kraamzorg |"))
  }

  @Test func `the phases and the interventions are the same`() throws {
    let catalog = try InterventionCatalog.kansrijkeStart()
    let (named, typed) = (try context(typed: false), try context(typed: true))
    let gaps = [named, typed].map { context in
      PhaseOverview(in: context, catalog: catalog).parts.map { $0.gaps }
    }
    #expect(gaps[0] == gaps[1])
    let partner = try #require(named.analysis.partner("p0"))
    let offers = [named, typed].map { context in
      PhaseOverview(of: partner, in: context, catalog: catalog).parts.map {
        $0.offers.map { $0.id }
      }
    }
    #expect(offers[0] == offers[1])
    let menus = [named, typed].map { InterventionMenu(from: catalog, in: $0) }
    let ids = menus.map { $0.lines.map { $0.performers.map { $0.partners.map { $0.id } } } }
    #expect(ids[0] == ids[1])
  }
}
