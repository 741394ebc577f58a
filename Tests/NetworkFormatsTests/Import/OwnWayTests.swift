import CoalitionModel
import TestSupport
import Testing
import Wording

@testable import NetworkFormats

/// One town in ways that are not those of a template, of which import makes the same map.
@Suite struct OwnWayTests {
  private static let names = ["Gemeente Dorp", "JGZ Oost", "Kraamzorg Zon", "Wijkteam Noord"]
  private static let short = ["Gemeente", "JGZ", "Kraamzorg", "Wijkteam"]
  private static let pairs = [(0, 1), (0, 3), (1, 2), (1, 3)]
  private static let expected = pairs.map { "\(names[$0.0]) - \(names[$0.1])" }.sorted()

  private static func partners(of place: Int) -> [String] {
    pairs.compactMap { $0.0 == place ? names[$0.1] : nil }
  }

  private static func matrix(
    _ above: [String], before: [[String]], corner: [String] = [""], mark: String = "x",
    none: String = ""
  ) -> [[String]] {
    let isTied: (Int, Int) -> Bool = { one, other in
      pairs.contains { $0 == (min(one, other), max(one, other)) }
    }
    return [corner + above]
      + names.indices.map { row in
        before[row] + names.indices.map { isTied(row, $0) ? mark : none }
      }
  }

  /// The ways, each with a sheet that is written so.
  static let ways: [(way: String, rows: [[String]])] = [
    (
      "sideways",
      [["Organisatie"] + names]
        + [["Werkt samen met"] + names.indices.map { partners(of: $0).joined(separator: ", ") }]
    ),
    (
      "side by side",
      [["Organisatie", "Werkt samen met", "", "Organisatie", "Werkt samen met"]]
        + [0, 1].map { row in
          [names[row], partners(of: row).joined(separator: "; "), ""]
            + [names[row + 2], partners(of: row + 2).joined(separator: "; ")]
        }
    ),
    (
      "headings repeated",
      [["Organisatie", "Werkt met"]]
        + names.indices.flatMap { row in
          (row == 2 ? [[], ["Organisatie", "Werkt met"]] : [])
            + [[names[row], partners(of: row).joined(separator: " / ")]]
        }
    ),
    (
      "two tables on a sheet",
      [["Organisatie", "Domein"]] + names.map { [$0, "Sociaal"] }
        + [[], ["Verbindingen"], ["Van", "Naar"]] + pairs.map { [names[$0.0], names[$0.1]] }
    ),
    (
      "domains between the rows",
      [["Organisatie", "Werkt samen met"], ["MEDISCH"]]
        + [0, 1].map { [names[$0], partners(of: $0).joined(separator: "; ")] } + [["SOCIAAL"]]
        + [2, 3].map { [names[$0], partners(of: $0).joined(separator: "; ")] }
    ),
    (
      "a name written once",
      [["Van", "Naar"]]
        + pairs.indices.map { row in
          let isNew = row == 0 || pairs[row - 1].0 != pairs[row].0
          return [isNew ? names[pairs[row].0] : "", names[pairs[row].1]]
        }
    ),
    (
      "a column for each partner",
      [["Organisatie", "Werkt samen met", ""]]
        + names.indices.map { row in [names[row]] + partners(of: row) }
    ),
    (
      "a column of numbers",
      matrix(
        ["1", "2", "3", "4"], before: names.indices.map { ["\($0 + 1)", names[$0]] },
        corner: ["Nr", "Organisatie"])
    ),
    (
      "names with numbers",
      matrix(["1", "2", "3", "4"], before: names.indices.map { ["\($0 + 1). \(names[$0])"] })
    ),
    (
      "a question for each partner",
      matrix(
        names.map { "Hoe vaak werkt u samen? [\($0)]" }, before: names.map { ["gisteren", $0] },
        corner: ["Tijdstempel", "Organisatie"], mark: "Wekelijks", none: "Nooit")
    ),
    ("letters of one's own", matrix(names, before: names.map { [$0] }, mark: "O")),
    ("short names above", matrix(short, before: names.map { [$0] })),
    (
      "answers to a form",
      [["ID", "Naam", "Wat is de naam van uw organisatie?", "Met wie werkt u samen?"]]
        + names.indices.map { row in
          ["\(row + 1)", "", names[row], partners(of: row).map { $0 + ";" }.joined()]
        }
    ),
    (
      "words around the names",
      [["Organisatie", "Werkt samen met"]]
        + names.indices.map { row in
          [
            names[row],
            row < 2 ? "o.a. " + partners(of: row).joined(separator: ", ") + " e.a." : "",
          ]
        }
    ),
    (
      "lines with a dash",
      [["Organisatie", "Werkt samen met"]]
        + names.indices.map {
          [names[$0], partners(of: $0).map { "- \($0)" }.joined(separator: "\n")]
        }
    ),
    (
      "a remark below the total",
      [["Organisatie", "Werkt samen met"]]
        + names.indices.map { [names[$0], partners(of: $0).joined(separator: "; ")] }
        + [["Totaal", "4"], ["* = nog bevestigen"]]
    ),
    (
      "columns of what is not there",
      [["Organisatie", "Werkt samen met", "Werkt nog niet samen met", "Wil werken met"]]
        + names.indices.map { row in
          [names[row], partners(of: row).joined(separator: "; "), row == 0 ? names[2] : "", ""]
        }
    ),
  ]

  @Test(arguments: ways.indices, ["xlsx", "ods", "csv"])
  func `import makes the same map of every way`(_ place: Int, format: String) throws {
    let (way, rows) = Self.ways[place]
    let file = OwnFile(sheets: [.init(rows: rows)]).file(format)
    let read = try ImportedSheets(
      .read(file.bytes, file: file.name, ImportOptions(), .dutch) {
        () throws(InvalidFile) in throw InvalidFile([])
      })
    #expect(read.ties == Self.expected, "\(way) \(read.lines)")
    #expect(read.partners.sorted() == Self.names, "\(way)")
  }

  /// Reading without import gives the same map, or stops; it never makes another one.
  @Test(arguments: ways.indices)
  func `without import the map is the same or is refused`(_ place: Int) {
    let (way, rows) = Self.ways[place]
    let read = ReadTables(.own("Blad1", rows))
    guard let network = read.network else {
      #expect(read.lines.contains { $0.contains(": error: ") }, "\(way)")
      return
    }
    #expect(Set(network.partners.map(\.name)) == Set(Self.names), "\(way)")
    #expect(network.ties.count == Self.pairs.count, "\(way) \(read.lines)")
  }

  @Test func `meetings beside each other have those below them as members`() {
    let read = ImportedSheets([
      .own("Partners", [["Organisatie", "Domein"]] + Self.names.map { [$0, "Sociaal"] }),
      .own(
        "Overleggen",
        [["Kernteam", "MDO"], [Self.names[0], Self.names[1]], [Self.names[1], Self.names[2]]]),
    ])
    #expect(
      read.meetings == [
        "Kernteam: Gemeente Dorp, JGZ Oost", "MDO: JGZ Oost, Kraamzorg Zon",
      ])
  }

  @Test func `a row that tells how often a meeting is held names nobody`() {
    let read = ImportedSheets([
      .own(
        "Blad1",
        [
          ["Organisatie", "Kernteam", "MDO"], ["frequentie", "maandelijks", "per kwartaal"],
          ["JGZ", "x", ""], ["Wijkteam", "x", "x"],
        ])
    ])
    #expect(read.meetings == ["Kernteam: JGZ, Wijkteam", "MDO: Wijkteam"])
    #expect(read.network.structures.map { $0.frequency } == ["maandelijks", "per kwartaal"])
  }

  @Test(arguments: [
    ("gestopt in 2023", Standing.ended), ("nog opstarten", .planned), ("loopt", .current),
  ])
  func `a status in one's own words is read and can be checked`(word: String, standing: Standing) {
    let read = ImportedSheets([
      .own("Blad1", [["Van", "Naar", "Status"], ["JGZ", "Wijkteam", word], ["JGZ", "GGD", ""]])
    ])
    #expect(read.network.ties.map { $0.standing } == [standing, .current])
    #expect(read.guesses(.reading).count == 1)
  }
}
