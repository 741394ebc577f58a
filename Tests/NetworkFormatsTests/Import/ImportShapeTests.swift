import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// One town written down in every way that people do.
@Suite struct ImportShapeTests {
  private static let names = ["JGZ Oost", "Wijkteam", "Kraamzorg Rust", "Huisartsen", "GGD Oost"]
  private static let pairs = [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4)]
  private static let expected = pairs.map { [names[$0.0], names[$0.1]].sorted() }
    .map { $0.joined(separator: " - ") }.sorted()

  private static func neighbors(of place: Int) -> [String] {
    pairs.compactMap { pair in
      pair.0 == place ? names[pair.1] : pair.1 == place ? names[pair.0] : nil
    }
  }

  private static let list = SheetTable.own(
    "Partners",
    [["Organisatie", "Werkt samen met"]]
      + names.indices.map { [names[$0], neighbors(of: $0).joined(separator: ", ")] })

  private static func matrix(_ mark: String, _ none: String, isHalf: Bool = false) -> SheetTable {
    SheetTable.own(
      "Blad1",
      [["wie met wie"] + names]
        + names.indices.map { row in
          [names[row]]
            + names.indices.map { column in
              let isTied = pairs.contains { $0 == (row, column) || $0 == (column, row) }
              if isHalf, column <= row { return "" }
              return isTied ? mark : none
            }
        })
  }

  @Test func `a list with names in a cell gives the ties, confirmed where both name each other`() {
    let read = ImportedSheets([Self.list])
    #expect(read.partners == Self.names)
    #expect(read.ties == Self.expected)
    #expect(read.network.ties.allSatisfy { $0.reportedBy.count == 2 })
    #expect(read.network.partners.allSatisfy { $0.response == .notAsked })
  }

  @Test(arguments: [["van", "naar"], ["Partner 1", "Partner 2"], ["from", "to"]])
  func `a list of pairs gives the same ties`(_ headings: [String]) {
    let rows = Self.pairs.map { [Self.names[$0.0], Self.names[$0.1]] }
    let read = ImportedSheets([.own("Blad1", [headings] + rows)])
    #expect(read.ties == Self.expected)
    #expect(Set(read.partners) == Set(Self.names))
  }

  @Test(arguments: [("1", "0"), ("x", ""), ("3", "0"), ("ja", "nee")])
  func `a matrix gives the same ties whatever its marks`(_ mark: String, _ none: String) {
    let read = ImportedSheets([Self.matrix(mark, none)])
    #expect(read.partners == Self.names)
    #expect(read.ties == Self.expected)
    #expect(read.network.ties.allSatisfy { $0.intensity == (mark == "3" ? 3 : nil) })
  }

  @Test func `half a matrix gives the same ties, and that is a guess that can be corrected`() throws
  {
    let read = ImportedSheets([Self.matrix("x", "", isHalf: true)])
    #expect(read.ties == Self.expected)
    #expect(read.guesses(.direction) == ["halve matrix → wederzijds"])
    let guess = try #require(read.guesses.first { $0.subject == .direction })
    var network = read.network
    #expect(guess.subject.correct(guess, "heen", &network))
    #expect(network.ties.allSatisfy { $0.isDirected })
  }

  @Test func `a matrix in which only one side names the other runs one way`() {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [["", "A", "B", "C"], ["A", "0", "1", "0"], ["B", "0", "0", "1"], ["C", "0", "1", "0"]])
    ])
    #expect(read.ties == ["A > B", "B - C"])
  }

  @Test func `grades that differ run one way each`() {
    let read = ImportedSheets([
      .own("Blad1", [["", "A", "B"], ["A", "", "3"], ["B", "2", ""]])
    ])
    #expect(read.ties == ["A > B", "B > A"])
    #expect(read.network.ties.map { $0.intensity } == [3, 2])
  }

  @Test func `meetings give the same members as a matrix, as a list and turned around`() {
    let expected = ["Kernteam: A, B", "MDO: A, B, C", "VSV-overleg: A, C"]
    let ways: [SheetTable] = [
      .own(
        "Blad1",
        [
          ["", "Kernteam", "VSV-overleg", "MDO"], ["A", "x", "x", "x"], ["B", "x", "", "x"],
          ["C", "", "x", "x"],
        ]),
      .own(
        "Blad1",
        [
          ["Overleg", "Deelnemers"], ["Kernteam", "A, B"], ["VSV-overleg", "A en C"],
          ["MDO", "A; B; C"],
        ]),
      .own(
        "Blad1",
        [
          ["overleg", "organisatie"], ["Kernteam", "A"], ["Kernteam", "B"], ["VSV-overleg", "A"],
          ["VSV-overleg", "C"], ["MDO", "A"], ["MDO", "B"], ["MDO", "C"],
        ]),
    ]
    for way in ways {
      let read = ImportedSheets([way])
      #expect(read.meetings == expected, "\(way.rows[0].map { $0.text ?? "" }) \(read.lines)")
      #expect(read.partners == ["A", "B", "C"])
      #expect(read.ties.isEmpty)
    }
    let list = SheetTable.own(
      "Partners", [["organisatie", "type"], ["A", "ggd"], ["B", "jgz"], ["C", "vsv"]])
    let turned = SheetTable.own(
      "Overleggen",
      [
        ["", "A", "B", "C"], ["Kernteam", "x", "x", ""], ["VSV-overleg", "x", "", "x"],
        ["MDO", "x", "x", "x"],
      ])
    let back = ImportedSheets([list, turned])
    #expect(
      back.meetings == expected,
      "\(back.lines) \(WorkbookReading([list, turned]).sheets[1].standing)")
  }

  @Test(arguments: [
    ["Organisatie", "Werkt samen met", "Overleg"], ["Overleg", "Organisatie", "Werkt samen met"],
    ["Meetings", "Works with", "Organisation"],
  ])
  func `a list with ties and meetings gives both`(_ headings: [String]) {
    let meetings = ["Kernteam", "Kernteam / VSV", "", "VSV; Kernteam", ""]
    let rows = Self.names.indices.map { place in
      headings.map { heading in
        switch heading {
        case "Overleg", "Meetings": meetings[place]
        case "Organisatie", "Organisation": Self.names[place]
        default: Self.neighbors(of: place).joined(separator: " en ")
        }
      }
    }
    let read = ImportedSheets([SheetTable.own("Blad1", [headings] + rows)])
    #expect(read.partners == Self.names)
    #expect(read.ties == Self.expected)
    #expect(
      read.meetings == ["Kernteam: Huisartsen, JGZ Oost, Wijkteam", "VSV: Huisartsen, Wijkteam"])
  }

  @Test func `a list with types and meetings keeps the types`() {
    let read = ImportedSheets([
      SheetTable.own(
        "Partners",
        [
          ["Organisatie", "Type", "Overleg"], ["De Wieg", "verloskundige", "Kernteam"],
          ["Noord", "wijkteam", "Kernteam, VSV"], ["Zuid", "bibliotheek", ""],
        ])
    ])
    #expect(read.partners == ["De Wieg", "Noord", "Zuid"])
    #expect(
      read.network.partners.map { $0.type?.code } == ["verloskundige", "wijkteam", "bibliotheek"])
    #expect(read.meetings == ["Kernteam: De Wieg, Noord", "VSV: Noord"])
  }

  @Test(arguments: ["|", "; ", ", ", "\n", " en ", " / ", "/", " + ", " & ", "\r\n"])
  func `names in a cell are parted by any mark`(_ mark: String) {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [
          ["organisatie", "werkt samen met"], ["Ouders / ervaringsdeskundigen", ""],
          ["Gemeente Dorp", "JGZ\(mark)Wijkteam Noord\(mark)huisartsen"],
          ["JGZ Oost", "Ouders / ervaringsdeskundigen\(mark)Gemeente"], ["Wijkteam Noord", ""],
          ["Huisartsen (HAGRO)", ""],
        ])
    ])
    #expect(
      read.ties == [
        "Gemeente Dorp - Huisartsen (HAGRO)", "Gemeente Dorp - JGZ Oost",
        "Gemeente Dorp - Wijkteam Noord", "JGZ Oost - Ouders / ervaringsdeskundigen",
      ], "\(read.guesses.map { $0.line(.dutch) })")
  }

  @Test func `titles, forms, totals, numbers and empty rows are no partners`() {
    let read = ImportedSheets([
      .own(
        "Overzicht",
        [
          ["Kansrijke Start Dorp - versie 3"], [], ["Organisatie:", "Gemeente Dorp"],
          ["Datum:", "2024"],
          [], ["Nr", "Instelling", "Met wie?", "Opmerkingen"], ["1", "JGZ Oost", "Wijkteam", ""],
          [],
          ["2", "Wijkteam Noord", "", "trekker"], ["", "Totaal: 2", "", ""],
        ])
    ])
    #expect(read.partners == ["JGZ Oost", "Wijkteam Noord"])
    #expect(read.ties == ["JGZ Oost - Wijkteam Noord"])
    #expect(read.network.name == "Kansrijke Start Dorp")
    #expect(read.guesses(.role) == ["trekker → trekker"])
    #expect(read.lines.contains { $0.contains("B10: warning: deze rij is een totaal") })
  }

  @Test func `an English sheet is read too`() {
    let read = ImportedSheets(
      [
        .own(
          "Sheet1",
          [
            ["Organisation", "Sector", "Works with"],
            ["Municipality of Town", "government", "library"],
            ["Library North", "education", "Municipality of Town and Hospital East"],
            ["Hospital East", "medical", ""],
          ])
      ], language: .english)
    #expect(
      read.ties == ["Hospital East - Library North", "Library North - Municipality of Town"])
    #expect(
      read.network.partners.map { $0.type?.code } == ["gemeente", "bibliotheek", "ziekenhuis"])
    #expect(read.network.partners.map { $0.domain } == [.municipality, .education, .medical])
  }
}
