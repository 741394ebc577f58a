import Graphs
import Testing

@testable import Graphviz

struct TextTests {
  private static let lines = [
    "Gemeente Groningen", "AT&T", "AT&amp;T", "&#60;b&#62;", "a \\N b \\G c \\l d \\", "\\\\n",
    "<b>niet vet</b>", "\"aanhalingstekens\" en 'enkele'", "]]>", "-->", "<!-- x -->", "<![CDATA[",
    "<?xml version=\"1.0\"?>", "{a|b}", "%s %n", "é ü ĳ € … –", "e\u{301}", "שלום עולם",
    "مرحبا", "👩‍👩‍👧 🇳🇱", "中文", "\u{202E}omgekeerd", "a\u{A0}b",
    "Liberation Sans,Arial,Helvetica,sans-serif bold\"", "stroke-dasharray=\"5,2\"",
  ]

  @Test(arguments: lines)
  func `a label comes back as it was given`(line: String) throws {
    let root = try SVGDocument.root(of: Fixtures.single([line, "tweede"]))
    #expect(try #require(root.group(id: "p")).lines == [line, "tweede"])
  }

  @Test(arguments: lines)
  func `a free text comes back as it was given`(line: String) throws {
    let text = Drawing.TextBlock(id: "t", at: Point(x: 5, y: 5), lines: [line, "tweede"])
    let drawing = Drawing(canvas: Size(width: 400, height: 100), texts: [text])
    let root = try SVGDocument.root(of: drawing)
    #expect(try #require(root.group(id: "t")).lines == [line, "tweede"])
  }

  @Test func `control characters disappear and white space becomes one space`() throws {
    for value in Array(UInt8(0)..<0x20) + [0x7F, 0x85, 0x9F] {
      let line = "a" + String(UnicodeScalar(value)) + "b"
      let root = try SVGDocument.root(of: Fixtures.single([line]))
      let isSpace = (9...13).contains(value) || value == 0x85
      #expect(try #require(root.group(id: "p")).lines == [isSpace ? "a b" : "ab"])
    }
    let odd = Fixtures.single(["a\u{FFFE}\u{FFFF}b \t  c\u{2028}d  "])
    #expect(try #require(SVGDocument.root(of: odd).group(id: "p")).lines == ["ab c d"])
  }

  @Test func `random text stays well-formed`() throws {
    var lots = SplitMix64(seed: 3)
    let pieces = Self.lines.flatMap(\.unicodeScalars) + "\0\u{1}\u{FFFE}&<>\"'\\;#x".unicodeScalars
    for _ in 0..<150 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<40 { scalars.append(pieces[Int.random(in: 0..<pieces.count, using: &lots)]) }
      let line = "x" + String(scalars) + "x"
      let root = try SVGDocument.root(of: Fixtures.single([line]))
      let found = try #require(root.group(id: "p")).lines
      #expect(
        found.map { Array($0.unicodeScalars) } == [Array(LabelText.sanitized(line).unicodeScalars)])
    }
  }

  @Test func `no text can bring a script, a link or an image into the drawing`() throws {
    let attacks = [
      "\"/><script>alert(1)</script>", "' onload='x", "\" onclick=\"x", "\\\" URL=\\\"javascript:x",
      "];x[image=\"/etc/passwd\"]", "<img src=x onerror=alert(1)>", "\\H\\T\\E", "<<b>x</b>>",
    ]
    for attack in attacks {
      var drawing = Fixtures.single([attack])
      drawing.texts = [Drawing.TextBlock(id: "t", at: Point(x: 1, y: 1), lines: [attack])]
      let root = try SVGDocument.root(of: drawing)
      let allowed: Set = ["svg", "g", "title", "polygon", "text"]
      #expect(Set(root.all.map(\.name)).isSubset(of: allowed))
      let attributes = root.all.flatMap(\.attributes.keys)
      #expect(!attributes.contains { $0.hasPrefix("on") || $0.contains("href") })
      #expect(root.group(id: "p")?.lines == [attack])
    }
  }

  @Test func `bold is bold for a reader of the SVG too`() throws {
    var drawing = Fixtures.single(["vet"])
    drawing.nodes[0].isBold = true
    drawing.texts = [Drawing.TextBlock(id: "t", at: Point(x: 1, y: 1), lines: ["niet vet"])]
    let root = try SVGDocument.root(of: drawing)
    let bold = try #require(root.group(id: "p")?.children.first { $0.name == "text" })
    #expect(bold.attributes["font-weight"] == "bold")
    #expect(bold.attributes["font-family"] == Drawing.fontFamily)
    let plain = try #require(root.group(id: "t")?.children.first { $0.name == "text" })
    #expect(plain.attributes["font-weight"] == nil)
  }
}
