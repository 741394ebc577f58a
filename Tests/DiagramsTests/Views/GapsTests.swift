import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

/// The picture of the gaps between care and the social domain.
@Suite struct GapsTests {
  private let picture: Diagram

  init() throws { picture = try SampleCoalitions.diagram("gaps", of: SampleCoalitions.everything) }

  private func node(of partner: String) -> Drawing.Node? {
    let id = picture.data.first { $0.value["partner"] == partner }?.key
    return picture.drawing.nodes.first { $0.id == id }
  }

  @Test func `medical stands left, social right, and the connector between`() throws {
    let left = try #require(node(of: "verloskundigen")).frame.maxX
    let middle = try #require(node(of: "jgz")).frame
    let right = try #require(node(of: "wij")).frame.minX
    #expect(left < middle.minX)
    #expect(middle.maxX < right)
  }

  @Test func `who connects nothing and belongs to neither domain is left out`() {
    #expect(node(of: "verzekeraar") == nil)
    #expect(node(of: "ggd") == nil)
  }

  @Test func `a meeting of several columns is a mark with spokes to its members`() throws {
    let mark = try #require(picture.drawing.nodes.first { $0.lines == ["Overleg", "platform"] })
    let spokes = picture.drawing.edges.filter { $0.from == mark.id }
    #expect(spokes.count == 3)
    #expect(spokes.allSatisfy { $0.line == .dotted })
  }

  @Test func `missing ties carry the numbers of the advice, right of their first partner`() throws {
    let links = Analysis(of: SampleCoalitions.everything).missingLinks.first(5)
    #expect(!links.isEmpty)
    for (index, link) in links.enumerated() {
      let badge = try #require(picture.drawing.nodes.first { $0.id == "nummer-\(index + 1)" })
      #expect(badge.lines == ["\(index + 1)"])
      let first = try #require(node(of: link.first.id))
      #expect(badge.center.x > first.frame.maxX)
      let lines = picture.drawing.edges.filter { $0.to == badge.id }
      #expect(lines.count == 2)
      #expect(lines.allSatisfy { $0.line == .dashed && $0.color == TieStyle.missing.color })
    }
    #expect(picture.description.contains("Om te bespreken: 1: "))
  }

  @Test(arguments: ["groningen", "delft", "hoogeveen"])
  func `numbers keep so far apart that lines keep off shapes`(_ name: String) throws {
    let place = try #require(QualityNetwork.places.first { $0.testDescription == name })
    let figures = try PictureFigures(of: QualityPictures.diagram("gaps", of: place))
    #expect(figures.smallestGap >= 12)
  }

  @Test func `a network without a side says so`() throws {
    var network = CoalitionNetwork(name: "Half")
    network.partners = [Partner(id: "a", name: "Verloskundigen", type: .verloskundige)]
    let half = try SampleCoalitions.diagram("gaps", of: network)
    let words = half.drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("geen partner in beeld die meedoet uit het domein sociaal"))
    #expect(words.contains("Sociaal: niemand in beeld"))
  }

  @Test func `the counts are those of the analysis`() {
    let reach = Analysis(of: SampleCoalitions.everything).reach
    #expect(
      picture.description.hasPrefix("Direct verbonden: \(reach.tied) van \(reach.pairs) paren"))
  }
}
