import CoalitionModel
import NetworkAnalysis
import Recommendations
import Testing
import Wording

@testable import Reports

/// The report as one web page.
@Suite struct WebReportTests {
  private func page(_ network: CoalitionNetwork, _ language: Language = .dutch) throws -> String {
    let context = try Samples.context(network, language)
    return WebReport(context, map: "<svg></svg>").text
  }

  private var network: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Proef & Zo")
    network.partners = ["jgz", "wijkteam", "kraamzorg"].map {
      Partner(id: $0, name: "Team <\($0)>", type: PartnerType(code: $0))
    }
    network.ties = [Tie(from: "jgz", to: "wijkteam")]
    var meeting = Structure(id: "o", name: "Overleg \"Noord\"")
    meeting.members = ["jgz", "kraamzorg"]
    network.structures = [meeting]
    return network
  }

  @Test func `every partner is a part that opens, with its ties and meetings in words`() throws {
    let text = try page(network)
    #expect(text.pieces(between: "<details data-partner=").count == 4)
    #expect(text.holds("<li>Verbinding met Team &lt;wijkteam&gt;</li>"))
    #expect(text.holds("<li>Zit in Overleg &quot;Noord&quot;, met 1 ander</li>"))
    #expect(text.holds("data-with=\"wijkteam kraamzorg\""))
  }

  @Test(arguments: Language.allCases)
  func `names stay text, and the page loads nothing`(_ language: Language) throws {
    let text = try page(network, language)
    #expect(!text.holds("<jgz>"))
    #expect(text.holds("<title>Proef &amp; Zo</title>"))
    #expect(text.holds("<html lang=\"\(language.rawValue)\">"))
    for word in ["http:", "https:", "src=", "@import", "url(", " style=", " onclick="] {
      #expect(!text.holds(word), "\(word)")
    }
  }

  @Test func `the policy names the one script and the one style of the page`() throws {
    let text = try page(network)
    for (tag, directive) in [("script", "script-src"), ("style", "style-src")] {
      let parts = text.pieces(between: "<\(tag)>")
      #expect(parts.count == 2)
      let content = String(try #require(parts.last).pieces(between: "</\(tag)>")[0])
      #expect(text.holds("\(directive) 'sha256-\(SHA256.base64(of: content))'"))
    }
  }

  @Test func `each part has a heading to which the contents lead`() throws {
    let text = try page(network)
    let links = text.pieces(between: "<a href=\"#deel-").count - 1
    #expect(links > 3)
    #expect(text.pieces(between: "<section id=\"deel-").count - 1 == links)
    #expect(text.pieces(between: "<h1>").count == 2)
    #expect(text.pieces(between: "<svg>").count == 2)
  }

  @Test func `a network without partners gives a page`() throws {
    #expect(try page(CoalitionNetwork(name: "Leeg")).holds("<h2 id=\"kop-1\">"))
  }
}
