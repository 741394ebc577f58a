import CoalitionModel
import Testing

@testable import Diagrams

struct PrivacyCheckTests {
  private let check = PrivacyCheck(
    hiding: ["Kraamzorg Het Groene Kruis", "WIJ", "ggd-noord", "de coalitie", "Kraamzorg"])

  private func found(_ svg: String) -> [String] {
    Set(check.findings(in: Array(svg.utf8)).map(\.text)).sorted()
  }

  @Test func `a name is found in ids, titles, comments, attributes and lines`() {
    let name = "Kraamzorg Het Groene Kruis"
    for svg in [
      "<svg id=\"kraamzorg-het-groene-kruis\"/>", "<svg><title>\(name)</title></svg>",
      "<svg><!-- \(name) --></svg>", "<svg data-x=\"KRAAMZORG HET GROENE KRUIS\"/>",
      "<svg><text>Kraamzorg</text><text>het</text>\n<text>Groene Kruis</text></svg>",
      "<svg><text>Kraam-</text><text>zorg Het Groene Kruis</text></svg>",
      "<svg><text>Kraamzorg&#32;Het Groene&#x20;Kruis</text></svg>",
    ] {
      #expect(found(svg) == [name], "\(svg)")
    }
    #expect(found("<svg><text>GGD Noord</text></svg>") == ["ggd-noord"])
  }

  @Test func `what everybody may know is no finding`() {
    #expect(found("<svg><text>de coalitie, kraamzorg en wij, het groene kruis</text></svg>") == [])
    #expect(found("<svg><text>WIJ</text></svg>") == ["WIJ"])
    #expect(found("<svg><text>Noord GGD</text></svg>") == [])
  }

  @Test func `the vocabulary holds names and no network`() {
    #expect(PrivacyCheck.vocabulary.contains("kraamzorg"))
    #expect(PrivacyCheck(hiding: [" ", "-", "a"]).findings(in: Array("<a> - a</a>".utf8)).isEmpty)
  }
}
