import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// Which sheets and cells are read, and what is said of the rest.
@Suite struct ImportSheetTests {
  private static let partners = SheetTable.own(
    "Partners", [["organisatie", "werkt samen met"], ["GGD Oost", "JGZ"], ["JGZ Oost", ""]])

  @Test func `two sheets for one purpose are asked about, and never read as one`() {
    let other = SheetTable.own(
      "Sociaal", [["organisatie", "werkt samen met"], ["Wijkteam", "GGD"], ["Tolk", "Wijkteam"]])
    let medical = SheetTable.own("Medisch", Self.partners.rows.map { $0.map { $0.text ?? "" } })
    let read = ImportedSheets([medical, other])
    #expect(read.partners.isEmpty)
    #expect(read.lines.count == 1)
    #expect(read.lines[0].contains("de bladen 'Medisch' en 'Sociaal' geven elk de partners"))
    #expect(read.lines[0].contains("--sheet 'Medisch'"))
    let both = ImportedSheets([medical, other], choosing: ["medisch", "Sociaal"])
    #expect(both.partners == ["GGD Oost", "JGZ Oost", "Wijkteam", "Tolk"])
    let one = ImportedSheets([medical, other], choosing: ["Sociaal"])
    #expect(one.partners == ["Wijkteam", "Tolk"])
    let wrong = ImportedSheets([medical, other], choosing: ["Sociale"])
    #expect(wrong.lines[0].contains("er is geen blad 'Sociale'; bedoelt u 'Sociaal'?"))
  }

  @Test(arguments: ["Partners oud", "Partners 2019", "Kopie van Partners"])
  func `an old sheet is not read, and that is said`(_ name: String) {
    let old = SheetTable.own(
      name, [["organisatie", "werkt samen met"], ["Oude club", "GGD"], ["GGD Oost", ""]])
    let read = ImportedSheets([old, Self.partners])
    #expect(read.partners == ["GGD Oost", "JGZ Oost"])
    #expect(read.lines.contains { $0.contains("blad '\(name)' is een oudere versie") })
  }

  @Test func `a pivot table is not read, and that is said`() {
    let pivot = SheetTable.own(
      "Telling",
      [["Rijlabels", "Aantal van organisatie"], ["medisch", "3"], ["Eindtotaal", "3"]])
    let read = ImportedSheets([pivot, Self.partners])
    #expect(read.partners == ["GGD Oost", "JGZ Oost"])
    #expect(read.lines.contains { $0.contains("blad 'Telling' telt wat op andere bladen staat") })
  }

  @Test func `a list of addresses gives contacts only`() {
    let addresses = SheetTable.own(
      "Adressen", [["organisatie", "contactpersoon"], ["GGD Oost", "Anna Bakker"]])
    let read = ImportedSheets([Self.partners, addresses], keepingContacts: true)
    #expect(read.partners == ["GGD Oost", "JGZ Oost"])
    #expect(read.imported?.notes.map { $0.contact } == ["Anna Bakker"])
    #expect(read.lines.contains { $0.contains("blad 'Adressen' herhaalt namen van 'Partners'") })
  }

  @Test func `merged cells hold for all their rows`() {
    var table = SheetTable.own(
      "Partners",
      [
        ["domein", "organisatie"], ["medisch", "Huisartsen"], ["", "Kraamzorg"],
        ["sociaal", "Wijkteam"],
      ])
    table.merged = [SheetTable.Merged(rows: 1...2, column: 0)]
    let read = ImportedSheets([table])
    #expect(read.network.partners.map { $0.statedDomain } == [.medical, .medical, .social])
  }

  @Test func `a cell with a mistake is empty, and that is said`() {
    var table = Self.partners
    table.rows[1][1].content = .mistake("#N/A")
    let read = ImportedSheets([table])
    #expect(read.ties.isEmpty)
    #expect(read.lines.contains { $0.contains("B2: warning: deze cel geeft de fout #N/A") })
  }

  @Test func `a column that names partners is understood by what stands in it`() {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [
          ["organisatie", "lijntjes"], ["GGD Oost", "JGZ Oost"],
          ["JGZ Oost", "GGD Oost; Wijkteam"],
          ["Wijkteam", ""],
        ])
    ])
    #expect(read.ties == ["GGD Oost - JGZ Oost", "JGZ Oost - Wijkteam"])
    #expect(read.guesses(.reading) == ["lijntjes → met wie de partner werkt"])
  }

  @Test func `a name that nobody knows is asked about, and is no partner`() {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [["organisatie", "werkt samen met"], ["GGD Oost", "Buurthuis; JGZ"], ["JGZ Oost", ""]])
    ])
    #expect(read.partners == ["GGD Oost", "JGZ Oost"])
    #expect(
      read.guesses(.mention) == ["Buurthuis → (niet overgenomen)", "JGZ → JGZ Oost"])
  }

  @Test func `names that look alike are proposed as one, and stay two`() throws {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [["organisatie", "type"], ["Kraamzorg Rust & Zo", ""], ["kraamzorg rust en zo", ""]])
    ])
    #expect(read.network.partners.count == 2)
    #expect(read.guesses(.sameName).count == 1)
  }

  @Test func `own words for types get a place and count as a type`() {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [
          ["organisatie", "type"], ["Bieb", "bibliotheek"], ["Praktijk X", "speltherapeut"],
          ["Stichting Hoop", ""],
        ])
    ])
    #expect(
      read.network.partners.map { $0.type?.code }
        == ["bibliotheek", "anders: speltherapeut", "anders: stichting"])
    #expect(read.network.partners.map { $0.type?.name(.english) }[1] == "speltherapeut")
  }

  @Test func `names beside names are pairs when a name comes back, whatever the headings`() {
    for headings in [["Wie", "Werkt met wie?"], ["Van organisatie", "Naar organisatie"]] {
      let read = ImportedSheets([
        .own(
          "Blad1", [headings, ["Gemeente", "GGD"], ["Gemeente", "Wijkteam"], ["GGD", "Tolk"]])
      ])
      #expect(read.partners == ["Gemeente", "GGD", "Wijkteam", "Tolk"])
      #expect(read.ties == ["GGD - Gemeente", "GGD - Tolk", "Gemeente - Wijkteam"])
    }
  }

  @Test func `own words for kinds are guessed, and a strength out of range is left out`() {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [
          ["van", "naar", "soort contact", "sterkte"], ["Gemeente", "GGD", "verwijzingen", "7"],
          ["GGD", "Wijkteam", "overleg", "2"], ["Wijkteam", "Gemeente", "appen", ""],
        ])
    ])
    #expect(read.network.ties.map { $0.kind?.code } == ["verwijzing", nil, "overleg"])
    #expect(read.network.ties.map { $0.intensity } == [nil, nil, 2])
    #expect(read.guesses(.tieKind) == ["verwijzingen → verwijzing"])
    #expect(read.lines.contains { $0.contains("D2: warning: '7' is geen intensiteit") })
    #expect(
      read.lines.contains { $0.contains("C4: warning: 'appen' lijkt op geen van onze soorten") })
  }

  @Test func `several names may stand at either end of a pair`() {
    let partners = SheetTable.own(
      "Partners", [["naam"], ["Huisartsen"], ["Wijkteam"], ["JGZ"], ["GGD"]])
    let ties = SheetTable.own(
      "Verbindingen", [["van", "naar"], ["Huisartsen, JGZ", "Wijkteam/GGD"]])
    #expect(
      ImportedSheets([partners, ties]).ties == [
        "GGD - Huisartsen", "GGD - JGZ", "Huisartsen - Wijkteam", "JGZ - Wijkteam",
      ])
  }

  @Test(arguments: ["#N/A", "#DEEL/0!", "0", "---"])
  func `a mistake or a number is no name of a partner`(_ text: String) {
    let read = ImportedSheets([
      .own("Blad1", [["organisatie", "type"], [text, "jgz"], ["GGD", "ggd"]])
    ])
    #expect(read.partners == ["GGD"])
    #expect(read.lines.contains { $0.contains("A2: warning:") })
  }

  @Test func `ids and examples of our own tables are understood`() {
    let partners = SheetTable.own(
      "Partners",
      [
        ["voorbeeld", "id", "naam"], ["ja", "x", "Voorbeeld"], ["", "P1", "GGD"],
        ["", "P2", "JGZ"],
      ])
    let ties = SheetTable.own("Verbindingen", [["van", "naar"], ["p1", "P2"]])
    let meetings = SheetTable.own("Overleggen", [["naam", "leden"], ["Kernteam", "P1|JGZ"]])
    let read = ImportedSheets([partners, ties, meetings])
    #expect(read.partners == ["GGD", "JGZ"])
    #expect(read.ties == ["GGD - JGZ"])
    #expect(read.meetings == ["Kernteam: GGD, JGZ"])
  }

  @Test func `a guess about very many partners is parted, for a cell cannot hold all names`() throws
  {
    let rows = (0..<900).map { ["Een heel lange naam van een organisatie \($0)", "Gemeente"] }
    let read = ImportedSheets([
      .own("Blad1", [["organisatie", "werkt samen met"], ["Gemeente Dorp", ""]] + rows)
    ])
    let sheets = FilledTemplate(language: .dutch).sheets(
      of: read.network, checking: read.guesses)
    #expect(try !XLSXWriter.file(of: sheets).isEmpty)
    #expect(read.network.ties.count == 900)
  }

  @Test func `an empty file and a title alone are refused with what to do`() {
    for table in [SheetTable.own("Blad1", []), .own("Blad1", [["Kansrijke Start Dorp"]])] {
      let read = ImportedSheets([table])
      #expect(
        read.lines.contains { $0.contains("hier staat geen lijst van partners") }, "\(read.lines)")
    }
  }

  @Test func `two thousand rows take little time`() {
    let rows = (0..<2_000).map { row in
      [
        "Wijkteam \(row)", "Wijkteam \((row + 1) % 2_000); Wijkteam \((row * 7) % 2_000)",
        "sociaal",
      ]
    }
    let table = SheetTable.own("Blad1", [["organisatie", "werkt samen met", "domein"]] + rows)
    let start = ContinuousClock.now
    let read = ImportedSheets([table])
    #expect(read.partners.count == 2_000)
    #expect(read.network.ties.count >= 3_990)
    #expect(start.duration(to: .now) < .seconds(60))
  }
}
