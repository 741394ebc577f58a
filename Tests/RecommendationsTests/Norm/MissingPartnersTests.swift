import CoalitionModel
import NetworkAnalysis
import Recommendations
import TestSupport
import Testing
import Wording

/// Who is asked for and does not take part, and through whom to reach them.
@Suite struct MissingPartnersTests {
  private func missing(_ network: CoalitionNetwork) throws -> MissingPartners {
    let norm = try Samples.shippedNorm.get()
    return MissingPartners(
      in: Analysis(of: network, requests: norm.requestedTies), norm: norm)
  }

  private func entry(_ code: String, _ missing: MissingPartners) throws -> MissingPartners.Entry {
    let group = try #require(PartnerGroup(code: code))
    return try #require(missing.entries.first { $0.wanted.groups.contains(group) })
  }

  @Test func `a partner that takes part is not asked for`() throws {
    let found = try missing(Samples.network(["a kraamzorg"]))
    #expect(!found.entries.contains { $0.wanted.groups == [.type(.kraamzorg)] })
    #expect(try entry("jgz", found).presence == .unknown)
    #expect(try entry("jgz", try missing(Samples.network([]).complete)).presence == .absent)
  }

  @Test func `an entry has its domain, phases, themes and the requirements that ask for it`() throws
  {
    let theme = try #require(Theme(code: "armoede"))
    let network = Samples.network(["a jgz"]).with { $0.priorities = [Priority(theme)] }
    let debt = try entry("schuldhulpverlening", try missing(network))
    #expect(debt.domains == [.social])
    #expect(debt.themes.map(\.code) == ["armoede-schulden"])
    #expect(debt.requirements.map(\.id) == ["R-C09", "R-T01"])
    #expect(debt.strength == .essential)
    let school = try entry("onderwijs", try missing(network))
    #expect(school.phases == [.before])
  }

  @Test func `a theme without its own requirement has an entry of its own`() throws {
    let theme = try #require(Theme(code: "verslaving"))
    let network = Samples.network(["a jgz"]).with { $0.priorities = [Priority(theme)] }
    let found = try entry("verslavingszorg", try missing(network))
    #expect(found.requirements.map(\.id) == ["R-T01"])
    #expect(found.themes.map(\.code) == ["verslaving"])
    let without = try missing(Samples.network(["a jgz"]))
    #expect(!without.entries.contains { $0.wanted.name(.dutch) == "verslavingszorg" })
  }

  @Test func `who works with such a partner is named, and who met one once`() throws {
    let alkmaar = try missing(try Samples.network(named: "alkmaar"))
    let care = try entry("kraamzorg", alkmaar)
    #expect(care.known.map(\.nl) == ["Genoemd; deelname onbekend: Kraamzorg."])
    #expect(care.routes.first?.nl == "GGD Hollands Noorden werkt al samen met Kraamzorg")
    let zeist = try missing(try Samples.network(named: "zeist"))
    let mental = try entry("ggz", zeist)
    #expect(
      mental.routes.map(\.nl)
        == ["Gemeente Zeist, Brede werkbijeenkomst, voorjaar 2019 (eenmalig)"])
  }

  @Test func `the body in which it often sits is named, and makes it likely`() throws {
    let delft = try missing(try Samples.network(named: "delft"))
    let care = try entry("kraamzorg", delft)
    #expect(care.routes.last?.nl == "VSV Reinier: daarin doet vaak kraamzorg mee")
    #expect(care.likely != nil)
  }

  @Test func `a region without such a partner is named where others have one`() throws {
    let network = Samples.network(["a wijkteam"]).with { network in
      network.regions = ["noord", "zuid"].map {
        Region(id: $0, name: $0.uppercased(), kind: .neighborhood)
      }
      network.partners[0].regions = ["noord"]
    }
    let found = try entry("wijkteam", try missing(network))
    #expect(found.regions.map(\.name) == ["ZUID"])
    #expect(found.presence == .unknown)
    let everywhere = network.with { $0.partners[0].regions = [] }
    #expect(
      try !missing(everywhere).entries.contains { $0.wanted.name(.dutch).hasPrefix("wijkteam") })
  }

  @Test(arguments: ["almere", "delft", "groningen", "hoogeveen", "leiden", "zaanstad", "zeist"])
  func `every partner that a route names is in the file`(_ place: String) throws {
    let network = try Samples.network(named: place)
    for entry in try missing(network).entries {
      for route in entry.routes {
        #expect(network.partners.contains { route.nl.contains($0.name) }, "\(route.nl)")
      }
      #expect(entry.presence != .present && !entry.requirements.isEmpty)
    }
  }

  @Test
  func `a domain is named where no partner of it is asked for, and a group of its own always`()
    throws
  {
    let norm = try NormText.norm(
      NormText.requirement("soort: domeinen", "domeinen: [medisch, sociaal]", id: "E1"),
      NormText.requirement("soort: partner", "een-van: vsv", id: "E2"),
      NormText.requirement("soort: partner", "een-van: informeel", id: "E3"),
      NormText.requirement("soort: partner", "een-van: ouders", id: "E4"))
    let found = MissingPartners(in: Analysis(of: Samples.network([])), norm: norm).entries
    #expect(
      found.map { $0.wanted.name(.dutch) } == [
        "VSV", "partner uit het domein sociaal", "partner uit het domein informeel",
        "(aanstaande) ouders",
      ])
  }

  @Test func `essential comes first, then the order of the domains`() throws {
    let entries = try missing(Samples.network([])).entries
    let ranks = entries.map { Strength.allCases.firstIndex(of: $0.strength) ?? 9 }
    #expect(ranks == ranks.sorted())
    #expect(entries.first?.strength == .essential)
  }

  @Test(arguments: Samples.random)
  func `the order of the file changes nothing`(_ network: CoalitionNetwork) throws {
    func lines(_ network: CoalitionNetwork) throws -> [String] {
      try missing(network).entries.map { entry in
        "\(entry.wanted.name(.dutch)) \(entry.presence) \(entry.known) \(entry.routes)"
      }
    }
    #expect(try lines(network) == lines(network.shuffled(seed: 5)))
  }
}
