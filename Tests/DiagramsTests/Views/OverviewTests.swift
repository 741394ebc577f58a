import CoalitionModel
import Foundation
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The overview: what stands on it, and that it can be published.
@Suite struct OverviewTests {
  private func diagram(
    _ network: CoalitionNetwork, links: Bool = true, language: Language = .dutch
  ) -> Diagram {
    let analysis = Analysis(of: network)
    var options = DiagramOptions()
    options.language = language
    options.description = "Beschrijving."
    if links {
      options.links = analysis.missingTies.numbered.enumerated().map { index, link in
        DiagramOptions.NumberedLink(
          number: index + 1, first: link.first.id, second: link.second.id)
      }
    }
    return View.overview.diagram(of: analysis, options)
  }

  private func partners(in diagram: Diagram) -> [String] {
    diagram.data.values.compactMap { $0["partner"] }.sorted()
  }

  private func edges(_ diagram: Diagram, between one: String, and other: String) -> [Drawing.Edge] {
    func ids(_ partner: String) -> [String] {
      diagram.data.filter { $0.value["partner"] == partner }.map(\.key)
    }
    let ends = Set(ids(one) + ids(other))
    return diagram.drawing.edges.filter { Set([$0.from, $0.to]) == ends }
  }

  @Test func `every partner that takes part or is wanted stands on the map once`() {
    let found = partners(in: diagram(SampleCoalitions.everything))
    let expected = SampleCoalitions.everything.partners.filter { $0.status != .mentioned }
    #expect(found == expected.map(\.id).sorted())
  }

  @Test func `a wanted partner with a tie stands on the map and not in a band too`() throws {
    var network = SampleCoalitions.everything
    network.ties.append(Tie(from: "ouders", to: "jgz"))
    let drawing = diagram(network)
    #expect(partners(in: drawing).count { $0 == "ouders" } == 1)
    #expect(edges(drawing, between: "ouders", and: "jgz").count == 1)
    #expect(!drawing.drawing.texts.contains { $0.lines.joined().hasPrefix("Gewenst, nog") })
    #expect(try drawing.rendered(as: [.svg]).warnings.isEmpty)
  }

  @Test func `a meeting of three is one mark with spokes and never a clique`() {
    let drawing = diagram(SampleCoalitions.everything)
    let marks = drawing.drawing.nodes.filter { $0.lines == ["Overleg", "platform"] }
    #expect(marks.count == 1)
    let spokes = drawing.drawing.edges.filter { $0.from == marks.first?.id }
    #expect(spokes.count == 3)
    #expect(edges(drawing, between: "kraamzorg", and: "verloskundigen").isEmpty)
  }

  @Test func `a meeting of two is a line, and a body has spokes to its members`() {
    let drawing = diagram(SampleCoalitions.everything)
    #expect(edges(drawing, between: "jgz", and: "gemeente").map(\.line).contains(.dotted))
    #expect(edges(drawing, between: "vsv", and: "verloskundigen").map(\.line) == [.dotted])
  }

  @Test func `the whole coalition ties nobody, and its other partners stand in bands`() {
    let drawing = diagram(SampleCoalitions.everything, links: false)
    let texts = drawing.drawing.texts.map { $0.lines.joined(separator: " ") }
    #expect(texts.contains("Lid van de coalitie; verdere verbindingen niet in beeld"))
    #expect(texts.contains { $0.hasPrefix("Werkt samen met de coalitie") })
    #expect(texts.contains { $0.hasPrefix("Betrokken; verbindingen") })
    #expect(texts.contains { $0.hasPrefix("Gewenst") })
    #expect(edges(drawing, between: "ggd", and: "jgz").isEmpty)
  }

  @Test func `planned ties are dashed and calls have an arrow`() {
    let drawing = diagram(SampleCoalitions.everything)
    #expect(edges(drawing, between: "kraamzorg", and: "wij").map(\.line) == [.dashed])
    #expect(edges(drawing, between: "jgz", and: "wij").map(\.arrow) == [.forward(.normal)])
  }

  @Test func `missing ties carry the numbers of the advice`() {
    let network = SampleCoalitions.everything
    let links = Analysis(of: network).missingTies.numbered
    let drawing = diagram(network)
    #expect(!links.isEmpty)
    for (index, link) in links.enumerated() {
      let name = drawing.names["nummer-\(index + 1)"]
      #expect(name == "\(index + 1): \(link.first.name) – \(link.second.name)")
      let lines = drawing.drawing.edges.filter { $0.id.hasPrefix("nummer-\(index + 1)") }
      #expect(lines.count == 2)
      #expect(lines.allSatisfy { $0.line == .dashed && $0.color == TieStyle.missing.color })
    }
  }

  @Test func `the legend names what is on the map and nothing else`() {
    let full = diagram(SampleCoalitions.everything)
    let legend = full.drawing.texts.filter { $0.id.hasPrefix("legenda") }.flatMap(\.lines)
    #expect(
      Set(legend) == [
        "Medisch", "Publieke gezondheid", "Sociaal", "Gemeente", "Informeel", "Verzekeraar",
        "Domein onbekend", "Dikke rand: verbindt zorg en sociaal domein",
        "Streepjesrand: nog niet betrokken", "Overleg; stippels lopen naar wie meedoet",
        "Om te bespreken: nummer als in het rapport", "Samenwerking, advies",
        "Bellen, verwijzen of overdragen", "Lid van overleg of netwerk",
        "Financiering of regeling", "Gepland, nog niet bestaand",
      ])
    var small = CoalitionNetwork(name: "Klein")
    small.partners = [
      Partner(id: "a", name: "A", type: .jgz), Partner(id: "b", name: "B", type: .jgz),
    ]
    small.partners[1].status = .approached
    #expect(
      diagram(small).drawing.texts.contains {
        $0.lines == ["Streepjesrand: nog niet betrokken of niet bekend"]
      })
    small.partners.removeLast()
    let texts = diagram(small).drawing.texts.filter { $0.id.hasPrefix("legenda") }
    #expect(texts.flatMap(\.lines) == ["Publieke gezondheid"])
  }

  @Test func `the page is 600 points wide and no text is smaller than 12`() {
    let drawing = diagram(SampleCoalitions.generated(14, seed: 1)).drawing
    #expect(drawing.canvas.width == 600)
    #expect(drawing.nodes.filter { !$0.lines.isEmpty }.allSatisfy { $0.fontSize >= 12 })
    #expect(drawing.texts.allSatisfy { $0.fontSize >= 12 })
  }

  @Test(arguments: [1, 5, 9, 14])
  func `shapes keep apart, labels fit and edges are routed`(_ count: Int) throws {
    let diagram = diagram(SampleCoalitions.generated(count, seed: UInt64(count)))
    let frames = diagram.drawing.nodes.filter(\.isObstacle).map(\.frame)
    for (index, frame) in frames.enumerated() {
      #expect(!frames[(index + 1)...].contains { $0.outset(by: 9).overlaps(frame) })
    }
    #expect(try diagram.rendered(as: [.svg]).warnings.isEmpty)
  }

  @Test func `the same network gives the same bytes in any order and from two threads`()
    async throws
  {
    let network = SampleCoalitions.everything
    let first = try diagram(network).rendered(as: [.svg, .pdf]).outputs
    let other = SampleCoalitions.shuffled(network)
    async let one = diagram(other).rendered(as: [.svg, .pdf]).outputs
    async let two = diagram(network).rendered(as: [.svg, .pdf]).outputs
    #expect(try await one == first)
    #expect(try await two == first)
  }

  @Test func `hostile names are drawn as text, and endless ones are cut off`() throws {
    var network = SampleCoalitions.everything
    network.name = String(repeating: "Lang", count: 200)
    network.partners[0].name = "<script>\"&]]>\\N\u{1}</script>"
    network.partners[1].name = String(repeating: "onafbreekbaar", count: 60)
    network.partners[2].name = " "
    network.partners[3].name = "Team 👶🏽 مركز"
    let outputs = try diagram(network).rendered(as: [.svg]).outputs
    let svg = String(decoding: try #require(outputs[.svg]), as: UTF8.self)
    #expect(!svg.contains("<script"))
    #expect(svg.contains("…"))
  }

  @Test func `an empty network is an empty map`() throws {
    let empty = try diagram(CoalitionNetwork(name: "Leeg")).rendered(as: [.svg])
    #expect(empty.outputs[.svg] != nil)
  }

  @Test func `English is spoken throughout`() {
    let drawing = diagram(SampleCoalitions.everything, language: .english).drawing
    let words = drawing.texts.flatMap(\.lines).joined(separator: " ")
    #expect(words.contains("Who works with whom?"))
    #expect(!words.contains("niet in beeld"))
  }
}

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
