import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// What Pajek writes beside vertices, edges and arcs.
@Suite struct PajekTests {
  private static let three = "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n"

  @Test(arguments: [
    "*Matrix 1: \"verwijzing\"", "*Matrix :1 \"verwijzing\"", "*Matrix:1 \"verwijzing\"",
  ])
  func `a matrix may have the name of a relation`(_ heading: String) throws {
    let read = try ReadGraph(
      Self.three + heading + "\n0 1 0\n0 0 0\n0 0 0\n*Matrix 2: \"overleg\"\n0 0 1\n0 0 0\n1 0 0\n",
      "net")
    #expect(read.ties == ["a - c overleg", "a > b verwijzing"])
  }

  @Test(arguments: ["1: 1 2 1", "1:1 2 1"], ["Arcs", "Edges"])
  func `the relation may stand in front of a line`(line: String, heading: String) throws {
    let arrow = heading == "Arcs" ? ">" : "-"
    let read = try ReadGraph(
      Self.three
        + "*\(heading) :1 \"verwijzing\"\n*\(heading) :2 \"overleg\"\n*\(heading)\n\(line)\n"
        + "2: 2 3 1\n", "net")
    #expect(read.ties == ["a \(arrow) b verwijzing", "b \(arrow) c overleg"])
  }

  @Test(arguments: ["Arcs", "Edges", "Arcslist", "Edgeslist"], [":1", "1:"])
  func `every part may have the name of a relation`(part: String, number: String) throws {
    let read = try ReadGraph(Self.three + "*\(part) \(number) \"overleg\"\n1 2\n", "net")
    #expect(read.ties == ["a \(part.hasPrefix("A") ? ">" : "-") b overleg"])
  }

  @Test func `ties of a relation that is no kind are counted`() throws {
    let read = try ReadGraph(Self.three + "*Edges :1 \"friendship\"\n1 2\n2 3\n", "net")
    #expect(read.ties == ["a - b", "b - c"])
    #expect(read.warns("'friendship' is no kind of tie; 2 ties of that name"))
  }

  @Test(arguments: [
    "*Edges\n1 3\n2 3\n2 4\n", "*Arcs\n1 3\n2 3\n2 4\n", "*Edgeslist\n1 3\n2 3 4\n",
    "*Matrix\n1 0\n1 1\n", "*Matrix\n0 0 1 0\n0 0 1 1\n", "*Edges\n3 1 1\n3 2 1\n2 4 1\n2 4 1\n",
  ])
  func `the second kind of vertices are structures`(_ ties: String) throws {
    let read = try ReadGraph(
      "*Vertices 4 2\n1 \"a\"\n2 \"b\"\n3 \"Kernteam\"\n4 \"MDO\"\n" + ties, "net")
    #expect(read.partners == ["a", "b"], "\(read.errors)")
    #expect(read.structures == ["Kernteam: a, b", "MDO: b"])
    #expect(read.ties.isEmpty)
    #expect(read.warns("this file has two kinds of nodes"))
  }

  @Test(arguments: [
    ("Caf&#233; de Brug", "Café de Brug"), ("Caf&#xE9;", "Café"), ("&#8211; x", "– x"),
    ("R&D", "R&D"), ("a&#b;", "a&#b;"), ("&#", "&#"), ("&#233", "&#233"), ("&#1;x", "&#1;x"),
    ("A&#38;B", "A&B"), ("&#99999999;", "&#99999999;"), ("A &amp; B", "A & B"),
    ("&lt;A&gt;", "<A>"), ("&#38;lt;", "&lt;"), ("&amp;#233;", "&#233;"), ("A &co; B", "A &co; B"),
  ])
  func `references to characters`(label: String, name: String) throws {
    let read = try ReadGraph("*Vertices 2\n1 \"\(label)\"\n2 \"b\"\n*Edges\n1 2\n", "net")
    #expect(read.partners == [name, "b"])
    #expect(read.ties.count == 1)
  }

  @Test(arguments: ["", " 0.1 0.2 0.5", " 0.1 0.2 ic Red bc Blue", " box ic Green", " ellipse"])
  func `a label without quotes may hold spaces`(_ rest: String) throws {
    for (label, name) in [
      ("Huis arts", "Huis arts"), ("\"Huis arts\"", "Huis arts"), ("JGZ", "JGZ"),
    ] {
      let read = try ReadGraph("*Vertices 2\n1 \(label)\(rest)\n2 b\n*Edges\n1 2\n", "net")
      #expect(read.partners == [name, "b"])
    }
  }

  @Test func `a name that looks like a reference comes back as it was`() throws {
    var network = CoalitionNetwork(name: "Proef")
    network.partners = [
      Partner(id: "a", name: "x &#233; y"), Partner(id: "b", name: "b &# &amp; c"),
    ]
    let again = try NetworkFormat.pajek.written(network, language: .dutch).reading(by: .pajek)
    #expect(again.network.partners.map(\.name) == ["x &#233; y", "b &# &amp; c"])
  }

  @Test func `what has ended is no current tie, and is counted`() throws {
    let read = try ReadGraph(
      "*Vertices 4\n1 \"a\" [1-*]\n2 \"b\" [1-*]\n3 \"c\" [1-5]\n4 \"d\"\n"
        + "*Edges\n1 2 1 [1-3,5-6]\n1 2 2 [7-*]\n1 3 1\n2 4 1 [1, 4-*]\n", "net")
    #expect(read.ties == ["a - b 1 beeindigd", "a - b 2", "a - c 1 beeindigd", "b - d 1"])
    #expect(read.network?.partners.map { $0.status == .stopped } == [false, false, true, false])
    #expect(read.warns("according to the file 2 ties are over"))
    #expect(read.warns("according to the file 1 partner is no longer there"))
  }

  @Test func `other objects of a project are left out and counted`() throws {
    let read = try ReadGraph(
      "*Network x\n" + Self.three
        + "*Edges\n1 2 1 l \"wekelijks\"\n*Partition type\n*Vertices 3\n1\n"
        + "2\n1\n*Vector size\n*Vertices 3\n0.1\n0.2\n0.3\n", "net")
    #expect(read.ties == ["a - b"], "\(read.errors)")
    #expect(read.warns("the part '*Partition' with 3 lines was not read"))
    #expect(read.warns("the part '*Vector' with 3 lines was not read"))
    #expect(read.warns("the text with 1 tie was not read"))
  }
}
