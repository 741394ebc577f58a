import CoalitionModel
import Testing
import Wording

@testable import NetworkFormats

/// GraphML of several programs, versions and encodings.
@Suite struct GraphMLProgramTests {
  static let head = "<?xml version=\"1.0\" encoding=\"ENCODING\"?>\n"

  static func file(
    _ graph: String, keys: String = "", xmlns: String = "http://graphml.graphdrawing.org/xmlns",
    more: String = ""
  ) -> String {
    let namespace = xmlns.isEmpty ? "" : " xmlns=\"\(xmlns)\""
    return "<graphml\(namespace)\(more)>\n\(keys)\n<graph edgedefault=\"undirected\">\n\(graph)\n"
      + "</graph></graphml>"
  }

  static let nameKey = "<key id=\"name\" for=\"node\" attr.name=\"name\" attr.type=\"string\"/>"
  static func nodes(_ first: String) -> String {
    "<node id=\"n1\"><data key=\"name\">\(first)</data></node>"
      + "<node id=\"n2\"><data key=\"name\">Wijkteam</data></node><edge source=\"n1\" target=\"n2\"/>"
  }

  @Test(arguments: [
    "http://graphml.graphdrawing.org/xmlns", "https://graphml.graphdrawing.org/xmlns",
    "http://graphml.graphdrawing.org/xmlns/graphml", "http://graphml.graphdrawing.org/xmlns/1.0rc",
    "http://graphml.graphdrawing.org/xmlns/1.1", "http://graphml.graphdrawing.org/xmlns/1.1rc", "",
    "http://example.org/graphml",
  ])
  func `every namespace of GraphML is read`(_ xmlns: String) throws {
    let text = Self.file(Self.nodes("Huisartsen"), keys: Self.nameKey, xmlns: xmlns)
    #expect(try ReadGraph(text, "graphml").ties == ["Huisartsen - Wijkteam"])
  }

  /// How the letters of a name are written in an encoding of one byte a letter.
  static let letters: [(encoding: String, letters: [Character: UInt8])] = [
    ("windows-1252", ["é": 0xE9, "–": 0x96, "€": 0x80]),
    ("Windows-1252", ["é": 0xE9, "–": 0x96, "€": 0x80]),
    ("cp1252", ["é": 0xE9, "–": 0x96, "€": 0x80]), ("ISO-8859-1", ["é": 0xE9]),
    ("iso-8859-1", ["é": 0xE9, "–": 0x96, "€": 0x80]), ("latin1", ["é": 0xE9]),
    ("ISO-8859-15", ["é": 0xE9, "€": 0xA4]), ("us-ascii", [:]),
  ]

  @Test(arguments: letters) func `encodings of one byte a letter`(
    encoding: String, letters: [Character: UInt8]
  ) throws {
    let name = "Caf" + String(letters.keys.sorted()) + " de Brug"
    let text =
      Self.head.replacingText("ENCODING", with: encoding)
      + Self.file(Self.nodes(name), keys: Self.nameKey)
    let bytes = text.flatMap { letters[$0].map { [$0] } ?? Array(String($0).utf8) }
    let read = try ReadGraph(bytes, "graphml")
    #expect(read.partners == [name, "Wijkteam"], "\(read.errors)")
    #expect(read.ties.count == 1)
  }

  @Test(arguments: ["UTF-16", "utf-16", "UTF-8", "utf8", "UTF-16LE"], [0, 1, 2, 3])
  func `the bytes decide between UTF-8 and UTF-16`(encoding: String, form: Int) throws {
    let text =
      Self.head.replacingText("ENCODING", with: encoding)
      + Self.file(Self.nodes("Café – Brug 👶"), keys: Self.nameKey)
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let bytes = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + little,
      [0xFE, 0xFF] + big,
    ][form]
    let read = try ReadGraph(bytes, "graphml")
    #expect(read.partners == ["Café – Brug 👶", "Wijkteam"], "\(read.errors)")
  }

  @Test(arguments: ["windows-1251", "macintosh", "x"])
  func `another encoding is refused by its name`(_ encoding: String) throws {
    let text = Self.head.replacingText("ENCODING", with: encoding) + Self.file("")
    let errors = try ReadGraph(text, "graphml").errors
    #expect(errors.count == 1)
    #expect(
      errors.first?.holds("the encoding '\(encoding)' is not read); save the file as UTF-8") == true
    )
  }

  @Test func `bytes that are no UTF-8 are refused with the way out`() throws {
    let bytes = Array(Self.file("", keys: "").utf8) + [0xE9]
    let errors = try ReadGraph(
      Array("<graphml><graph><node id=\"a".utf8) + [0xE9] + bytes, "graphml"
    ).errors
    #expect(errors.first?.holds("no UTF-8, perhaps windows-1252); save the file as UTF-8") == true)
  }

  private static let yFiles =
    " xmlns:y=\"http://www.yworks.com/xml/yfiles-common/3.0\""
    + " xmlns:x=\"http://www.yworks.com/xml/yfiles-common/markup/3.0\""
  private static let yKeys = ["2.0", "3.0"].map { version in
    "<key id=\"d0\" for=\"node\" attr.type=\"string\" attr.name=\"NodeLabels\" y:attr.uri=\""
      + "http://www.yworks.com/xml/yfiles-common/\(version)/NodeLabels\"/>"
      + "<key id=\"d1\" for=\"node\" attr.name=\"NodeGeometry\" y:attr.uri=\""
      + "http://www.yworks.com/xml/yfiles-common/\(version)/NodeGeometry\"/>"
  }

  @Test(
    arguments: yKeys,
    [
      "<x:List><y:Label><y:Label.Text>Huis</y:Label.Text></y:Label></x:List>",
      "<x:List><y:Label Text=\"Huis\"/></x:List>",
      "<x:List><y:Label><y:Label.Text><![CDATA[Huis]]></y:Label.Text><y:Label.Style/></y:Label></x:List>",
      "<x:List><y:Label LayoutParameter=\"{x:Null}\" Text=\"Huis\"><y:Label.Style/></y:Label></x:List>",
      "<y:NodeLabel>Huis<y:LabelModel/></y:NodeLabel>",
    ])
  func `labels of yEd Live and yFiles`(keys: String, label: String) throws {
    let node = { (id: String, label: String) in
      "<node id=\"\(id)\"><data key=\"d0\">\(label)</data><data key=\"d1\"><y:RectD X=\"1\"/></data></node>"
    }
    let graph =
      node("n0", label) + node("n1", label.replacingText("Huis", with: "Wijk"))
      + "<edge id=\"e0\" source=\"n0\" target=\"n1\"/>"
    let read = try ReadGraph(Self.file(graph, keys: keys, more: Self.yFiles), "graphml")
    #expect(read.ties == ["Huis - Wijk"], "\(read.errors)")
    #expect(read.warnings.isEmpty)
  }

  @Test func `further labels are counted`() throws {
    let labels = "<x:List><y:Label Text=\"A\"/><y:Label Text=\"x\"/><y:Label Text=\"\"/></x:List>"
    let graph = "<node id=\"n0\"><data key=\"d0\">\(labels)</data></node>"
    let read = try ReadGraph(Self.file(graph, keys: Self.yKeys[0], more: Self.yFiles), "graphml")
    #expect(read.partners == ["A"])
    #expect(read.warns("1 label was not read"))
  }
}

/// Keys, and graphs in other places than the top.
@Suite struct GraphMLStructureTests {
  private func read(_ graph: String, _ keys: String) throws -> ReadGraph {
    try ReadGraph(GraphMLProgramTests.file(graph, keys: keys), "graphml")
  }

  private static let label =
    "<key id=\"d0\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>"
  private static let weight =
    "<key id=\"d0\" for=\"edge\" attr.name=\"weight\" attr.type=\"double\"/>"
  private static let two =
    "<node id=\"a\"><data key=\"d0\">Huis</data></node><node id=\"b\"><data key=\"d0\">Wijk</data></node>"

  @Test(arguments: [label + weight, weight + label])
  func `one id may be a key of nodes and one of edges`(_ keys: String) throws {
    let graph = Self.two + "<edge source=\"a\" target=\"b\"><data key=\"d0\">3</data></edge>"
    #expect(try read(graph, keys).ties == ["Huis - Wijk 3"])
  }

  @Test func `one id for two things of one kind is refused`() throws {
    let other = Self.label.replacingText("label", with: "type")
    let read = try read(Self.two, Self.label + other)
    #expect(read.errors.first?.holds("the key 'd0' is declared here for the second time") == true)
    #expect(try self.read(Self.two, Self.label + Self.label).partners == ["Huis", "Wijk"])
  }

  @Test(arguments: ["edge source=\"a\" target=\"b\"", "node id=\"c\"", "hyperedge id=\"h\""])
  func `a graph inside is read too`(_ element: String) throws {
    let inside =
      "<graph edgedefault=\"directed\"><node id=\"x\"><data key=\"d0\">JGZ</data></node>"
      + "<node id=\"y\"><data key=\"d0\">Kraamzorg</data></node><edge source=\"x\" target=\"y\"/></graph>"
    let name = element.split(separator: " ")[0]
    let read = try read(
      Self.two + "<\(element)>\(inside)</\(name)>", Self.label)
    #expect(Set(read.partners) == ["Huis", "Wijk", "JGZ", "Kraamzorg"], "\(read.errors)")
    #expect(
      read.ties == (name == "edge" ? ["Huis - Wijk", "JGZ > Kraamzorg"] : ["JGZ > Kraamzorg"]))
  }

  @Test func `ports are passed over, and what they say is counted`() throws {
    let keys =
      Self.label + "<key id=\"p\" for=\"port\" attr.name=\"taal\"><default>x</default></key>"
    let graph =
      "<node id=\"a\"><data key=\"d0\">Huis</data><port name=\"N\"><data key=\"p\">nl</data></port></node>"
      + "<node id=\"b\"><data key=\"d0\">Wijk</data><port name=\"S\"/></node>"
      + "<edge source=\"a\" target=\"b\" sourceport=\"N\" targetport=\"S\"/>"
    let read = try read(graph, keys)
    #expect(read.ties == ["Huis - Wijk"], "\(read.errors)")
    #expect(read.warns("1 value at ports of nodes was not read"))
  }

  @Test func `a hyperedge names its nodes once, and each end has one`() throws {
    let ends = "<endpoint node=\"a\"/><endpoint node=\"b\" port=\"N\"/><endpoint node=\"a\"/>"
    let read = try read(Self.two + "<hyperedge id=\"vsv\">\(ends)</hyperedge>", Self.label)
    #expect(read.structures == ["vsv: Huis, Wijk"])
    let broken = try self.read(Self.two + "<hyperedge><endpoint/></hyperedge>", Self.label)
    #expect(broken.errors.first?.holds("this element 'endpoint' has no 'node'") == true)
  }

  @Test func `a loop is left out and counted`() throws {
    let graph = Self.two + "<edge source=\"a\" target=\"a\"/><edge source=\"a\" target=\"b\"/>"
    let read = try read(graph, Self.label)
    #expect(read.ties == ["Huis - Wijk"])
    #expect(read.warns("1 tie of a partner with itself is left out"))
  }
}

/// What is said of XML that breaks the rules.
@Suite struct XMLMistakeTests {
  @Test(arguments: [
    ("", "het bestand is leeg of breekt te vroeg af", "no element found"),
    ("<graphml><a></b>", "eindigt hier met een andere naam", "mismatched tag"),
    ("<graphml", "breekt midden in een element af", "unclosed token"),
    ("<graphml a=\"1\" a=\"2\"/>", "een kenmerk staat dubbel", "duplicate attribute"),
    ("<graphml/><graphml/>", "na het laatste element", "junk after document element"),
    ("<graphml>&nbsp;</graphml>", "een verwijzing met & is niet bekend", "undefined entity"),
    ("<graphml>a & b</graphml>", "zoals een losse < of &", "not well-formed"),
    (
      " <?xml version=\"1.0\"?><graphml/>", "staat niet helemaal vooraan",
      "declaration not at start"
    ),
    ("<graphml><y:a/></graphml>", "is niet verklaard", "unbound prefix"),
  ])
  func `a mistake is told in the language of the reader`(
    text: String, dutch: String, english: String
  ) throws {
    do throws(InvalidFile) {
      _ = try NetworkFormat.graphML.network(from: Array(text.utf8), file: "a.graphml")
      Issue.record("it was read")
    } catch {
      let found = try #require(error.diagnostics.first?.found)
      #expect(found.nl.hasPrefix("dit is geen goede XML (") && found.nl.holds(dutch), "\(found)")
      #expect(found.en.hasPrefix("this is no sound XML (") && found.en.holds(english), "\(found)")
    }
  }
}
