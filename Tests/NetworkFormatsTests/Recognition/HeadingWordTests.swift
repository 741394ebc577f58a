import CoalitionModel
import Testing

@testable import NetworkFormats

/// Headings as people write them: with an explanation in brackets, and for meetings in their own words.
@Suite struct HeadingWordTests {
  private let partners = SheetTable.own(
    "Actoren",
    [
      ["Actor", "Categorie"], ["Gemeente Oost", "gemeente"], ["JGZ Oost", "publieke gezondheid"],
      ["Kraamzorg Oost", "geboortezorg"],
    ])

  @Test(arguments: ["Sterkte (1-5)", "Intensiteit (0 t/m 5)", "Strength (0-5)", "Score (1 = laag)"])
  func `what stands in brackets explains the heading`(heading: String) {
    let ties = SheetTable.own(
      "Relaties",
      [
        ["Van (actor)", "Naar (actor)", "Type relatie", heading],
        ["Gemeente Oost", "JGZ Oost", "overleg", "4"],
      ])
    let imported = ImportedSheets([partners, ties])
    #expect(imported.network.ties.map { $0.intensity } == [4])
    #expect(imported.network.ties.map { $0.kind?.code } == ["overleg"])
    #expect(!imported.lines.contains { $0.contains("niet overgenomen") }, "\(imported.lines)")
    #expect(imported.guesses(.reading) == ["Categorie → domein"])
    let read = ReadTables(
      .sample("Partners", "naam", "Gemeente Oost", "JGZ Oost"), ties)
    #expect(read.network?.ties.map { $0.kind?.code } == ["overleg"])
  }

  @Test func `a column of words for domains is one, by what stands in it`() {
    let imported = ImportedSheets([partners])
    #expect(
      imported.network.partners.map { $0.statedDomain } == [
        .municipality, .publicHealth, .medical,
      ])
  }

  private static let meetings = SheetTable.own(
    "Overleggen",
    [
      ["Overleg", "Frequentie", "Deelnemers"], ["Kernteam", "maandelijks", "GGD Oost, JGZ Oost"],
      ["VSV", "", "JGZ Oost"],
    ])

  private static func list(_ heading: String) -> SheetTable {
    .own(
      "Partners",
      [
        ["naam", "type", heading], ["GGD Oost", "ggd", "Kernteam"],
        ["JGZ Oost", "jgz", "Kernteam; VSV"], ["Wijkteam", "wijkteam", "VSV"],
      ])
  }

  @Test(arguments: ["Neemt deel aan", "Zit in", "Gremia", "Tafels", "Member of"])
  func `a column that names meetings of the file tells who takes part`(heading: String) {
    let members = ["Kernteam: GGD Oost, JGZ Oost", "VSV: JGZ Oost, Wijkteam"]
    for tables in [[Self.list(heading), Self.meetings], [Self.meetings, Self.list(heading)]] {
      #expect(ImportedSheets(tables).meetings == members)
      let read = ReadTables(tables[0], tables[1])
      #expect(read.network == nil)
      #expect(read.lines.count { $0.contains("kolom '\(heading)' noemt overleggen") } == 1)
    }
  }

  @Test(arguments: ["Overleggen", "Bijeenkomsten", "Vergaderingen", "Overlegstructuur"])
  func `a list of meetings is read by its own headings`(name: String) {
    let meetings = SheetTable(name: name, rows: Self.meetings.rows)
    let read = ReadTables(
      .sample("Partners", "naam;type", "GGD Oost;ggd", "JGZ Oost;jgz", "Wijkteam;wijkteam"),
      meetings)
    #expect(read.network?.structures.map { $0.name } == ["Kernteam", "VSV"])
    #expect(read.network?.structures.map { $0.members.count } == [2, 1])
  }

  @Test func `a list without names asks for a name and no id`() {
    let read = ReadTables(.sample("Partners", "type;domein", "jgz;sociaal"))
    #expect(read.lines.contains { $0.contains("geen kolom 'naam'") })
    #expect(!read.lines.contains { $0.contains("'id' nodig") })
  }

  @Test func `columns that are not read are told in one message`() {
    let read = ReadTables(
      .sample("Partners", "naam;type;fte;gezinnen;kleur", "JGZ;jgz;3;40;rood"))
    #expect(
      read.lines.filter { $0.contains("gelezen") }.map { $0.split(separator: ";")[0] } == [
        "net.xlsx:Partners!C1: warning: de kolommen 'fte', 'gezinnen' en 'kleur' worden niet gelezen"
      ])
  }

  @Test func `a plural means all whose names hold it`() {
    let imported = ImportedSheets([
      .own(
        "Partners",
        [
          ["organisatie", "werkt samen met"], ["Verloskundigen De Wieg", ""],
          ["Verloskundigenpraktijk Zon", ""], ["Kraamzorg Oost", "verloskundigen"],
        ])
    ])
    #expect(imported.ties.count == 2)
    #expect(
      imported.guesses(.mention) == [
        "verloskundigen → Verloskundigen De Wieg | Verloskundigenpraktijk Zon"
      ])
  }
}
