import CoalitionNetworks
import Foundation
import TestSupport
import Testing

/// The places that the sources describe: what a faithful reading must say of them.
@Suite struct PlacesTests {
  static let places = [
    "alkmaar", "almere", "delft", "groningen", "groningen-2022", "hoogeveen", "leiden", "zaanstad",
    "zeist", "zeist-2024",
  ]

  private func context(_ place: String, _ language: Language = .dutch) throws -> ReportContext {
    let path = Repository.path(of: place)
    let network = try NetworkFormats.network(at: path).network
    let norm = try Norm.kansrijkeStart()
    let analysis = Analysis(of: network, requests: norm.requestedTies)
    return ReportContext(of: analysis, norm: norm, language: language)
  }

  @Test(arguments: places) func `a place has its sources, and its report can be written`(
    _ place: String
  ) throws {
    for language in Language.allCases {
      let context = try context(place, language)
      let network = context.analysis.network
      #expect(network.partners.allSatisfy { !$0.citations.isEmpty })
      #expect(
        (network.ties.map(\.citations) + network.structures.map(\.citations))
          .allSatisfy { !$0.isEmpty })
      #expect(!Document(Section.all, for: context).markdown().isEmpty)
      #expect(!context.advice.findings.isEmpty)
    }
  }

  @Test func `in Alkmaar the domains do not meet, and the GGD connects`() throws {
    let context = try context("alkmaar")
    #expect(
      Findings(context).sentences.contains(
        "Tussen zorg en sociaal domein is er nog geen overleg en afstemming."))
    let missing = context.advice.findings.filter { $0.evidence == .absent }
    #expect(missing.map(\.id) == ["R-L07"])
    #expect(context.analysis.fragility.cutPartners.map(\.partner.id) == ["ggd-hollands-noorden"])
    #expect(context.analysis.involvement.approached.contains { $0.type?.code == "wijkteam" })
    #expect(!context.analysis.involvement.involved.contains { $0.type?.code == "wijkteam" })
  }

  @Test func `in Leiden all contact with the social domain runs through social work`() throws {
    let context = try context("leiden")
    let crossing = context.analysis.crossing
    #expect(Set(crossing.crossings.map(\.second.id)) == ["maatschappelijk-werk"])
    #expect(crossing.indispensable.map(\.id) == ["maatschappelijk-werk"])
    let debts = try #require(context.analysis.network.partner("schuldhulpverlening"))
    #expect(debts.status == .approached)
    #expect(context.analysis.projection.node(of: debts.id) == nil)
  }

  @Test func `in Zeist the housing association is wanted and comes first`() throws {
    let context = try context("zeist")
    let housing = try #require(context.advice.findings.first { $0.id == "R-C10" })
    #expect(housing.evidence == .absent)
    #expect(housing.strength == .essential)
    #expect(context.advice.findings.first?.id == "R-C10")
    #expect(context.advice.findings.contains { $0.id == "R-C15" })
  }

  @Test func `the signatories of Delft are not its photograph`() throws {
    let context = try context("delft")
    let mentioned = Set(context.analysis.involvement.mentioned.map(\.name))
    #expect(mentioned.contains("Humanitas") && mentioned.contains("GGD Haaglanden"))
    #expect(context.analysis.involvement.coalitionOnly.count == 8)
  }

  @Test func `in 2022 Groningen has an expert by experience`() throws {
    let before = try context("groningen").advice.findings.map(\.id)
    let after = try context("groningen-2022").advice.findings.map(\.id)
    #expect(before.contains("R-C16"))
    #expect(!after.contains("R-C16"))
  }
}
