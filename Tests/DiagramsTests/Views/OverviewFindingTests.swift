import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// What the title of an overview says, and how much its subtitle counts.
@Suite struct OverviewFindingTests {
  private func network(
    _ domains: [(id: String, domain: Domain)], _ ties: [(String, String)] = [],
    meetings: [[String]] = []
  ) -> CoalitionNetwork {
    var network = CoalitionNetwork(name: "Stad")
    network.partners = domains.map { id, domain in
      var partner = Partner(id: id, name: id.uppercased())
      partner.statedDomain = domain
      return partner
    }
    network.ties = ties.map { Tie(from: $0.0, to: $0.1) }
    network.structures = meetings.enumerated().map { index, members in
      var meeting = Structure(id: "overleg \(index)", name: "Overleg \(index)", kind: .meeting)
      meeting.members = members
      return meeting
    }
    return network
  }

  private func words(
    _ network: CoalitionNetwork, _ language: Language = .dutch
  ) -> (title: String, subtitle: String) {
    var options = DiagramOptions()
    options.language = language
    let words = OverviewWords(content: OverviewContent(of: Analysis(of: network), options))
    return (words.titles.first ?? "", words.subtitle)
  }

  private let both: [(id: String, domain: Domain)] = [
    ("a", .medical), ("b", .medical), ("c", .social), ("d", .social),
  ]

  @Test func `one meeting of four is one meeting and not six pairs`() {
    let found = words(network(both, meetings: [["a", "b", "c", "d"]]))
    #expect(found.title == "Zorg en sociaal domein zitten samen in één overleg")
    #expect(found.subtitle == "Stad · 4 partners, 1 overleg")
    let english = words(network(both, meetings: [["a", "b", "c", "d"], ["a", "c"]]), .english)
    #expect(english.title == "Care and the social domain meet in two meetings")
    #expect(english.subtitle == "Stad · 4 partners, 2 meetings")
  }

  @Test func `ties beside the meetings are counted apart`() {
    let found = words(network(both, [("a", "b")], meetings: [["a", "b", "c", "d"]]))
    #expect(found.subtitle == "Stad · 4 partners, 1 overleg, 1 verbinding")
  }

  @Test func `ties between care and the social domain are the finding where nobody meets`() {
    #expect(
      words(network(both, [("a", "c")])).title
        == "Tussen zorg en sociaal domein is één verbinding in beeld")
    #expect(
      words(network(both, [("a", "c"), ("b", "d")]), .english).title
        == "Two ties between care and the social domain are in view")
  }

  @Test func `a partner in the middle is the finding where one side has nobody`() {
    let care: [(id: String, domain: Domain)] = [
      ("a", .medical), ("b", .medical), ("c", .medical), ("g", .publicHealth),
    ]
    let star = network(care, [("g", "a"), ("g", "b"), ("g", "c")])
    #expect(words(star).title == "G werkt met drie partners samen")
    let chain = network(care, [("a", "b"), ("b", "c"), ("c", "g")])
    #expect(words(chain).title == "Vier partners doen mee; drie verbindingen zijn in beeld")
  }

  @Test func `no tie in the file is told as not in view and never as none`() {
    let found = words(network(both))
    #expect(found.title == "Wie met wie werkt, is nog niet in beeld")
    #expect(found.subtitle == "Stad · 4 partners; wie met wie werkt, is niet in beeld")
    #expect(words(CoalitionNetwork(name: "Leeg"), .english).title.contains("not in view"))
  }

  @Test func `a name of four lines and one of a meeting stand whole on the map`() throws {
    var network = network(both, meetings: [["a", "b", "c", "d"]])
    network.partners[0].name = "Coöperatie van verloskundigen Leiden en omgeving"
    network.structures[0].name =
      "Multidisciplinair overleg (MDO) kwetsbare zwangeren vanuit het VSV"
    let diagram = View.overview.diagram(of: Analysis(of: network), DiagramOptions())
    let items = diagram.scene.groups.flatMap { $0.items }
    let letters = items.compactMap { item -> String? in
      guard case .text(let line) = item else { return nil }
      return line.text
    }
    #expect(!letters.contains { $0.hasSuffix("…") })
  }

  @Test func `the guide explains every kind of card that takes no part`() {
    var network = network(both, [("a", "c"), ("b", "d")])
    network.partners[1].status = .approached
    network.partners[3].status = .mentioned
    let content = OverviewContent(of: Analysis(of: network), DiagramOptions())
    let scene = Scene("overview", on: .column, size: .zero)
    let entries = OverviewWords(content: content).guide(scene).entries.map { $0.words }
    #expect(entries.contains("benaderd") && entries.contains("genoemd; deelname onbekend"))
    #expect(!entries.contains { $0.hasPrefix("gewenst") })
  }
}
