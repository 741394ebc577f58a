import Testing

@testable import Graphviz

struct ValueTests {
  @Test func `a color is written in six hexadecimal digits`() {
    #expect(Color(hex: 0x063AB4).description == "#063ab4")
    #expect(Color.black.description == "#000000")
  }

  @Test func `rectangles touch without overlapping`() {
    let left = Rect(origin: .zero, size: Size(width: 10, height: 10))
    let right = Rect(origin: Point(x: 10, y: 0), size: Size(width: 10, height: 10))
    #expect(!left.overlaps(right))
    #expect(left.outset(by: 1).overlaps(right))
    #expect(left.contains(Point(x: 10, y: 10)))
    #expect(!left.contains(right))
    #expect(left.center == Point(x: 5, y: 5))
    #expect(Rect(center: left.center, size: left.size) == left)
  }

  @Test func `bytes are replaced without overlap`() {
    let bytes = Array("aaaba".utf8)
    #expect(bytes.replacing(Array("aa".utf8), with: Array("x".utf8)) == Array("xaba".utf8))
    #expect(bytes.replacing([], with: [1]) == bytes)
    #expect(bytes.occurrences(of: Array("a".utf8)) == [0, 1, 2, 4])
  }

  @Test func `a PDF that is not built as expected is left alone`() {
    let odd = Array("%PDF /CreationDate (D:20200101000000+01'00) startxref\n9\n".utf8)
    #expect(PDFDate.fixed(in: odd) == odd)
    #expect(PDFDate.fixed(in: []) == [])
  }
}

struct DOTTests {
  @Test func `a drawing in DOT has every element with its place`() {
    let drawing = Fixtures.grid(nodes: 6, edges: 5)
    let dot = drawing.dot(names: ["p-0": "Eén \"naam\" \\ & meer"])
    let lines = dot.split(separator: "\n")
    #expect(lines.first == "digraph {" && lines.last == "}")
    for node in drawing.nodes {
      let place = "\(Int(node.center.x)),\(Int(drawing.canvas.height - node.center.y))"
      #expect(dot.contains("  \"\(node.id)\" [pos=\"\(place)\""))
    }
    for edge in drawing.edges { #expect(dot.contains("  \"\(edge.from)\" -> \"\(edge.to)\" [")) }
    #expect(dot.contains("tooltip=\"Eén \\\"naam\\\" \\\\ &amp; meer\""))
  }

  @Test func `no text can leave its quotation marks`() {
    let attacks = ["\"]; x [URL=\"javascript:x\"", "a\\", "\\\"", "a\\\\\"];", "<b>\n\"\u{0}"]
    for attack in attacks {
      let dot = Fixtures.single([attack]).dot(names: ["p": attack])
      var isQuoted = false
      var isEscaped = false
      var outside = ""
      for character in dot {
        switch (isQuoted, isEscaped, character) {
        case (true, true, _): isEscaped = false
        case (true, false, "\\"): isEscaped = true
        case (_, _, "\""): isQuoted.toggle()
        case (false, _, _): outside.append(character)
        default: break
        }
      }
      #expect(!isQuoted)
      #expect(!outside.contains("URL") && !outside.contains("<b>"))
    }
  }
}
