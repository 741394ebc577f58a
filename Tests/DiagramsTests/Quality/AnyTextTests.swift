import CoalitionModel
import Foundation
import Graphviz
import Testing

@testable import Diagrams

/// Whatever a name holds, every view is well-formed, keeps it whole, and runs and loads nothing.
@Suite struct AnyTextTests {
  static let views = View.all.map { $0.name }

  static let names = [
    "nul\u{0}een\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{85}\u{FFFE}\u{FFFF}einde", "\u{1F476}\u{1F3FD} Team",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{5DE}\u{5E8}\u{5DB}\u{5D6} \u{645}\u{631}",
    "\u{202E}achterstevoren\u{202C}", "a]]>b", "<!-- --> -->", "\"'` & &amp; &#60; &nbsp;",
    "\\N \\G \\n \\l \\", "e\u{301}\u{327}\u{36F}", "<script>alert(1)</script>",
    "\" onload=\"alert(1)", "javascript:alert(1)", "data:text/html,<script>x</script>",
    "]]><svg onload=alert(1)>", "<a xlink:href=\"http://x.test/\">k</a>", "url(http://x.test/)",
    "<foreignObject/>", "%s%n${x}{{x}}", String(repeating: "Zeer lange naam ", count: 625),
    String(repeating: "x", count: 10_000),
  ]

  /// A coalition with these names for its partners, and all short ones for all else.
  private func network(_ names: [String]) -> CoalitionNetwork {
    let all = names.filter { $0.count < 60 }.joined(separator: " ")
    var network = SampleCoalitions.everything
    network.name = all
    network.municipality = all
    network.sources = [Source(id: "b", title: all)]
    network.priorities = Theme(code: "armoede-schulden").map { [Priority($0)] } ?? []
    network.regions = [Region(id: "r", name: all)]
    for index in network.partners.indices {
      network.partners[index].name = names[index % names.count]
      network.partners[index].regions = ["r"]
      network.partners[index].ring = Ring.allCases[index % Ring.allCases.count]
      network.partners[index].phases = [.during]
      network.partners[index].influence = index % 6
      network.partners[index].interestStrength = index * 7 % 6
    }
    for index in network.structures.indices {
      network.structures[index].name = names[(2 * index + 1) % names.count]
    }
    return network
  }

  /// What may stand in XML: no control characters, and lines become spaces.
  private func shown(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": kept.append(" ")
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{FFFE}", "\u{FFFF}": break
      default: kept.append(scalar)
      }
    }
    return String(kept)
  }

  @Test(arguments: views, [0, 1])
  func `any name comes through whole and harmless`(_ view: String, _ half: Int) throws {
    let names = Self.names.enumerated().filter { $0.offset % 2 == half }.map(\.element)
    let diagram = try SampleCoalitions.diagram(view, of: network(names))
    let svg = try #require(try diagram.rendered(as: [.svg]).outputs[.svg])
    let parsed = try #require(ParsedSVG(svg), "not well-formed")
    #expect(parsed.elements[1].text == shown(diagram.title))
    #expect(parsed.elements[2].text == shown(diagram.description))
    let named = diagram.scene.groups.filter { !$0.id.isEmpty && !$0.name.isEmpty }
    let told = Dictionary(
      uniqueKeysWithValues: named.map { ("\(diagram.scene.name)-\($0.id)", $0.name) })
    for (place, element) in parsed.elements.enumerated() {
      guard let told = element.attributes["id"].flatMap({ told[$0] }) else { continue }
      #expect(parsed.elements[place + 1].text == shown(told))
    }
    checkHarmless(parsed)
  }

  private func checkHarmless(_ parsed: ParsedSVG) {
    let allowed: Set = ["svg", "title", "desc", "rect", "g", "path", "text"]
    for element in parsed.elements {
      #expect(allowed.contains(element.name))
      for (name, value) in element.attributes where !name.hasPrefix("data-") {
        #expect(!name.hasPrefix("on") && !name.contains("href") && name != "style", "\(name)")
        #expect(!value.contains("url(") && !value.contains("javascript:"), "\(name)")
      }
    }
  }

  @Test(arguments: views) func `labels keep their letters`(_ view: String) throws {
    let name = "A&B <c> \"d\" \\N 'e'"
    let diagram = try SampleCoalitions.diagram(view, of: network([name]))
    let svg = try #require(try diagram.rendered(as: [.svg]).outputs[.svg])
    let parsed = try #require(ParsedSVG(svg))
    let texts = parsed.named("text").map(\.text).sorted()
    let items = diagram.scene.groups.flatMap { $0.items }
    let asked = items.compactMap { item in
      if case .text(let line) = item { line.text } else { nil }
    }
    #expect(texts == asked.filter { !$0.isEmpty }.sorted())
  }
}
