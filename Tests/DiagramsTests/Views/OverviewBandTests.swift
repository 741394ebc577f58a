import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

/// Partners without a tie of their own, and the lines that lead to them.
@Suite struct OverviewBandTests {
  private func place(_ name: String) throws -> QualityNetwork {
    try #require(QualityNetwork.places.first { $0.testDescription == name })
  }

  private func frame(of partner: String, in diagram: Diagram) throws -> Rect {
    let id = try #require(diagram.data.first { $0.value["partner"] == partner }?.key)
    return try #require(diagram.drawing.nodes.first { $0.id == id }).frame
  }

  private func slide(_ network: CoalitionNetwork) -> Diagram {
    let analysis = Analysis(of: network)
    var options = DiagramOptions()
    options.links = analysis.missingTies.numbered.enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    return View.overview.diagram(of: analysis, options, on: .slide)
  }

  @Test(arguments: ["delft", "hoogeveen", "zaanstad"])
  func `a number between two of a band stands between their rows`(_ name: String) throws {
    let diagram = try QualityPictures.diagram("overview", of: place(name))
    let badges = diagram.drawing.nodes.filter { $0.id.hasPrefix("nummer-") }
    #expect(badges.count >= 2)
    for badge in badges {
      let data = try #require(diagram.data[badge.id])
      let ends = try ["from", "to"].map { end in
        try frame(of: try #require(data[end]), in: diagram)
      }.sorted { $0.minY < $1.minY }
      #expect(ends[0].maxY < badge.frame.minY && badge.frame.maxY < ends[1].minY)
    }
  }

  @Test func `on a wide page the bands stand beside the map`() throws {
    let diagram = slide(try place("groningen").network)
    let heading = try #require(diagram.drawing.texts.first { $0.id == "band-1" })
    let jgz = try frame(of: "jgz", in: diagram)
    let menzis = try frame(of: "menzis", in: diagram)
    #expect(jgz.maxX < heading.at.x && heading.at.x <= menzis.minX)
    let figures = try PictureFigures(of: diagram)
    #expect(figures.smallestGap >= 12)
    #expect(figures.warnings == [])
    #expect(figures.intrusions.found == [])
  }

  @Test func `a legend for which there is room stands under the bands beside the map`() throws {
    var options = DiagramOptions()
    (options.width, options.aspect) = (1_600, 16.0 / 9)
    let network = SampleCoalitions.generated(14, seed: 14)
    let diagram = try SampleCoalitions.diagram("overview", of: network, options: options)
    let samples = diagram.drawing.texts.filter { $0.id.hasPrefix("legenda") }
    let marks = diagram.drawing.nodes.filter { diagram.data[$0.id]?["partner"] != nil }
    #expect(!samples.isEmpty && samples.allSatisfy { $0.at.x > 800 })
    #expect(marks.contains { $0.frame.maxX < 800 })
  }

  @Test func `the map is turned so that lines to the bands meet little`() {
    let content = OverviewContent(of: Analysis(of: SampleCoalitions.everything), DiagramOptions())
    let layout = OverviewLayout(content: content, width: 568)
    let map = layout.middle()
    func cost(_ middle: [String: SIMD2<Double>]) -> Double {
      let bands = layout.bands(below: middle).places.centers.mapValues {
        $0 + SIMD2(0, map.height + 26)
      }
      return OverviewCost(content: content, middle: middle, bands: bands).total
    }
    let turned = layout.turned(map) { middle in
      layout.bands(below: middle).places.centers.mapValues { $0 + SIMD2(0, map.height + 26) }
    }
    let upsideDown = map.centers.mapValues { SIMD2($0.x, map.height - $0.y) }
    #expect(cost(turned) <= min(cost(map.centers), cost(upsideDown)))
  }
}
