import Testing

@testable import Graphviz

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
