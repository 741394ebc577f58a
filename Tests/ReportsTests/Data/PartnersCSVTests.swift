import CoalitionModel
import Reports
import TestSupport
import Testing
import Wording

@Suite struct PartnersCSVTests {
  private func rows(_ network: CoalitionNetwork, _ language: Language = .dutch) throws -> [[String]]
  {
    let text = PartnersCSV(try Samples.context(network, language)).text
    return CSVReader.rows(
      String(text.unicodeScalars.drop { $0 == "\u{FEFF}" }),
      separator: language == .dutch ? ";" : ",")
  }

  let network = Samples.network(["a vsv", "b wijkteam", "c jgz", "d ggd"], ["a b", "b c"])

  @Test func `in Dutch it has semicolons, decimal commas and a byte order mark`() throws {
    let text = PartnersCSV(try Samples.context(network)).text
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.utf8.reversed().starts(with: [10, 13]))
    let rows = try rows(network)
    #expect(
      rows[0] == [
        "id", "naam", "type", "domein", "status", "degree", "strength", "betweenness", "harmonic",
        "closeness", "eigenvector", "pagerank", "coreness", "clustering", "constraint",
        "effective-size", "articulation",
      ])
    #expect(
      rows[1].prefix(9) == ["a", "A", "VSV", "medisch", "betrokken", "1", "1", "0", "0,5"])
    #expect(rows[2][5..<9] == ["2", "2", "1", "0,6666666666666666"])
    #expect(text.contains(";0,6666666666666666;") && !text.contains("\""))
    #expect(rows[1...3].map(\.last) == ["nee", "ja", "nee"])
    #expect(rows[1][13] == "" && rows[2][13] == "0")
  }

  @Test func `in English it has commas and decimal points`() throws {
    let rows = try rows(network, .english)
    #expect(rows[0].prefix(5) == ["id", "name", "type", "domain", "status"])
    #expect(rows[1][5..<9] == ["1", "1", "0", "0.5"])
    #expect(rows[1].last == "no")
  }

  @Test func `a partner that is not in view has no figures`() throws {
    let wanted = network.with { $0.partners[3].status = .wanted }
    let row = try #require(try rows(wanted).last)
    #expect(
      row == ["d", "D", "GGD", "publieke gezondheid", "gewenst, nog niet betrokken"]
        + Array(repeating: "", count: 12))
  }

  @Test func `where too few answered the figures are empty, but a cut point is a fact`() throws {
    let rows = try rows(Samples.surveyed(answered: 3, of: 4))
    #expect(rows.dropFirst().allSatisfy { $0[5..<16].allSatisfy(\.isEmpty) })
    #expect(rows.dropFirst().map { $0.dropLast().last } == ["nee", "ja", "ja", "nee"])
    #expect(rows.dropFirst().allSatisfy { $0.last?.hasPrefix("3 van de 4 bevraagde") == true })
  }

  @Test func `an empty network gives the headings only`() throws {
    #expect(try rows(CoalitionNetwork(name: "Leeg")).count == 1)
  }

  @Test(arguments: Samples.all, Language.allCases)
  func `every partner has a row and every row all columns`(
    _ network: CoalitionNetwork, _ language: Language
  ) throws {
    let rows = try rows(network, language)
    #expect(rows.dropFirst().map { $0[0] } == network.partners.map(\.id).sorted())
    #expect(rows.allSatisfy { $0.count == 17 })
    #expect(!rows.joined().contains { $0.lowercased().contains("nan") && $0.count < 5 })
  }

  static let hostile = ["=1+1", "+A1", "-A1", "@SUM(A1)", "\tA1", "=cmd|' /C calc'!A0"]

  @Test(arguments: hostile, Language.allCases)
  func `a cell that looks like a formula gets an apostrophe`(
    _ name: String, _ language: Language
  ) throws {
    let row = try rows(network.named { _ in name }, language)[1]
    #expect(row[1] == "'" + name)
    #expect(row.count == 17)
  }

  @Test(arguments: ["-1", "-1,5", "+2"])
  func `a name that is a number with a sign is guarded like every text`(_ name: String) throws {
    #expect(try rows(network.named { _ in name })[1][1] == "'" + name)
  }

  @Test(arguments: ["a;b", "a,b", "zeg \"ja\"", "\"", "\"; =1+1", "-"])
  func `quotes and separators stay within their cell`(_ name: String) throws {
    for language in Language.allCases {
      let row = try rows(network.named { _ in name }, language)[1]
      #expect(row[1] == (name == "-" ? "'-" : name))
      #expect(row.count == 17)
    }
  }
}

/// A reader of comma-separated text by the letter of RFC 4180, with a separator of choice.
enum CSVReader {
  static func rows(_ text: String, separator: Unicode.Scalar) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if scalars.first == "\"" {
          cell.append(scalar)
          scalars.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == separator || scalar == "\n" {
        rows[rows.count - 1].append(String(cell))
        cell.removeAll()
        if scalar == "\n" { rows.append([]) }
      } else if scalar != "\r" {
        cell.append(scalar)
      }
    }
    return rows.filter { !$0.isEmpty }
  }
}
