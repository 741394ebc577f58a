import CoalitionModel
import Testing

@testable import NetworkFormats

/// What a sheet is taken for, by what stands on it.
struct SheetReadingTests {
  private func reading(_ lines: String..., name: String = "Blad1") -> SheetReading {
    SheetReading(.sample(name, lines))
  }

  @Test(
    arguments: [
      "", "naam", "Organisatie", "van/naar", "Actor", "id", "rij / kolom", "partner", "x",
    ])
  func `a matrix is one whatever stands in its corner`(corner: String) throws {
    for (mark, none) in [("1", "0"), ("x", ""), ("ja", "nee"), ("3", "0"), ("overleg", "-")] {
      let reading = reading(
        "\(corner);Huisartsen;Wijkteam;JGZ", "Huisartsen;\(none);\(mark);\(none)",
        "Wijkteam;\(mark);\(none);\(mark)", "JGZ;\(none);\(mark);\(none)")
      let matrix = try #require(reading.matrix)
      #expect(matrix.role == .partners)
      #expect(matrix.shape.columns == [1, 2, 3])
      #expect(matrix.shape.rows == [1, 2, 3])
    }
  }

  @Test func `a matrix may stand below a title and beside columns, and a total is none of it`()
    throws
  {
    let reading = reading(
      "Wie werkt met wie?", "", "Nr;naam;type;Apotheek;Buurthuis;Totaal",
      "1;Apotheek;huisarts;0;1;1", "2;Buurthuis;wijkteam;1;0;1", ";Totaal;;1;1;2")
    let matrix = try #require(reading.matrix)
    #expect(matrix.role == .partners)
    #expect(matrix.shape.labels == 1)
    #expect(matrix.shape.columns == [3, 4])
    #expect(matrix.shape.rows == [3, 4])
  }

  @Test func `columns of numbers in a list are no matrix`() {
    let reading = reading(
      "naam;type;fte;gezinnen", "Huisartsen;huisarts;3;120", "Wijkteam;wijkteam;1;80",
      "JGZ;jgz;0;200")
    #expect(reading.matrix == nil)
    #expect(reading.isList(of: .partners))
  }

  @Test func `a list whose cells name partners is no matrix`() {
    let reading = reading(
      "naam;werkt samen met;en met", "JGZ;Wijkteam;GGD", "Wijkteam;;", "GGD;;")
    #expect(reading.matrix == nil)
    #expect(reading.isList(of: .partners))
  }

  @Test func `ticks below names of meetings say who takes part`() throws {
    let meetings = reading("Organisatie;Kernteam;VSV-overleg", "JGZ;x;x", "Verloskundigen;;x")
    #expect(try #require(meetings.matrix).role == .meetings)
    let named = reading(";Noord;Zuid", "JGZ;x;x", "Verloskundigen;;x", name: "Overleggen 2025")
    #expect(try #require(named.matrix).role == .meetings)
    let unclear = reading("naam;Noord;Zuid", "JGZ;x;x", "Verloskundigen;;x")
    #expect(try #require(unclear.matrix).role == .unclear)
  }

  @Test(
    arguments: [
      ["Naam:;Kansrijke Start Zuid", "Datum:;1-3-2024", ""], ["Organisatie:;KS Zuid", ""],
      ["Partner", ""], ["Id;12", "Datum;1-3-2024"], ["Label;KS Zuid", "Type;coalitie", ""],
      ["Overzicht 2024", "", "Let op: groen = zeker", ""], [",Visual Properties"],
    ])
  func `the headings stand where most of them stand`(above: [String]) throws {
    let lines =
      above + ["naam;type;domein", "Huisartsen;huisarts;medisch", "Wijkteam;wijkteam;sociaal"]
    let list = try #require(SheetReading(.sample("Blad1", lines)).list)
    #expect(list.kind == .partners)
    #expect(list.layout.headings == above.count)
    #expect(list.layout.body == [above.count + 1, above.count + 2])
  }

  @Test(arguments: ["Totaal", "Eindtotaal", "Totaal: 35 organisaties", "TOTAAL 12", "Grand Total"])
  func `a total is no row`(total: String) throws {
    let list = try #require(reading("naam;aantal", "Huisartsen;1", "", "\(total);3").list)
    #expect(list.layout.body == [1])
    #expect(list.layout.totals == [3])
    #expect(!SheetTotals.isTotal("Totaal Welzijn"))
  }
}

/// What the sheets of one file are beside each other.
struct WorkbookReadingTests {
  private let partners = SheetTable.sample(
    "Partners", "id;naam;type", "ha;Huisartsen;huisarts", "wt;Wijkteam;wijkteam", "jgz;JGZ;jgz")

  private func standing(of other: SheetTable) -> SheetStanding? {
    WorkbookReading([other, partners]).sheets.first?.standing
  }

  @Test(arguments: [
    "Partners oud", "Partners 2019", "Kopie van Partners", "Partners (2)", "OLD partners",
  ])
  func `an older copy is told from the current sheet`(name: String) {
    #expect(
      standing(of: .sample(name, "id;naam", "oud;Oude partner")) == .older(than: "Partners"))
  }

  @Test func `of two sheets with a year nothing tells which one counts`() {
    let reading = WorkbookReading([
      .sample("Partners 2019", "naam", "A"), .sample("Partners 2023", "naam", "B"),
    ])
    #expect(
      reading.sheets.map { $0.standing } == [
        .rivals(["Partners 2023"]), .rivals(["Partners 2019"]),
      ])
  }

  @Test func `a pivot table and a count are no list of partners`() {
    #expect(
      standing(of: .sample("Draaitabel", "Rijlabels;Aantal van naam", "huisarts;1")) == .count)
    #expect(
      standing(of: .sample("Telling", "naam;aantal", "Huisartsen;1", "Eindtotaal;1")) == .count)
  }

  @Test func `a list that only repeats names is no list of partners`() {
    #expect(
      standing(of: .sample("Locaties", "naam;gebouw", "Huisartsen;centrum")) == .repeats("Partners")
    )
    #expect(standing(of: .sample("Meer", "naam;type", "Apotheek;huisarts")) == .read)
  }

  @Test func `a matrix of partners that another sheet lists is judged by their names`() {
    let reading = WorkbookReading([
      partners, .sample("Wie met wie", ";ha;wt", "Huisartsen;0;1", "JGZ;1;0", "Wijkteam;;"),
    ])
    #expect(reading.sheets.last?.matrix?.role == .partners)
    #expect(reading.listsPartners)
    #expect(reading.names.contains("wijkteam"))
  }
}
