import CoalitionModel
import Foundation
import NetworkAnalysis
import NetworkFormats
import Reports
import TestSupport
import Testing
import Wording

/// What the sources say of six places, in the words of the report.
@Suite struct StatedFindingsTests {
  private func context(_ place: String) throws -> ReportContext {
    let file = Repository.root.appending(path: "Networks/\(place).yaml").path
    return try Samples.context(try NetworkFormats.network(at: file).network)
  }

  private func findings(_ place: String) throws -> [String] {
    Findings(try context(place)).sentences
  }

  @Test func `Alkmaar: only the GGD has ties out of a domain, and who was asked is not involved`()
    throws
  {
    let context = try context("alkmaar")
    #expect(
      try findings("alkmaar").contains(
        "Tussen het medische en het sociale domein ontbreekt een verbinding."))
    #expect(
      context.analysis.projection.bonds.keys.allSatisfy { pair in
        [pair.first, pair.second].contains("ggd-hollands-noorden")
      })
    #expect(context.analysis.fragility.holders.map(\.partner.name) == ["GGD Hollands Noorden"])
    let asked = ["huisartsen", "wijkteams", "veilig-thuis", "ggz", "reclassering"]
    for id in asked {
      #expect(context.analysis.network.partner(id)?.status == .approached, "\(id)")
    }
    let page = Document(Section.analysis, for: context).markdown()
    #expect(page.contains("een E-I-index voor die twee is er dan niet"))
  }

  @Test func `Leiden: without social work no route runs between the domains`() throws {
    let found = try findings("leiden")
    #expect(
      found.contains(
        "Zonder Maatschappelijk werk is er geen route tussen de twee domeinen in beeld."))
    #expect(found.contains { $0.contains("(Multidisciplinair overleg (MDO) kwetsbare zwangeren") })
  }

  @Test func `Groningen: the coalition as a whole ties nobody`() throws {
    let context = try context("groningen")
    let whole = try #require(
      context.analysis.network.allStructures.first { $0.isCoalitionWide })
    let size = whole.members.count
    #expect(context.analysis.projection.bonds.count < size * (size - 1) / 2)
  }

  @Test(arguments: [
    ("hoogeveen", "Goede Start"), ("zaanstad", "Coalitie Kansrijke Start Zaanstad"),
  ])
  func `who meets with the whole coalition is not told to be apart`(
    _ place: String, _ whole: String
  ) throws {
    let found = try findings(place)
    #expect(
      found.contains(
        "Tussen het medische en het sociale domein is geen verbinding in beeld. "
          + "Wel samen met de hele coalitie: \(whole)."))
  }
}
