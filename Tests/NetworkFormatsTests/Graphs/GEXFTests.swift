import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// GEXF as programs of several years write it.
@Suite struct GEXFTests {
  /// A file with a graph in some namespace.
  static func file(
    _ graph: String, xmlns: String = "http://gexf.net/1.3",
    attributes: String = "defaultedgetype=\"directed\""
  ) -> String {
    let namespace = xmlns.isEmpty ? "" : " xmlns=\"\(xmlns)\""
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gexf\(namespace) version=\"1.3\">\n"
      + "<graph \(attributes)>\n\(graph)\n</graph></gexf>"
  }

  static let nodes =
    "<nodes><node id=\"0\" label=\"Huisartsen\"/><node id=\"1\" label=\"Wijkteam\"/>"
    + "<node id=\"2\" label=\"JGZ\"/></nodes>"
  static let edge = "<edges><edge id=\"0\" source=\"0\" target=\"1\"/></edges>"

  static let namespaces =
    ["http", "https"].flatMap { scheme in
      ["", "www."].flatMap { host in
        ["1.1draft", "1.2draft", "1.2", "1.3draft", "1.3", "1.4"].map {
          "\(scheme)://\(host)gexf.net/\($0)"
        }
      }
    } + ["", "http://example.org/gexf"]

  @Test(arguments: namespaces)
  func `every namespace of GEXF is read`(_ xmlns: String) throws {
    let read = try ReadGraph(Self.file(Self.nodes + Self.edge, xmlns: xmlns), "gexf")
    #expect(read.ties == ["Huisartsen > Wijkteam"], "\(read.errors)")
    #expect(read.partners.count == 3)
  }

  @Test func `a prefix and what is drawn do not matter`() throws {
    let text = Self.file(Self.nodes + Self.edge, xmlns: "http://gexf.net/1.3")
      .replacingText("<gexf ", with: "<gexf xmlns:viz=\"http://gexf.net/1.3/viz\" ")
      .replacingText(
        "label=\"JGZ\"/>",
        with: "label=\"JGZ\"><viz:size value=\"3\"/><viz:position x=\"1\" y=\"2\"/></node>")
    #expect(try ReadGraph(text, "gexf").partners == ["Huisartsen", "Wijkteam", "JGZ"])
    let other = try ReadGraph("<other xmlns=\"http://example.org/x\"/>", "gexf")
    #expect(other.errors == ["a.gexf:1:1: error: 'other' begins here; expected: gexf"])
  }

  /// A group with two nodes and an edge, in the four ways of the drafts.
  @Test(arguments: [
    "<nodes><node id=\"z\" label=\"Zorg\"><nodes><node id=\"a\" label=\"A\"/><node id=\"b\" label=\"B\"/>"
      + "</nodes><edges><edge source=\"a\" target=\"b\"/></edges></node><node id=\"c\" label=\"C\"/>"
      + "</nodes><edges><edge source=\"b\" target=\"c\"/></edges>",
    "<nodes><node id=\"z\" label=\"Zorg\"><edges><edge source=\"a\" target=\"b\"/><edge source=\"b\""
      + " target=\"c\"/></edges><nodes><node id=\"a\" label=\"A\"/><node id=\"b\" label=\"B\"/></nodes>"
      + "</node><node id=\"c\" label=\"C\"/></nodes>",
    "<nodes><node id=\"z\" label=\"Zorg\"/><node id=\"a\" label=\"A\" pid=\"z\"/><node id=\"b\""
      + " label=\"B\" pid=\"z\"/><node id=\"c\" label=\"C\"/></nodes><edges><edge source=\"a\""
      + " target=\"b\"/><edge source=\"b\" target=\"c\"/></edges>",
    "<nodes><node id=\"z\" label=\"Zorg\"/><node id=\"a\" label=\"A\"><parents><parent for=\"z\"/>"
      + "</parents></node><node id=\"b\" label=\"B\"><parents><parent for=\"z\"/></parents></node>"
      + "<node id=\"c\" label=\"C\"/></nodes><edges><edge source=\"a\" target=\"b\"/></edges>"
      + "<edges><edge source=\"b\" target=\"c\"/></edges>",
  ])
  func `nodes and edges inside a node`(_ graph: String) throws {
    let read = try ReadGraph(Self.file(graph, xmlns: "http://www.gexf.net/1.2draft"), "gexf")
    #expect(read.ties == ["A > B", "B > C"], "\(read.errors)")
    #expect(read.partners == ["A", "B", "C"])
    #expect(read.warns("'Zorg' is a group (nodes: 2)"))
  }

  static let type =
    "<attributes class=\"node\"><attribute id=\"t\" title=\"type\" type=\"string\"/></attributes>"

  @Test(arguments: [
    "<attvalues><attvalue for=\"t\" value=\"wijkteam\"/></attvalues>",
    "<attvalue for=\"t\" value=\"wijkteam\"/>", "<attvalue id=\"t\" value=\"wijkteam\"></attvalue>",
    "<attvalue for=\"t\">wijkteam</attvalue>",
    "<attvalues><attvalue for=\"t\">wijkteam</attvalue></attvalues>",
  ])
  func `values may stand directly in a node`(_ value: String) throws {
    let graph = Self.type + "<nodes><node id=\"1\" label=\"Team\">\(value)</node></nodes>"
    let read = try ReadGraph(Self.file(graph), "gexf")
    #expect(read.network?.partners.map { $0.type?.code } == ["wijkteam"])
  }

  @Test func `values may stand directly in an edge`() throws {
    let graph =
      "<attributes class=\"edge\"><attribute id=\"0\" title=\"soort\" type=\"string\"/></attributes>"
      + Self.nodes
      + "<edges><edge source=\"0\" target=\"1\"><attvalue for=\"0\" value=\"overleg\"/></edge></edges>"
    #expect(try ReadGraph(Self.file(graph), "gexf").ties == ["Huisartsen > Wijkteam overleg"])
  }

  /// The order of declaration and use, and the spelling of the title.
  @Test(arguments: ["weight", "Weight", "WEIGHT"], [true, false])
  func `weight is one attribute, the format's own or a value`(title: String, isFirst: Bool) throws {
    let attributes =
      "<attributes class=\"edge\"><attribute id=\"0\" title=\"\(title)\" type=\"float\"/></attributes>"
    let edges =
      "<edges><edge source=\"0\" target=\"1\" weight=\"2.0\"><attvalues><attvalue for=\"0\" value=\"2\"/>"
      + "</attvalues></edge><edge source=\"1\" target=\"2\" weight=\"3.0\"/><edge source=\"0\""
      + " target=\"2\"><attvalues><attvalue for=\"0\" value=\"4.0\"/></attvalues></edge></edges>"
    let graph = isFirst ? attributes + Self.nodes + edges : Self.nodes + attributes + edges
    let read = try ReadGraph(Self.file(graph), "gexf")
    #expect(
      read.ties == ["Huisartsen > JGZ 4", "Huisartsen > Wijkteam 2", "Wijkteam > JGZ 3"],
      "\(read.errors)")
  }

  @Test func `two weights that differ are counted, and the format's own counts`() throws {
    let graph =
      "<attributes class=\"edge\"><attribute id=\"0\" title=\"weight\" type=\"float\"/></attributes>"
      + Self.nodes + "<edges><edge source=\"0\" target=\"1\" weight=\"2.0\">"
      + "<attvalues><attvalue for=\"0\" value=\"5\"/></attvalues></edge></edges>"
    let read = try ReadGraph(Self.file(graph), "gexf")
    #expect(read.ties == ["Huisartsen > Wijkteam 2"])
    #expect(read.warns("1 value was not read, because another value is given"))
  }

  @Test func `the kind of an edge is free text`() throws {
    let graph =
      Self.nodes + "<edges><edge source=\"0\" target=\"1\" kind=\"overleg\"/>"
      + "<edge source=\"1\" target=\"2\" kind=\"friendship\"/></edges>"
    let read = try ReadGraph(Self.file(graph), "gexf")
    #expect(read.ties == ["Huisartsen > Wijkteam overleg", "Wijkteam > JGZ"])
    #expect(read.warns("the kind of 1 tie is not in the list"))
  }

  @Test func `a label may be an attribute too`() throws {
    let graph =
      "<attributes class=\"node\"><attribute id=\"l\" title=\"Label\" type=\"string\"/></attributes>"
      + "<nodes><node id=\"1\" label=\"Huisartsen\"><attvalues><attvalue for=\"l\" value=\"Huisartsen\"/>"
      + "</attvalues></node><node id=\"2\"><attvalues><attvalue for=\"l\" value=\"JGZ\"/></attvalues>"
      + "</node></nodes>"
    #expect(try ReadGraph(Self.file(graph), "gexf").partners == ["Huisartsen", "JGZ"])
  }

  @Test func `a loop is left out and counted`() throws {
    let graph =
      Self.nodes
      + "<edges><edge source=\"0\" target=\"1\"/><edge source=\"1\" target=\"1\"/></edges>"
    let read = try ReadGraph(Self.file(graph), "gexf")
    #expect(read.ties == ["Huisartsen > Wijkteam"])
    #expect(read.warns("1 tie of a partner with itself is left out"))
  }
}

/// GEXF of a network that changes over time.
@Suite struct GEXFTimeTests {
  private static let dynamic = "mode=\"dynamic\" timeformat=\"date\" defaultedgetype=\"undirected\""

  private func read(_ edges: String, _ attributes: String = dynamic) throws -> ReadGraph {
    try ReadGraph(
      GEXFTests.file(GEXFTests.nodes + "<edges>\(edges)</edges>", attributes: attributes), "gexf")
  }

  /// A tie that has ended, in all the ways of the versions, beside one that goes on.
  @Test(arguments: [
    ("start=\"2009-03-01\" end=\"2012-03-10\"", ""), ("end=\"2012-03-10\"", ""),
    ("startopen=\"2009-03-01\" endopen=\"2012-03-10\"", ""),
    ("datefrom=\"2009-03-01\" dateto=\"2012-03-10\"", ""),
    ("", "<spells><spell start=\"2009-03-01\" end=\"2012-03-10\"/></spells>"),
    ("", "<spells><spell end=\"2010-01-01\"/><spell start=\"2011\" end=\"2012-03-10\"/></spells>"),
    ("", "<slices><slice start=\"2009-03-01\" end=\"2012-03-10\"/></slices>"),
    ("intervals=\"&lt;[2009-03-01, 2012-03-10]&gt;\"", ""),
  ])
  func `what has ended is no current tie, and is counted`(
    attributes: String, inside: String
  ) throws {
    let read = try read(
      "<edge id=\"0\" source=\"0\" target=\"1\" \(attributes)>\(inside)</edge>"
        + "<edge id=\"1\" source=\"1\" target=\"2\" start=\"2010-01-01\"/>")
    #expect(read.ties == ["Huisartsen - Wijkteam beeindigd", "JGZ - Wijkteam"], "\(read.errors)")
    #expect(read.warns("a.gexf:4:"))
    #expect(read.warns("according to the file 1 tie is over; the status there is 'ended'"))
  }

  @Test(arguments: [
    "start=\"2009-03-01\"", "start=\"2009-03-01\" end=\"Infinity\"", "end=\"\"", "",
  ])
  func `what has no end is current`(_ attributes: String) throws {
    let read = try read("<edge source=\"0\" target=\"1\" \(attributes)/>")
    #expect(read.ties == ["Huisartsen - Wijkteam"])
    #expect(read.warnings.filter { $0.holds("over") }.isEmpty)
  }

  @Test func `a tie that began again is current`() throws {
    let read = try read(
      "<edge source=\"0\" target=\"1\"><spells><spell start=\"2009\" end=\"2012\"/>"
        + "<spell start=\"2015\"/></spells></edge>")
    #expect(read.ties == ["Huisartsen - Wijkteam"])
  }

  @Test func `numbers are compared as numbers`() throws {
    let read = try read(
      "<edge source=\"0\" target=\"1\" start=\"1\" end=\"9\"/>"
        + "<edge source=\"1\" target=\"2\" start=\"2\" end=\"10.0\"/>",
      "mode=\"dynamic\" end=\"10\" defaultedgetype=\"undirected\"")
    #expect(read.ties == ["Huisartsen - Wijkteam beeindigd", "JGZ - Wijkteam"])
    #expect(read.warns("goes up to 10"))
  }

  @Test func `of observations the last is the present`() throws {
    let read = try read(
      "<edge source=\"0\" target=\"1\" timestamps=\"&lt;[2018, 2021]&gt;\"/>"
        + "<edge source=\"1\" target=\"2\" timestamp=\"2018\"/>",
      "mode=\"dynamic\" timerepresentation=\"timestamp\" defaultedgetype=\"undirected\"")
    #expect(read.ties == ["Huisartsen - Wijkteam", "JGZ - Wijkteam beeindigd"])
  }

  @Test func `a partner that is gone has stopped, with its ties`() throws {
    let nodes = GEXFTests.nodes.replacingText(
      "label=\"JGZ\"/>", with: "label=\"JGZ\" end=\"2012-01-01\"/>")
    let edges =
      "<edges><edge source=\"0\" target=\"1\"/><edge source=\"1\" target=\"2\"/></edges>"
    let read = try ReadGraph(GEXFTests.file(nodes + edges, attributes: Self.dynamic), "gexf")
    #expect(read.network?.partners.last?.status == .stopped)
    #expect(read.ties == ["Huisartsen - Wijkteam", "JGZ - Wijkteam beeindigd"])
    #expect(read.warns("according to the file 1 partner is no longer there"))
  }

  private static let attributes =
    "<attributes class=\"node\" mode=\"dynamic\"><attribute id=\"t\" title=\"type\" type=\"string\"/>"
    + "</attributes><attributes class=\"edge\" mode=\"dynamic\"><attribute id=\"w\" title=\"weight\""
    + " type=\"float\"/></attributes>"

  /// The types of the first partner and the strength of the only tie.
  private func facts(
    _ types: String, _ weights: String, native: String = ""
  ) throws -> (type: String?, ties: [String], read: ReadGraph) {
    let nodes =
      "<nodes><node id=\"0\" label=\"Team\"><attvalues>\(types)</attvalues></node>"
      + "<node id=\"1\" label=\"JGZ\"/></nodes>"
    let edges =
      "<edges><edge source=\"0\" target=\"1\" \(native)><attvalues>\(weights)</attvalues></edge></edges>"
    let read = try ReadGraph(
      GEXFTests.file(Self.attributes + nodes + edges, attributes: Self.dynamic), "gexf")
    return (read.network?.partners.first?.type?.code, read.ties, read)
  }

  @Test(arguments: [true, false])
  func `the latest value that still holds counts`(isInOrder: Bool) throws {
    let types = [
      "<attvalue for=\"t\" value=\"welzijn\" start=\"2018-01-01\" end=\"2021-01-01\"/>",
      "<attvalue for=\"t\" value=\"wijkteam\" start=\"2021-01-01\"/>",
    ]
    let weights = [
      "<attvalue for=\"w\" value=\"2\" start=\"2018-01-01\" end=\"2021-01-01\"/>",
      "<attvalue for=\"w\" value=\"3\" start=\"2019-01-01\"/>",
      "<attvalue for=\"w\" value=\"4\" start=\"2021-01-01\"/>",
    ]
    for native in ["", "weight=\"1.0\""] {
      let facts = try facts(
        (isInOrder ? types : types.reversed()).joined(),
        (isInOrder ? weights : weights.reversed()).joined(), native: native)
      #expect(facts.type == "wijkteam", "\(facts.read.errors)")
      #expect(facts.ties == ["JGZ - Team 4"])
      #expect(facts.read.warns("\(native.isEmpty ? 3 : 4) values are left out that no longer hold"))
    }
  }

  @Test func `a value that no longer holds is left out beside one that does`() throws {
    let facts = try facts(
      "<attvalue for=\"t\" value=\"welzijn\" start=\"2018\" end=\"2021\"/>",
      "<attvalue for=\"w\" value=\"2\" start=\"2018\" end=\"2021\"/>"
        + "<attvalue for=\"w\" value=\"4\" start=\"2021\" end=\"2024\"/>")
    #expect(facts.ties == ["JGZ - Team 4"])
    #expect(facts.read.warns("change over time"))
  }

  @Test func `observations of a value`() throws {
    let facts = try facts(
      "",
      "<attvalue for=\"w\" value=\"4\" timestamp=\"2021\"/><attvalue for=\"w\" value=\"2\" timestamp=\"2018\"/>"
    )
    #expect(facts.ties == ["JGZ - Team 4"])
  }
}
