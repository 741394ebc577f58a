import Foundation
import Graphs
import Graphviz
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

struct PageTests {
  private static func drawing(_ canvas: Size) -> Drawing {
    let middle = Point(x: canvas.width / 2, y: canvas.height / 2)
    return Drawing(
      canvas: canvas,
      nodes: [Drawing.Node(id: "p", center: middle, size: Size(width: 40, height: 20))])
  }

  private static let canvases = [
    Size(width: 600, height: 400), Size(width: 601, height: 843), Size(width: 100, height: 1_000),
    Size(width: 333.3, height: 200.7), Size(width: 1_191, height: 842),
  ]

  @Test(arguments: canvases)
  func `the SVG is as large as the canvas`(canvas: Size) throws {
    let root = try SVGDocument.root(of: Self.drawing(canvas))
    let width = Int(canvas.width.rounded(.up))
    let height = Int(canvas.height.rounded(.up))
    #expect(root.attributes["width"] == "\(width)pt")
    #expect(root.attributes["height"] == "\(height)pt")
    #expect(root.attributes["viewBox"] == "0.00 0.00 \(width).00 \(height).00")
  }

  @Test(arguments: canvases, [1, 96, 600, 1_200, 1_599])
  func `the PNG is exactly as wide as asked`(canvas: Size, width: Int) throws {
    let format = Format.png(width: width)
    let drawing = Self.drawing(canvas)
    let ratio = canvas.height.rounded(.up) / canvas.width.rounded(.up)
    let height = Int((Double(width) * ratio).rounded())
    let bytes = try #require(GraphvizRenderer.render(drawing, formats: [format]).outputs[format])
    #expect(Array(bytes[1...3]) == Array("PNG".utf8))
    #expect(Self.number(bytes[16..<20]) == width)
    #expect(Self.number(bytes[20..<24]) == height)
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(arguments: canvases)
  func `the PDF has one page as large as the canvas, without a date`(canvas: Size) throws {
    let bytes = try GraphvizRenderer.render(Self.drawing(canvas), formats: [.pdf]).outputs[.pdf]
    let text = String(decoding: try #require(bytes), as: UTF8.self)
    let box = "[ 0 0 \(Int(canvas.width.rounded(.up))) \(Int(canvas.height.rounded(.up))) ]"
    #expect(text.contains("/MediaBox " + box))
    #expect(text.contains("/Count 1\n"))
    #expect(text.contains("/CreationDate (D:20000101000000Z)"))
    let table = try #require(text.components(separatedBy: "startxref\n").last)
    let place = try #require(Int(table.prefix { $0.isNumber }))
    #expect(bytes?[place...].starts(with: "xref\n".utf8) == true)
  }

  @Test func `places on the canvas are kept, counted from the top left`() throws {
    var drawing = Fixtures.grid(nodes: 9, edges: 10)
    drawing.nodes[0].shape = .box
    drawing.nodes[0].center = Point(x: 60.25, y: 70)
    drawing.texts[0].at = Point(x: 20, y: 12)
    let root = try SVGDocument.root(of: drawing)
    let node = try #require(root.group(id: "p-0"))
    let outline = try #require(node.children.first { $0.name == "polygon" })
    let corners = SVGGeometry.points(of: outline, height: drawing.canvas.height)
    #expect(corners.map(\.x).min() == 20.25)
    #expect(corners.map(\.y).min() == 53)
    let title = try #require(root.group(id: "title")?.children.first { $0.name == "text" })
    #expect(title.attributes["x"] == "20")
    let baseline = drawing.canvas.height + (Double(title.attributes["y"] ?? "") ?? 0)
    #expect(baseline > 12 + 0.7 * 18 && baseline < 12 + 18)
  }

  @Test(arguments: Routing.allCases)
  func `parts that have nothing to do with each other are drawn in their places`(
    routing: Routing
  ) throws {
    var drawing = Fixtures.grid(nodes: 9, edges: 0, routing: routing)
    drawing.edges = [("p-0", "p-1"), ("p-1", "p-3"), ("p-5", "p-7")].enumerated().map {
      Drawing.Edge(id: "e\($0)", from: $1.0, to: $1.1)
    }
    let rendering = try GraphvizRenderer.render(drawing, formats: [.svg])
    #expect(rendering.edgePaths.count == 3 && rendering.warnings.isEmpty)
    let root = try SVGDocument.root(of: rendering.outputs[.svg])
    for node in drawing.nodes {
      let text = try #require(root.group(id: node.id)?.children.first { $0.name == "text" })
      let x = try #require(text.attributes["x"].flatMap(Double.init))
      #expect(abs(x - node.center.x) < 0.1)
    }
  }

  @Test func `the page is white`() throws {
    let root = try SVGDocument.root(of: Self.drawing(Size(width: 60, height: 40)))
    let page = try #require(root.group(id: "graph0")?.children.first { $0.name == "polygon" })
    #expect(page.attributes["fill"] == "white")
    #expect(page.attributes["points"] == "0,0 0,-40 60,-40 60,0 0,0")
  }
}
