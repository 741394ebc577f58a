import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of the gaps when there are more partners than one page can show.
@Suite struct GapsChoiceTests {
  private static let network = LargeCoalition.network(300)

  private static let made = Result { try SampleCoalitions.diagram("gaps", of: network) }

  private let picture: Diagram

  init() throws { picture = try Self.made.get() }

  private func partners(_ diagram: Diagram) -> [String] {
    diagram.drawing.nodes.map(\.id).filter { diagram.data[$0]?["partner"] != nil }
  }

  private func ties(_ diagram: Diagram) -> [Drawing.Edge] {
    diagram.drawing.edges.filter {
      $0.id.hasPrefix("verbinding-") || $0.id.hasPrefix("deelname-")
    }
  }

  @Test func `it can be published`() throws {
    let figures = try PictureFigures(of: picture)
    #expect(figures.warnings == [])
    #expect(figures.smallestGap >= 5)
    #expect(figures.smallestLetters(shownAt: 600) >= 12)
    #expect(figures.strayEdges == [])
    let (found, pairs) = figures.intrusions
    #expect(Double(found.count) <= 0.02 * Double(pairs), "\(found)")
  }

  @Test func `all numbered missing ties are drawn between their partners`() throws {
    let links = Analysis(of: Self.network).missingTies.numbered
    #expect(links.count == 5)
    for (index, link) in links.enumerated() {
      let lines = picture.drawing.edges.filter { $0.to == "nummer-\(index + 1)" }
      let ends = lines.compactMap { picture.data[$0.from]?["partner"] }
      #expect(Set(ends) == [link.first.id, link.second.id])
    }
  }

  @Test(arguments: [Language.dutch, .english])
  func `the words tell how many partners and lines are drawn`(_ language: Language) throws {
    let diagram = try SampleCoalitions.diagram("gaps", of: Self.network, language)
    let text = LargeCoalition.words(diagram)
    let start = try #require(
      diagram.drawing.texts.first { $0.id == "rest" }?.lines.joined(separator: " "))
    let numbers = LargeCoalition.numbers(in: start[...])
    #expect(numbers.prefix(3) == [partners(diagram).count, 300, ties(diagram).count])
    #expect(numbers[3] > numbers[2] && numbers.count == 4)
    #expect(text.contains(language == .dutch ? "genummerd gesprek" : "numbered talk"))
    #expect(diagram.description.contains(start))
  }

  @Test func `who has no number has a line, and no column is much higher than the others`() {
    let ends = Set(picture.drawing.edges.flatMap { [$0.from, $0.to] })
    #expect(partners(picture).allSatisfy(ends.contains))
    let places = partners(picture).compactMap { id in
      picture.drawing.nodes.first { $0.id == id }?.center.x
    }
    let columns = Dictionary(grouping: places) { Int(3 * $0 / 600) }
    #expect(columns.count == 3 && columns.values.allSatisfy { $0.count <= 14 })
  }

  @Test func `the same network gives the same picture in any order`() throws {
    let shuffled = try SampleCoalitions.diagram(
      "gaps", of: SampleCoalitions.shuffled(Self.network))
    #expect(shuffled.description == picture.description)
    #expect(
      try shuffled.rendered(as: [.svg]).outputs == picture.rendered(as: [.svg]).outputs)
  }

  @Test(arguments: [60, 300]) func `on a slide letters are at least 14 pixels`(
    _ count: Int
  ) throws {
    let analysis = Analysis(of: LargeCoalition.network(count))
    let slide = View.gaps.diagram(of: analysis, DiagramOptions(), on: .slide)
    #expect(slide.drawing.canvas.width <= 12 * 1920 / 14)
    #expect(partners(slide).count >= 12)
  }

  @Test func `of lines that hide each other those of whom tells most are drawn`() throws {
    var network = SampleCoalitions.generated(40, seed: 1)
    let ids = network.partners.map(\.id)
    network.ties = ids.indices.flatMap { index in
      (1...8).map {
        Tie(from: ids[index], to: ids[(index + $0) % ids.count], kind: TieKind(code: "zorgpad"))
      }
    }
    let diagram = try SampleCoalitions.diagram("gaps", of: network)
    #expect(ties(diagram).count <= 48)
    #expect(partners(diagram).count >= 10)
    #expect(LargeCoalition.words(diagram).contains(" van de 40 partners staan op dit plaatje"))
  }

  @Test(.enabled(if: QualityNetwork.areSlowAsked, "COALITIEKAART_SLOW is not set"))
  func `two thousand partners are drawn`() throws {
    let analysis = Analysis(of: LargeCoalition.network(2_000))
    let diagram = View.gaps.diagram(of: analysis, DiagramOptions())
    #expect(try diagram.rendered(as: [.svg]).warnings == [])
    #expect(partners(diagram).count >= 20)
    #expect(!LargeCoalition.words(diagram).contains("genummerd gesprek"))
  }
}
