import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// Mistakes that any format can hold, in the words that a YAML file gets, with the cell.
@Suite struct SharedDiagnosticTests {
  private func expect(
    _ table: SheetTable, says start: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let lines = ReadTables(.twoPartners, table).lines
    #expect(lines.count == 1, sourceLocation: sourceLocation)
    #expect(
      lines.first?.hasPrefix(start) == true, "\(lines)", sourceLocation: sourceLocation)
  }

  @Test func `a name that is not in the list`() {
    expect(
      .sample("Verbindingen", "van ; naar", "Apotek ; b"),
      says:
        "net.xlsx:Verbindingen!A2: error: 'Apotek' is niet bekend als partner; bedoelt u"
        + " 'Apotheek'? Verwacht: de id of naam van een partner in dit bestand")
  }

  @Test func `a tie to itself`() {
    expect(
      .sample("Verbindingen", "van ; naar", "a ; Apotheek"),
      says: "net.xlsx:Verbindingen!B2: error: 'a' is hier met zichzelf verbonden")
  }

  @Test func `a code that is not known`() {
    expect(
      .sample("Verbindingen", "van ; naar ; soort", "a ; b ; overlg"),
      says:
        "net.xlsx:Verbindingen!C2: error: 'overlg' is geen soort verbinding; bedoelt u"
        + " 'overleg'? Kies uit: ")
  }

  @Test func `an intensity outside its range`() {
    expect(
      .sample("Verbindingen", "van ; naar ; intensiteit", "a ; b ; 3,5"),
      says:
        "net.xlsx:Verbindingen!C2: error: '3,5' is geen heel getal; verwacht: een heel getal"
        + " van 0 tot en met 5")
  }

  @Test func `neither yes nor no`() {
    expect(
      .sample("Verbindingen", "van ; naar ; formeel", "a ; b ; soms"),
      says: "net.xlsx:Verbindingen!C2: error: 'soms' is geen ja of nee")
  }

  @Test func `a date that does not exist`() {
    expect(
      .sample("Bronnen", "id ; jaar", "s ; 31-2-2020"),
      says: "net.xlsx:Bronnen!B2: error: '2020-02-31' is geen datum")
  }

  @Test func `an id that stands twice`() {
    expect(
      .sample("Bronnen", "id", "s", "s"),
      says: "net.xlsx:Bronnen!A3: error: de id 's' is dubbel (ook op regel 2)")
  }

  @Test func `a role of nobody that is known`() {
    expect(
      .sample("Rollen", "partner ; rol", "c ; trekker"),
      says: "net.xlsx:Rollen!A2: error: 'c' is niet bekend als partner")
  }

  @Test func `a group that is not known`() {
    expect(
      .sample("Uitspraken", "tussen ; status", "medisch|sociaa ; afwezig"),
      says: "net.xlsx:Uitspraken!A2: error: 'sociaa' is geen domein of type partner")
  }

  @Test func `an e-mail address`() {
    expect(
      .sample("Overleggen", "id ; besluit", "o ; vraag x@y.nl"),
      says: "net.xlsx:Overleggen!B2: error: dit bevat een e-mailadres")
  }

  @Test func `a partner made from a tie`() {
    let read = ReadTables(.sample("Verbindingen", "van ; naar", "GGD ; JGZ", "ggd ; VSV"))
    #expect(read.network?.partners.map(\.id) == ["GGD", "JGZ", "VSV"])
    #expect(
      read.lines.first == "net.xlsx:Verbindingen!A2: warning: partner 'GGD' is gemaakt uit deze"
        + " verbinding; een lijst 'partners' met types maakt de analyse beter")
    #expect(read.lines.count == 3)
  }
}
