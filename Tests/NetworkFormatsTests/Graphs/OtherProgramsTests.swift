import CoalitionModel
import Foundation
import Testing
import Wording

@testable import NetworkFormats

/// Files as other programs write them; `make.py` and `make.R` beside them made them.
@Suite struct ExchangeFixtureTests {
  private func read(_ name: String) throws -> LoadedNetwork {
    let folder = try #require(Bundle.module.resourceURL).appending(path: "ExchangeFixtures")
    return try NetworkFormats.network(at: folder.appending(path: name).path)
  }

  /// Ties in one line each: `JGZ -overleg 3- Wijkteam & co`, in alphabetical order.
  private func lines(_ network: CoalitionNetwork) -> [String] {
    let names = Dictionary(uniqueKeysWithValues: network.partners.map { ($0.id, $0.name) })
    return network.ties.map { tie in
      let ends = [tie.from, tie.to].map { names[$0] ?? "?" }
      let line = tie.isDirected ? ends : ends.sorted()
      let kind = tie.kind.map { "\($0.code) " } ?? ""
      let strength = tie.intensity.map { "\($0)" } ?? ""
      return "\(line[0]) -\(kind)\(strength)\(tie.isDirected ? ">" : "-") \(line[1])"
    }.sorted()
  }

  @Test(arguments: ["networkx.gexf", "gephi", "kumu.json"])
  func `partners keep their names, types and domains`(_ name: String) throws {
    let partners = try read(name).network.partners.sorted { $0.name < $1.name }
    #expect(partners.map(\.name) == ["Buurthuis", "JGZ", "Verloskundigen Zoë", "Wijkteam & co"])
    #expect(
      partners.map { $0.type?.code } == [
        "informele-voorziening", "jgz", "verloskundige", "wijkteam",
      ])
    #expect(
      partners.map { $0.domain?.code } == ["sociaal", "publieke-gezondheid", "medisch", "sociaal"])
  }

  @Test(arguments: [
    ("networkx.gexf", "JGZ -overleg 3> Wijkteam & co", "Verloskundigen Zoë -verwijzing 5> JGZ"),
    ("gephi", "JGZ -overleg 3- Wijkteam & co", "Verloskundigen Zoë -verwijzing 5> JGZ"),
    ("kumu.json", "JGZ -overleg 3- Wijkteam & co", "Verloskundigen Zoë -verwijzing 5> JGZ"),
    ("networkx.net", "JGZ -3- Wijkteam & co", "JGZ -5- Verloskundigen Zoë"),
    ("networkx-directed.net", "JGZ -3> Wijkteam & co", "Verloskundigen Zoë -5> JGZ"),
    ("igraph.net", "JGZ -3> Wijkteam & co", "Verloskundigen Zoë -5> JGZ"),
    ("networkx.edgelist", "JGZ -3- Wijkteam & co", "JGZ -5- Verloskundigen Zoë"),
    ("networkx.edges", "JGZ -3- Wijkteam & co", "JGZ -5- Verloskundigen Zoë"),
    ("matrix.dl", "JGZ -samenwerking 3- Wijkteam", "Verloskundigen -samenwerking 5> JGZ"),
    ("ucinet.dl", "JGZ -3- Wijkteam", "Verloskundigen Zoë -5> JGZ"),
  ])
  func `ties keep their direction, strength and kind`(
    name: String, first: String, second: String
  ) throws {
    #expect(try lines(read(name).network) == [first, second].sorted())
  }

  @Test(arguments: [
    "networkx.gexf", "gephi", "kumu.json", "networkx.net", "networkx-directed.net", "igraph.net",
    "matrix.dl", "ucinet.dl",
  ])
  func `a partner without ties is kept`(name: String) throws {
    let network = try read(name).network
    #expect(network.partners.count == 4)
    #expect(network.partners.contains { $0.name == "Buurthuis" })
  }

  @Test func `a list without headings says how it was read`() throws {
    let found = try read("networkx.edges").warnings.map(\.found.en)
    #expect(
      found.contains("the list has no headings: every line was read as a mutual tie"), "\(found)")
  }
}

/// Tables as other programs and other people write them.
@Suite struct OtherProgramsTests {
  @Test func `nodes and edges of Gephi`() throws {
    let read = ReadTables(
      .sample("Nodes", "Id ; Label ; timeset", "1 ; Apotheek", "2 ; Buurthuis", "3 ; Alleen"),
      .sample(
        "Edges", "Source ; Target ; Type ; Id ; Label ; Weight", "1 ; 2 ; Undirected ; 0 ; ; 1.0",
        "2 ; 1 ; Directed ; 1 ; ; 1.0"))
    let network = try #require(read.network)
    #expect(network.partners.map(\.name) == ["Apotheek", "Buurthuis", "Alleen"])
    #expect(network.ties.map(\.isDirected) == [false, true])
    #expect(network.ties.map { [$0.from, $0.to] } == [["1", "2"], ["2", "1"]])
    #expect(
      read.lines.map { $0.prefix { $0 != ";" } } == [
        "net.xlsx:Edges!E1: warning: de kolommen 'Label' en 'Weight' worden niet gelezen",
        "net.xlsx:Nodes!C1: warning: kolom 'timeset' wordt niet gelezen",
      ])
  }

  @Test func `edges of Gephi without a type run one way`() throws {
    let read = ReadTables(
      .twoPartners, .sample("edges", " source; TARGET ", "a ; b"))
    #expect(try #require(read.network).ties.map(\.isDirected) == [true])
  }

  @Test func `elements and connections of Kumu`() throws {
    let read = ReadTables(
      .sample("Elements", "Label ; Type", "Apotheek ; ggd", "Wijkteam Noord ; wijkteam"),
      .sample(
        "Connections", "From ; To ; Direction ; Strength ; Type",
        "Apotheek ; wijkteam noord ; mutual ; 3 ; Collaboration",
        "Wijkteam Noord ; Apotheek ; directed ; 2 ; Referral",
        "Wijkteam Noord ; Apotheek ; undirected ; 1 ; Meeting"))
    let network = try #require(read.network, "\(read.lines)")
    #expect(network.partners.map(\.id) == ["apotheek", "wijkteam-noord"])
    #expect(network.ties.map(\.isDirected) == [false, true, false])
    #expect(network.ties.map(\.intensity) == [3, 2, 1])
    #expect(network.ties.map { $0.kind?.code } == ["samenwerking", "verwijzing", "overleg"])
    #expect(read.lines.isEmpty)
  }

  @Test func `vertices and edges of NodeXL, with a row of groups above the headings`() throws {
    let read = ReadTables(
      .sample("Vertices", "Vertex", "A", "B"),
      .sample("Edges", "Graph ; ; Labels", "Vertex 1 ; Vertex 2", "A ; B"))
    #expect(try #require(read.network).ties.map(\.from) == ["a"])
    #expect(
      read.lines == [
        "net.xlsx:Edges!A1: warning: wat boven de koppen staat, wordt niet gelezen"
      ])
  }

  @Test func `a data frame of igraph`() throws {
    let read = ReadTables(
      .sample("vertices", "name ; type", "jgz ; jgz", "ggd ; ggd"),
      .sample("links", "from ; to", "jgz ; ggd"))
    #expect(try #require(read.network).ties.map(\.isDirected) == [false])
    #expect(read.lines.isEmpty)
  }

  @Test func `Dutch headings with other spellings`() throws {
    let read = ReadTables(
      .sample("Partners", " NAAM *; Soort ; Regio (waar?) ; Ligt in", "VSV ; vsv ; Beijum ; g"),
      .sample("Regio\u{2019}s", "ID ; Naam:", "b ; Beijum", "g ; Groningen"))
    let partner = try #require(read.network?.partners.first, "\(read.lines)")
    #expect(partner.type?.code == "vsv")
    #expect(partner.regions == ["b"])
    #expect(partner.liesIn.map(\.region) == ["g"])
  }

  @Test func `a single table without a name is known by its headings`() throws {
    let ties = ReadTables(.sample("Blad1", "van ; naar", "a ; b"))
    #expect(ties.network?.ties.count == 1)
    let partners = ReadTables(.sample("Blad1", "naam ; type", "A ; ggd"))
    #expect(partners.network?.partners.map(\.id) == ["a"])
  }

  @Test func `ties are known by their headings under any name`() throws {
    let read = ReadTables(.twoPartners, .sample("Netwerk 2024", "van ; naar", "a ; b"))
    #expect(read.network?.ties.count == 1)
  }

  @Test func `a sheet of explanation is passed over`() {
    let read = ReadTables(
      .twoPartners, .sample("Uitleg", "Zo vult u dit in", "Eén rij per partner"))
    #expect(read.lines.isEmpty)
  }

  @Test func `the network may stand below each other`() {
    let read = ReadTables(
      .twoPartners,
      .sample(
        "Netwerk", "Netwerk ; Zeist", "Gemeente ; Zeist", "Peildatum ; 1-3-2024", "Volledig ; ja"))
    #expect(read.network?.name == "Zeist")
    #expect(read.network?.asOf == PartialDate("2024-03-01"))
    #expect(read.network?.isComplete == true)
  }

  @Test func `numbers, dates and flags of a spreadsheet`() {
    let ties = SheetTable.sample("Ties", "from ; to ; intensity ; formal", "a ; b ; x ; x")
      .with(.number(3), row: 2, column: 3).with(.flag(true), row: 2, column: 4)
    let sources = SheetTable.sample("Sources", "id ; year", "s ; x")
      .with(.date("2020-03-15"), row: 2, column: 2)
    let read = ReadTables(.twoPartners, ties, sources)
    #expect(read.network?.ties.first?.intensity == 3)
    #expect(read.network?.ties.first?.isFormal == true)
    #expect(read.network?.sources.first?.date == PartialDate("2020-03-15"))
  }

  @Test func `ties of several kinds between one pair are kept`() {
    let read = ReadTables(
      .twoPartners,
      .sample(
        "Verbindingen", "van ; naar ; soort ; richting", "a ; b ; mdo", "a ; b ; overleg",
        "a ; b ; overleg ; heen", "a ; b ; overleg ; terug"))
    #expect(read.network?.ties.count == 4)
    #expect(read.lines.isEmpty)
  }

  @Test func `a source goes with every passage when it is alone`() {
    let read = ReadTables(
      .sample("Bronnen", "id", "s"), .sample("Partners", "id ; bron ; passage", "a ; s ; een|twee"))
    #expect(
      read.network?.partners.first?.citations == [
        Citation(source: "s", passage: "een"), Citation(source: "s", passage: "twee"),
      ])
  }

  @Test func `members and aliases are several in one cell`() {
    let read = ReadTables(
      .sample(
        "Partners", "id ; naam ; alias ; leden", "a ; A ; Apo\\|theek|De A ; b | c",
        "b ; B", "c ; C"))
    #expect(read.network?.partners.first?.aliases == ["Apo|theek", "De A"])
    #expect(read.network?.partners.first?.members == ["b", "c"])
  }
}
