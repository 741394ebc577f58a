import CoalitionModel
import Foundation
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// The messy sheet of a policy officer, with title, note, total, own words and abbreviations.
@Suite struct OwnSheetTests {
  private static func imported(_ name: String) throws -> ImportedNetwork {
    let file = try #require(
      Bundle.module.url(
        forResource: name, withExtension: "xlsx", subdirectory: "SpreadsheetFixtures"))
    return try ImportedNetwork.read(at: file.path, ImportOptions(), .dutch)
  }

  private func names(_ network: CoalitionNetwork, _ ids: [Partner.ID]) -> [String] {
    let names = Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
    return ids.map { names[$0] ?? $0 }.sorted()
  }

  @Test func `a sheet in which names agree gives exactly what it says`() throws {
    let network = try Self.imported("waterbeek-names-agree").network
    #expect(network.partners.count == 12)
    #expect(network.name == "Kansrijke Start Waterbeek")
    #expect(network.municipality == "Waterbeek")
    let jgz = network.ties.filter { $0.pair.contains("jgz-rivierenland") }
      .map { $0.pair.other(than: "jgz-rivierenland") }
    #expect(
      names(network, jgz) == [
        "GGD Rivierstreek", "Gemeente Waterbeek", "Gezinsmaatje Waterbeek",
        "Huisartsen (HAGRO Waterbeek)", "Kraamzorg De Ooievaar", "Verloskundigenpraktijk De Bron",
        "Wijkteam Noord",
      ])
    #expect(Set(network.ties.map { $0.pair }).count == 14)
    #expect(network.ties.count == 14)
    #expect(
      network.structures.map { $0.name } == ["Kernteam KS", "VSV-overleg", "Wijknetwerk Noord"])
    #expect(network.structures.map { $0.members.count } == [4, 4, 4])
    #expect(
      network.partners.map { $0.statedDomain } == [
        .municipality, .publicHealth, .publicHealth, .medical, .medical, .medical, .medical,
        .social, .social, .social, .informal, .informal,
      ])
  }

  @Test func `a messy sheet gives all partners, ties and meetings without a correction`() throws {
    let imported = try Self.imported("waterbeek")
    let network = imported.network
    #expect(network.partners.count == 35)
    #expect(!network.partners.contains { $0.type == nil })
    #expect(
      network.structures.map { $0.name } == [
        "Kernteam KS", "VSV-overleg", "MDO kwetsbare zwangeren", "Stuurgroep", "Wijknetwerk Noord",
        "Netwerkbijeenkomst (2x per jaar)",
      ])
    #expect(network.structures.map { $0.members.count } == [5, 5, 8, 4, 6, 10])
    #expect(
      names(network, network.structures[1].members) == [
        "JGZ Rivierenland", "Kraamzorg De Ooievaar", "Verloskundigenpraktijk De Bron",
        "Verloskundigenpraktijk Nieuw Begin", "Ziekenhuis Rivierduin, afd. gynaecologie",
      ])
    let unread = imported.guesses.filter { $0.proposal.isEmpty && $0.subject != .domain }
    #expect(unread.isEmpty, "\(unread.map { $0.line(.dutch) })")
    let lines = (imported.warnings + imported.leftOut).map { $0.message(.dutch) }
    #expect(lines.contains { $0.hasPrefix("kleuren zeggen niets") })
    #expect(lines.contains { $0.hasPrefix("'consultatiebureau' noemt hier zichzelf") })
    #expect(lines.count { $0.hasPrefix("deze rij is een totaal") } == 1)
  }

  @Test func `corrections on the first sheet are worked in by reading the file again`() throws {
    let imported = try Self.imported("waterbeek")
    var sheets = FilledTemplate(language: .dutch).sheets(
      of: imported.network, checking: imported.guesses)
    let row = try #require(
      sheets[0].table.rows.firstIndex { $0[2].text == "Wijkteam" })
    sheets[0].table.rows[row][4].content = .text("Wijkteam Noord")
    let folder = try TemporaryFolder()
    let file = try folder.file("n.xlsx", XLSXWriter.file(of: sheets))
    let again = try ImportedNetwork.read(at: file, ImportOptions(), .dutch)
    #expect(again.network.partners.count == 35)
    #expect(again.guesses.count == imported.guesses.count - 1)
    let pairs = Set(again.network.ties.map { $0.pair })
    #expect(pairs.contains(PartnerPair("gemeente-waterbeek", "wijkteam-noord")))
    #expect(!pairs.contains(PartnerPair("gemeente-waterbeek", "wijkteam-zuid")))
    #expect(pairs.count == Set(imported.network.ties.map { $0.pair }).count - 2)
  }
}
