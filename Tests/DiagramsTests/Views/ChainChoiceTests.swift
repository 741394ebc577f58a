import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of the phases when there are more partners than one page can show.
@Suite struct ChainChoiceTests {
  private static let network = LargeCoalition.network(300)

  private static let made = Result { try SampleCoalitions.diagram("chain", of: network) }

  private let picture: Diagram

  init() throws { picture = try Self.made.get() }

  private func drawn(_ diagram: Diagram) -> Set<String> {
    Set(diagram.drawing.nodes.compactMap { diagram.data[$0.id]?["partner"] })
  }

  private func text(_ id: String, _ diagram: Diagram) throws -> String {
    try #require(diagram.drawing.texts.first { $0.id == id }).lines.joined(separator: " ")
  }

  @Test func `it can be published`() throws {
    let figures = try PictureFigures(of: picture)
    #expect(figures.warnings == [])
    #expect(figures.smallestGap >= 5)
    #expect(figures.smallestLetters(shownAt: 600) >= 12)
    #expect(figures.strayEdges == [])
    #expect(picture.drawing.canvas.height < 1_800)
  }

  @Test func `under each phase stands how many partners are not drawn`() throws {
    let phases = Analysis(of: Self.network).phases.partners
    #expect(phases.count == 3)
    for (place, partners) in phases.enumerated() {
      let shown = partners.count { drawn(picture).contains($0.id) }
      #expect(shown >= 5)
      let words = try text("rest-\(place + 1)", picture)
      #expect(words == "en nog \(partners.count - shown) partners")
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func `the words tell how many partners and pairs are drawn`(_ language: Language) throws {
    let diagram = try SampleCoalitions.diagram("chain", of: Self.network, language)
    let words = try text("niet-getekend", diagram)
    let numbers = LargeCoalition.numbers(in: words[...])
    let phases = Analysis(of: Self.network).phases
    let all = Set(phases.partners.joined().map(\.id))
    let pairs = Set(phases.links.flatMap(\.pairs))
    let shown = pairs.count { drawn(diagram).isSuperset(of: [$0.first, $0.second]) }
    #expect(numbers == [drawn(diagram).count, all.count, shown, pairs.count])
    #expect(diagram.description.contains(words))
  }

  @Test func `the same network gives the same picture in any order`() throws {
    let shuffled = try SampleCoalitions.diagram(
      "chain", of: SampleCoalitions.shuffled(Self.network))
    #expect(shuffled.description == picture.description)
    #expect(
      try shuffled.rendered(as: [.svg]).outputs == picture.rendered(as: [.svg]).outputs)
  }

  @Test(.enabled(if: QualityNetwork.areSlowAsked, "COALITIEKAART_SLOW is not set"))
  func `two thousand partners are drawn`() throws {
    let analysis = Analysis(of: LargeCoalition.network(2_000))
    let diagram = View.chain.diagram(of: analysis, DiagramOptions())
    #expect(try diagram.rendered(as: [.svg]).warnings == [])
    #expect(drawn(diagram).count >= 12)
  }
}
