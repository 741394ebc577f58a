import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

/// The picture around one partner.
@Suite struct EgoTests {
  private func picture(of partner: String?) throws -> Diagram {
    var options = DiagramOptions()
    options.partner = partner
    return try SampleCoalitions.diagram("ego", of: SampleCoalitions.everything, options: options)
  }

  private func partners(in picture: Diagram) -> Set<String> {
    Set(picture.data.values.compactMap { $0["partner"] })
  }

  @Test func `everybody tied to the partner stands on it, and nobody else`() throws {
    let analysis = Analysis(of: SampleCoalitions.everything)
    let node = try #require(analysis.projection.node(of: "verzekeraar"))
    let near = analysis.projection.graph.neighbors(of: node).map {
      analysis.projection.partner(of: $0).id
    }
    let found = try picture(of: "verzekeraar")
    #expect(partners(in: found) == Set(near + ["verzekeraar"]))
  }

  @Test func `the partner itself is thick, and only that one`() throws {
    let found = try picture(of: "gemeente")
    let thick = found.drawing.nodes.filter { $0.isBold && found.data[$0.id]?["partner"] != nil }
    #expect(thick.compactMap { found.data[$0.id]?["partner"] } == ["gemeente"])
    #expect(found.title == "Met wie werkt gemeente? Voorbeeld")
  }

  @Test func `without a partner it is about the one with most ties`() throws {
    let (given, chosen) = (try picture(of: "jgz"), try picture(of: nil))
    #expect(chosen.title == given.title)
  }

  @Test func `who is two steps away is named with who can introduce`() throws {
    let words = try picture(of: "verzekeraar").drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("In twee stappen bereikbaar, via gemeente: jgz en wij."))
  }

  @Test func `of many partners two steps away some are named and the others counted`() throws {
    var network = CoalitionNetwork(name: "Ster")
    network.partners = (0..<60).map { Partner(id: "p\($0)", name: "Partner \($0)", type: .jgz) }
    network.ties = (1...12).map { Tie(from: "p0", to: "p\($0)") }
    network.ties += (13..<40).map { Tie(from: "p1", to: "p\($0)") }
    network.ties += (2...12).map { Tie(from: "p\($0)", to: "p\($0 + 40)") }
    var options = DiagramOptions()
    options.partner = "p0"
    let found = try SampleCoalitions.diagram("ego", of: network, options: options)
    #expect(found.description.contains(" en nog\u{A0}23; via "))
    #expect(found.description.contains("; en via nog 6\u{A0}partners."))
  }

  @Test func `a partner without ties is asked about`() throws {
    let found = try picture(of: "ouders")
    #expect(partners(in: found) == ["ouders"])
    #expect(found.description.contains("Van ouders is nog geen verbinding in beeld"))
  }

  @Test func `only missing ties of the partner itself are numbered`() throws {
    let links = Analysis(of: SampleCoalitions.everything).missingTies.numbered
    let own = links.enumerated().filter { $1.pair.contains("kraamzorg") }.map { "\($0.offset + 1)" }
    let found = try picture(of: "kraamzorg")
    #expect(Set(found.data.values.compactMap { $0["missing"] }) == Set(own))
  }
}
