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

  private func words(_ picture: Diagram) throws -> String {
    let scene = picture.scene
    return scene.groups.flatMap { $0.items }.compactMap { item -> String? in
      guard case .text(let line) = item else { return nil }
      return line.text
    }.joined(separator: " ")
  }

  @Test func `everybody near the partner stands on it, and who is two steps away below`() throws {
    let analysis = Analysis(of: SampleCoalitions.everything)
    let node = try #require(analysis.projection.node(of: "verzekeraar"))
    let near = analysis.projection.graph.neighbors(of: node).map {
      analysis.projection.partner(of: $0).id
    }
    let found = try picture(of: "verzekeraar")
    let far = found.data.filter { $0.key.hasSuffix("-via") }.compactMap { $0.value["partner"] }
    #expect(partners(in: found).subtracting(far) == Set(near + ["verzekeraar"]))
    #expect(far.sorted() == ["jgz", "wij"])
    #expect(try words(found).contains("jgz, via gemeente"))
  }

  @Test func `who calls the partner stands at its left, whom it calls at its right`() throws {
    let scene = try picture(of: "jgz").scene
    func left(_ partner: String) throws -> Double {
      let group = scene[.partners].first { $0.data["partner"] == partner }
      guard case .frame(let frame)? = group?.subject else { return .nan }
      return frame.minX
    }
    #expect(try left("verloskundigen") < left("jgz"))
    #expect(try left("jgz") < left("wij"))
  }

  @Test func `without a partner it is about the one with most ties`() throws {
    let (given, chosen) = (try picture(of: "jgz"), try picture(of: nil))
    #expect(chosen.title == given.title)
  }

  @Test func `a partner without ties is asked about`() throws {
    let found = try picture(of: "ouders")
    #expect(partners(in: found) == ["ouders"])
    #expect(found.description.contains("Met wie ouders werkt, is nog niet in beeld"))
    #expect(try words(found).contains("Vraag met wie ouders"))
  }

  @Test func `only pairs to discuss of the partner itself are numbered`() throws {
    let links = Analysis(of: SampleCoalitions.everything).missingTies.numbered
    let own = links.enumerated().filter { $1.pair.contains("kraamzorg") }
    let found = try picture(of: "kraamzorg")
    let drawn = found.scene[.discussion].compactMap { $0.data["to"] }
    #expect(drawn.count == own.count)
    for (_, link) in own { #expect(drawn.contains { link.pair.contains($0) }) }
  }

  @Test func `in a small network every partner keeps a card of its own`() throws {
    let found = try picture(of: "gemeente")
    #expect(!found.data.values.contains { $0["count"] != nil })
  }
}
