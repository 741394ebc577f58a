import CoalitionModel
import Testing

@testable import NetworkFormats

/// Every mistake and doubt of a table, with its cell.
@Suite struct TableDiagnosticTests {
  private func expect(
    _ tables: SheetTable..., says line: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let all: ReadTables =
      switch tables.count {
      case 1: ReadTables(tables[0])
      case 2: ReadTables(tables[0], tables[1])
      default: ReadTables(tables[0], tables[1], tables[2])
      }
    #expect(all.lines == [line], sourceLocation: sourceLocation)
  }

  @Test func `a column that is not known is named`() {
    expect(
      .sample("Partners", "id ; naam ; domien", "a ; A ; sociaal"),
      says: "net.xlsx:Partners!C1: warning: kolom 'domien' wordt niet gelezen; bedoelt u"
        + " 'domein'? De kolommen van een partner zijn: id, naam, type, domein, status en nog 22")
  }

  @Test func `a second heading for the same column is not read`() {
    expect(
      .sample("Nodes", "Id ; Label ; Naam", "a ; A ; Apotheek"),
      says: "net.xlsx:Nodes!B1: warning: kolom 'Label' wordt niet gelezen, want een andere kolom"
        + " geeft al 'naam'")
  }

  @Test func `the same heading twice`() {
    expect(
      .sample("Partners", "naam ; Naam", "A ; B"),
      says: "net.xlsx:Partners!B1: error: kolom 'Naam' staat hier dubbel (ook op"
        + " net.xlsx:Partners!A1); laat er één staan")
  }

  @Test func `a cell outside the headings`() {
    expect(
      .sample("Partners", "id ; naam", "a ; A ; ; los"),
      says: "net.xlsx:Partners!D2: error: boven deze cel staat geen kop; zet een kop boven de kolom"
        + " of maak de cel leeg; staat in een CSV een tekst met een scheidingsteken, zet die dan"
        + " tussen aanhalingstekens")
  }

  @Test func `a cell under an empty heading`() {
    let read = ReadTables(.sample("Partners", "id ; ; naam", "a ; los ; A"))
    #expect(read.lines.count == 1)
    #expect(read.lines.first?.hasPrefix("net.xlsx:Partners!B2: error: boven deze cel") == true)
  }

  @Test func `a mistake of the spreadsheet`() {
    expect(
      .twoPartners.with(.mistake("#N/A"), row: 3, column: 2),
      says:
        "net.xlsx:Partners!B3: error: deze cel geeft de fout #N/A; verbeter de formule of typ de"
        + " waarde")
  }

  @Test func `a formula without its outcome`() {
    expect(
      .twoPartners.with(.uncalculated, row: 2, column: 2),
      says: "net.xlsx:Partners!B2: error: van deze formule staat de uitkomst niet in het bestand;"
        + " open het bestand in Excel of LibreOffice en sla het op, of typ de waarde")
  }

  @Test func `a mistake of the spreadsheet in a column of sources`() {
    let sources = SheetTable.sample("Bronnen", "id", "s")
    let partners = SheetTable.sample("Partners", "id ; bron", "a ; s")
    let read = ReadTables(sources, partners.with(.mistake("#REF!"), row: 2, column: 2))
    #expect(read.lines.map { $0.prefix(29) } == ["net.xlsx:Partners!B2: error: "])
  }

  @Test func `a column that must be there`() {
    expect(
      .twoPartners, .sample("Verbindingen", "van ; soort", "a ; overleg"),
      says: "net.xlsx:Verbindingen: error: 'Verbindingen' heeft geen kolom 'naar'; een verbinding"
        + " heeft 'naar' nodig; zet die kop boven de kolom waar het in staat")
  }

  @Test func `a column of which the heading is left out is pointed at`() {
    expect(
      .twoPartners, .sample("Verbindingen", "van ; ; soort", "a ; b ; overleg"),
      says:
        "net.xlsx:Verbindingen!B1: error: 'Verbindingen' heeft geen kolom 'naar'; een verbinding"
        + " heeft 'naar' nodig; zet die kop boven de kolom waar het in staat")
  }

  @Test func `a cell that must be filled`() {
    expect(
      .twoPartners, .sample("Verbindingen", "van ; naar", "a ; ", "a ; b"),
      says: "net.xlsx:Verbindingen!B2: error: hier ontbreekt 'naar'; een verbinding heeft twee"
        + " partners; een partner zonder verbinding hoort alleen in de lijst van partners")
  }

  @Test func `a sheet that is not known`() {
    expect(
      .twoPartners, .sample("Begroting", "post ; bedrag", "zaal ; 100"),
      says:
        "net.xlsx:Begroting!A1: warning: 'Begroting' wordt niet gelezen; bekende namen: Partners,"
        + " Verbindingen, Overleggen, Regio's, Bronnen, Ligging, Netwerk, Rollen, Opgaven, Uitspraken,"
        + " Interventies, Indicatoren")
  }

  @Test func `a sheet that asks to be ignored`() {
    expect(
      .twoPartners, .sample("Partners (ignore)", "id ; naam", "c ; C"),
      says: "net.xlsx:Partners (ignore): warning: 'Partners (ignore)' wordt overgeslagen, want de"
        + " naam eindigt op '(ignore)'")
  }

  @Test func `a title above the headings`() {
    expect(
      .sample("Partners", "Coalitie Zeist", "", "id ; naam", "a ; A"),
      says: "net.xlsx:Partners!A1: warning: wat boven de koppen staat, wordt niet gelezen")
  }

  @Test func `a mistake in a heading is told once`() {
    let partners = SheetTable.sample("Partners", "id ; naam ; type", "a ; A ; ggd", "b ; B ; jgz")
    expect(
      partners.with(.mistake("#NAAM?"), row: 1, column: 3),
      says: "net.xlsx:Partners!C1: error: deze cel geeft de fout #NAAM?; verbeter de formule of typ"
        + " de waarde")
  }

  @Test func `a day that is written as a number is read as Excel counts`() {
    expect(
      .twoPartners, .sample("Bronnen", "id ; jaar", "s ; 43905", "t ; 2019"),
      says: "net.xlsx:Bronnen!B2: warning: '43905' is gelezen als 2020-03-15, want zo telt Excel de"
        + " dagen; klopt dat niet, typ dan de datum")
  }

  @Test func `no table at all`() {
    expect(
      .sample("Blad1"),
      says: "net.xlsx: error: hier staat geen tabel met partners of verbindingen in; zet de"
        + " kop 'naam' boven de namen van de partners, of 'van' en 'naar' boven de twee kanten van"
        + " de verbindingen, of gebruik 'import' om uw eigen lijst in te lezen")
  }

  @Test func `two networks in one file`() {
    expect(
      .twoPartners, .sample("Netwerk", "netwerk ; gemeente", "A ; Almere", "B ; Beek"),
      says: "net.xlsx:Netwerk!A3: error: hier staat nog een netwerk; zet elk netwerk in een eigen"
        + " bestand")
  }

  @Test func `passages out of step with their sources`() {
    expect(
      .sample("Bronnen", "id", "s", "t"),
      .sample("Partners", "id ; bron ; passage", "a ; s|t ; een|twee|drie"),
      says: "net.xlsx:Partners!C2: error: hier staan 3 waarden bij 2 bronnen; zet er voor elke bron"
        + " een neer, met | ertussen; leeg mag")
  }

  @Test func `a passage without a source`() {
    expect(
      .sample("Partners", "id ; bron ; passage", "a ; ; een"),
      says: "net.xlsx:Partners!C2: error: hier ontbreekt 'bron'; een passage heeft 'bron' nodig")
  }

  @Test func `a table of Gephi without directions`() {
    expect(
      .twoPartners, .sample("Edges", "Source ; Target", "a ; b"),
      says: "net.xlsx:Edges!A1: warning: bij 'Source' en 'Target' zonder 'Type' loopt elke"
        + " verbinding één kant op, zoals in Gephi; voeg een kolom 'richting' toe met 'wederzijds' of"
        + " 'heen', of noem de kolommen 'van' en 'naar' als alles wederzijds is")
  }

  @Test func `equal ties count once, and both places are told`() {
    expect(
      .twoPartners, .sample("Verbindingen", "van ; naar ; soort", "a ; b ; mdo", "b ; a ; mdo"),
      says: "net.xlsx:Verbindingen!A3: warning: de verbinding 'b' - 'a' staat er al precies zo"
        + " (net.xlsx:Verbindingen!A2); die telt één keer; haal een van de twee weg")
  }
}
