import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// Names in quotes in lists of edges, and apostrophes that are none.
@Suite struct EdgeListQuoteTests {
  static let separators = ["\t", ";", ",", " ", " ; ", ", "]
  /// Names that hold what separates elsewhere, or look like something else.
  static let names = [
    "Huis arts", "Zorg, Noord", "Zorg; Noord", "# zorg", "// zorg", "12", "Baby's eerste", "van",
  ]

  @Test(arguments: separators, ["'", "\""])
  func `names in quotes are whole, in every place`(separator: String, quote: String) throws {
    for name in Self.names {
      for place in 0..<3 {
        var cells = ["Wijkteam", "JGZ"]
        cells.insert(name, at: place)
        let quoted = cells.map { quote + $0 + quote }
        let lines = [[quoted[0], quoted[1], "2"], [quoted[1], quoted[2], "3"]]
        let text = lines.map { $0.joined(separator: separator) }.joined(separator: "\n")
        let read = try ReadGraph(text, "edges")
        #expect(read.partners == cells, "\(text) \(read.errors)")
        #expect(read.network?.ties.map(\.intensity) == [2, 3], "\(text)")
      }
    }
  }

  @Test(arguments: ["'", "\""])
  func `a decimal comma behind names in quotes separates nothing`(_ quote: String) throws {
    let names = ["a b", "c d", "e f"].map { quote + $0 + quote }
    let read = try ReadGraph(
      "\(names[0]) \(names[1]) 2,5\n\(names[1]) \(names[2]) 3\n", "edges")
    #expect(read.partners == ["a b", "c d", "e f"])
    #expect(read.warns("'2,5' does not fit the scale"))
  }

  @Test(arguments: [
    "'Huis arts' JGZ\nJGZ Wijkteam\n", "Wijkteam JGZ 3\nJGZ 'Huis arts' 2\n",
    "'Huis arts',JGZ\nWijkteam,'JGZ, Noord'\n", "// x\n'Huis arts' 'Wijk team' # noot\n",
  ])
  func `quotes around a name that would break keep it together`(_ text: String) throws {
    #expect(try ReadGraph(text, "edges").partners.contains("Huis arts"))
  }

  @Test(arguments: [
    ("'t Huis;JGZ\n's Heerenhoek;JGZ\n", ["'t Huis", "JGZ", "'s Heerenhoek"]),
    ("'De Bron';JGZ\nJGZ;Wijkteam\n", ["'De Bron'", "JGZ", "Wijkteam"]),
    ("'De Bron';'t Huis'\n't Huis;'De Bron'\n", ["'De Bron'", "'t Huis'", "'t Huis"]),
    ("Oma's\tOpa's\nJGZ\tOma's\n", ["Oma's", "Opa's", "JGZ"]),
    ("'Huis;JGZ\n'Bron;JGZ\n", ["'Huis", "JGZ", "'Bron"]),
  ])
  func `an apostrophe at the beginning of a name is part of it`(
    text: String, partners: [String]
  ) throws {
    #expect(try ReadGraph(text, "edges").partners == partners)
  }

  @Test(arguments: [";", "\t", ",", " "], ["'", ""])
  func `below headings single quotes are quotes too`(separator: String, quote: String) throws {
    let lines =
      [["van", "naar", "richting"].map { quote + $0 + quote }]
      + [["'Huis arts'", "'JGZ'", "'heen'"], ["'JGZ'", "'Wijk, team'", "'heen'"]]
    let text = lines.map { $0.joined(separator: separator) }.joined(separator: "\n")
    let read = try ReadGraph(text, "edges")
    #expect(read.ties == ["Huis arts > JGZ", "JGZ > Wijk, team"], "\(text) \(read.errors)")
  }

  @Test func `a name that begins with a mark of a remark comes back as it was`() throws {
    var network = CoalitionNetwork(name: "Proef")
    let names = ["// zorg", "//wonen", "# spel", "% werk", "'t Huis", "'De Bron'"]
    network.partners = names.enumerated().map { Partner(id: "p\($0)", name: $1) }
    network.ties = names.indices.dropFirst().map { Tie(from: "p0", to: "p\($0)") }
    let written = try NetworkFormat.edgeList.written(network, language: .dutch)
    let read = try written.reading(by: .edgeList).network
    #expect(read.partners.map(\.name) == names)
  }
}

/// Words between white space that are no names, and names that were broken by it.
@Suite struct EdgeListWordTests {
  @Test(arguments: ["->", "-", "--", "=>", "<->", "|", "*node", "*"])
  func `a sign between two names stops the reading`(_ sign: String) throws {
    let read = try ReadGraph("JGZ \(sign) Wijkteam\nWijkteam \(sign) GGD\n", "edges")
    #expect(read.network == nil)
    #expect(read.errors.first?.contains("'\(sign)' is no name of a partner") == true)
  }

  @Test(arguments: [
    "JGZ Oost   Wijkteam Noord\nGGD Noord   Kraamzorg Zuid\n",
    "JGZ Wijkteam soms\nGGD Kraamzorg vaak\n",
  ])
  func `a word that belongs to no column stops the reading`(_ text: String) throws {
    let read = try ReadGraph(text, "edges")
    #expect(read.network == nil)
    #expect(read.errors.contains { $0.contains("belongs to no column") })
  }

  @Test func `lines of several widths are a partner with all its partners, which is told`() throws {
    let read = try ReadGraph("JGZ Wijkteam GGD\nGGD Kraamzorg\n", "edges")
    #expect(read.partners == ["JGZ", "Wijkteam", "GGD", "Kraamzorg"])
    #expect(read.warnings.contains { $0.contains("more than two names") }, "\(read.warnings)")
  }

  @Test(
    arguments: ["\t", ";", ","], [("Organisatie 1", "Organisatie 2"), ("Partij A", "Partij B")])
  func `headings of one's own are no partners`(
    _ separator: String, _ headings: (String, String)
  ) throws {
    let lines = [[headings.0, headings.1], ["JGZ", "Wijkteam"], ["Wijkteam", "GGD"]]
    let read = try ReadGraph(
      lines.map { $0.joined(separator: separator) }.joined(separator: "\n"), "edges")
    #expect(read.partners == ["JGZ", "Wijkteam", "GGD"], "\(read.errors)")
  }
}
