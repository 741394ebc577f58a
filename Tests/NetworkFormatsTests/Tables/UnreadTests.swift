import CoalitionModel
import Testing

@testable import NetworkFormats

/// Nothing that looks like ties, partners or types is passed over.
struct UnreadTests {
  private func partners(_ heading: String, _ cells: String...) -> ReadTables {
    let names = ["Huisartsen", "Wijkteam", "JGZ"]
    var table = SheetTable.sample("Partners", ["naam;\(heading)"] + names.map { "\($0);-" })
    for (row, cell) in cells.enumerated() {
      table = table.with(cell.isEmpty ? .empty : .text(cell), row: row + 2, column: 2)
    }
    return ReadTables(table)
  }

  @Test(arguments: [
    "werkt samen met", "Werkt samen met?", "Samenwerking met", "contact met", "Works with",
    "collaborates with", "Ketenpartners",
  ])
  func `a column that says with whom a partner works holds ties`(heading: String) {
    for mark in ["|", "; ", ", ", "\n", " en ", " / ", " + ", " & "] {
      let read = partners(heading, "Wijkteam\(mark)jgz", "", "-")
      #expect(read.network?.ties.count == 2)
      #expect(read.lines == [])
    }
  }

  @Test func `two partners that name each other are one tie`() {
    let read = partners("werkt samen met", "Wijkteam", "Huisartsen, JGZ", "Wijkteam")
    #expect(read.network?.ties.count == 2)
    #expect(read.lines == [])
  }

  @Test func `a name that nobody knows is named with its cell and what was meant`() {
    let read = partners("werkt samen met", "Wijkteam; JGZZ", "", "")
    #expect(
      read.lines == [
        "net.xlsx:Partners!B2: error: 'JGZZ' is niet bekend als partner; bedoelt u 'JGZ'?"
          + " Verwacht: de id of naam van een partner in dit bestand"
      ])
  }

  @Test func `a column that names partners under another heading stops the reading`() {
    let read = partners("Onderdeel van", "Wijkteam", "", "JGZ, Wijkteam")
    #expect(read.network == nil)
    #expect(read.lines.count { $0.contains(": error: ") } == 1)
    #expect(
      read.lines.first?.hasPrefix(
        "net.xlsx:Partners!B1: error: kolom 'Onderdeel van' noemt partners (zoals 'Wijkteam')")
        == true)
    #expect(read.lines.first?.contains("--ignore 'Partners!Onderdeel van'") == true)
  }

  @Test(arguments: ["Overleg", "overleggen", "Vergadering", "Meetings"])
  func `a column of meetings stops the reading, but where a sheet holds the meetings`(
    heading: String
  ) {
    let read = partners(heading, "Kerngroep", "Kerngroep, VSV", "-")
    #expect(read.network == nil)
    #expect(read.lines.count == 1)
    #expect(
      read.lines.first?.hasPrefix(
        "net.xlsx:Partners!B1: error: kolom '\(heading)' noemt overleggen (zoals 'Kerngroep')")
        == true)
    #expect(read.lines.first?.contains("'import'") == true)
    let both = ReadTables(
      .sample("Partners", "naam;\(heading)", "Huisartsen;Kerngroep", "JGZ;Kerngroep"),
      .sample("Overleggen", "naam;leden", "Kerngroep;Huisartsen|JGZ"))
    #expect(both.network?.structures.count == 1)
    #expect(both.lines.count == 1 && both.lines[0].contains(": warning: "))
    let less = ReadTables(
      .sample("Partners", "naam;\(heading)", "Huisartsen;Kerngroep", "JGZ;Kerngroep"),
      .sample("Overleggen", "naam;leden", "Kerngroep;Huisartsen"))
    #expect(less.network == nil)
    #expect(partners(heading, "x", "-", "").network != nil)
  }

  @Test(arguments: ["Samenwerking", "Relaties", "contacten"])
  func `a column about ties holds them when it names partners`(heading: String) {
    #expect(partners(heading, "Wijkteam; JGZ", "", "").network?.ties.count == 2)
    let remarks = partners(heading, "goed", "matig", "goed")
    #expect(remarks.network?.ties.isEmpty == true)
    #expect(remarks.lines.count == 1)
  }

  @Test func `other names of a partner are known in every cell`() {
    let read = ReadTables(
      .sample(
        "Partners", "naam;afkorting;werkt samen met", "Jeugdgezondheidszorg;JGZ;WT",
        "Wijkteam Noord;WT;jgz", "Maatschappelijk werk;MW|AMW;jgz en wt"))
    #expect(read.lines == [])
    #expect(read.network?.ties.count == 3)
  }

  @Test func `a square of numbers below names that nobody knows stops the reading`() {
    let read = ReadTables(
      .sample("Blad1", "naam;A;B;C", "Huisartsen;0;3;1", "Wijkteam;3;0;2", "JGZ;1;2;0"))
    #expect(read.lines.first?.contains("error: dit is een matrix") == true)
  }

  @Test func `a name is suggested by the word that it shares`() {
    let read = ReadTables(
      .sample(
        "Partners", "naam;werkt samen met", "Ziekenhuis West, afd. gynaecologie;",
        "JGZ;Gynaecologen"))
    #expect(
      read.lines == [
        "net.xlsx:Partners!B3: error: 'Gynaecologen' is niet bekend als partner; bedoelt u 'Ziekenhuis"
          + " West, afd. gynaecologie'? Verwacht: de id of naam van een partner in dit bestand"
      ])
  }

  @Test func `a column with types or domains under another heading stops the reading`() {
    let types = partners("Categorie", "huisarts", "wijkteam", "jgz")
    #expect(types.lines.first?.contains("error: kolom 'Categorie' geeft types") == true)
    let domains = partners("Veld", "medisch", "sociaal", "sociaal")
    #expect(domains.lines.first?.contains("error: kolom 'Veld' geeft domeinen") == true)
  }

  @Test func `a tick below the name of a partner stops the reading`() {
    let read = partners("JGZ", "x", "", "")
    #expect(read.lines.first?.contains("error: boven deze kolom staat de partner 'JGZ'") == true)
  }

  @Test(arguments: ["bellen met JGZ over de folder", "trekker", "ja", "Dorpsstraat 1", "3"])
  func `a column of remarks is not read, with a warning`(cell: String) {
    let read = partners("Opmerkingen", cell, "", cell)
    #expect(read.network?.partners.count == 3)
    #expect(read.lines.count == 1)
    #expect(read.lines.first?.contains("warning: kolom 'Opmerkingen' wordt niet gelezen") == true)
  }

  @Test func `an unknown sheet that names partners twice over stops the reading`() {
    let read = ReadTables(
      .sample("Partners", "naam", "Huisartsen", "Wijkteam", "JGZ"),
      .sample("Wie met wie", "de een;de ander", "Huisartsen;Wijkteam", "Wijkteam;JGZ"))
    #expect(
      read.lines.first?.hasPrefix(
        "net.xlsx:Wie met wie!A2: error: 'Wie met wie' wordt niet gelezen, maar noemt partners")
        == true)
  }

  @Test func `an unknown sheet about something else is left out with a warning`() {
    let read = ReadTables(
      .sample("Partners", "naam", "Huisartsen", "Wijkteam", "JGZ"),
      .sample("Begroting", "post;bedrag", "Zaalhuur;100", "Wijkteam;200"))
    #expect(read.network?.partners.count == 3)
    #expect(read.lines.count == 1)
  }

  @Test func `what the user leaves out is gone, and what is not there is said`() throws {
    let tables = [
      SheetTable.sample("Partners", "naam;Onderdeel van", "Huisartsen;Wijkteam", "Wijkteam;"),
      SheetTable.sample("Oud", "naam", "Weg"),
    ]
    for words in [
      ["Partners!Onderdeel van", "Oud"], ["Partners!b", "oud"], ["onderdeel van", "Oud"],
    ] {
      let document = try TableNetworkReader.document(
        of: tables, file: "net.xlsx", ignoring: IgnoredColumns(words))
      let loaded = try NetworkReader.load(document, options: ReadingOptions())
      #expect(loaded.network.partners.map { $0.name } == ["Huisartsen", "Wijkteam"])
      #expect(loaded.warnings == [])
    }
    #expect(throws: InvalidFile.self) {
      try TableNetworkReader.document(
        of: tables, file: "net.xlsx", ignoring: IgnoredColumns(["Partners!Onderdel van"]))
    }
  }
}
