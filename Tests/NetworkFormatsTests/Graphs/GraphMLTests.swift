import CoalitionModel
import Foundation
import Testing
import Wording

@testable import NetworkFormats

struct GraphMLReadingTests {
  private func read(_ name: String) throws -> LoadedNetwork {
    let url = Bundle.module.resourceURL?.appending(path: "GraphMLFixtures/\(name).graphml")
    let data = try Data(contentsOf: #require(url))
    return try NetworkFormat.graphML.network(from: [UInt8](data), file: name)
  }

  /// A tie in one line: `JGZ -overleg 3- Wijkteam & co`.
  private func lines(_ network: CoalitionNetwork) -> [String] {
    let names = Dictionary(uniqueKeysWithValues: network.partners.map { ($0.id, $0.name) })
    return network.ties.map { tie in
      let arrow = (tie.intensity.map { " \($0)" } ?? "") + (tie.isDirected ? ">" : "-")
      let ends = [tie.from, tie.to].map { names[$0] ?? "?" }
      return
        "\(ends[0]) -\(tie.kind?.code ?? "")\(arrow) \(ends[1])"
    }
  }

  private static let programs = ["networkx", "networkx-directed", "igraph", "gephi", "yed"]

  @Test(arguments: programs)
  func `partners keep their names and types`(program: String) throws {
    let network = try read(program).network
    let partners = network.partners.sorted { $0.name < $1.name }
    #expect(partners.map(\.name) == ["JGZ", "Verloskundigen Zoë", "Wijkteam & co"])
    #expect(partners.map { $0.type?.code } == ["jgz", "verloskundige", "wijkteam"])
    #expect(partners.map { $0.domain?.code } == ["publieke-gezondheid", "medisch", "sociaal"])
  }

  @Test(arguments: [
    ("networkx", "JGZ -overleg 3- Wijkteam & co", "JGZ -verwijzing 5- Verloskundigen Zoë"),
    (
      "networkx-directed", "JGZ -overleg 3> Wijkteam & co",
      "Verloskundigen Zoë -verwijzing 5> JGZ"
    ),
    ("igraph", "JGZ -overleg 3> Wijkteam & co", "Verloskundigen Zoë -verwijzing 5> JGZ"),
    ("gephi", "JGZ -overleg- Wijkteam & co", "Verloskundigen Zoë -verwijzing> JGZ"),
    ("yed", "JGZ -overleg- Wijkteam & co", "Verloskundigen Zoë -verwijzing> JGZ"),
  ])
  func `ties keep their kind, direction and strength`(
    program: String, first: String, second: String
  ) throws {
    #expect(try lines(read(program).network) == [first, second])
  }

  @Test func `the name of the graph is that of the network`() throws {
    #expect(try read("networkx").network.name == "Proef")
  }

  @Test func `a weight that is 1 everywhere says nothing, and that is said`() throws {
    let found = try read("gephi").warnings.map(\.found.en)
    #expect(found.contains("column 'weight' is not read"))
    #expect(found.contains("place, color and size were not read (r, g, b, x, y, size)"))
  }

  @Test func `a group of yEd is no partner, with a warning`() throws {
    let warnings = try read("yed").warnings
    #expect(warnings.map(\.place.description) == ["yed:14:5"])
    #expect(warnings.first?.found.en.contains("'Medisch' is a group") == true)
  }
}

/// Texts that stand for a whole file.
struct GraphMLTextTests {
  private func file(_ graph: String, keys: String = "") -> [UInt8] {
    let head = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n\(keys)\n"
    return Array("\(head)<graph edgedefault=\"undirected\">\n\(graph)\n</graph></graphml>".utf8)
  }

  private func network(_ graph: String, keys: String = "") throws -> CoalitionNetwork {
    try NetworkFormat.graphML.network(from: file(graph, keys: keys), file: "a.graphml").network
  }

  private func mistakes(_ bytes: [UInt8]) -> [String] {
    do throws(InvalidFile) {
      _ = try NetworkFormat.graphML.network(from: bytes, file: "a.graphml")
      return []
    } catch {
      return error.diagnostics.filter { $0.severity == .error }.map { $0.line(.english) }
    }
  }

  private static let two = "<node id=\"a\"/><node id=\"b\"/>"

  @Test func `a hyperedge is a structure with its nodes as members`() throws {
    let graph =
      Self.two + "<hyperedge id=\"vsv\"><endpoint node=\"a\"/><endpoint node=\"b\"/></hyperedge>"
    let structure = try #require(network(graph).structures.first)
    #expect(structure.id == "vsv")
    #expect(structure.members == ["a", "b"])
  }

  @Test func `an edge may say itself whether it runs one way`() throws {
    let graph =
      Self.two + #"<edge source="a" target="b" directed="true"/><edge source="b" target="a"/>"#
    #expect(try network(graph).ties.map(\.isDirected) == [true, false])
  }

  @Test func `the preset of an attribute holds for those that give none`() throws {
    let keys = #"<key id="k" for="node" attr.name="domain"><default>sociaal</default></key>"#
    let graph = "<node id=\"a\"><data key=\"k\">medisch</data></node><node id=\"b\"/>"
    #expect(
      try network(graph, keys: keys).partners.map { $0.domain?.code } == ["medisch", "sociaal"])
  }

  @Test func `a file without a namespace is read too`() throws {
    let text = "<graphml><graph>\(Self.two)</graph></graphml>"
    let loaded = try NetworkFormat.graphML.network(from: Array(text.utf8), file: "a.graphml")
    #expect(loaded.network.partners.count == 2)
  }

  @Test(arguments: [
    ("<node/>", "a.graphml:4:1: error: this element 'node' has no 'id'"),
    ("<edge source='a'/>", "a.graphml:4:1: error: this element 'edge' has no 'target'"),
    ("<node id='a'><data key='q'/></node>", "a.graphml:4:14: error: the key 'q' was not declared"),
    ("<node id='a'/><edge source='a' target='bb'/>", "a.graphml:4:15: error: 'bb' is not known"),
    ("<node id='a'/>\n<node id='a'/>", "a.graphml:5:1: error: the id 'a' stands twice"),
    ("<node id='a'>", "error: this is no sound XML (mismatched tag)"),
  ])
  func `a mistake has its line and column`(graph: String, message: String) {
    let lines = mistakes(file(graph))
    #expect(lines.count == 1)
    #expect(lines.first?.contains(message) == true, "\(lines)")
  }

  @Test(arguments: [
    ("", "no sound XML"), ("<html/>", "'html' begins here"), ("<graphml/>", "it holds no graph"),
    ("<!DOCTYPE graphml [<!ENTITY a \"b\">]><graphml/>", "a document type (DOCTYPE) stands here"),
    ("<graphml><graph/><graph/></graphml>", "a.graphml:1:18: error: here is another graph"),
  ])
  func `what is no graph is called what it is`(text: String, message: String) {
    let lines = mistakes(Array(text.utf8))
    #expect(lines.count == 1)
    #expect(lines.first?.contains(message) == true, "\(lines)")
  }
}

struct GraphMLWritingTests {
  private var network: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Proef & co")
    network.asOf = PartialDate("2020")
    network.partners = ["n1", "jgz", "wijk team"].map { Partner(id: $0, name: "Naam <\($0)>") }
    network.partners[1].roles = Role.allCases.prefix(2).map { Partner.HeldRole($0) }
    network.partners[0].aliases = ["a|b", "c\nd"]
    network.partners[0].members = ["jgz"]
    var tie = Tie(from: "n1", to: "jgz", kind: TieKind.allCases[0])
    tie.isDirected = true
    tie.intensity = 3
    network.ties = [tie, Tie(from: "jgz", to: "wijk team")]
    var structure = Structure(id: "overleg", name: "Overleg", kind: .platform)
    structure.members = ["wijk team", "jgz"]
    structure.associates = ["n1"]
    structure.standing = .planned
    network.structures = [structure, Structure(id: "leeg", name: "Leeg")]
    return network
  }

  private func bytes(_ network: CoalitionNetwork, _ language: Language) throws -> [UInt8] {
    let written = try NetworkFormat.graphML.written(network, language: language)
    guard case .file(let bytes) = written.content else { return [] }
    return bytes
  }

  @Test(arguments: Language.allCases)
  func `what is written is read back, structures too`(language: Language) throws {
    let again = try NetworkFormat.graphML.network(from: bytes(network, language), file: "a.graphml")
    #expect(again.network == network)
    #expect(again.warnings.isEmpty)
  }

  @Test func `the same network gives the same bytes`() throws {
    #expect(try bytes(network, .dutch) == bytes(network, .dutch))
  }

  @Test func `a graph is directed when all ties are`() throws {
    var directed = network
    directed.ties.removeLast()
    let texts = try [network, directed].map {
      String(decoding: try bytes($0, .dutch), as: UTF8.self)
    }
    #expect(texts[0].contains("edgedefault=\"undirected\""))
    #expect(texts[1].contains("edgedefault=\"directed\""))
    #expect(!texts[0].contains(" directed="))
  }

  @Test func `what cannot be carried is named`() throws {
    var network = network
    network.ties.removeFirst()
    #expect(try NetworkFormat.graphML.written(network, language: .dutch).losses.isEmpty)
    network.sources = [Source(id: "s", title: "Bron")]
    network.partners[0].citations = [Citation(source: "s")]
    network.priorities = [Priority(Theme.allCases[0])]
    let losses = try NetworkFormat.graphML.written(network, language: .dutch).losses
    #expect(losses.map(\.en) == ["Sources (1)", "Priorities (1)", "the sources of every row"])
  }
}
