import CoalitionModel
import Diagrams
import NetworkAnalysis
import TestSupport
import Testing
import Wording

/// What is said of characters that will be empty boxes.
@Suite struct MissingGlyphsTests {
  private func warnings(_ name: String, as formats: [PictureFormat]) throws -> [String] {
    var network = CoalitionNetwork.sample(["a wijkteam", "b jgz"], ["a b"])
    network.partners[0].name = name
    let diagram = View.overview.diagram(of: Analysis(of: network), DiagramOptions())
    return try diagram.rendered(as: formats).warnings
  }

  @Test func `a PNG or PDF says it once with the name, an SVG keeps the character`() throws {
    let name = "Babycafé \u{F0000}\u{F0001}\u{F0000}"
    for formats in [
      [PictureFormat.png(width: 400)], [.pdf], [.svg, .pdf, .compactPNG(width: 300)],
    ] {
      let found = try warnings(name, as: formats)
      #expect(found.count == 1)
      #expect(found[0].contains("de tekens '\u{F0000}' en '\u{F0001}' van 'Babycafé"))
    }
    #expect(try warnings(name, as: [.svg]).isEmpty)
    #expect(try warnings("Babycafé", as: [.png(width: 400), .pdf]).isEmpty)
  }
}
