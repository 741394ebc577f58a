import Graphviz
import Testing

@testable import Diagrams

/// A picture in the language of Graphviz, for other programs.
@Suite struct SceneDOTTests {
  /// Two partners with a name, a line with a tip between them, and a text.
  private func scene(_ name: String) -> Scene {
    var scene = Scene("dot", on: .column, size: Size(width: 300, height: 99.5))
    let frames = [40.0, 240].map { x in
      Rect(center: Point(x: x, y: 50), size: Size(width: 60, height: 30))
    }
    let font = PageKind.column.type.name
    for (index, frame) in frames.enumerated() {
      scene.add(
        Group(
          [
            .path(.box(frame, radius: 4), fill: Palette.paper, stroke: Stroke(Palette.dark, 1.5)),
            .text(TextLine(name, at: frame.center, font, Palette.ink)),
          ], id: "p-\(index + 1)", name: name, subject: .frame(frame)), to: .partners)
    }
    let way = Path(through: [frames[0].center, frames[1].center])
    scene.add(
      Group(
        [.path(way, stroke: Stroke(Palette.grey, 2, dash: [6, 4]))], id: "l-1", name: "lijn",
        data: ["kind": LineKind.directed.name], subject: .line(from: "p-1", to: "p-2", course: way)),
      to: .ties)
    scene.add(
      [.text(TextLine(name, at: Point(x: 150, y: 20), font, Palette.ink, anchor: .middle))],
      to: .texts)
    return scene
  }

  @Test func `every partner, line and text stands in it with its place`() {
    let lines = SceneDOT(of: scene("Eén \"naam\" \\ & meer")).text.split(separator: "\n")
    #expect(lines.first == "digraph {" && lines.last == "}")
    #expect(lines[1].contains("bb=\"0,0,300,100\""))
    #expect(lines.contains { $0.hasPrefix("  \"p-1\" [pos=\"40,50\"") })
    #expect(lines.contains { $0.hasPrefix("  \"p-2\" [pos=\"240,50\"") })
    let tie = lines.first { $0.hasPrefix("  \"p-1\" -> \"p-2\" [") }
    #expect(tie?.contains("style=\"dashed\"") == true && tie?.contains("dir=\"forward\"") == true)
    #expect(lines.contains { $0.hasPrefix("  \"tekst-1\" [pos=\"150,") })
    let told = lines.count { $0.contains("tooltip=\"Eén \\\"naam\\\" \\\\ &amp; meer\"") }
    #expect(told == 2)
  }

  @Test func `no text can leave its quotation marks`() {
    let attacks = ["\"]; x [URL=\"javascript:x\"", "a\\", "\\\"", "a\\\\\"];", "<b>\n\"\u{0}"]
    for attack in attacks {
      var (isQuoted, isEscaped, outside) = (false, false, "")
      for character in SceneDOT(of: scene(attack)).text {
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
