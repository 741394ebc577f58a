import CoalitionModel
import Testing

@testable import NetworkFormats

/// Rows below a table that count it or say something about it are no partners, and are told.
@Suite struct SheetNoteTests {
  private static let list = [
    ["naam", "type", "werkt samen met"], ["GGD Oost", "ggd", "JGZ Oost"],
    ["JGZ Oost", "jgz", "Wijkteam"], ["Wijkteam", "wijkteam", ""],
  ]
  private static let names = ["GGD Oost", "JGZ Oost", "Wijkteam"]

  /// What a reader of tables and import make of a list with some rows below it.
  private func read(_ rows: [[String]]) -> (read: ReadTables, imported: ImportedSheets) {
    let table = SheetTable.own("Partners", Self.list + rows)
    return (ReadTables(table), ImportedSheets([table]))
  }

  @Test(arguments: [
    ["Totaal aantal partners", "3"], ["Aantal:", "3"], ["Aantal organisaties: 3", ""],
    ["Aantal organisaties", "3"], ["Totaal", ""], ["Total number of partners", "3"],
    ["Number of partners", "3"], ["Gemiddelde", "1,5"], ["Eindtotaal", "3"], ["", "Totaal"],
  ])
  func `a row that counts is told and makes no partner`(row: [String]) {
    for gap in [[], [[""]]] {
      let (read, imported) = read(gap + [row])
      #expect(read.network?.partners.map { $0.name } == Self.names)
      #expect(read.lines.count { $0.contains("is een totaal") } == 1, "\(read.lines)")
      #expect(imported.partners == Self.names)
      #expect(imported.lines.count { $0.contains("is een totaal") } == 1)
      #expect(imported.guesses.isEmpty)
    }
  }

  @Test(arguments: [
    "* cursief = contact verlopen, graag aanvullen", "Bron: inventarisatie 2024",
    "Laatst bijgewerkt in oktober", "groen = actief", "Let op: niet compleet", "(concept)",
    "Sociaal domein", "Vrijwilligers:", "Deze lijst is nog niet door iedereen bekeken.",
    "Last updated in May", "Legend: green is active", "See also the other sheet",
  ])
  func `a remark below an empty row is told and makes no partner`(note: String) {
    for rows in [[[""], [note]], [[""], ["", note]], [[""], [note], [note]]] {
      let (read, imported) = read(rows)
      #expect(read.network?.partners.map { $0.name } == Self.names)
      #expect(read.lines.count { $0.contains("is een opmerking") } == rows.count - 1)
      #expect(imported.partners == Self.names)
      #expect(imported.lines.count { $0.contains("is een opmerking") } == rows.count - 1)
      #expect(imported.guesses.isEmpty)
    }
  }

  @Test func `a heading over the rows below it is no partner, and these are`() {
    let (read, imported) = read([[""], ["Medisch domein"], ["Huisartsen", "huisarts", ""]])
    #expect(read.network?.partners.map { $0.name } == Self.names + ["Huisartsen"])
    #expect(imported.partners == Self.names + ["Huisartsen"])
  }

  @Test(arguments: [
    ["Totaal Welzijn", "maatschappelijk-werk"], ["Stichting De Bron"], ["Bronovo"],
    ["Gemeente"], ["Somnium", "3"], ["Aantallenbureau De Telling", "ggd"], ["Nota Bene Kraamzorg"],
    ["Welzijn Oost (sociaal domein)"], ["Standby Thuiszorg"],
  ])
  func `a partner with such a name stays one`(row: [String]) {
    for gap in [[], [[""]]] {
      let (_, imported) = read(gap + [row])
      #expect(imported.partners == Self.names + [row[0]])
    }
  }

  @Test func `a list of nothing but names has no remarks`() {
    let names = ["naam", "GGD Oost", "", "Samen voor de jeugd in de wijk.", "Wijkteam"]
    let table = SheetTable.own("Partners", names.map { [$0] })
    #expect(ReadTables(table).network?.partners.count == 3)
    #expect(ImportedSheets([table]).partners.count == 3)
  }

  @Test func `a total below a matrix is no partner, a partner whose name begins so is`() {
    let rows = [
      ["", "Totaal Zorg", "JGZ", "Wijkteam"], ["Totaal Zorg", "", "1", "0"],
      ["JGZ", "1", "", "1"], ["Wijkteam", "0", "1", ""],
    ]
    let table = SheetTable.own("Blad1", rows + [["Totaal contacten", "1", "2", "1"]])
    for network in [ReadTables(table).network, ImportedSheets([table]).network] {
      #expect(network?.partners.map { $0.name } == ["Totaal Zorg", "JGZ", "Wijkteam"])
      #expect(network?.ties.count == 2)
    }
  }
}
