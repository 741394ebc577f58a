import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

/// The picture of the rings when there are more partners than names fit.
@Suite struct RingsCrowdTests {
  private static func diagram(_ count: Int, _ areRingsRecorded: Bool) throws -> Diagram {
    let network = LargeCoalition.network(count, areRingsRecorded: areRingsRecorded)
    return View.rings.diagram(of: Analysis(of: network), DiagramOptions())
  }

  private func marks(_ diagram: Diagram) -> [Drawing.Node] {
    diagram.drawing.nodes.filter { diagram.data[$0.id]?["partner"] != nil }
  }

  @Test(arguments: [100, 300] + (QualityNetwork.areSlowAsked ? [2_000] : []), [true, false])
  func `every partner has one mark, free of all others`(
    _ count: Int, _ areRingsRecorded: Bool
  ) throws {
    let diagram = try Self.diagram(count, areRingsRecorded)
    let network = LargeCoalition.network(count, areRingsRecorded: areRingsRecorded)
    let analysis = Analysis(of: network)
    let content = RingsContent(
      of: analysis, DiagramOptions(), RingsWords(of: analysis, DiagramOptions()))
    let shown = content.rings.flatMap(\.partners).map(\.id)
    let marks = marks(diagram)
    #expect(marks.compactMap { diagram.data[$0.id]?["partner"] }.sorted() == shown.sorted())
    let captions = diagram.drawing.nodes.filter { $0.id.hasPrefix("ring-naam-") }
    let frames = (marks + captions).map(\.frame).sorted { $0.minX < $1.minX }
    for (place, frame) in frames.enumerated() {
      let near = frames[(place + 1)...].prefix { $0.minX < frame.maxX }
      #expect(!near.contains { $0.outset(by: -0.1).overlaps(frame) })
    }
  }

  @Test(arguments: [true, false]) func `every mark lies in its own ring`(
    _ areRingsRecorded: Bool
  ) throws {
    let diagram = try Self.diagram(300, areRingsRecorded)
    let analysis = Analysis(of: LargeCoalition.network(300, areRingsRecorded: areRingsRecorded))
    let content = RingsContent(
      of: analysis, DiagramOptions(), RingsWords(of: analysis, DiagramOptions()))
    let ellipses = diagram.drawing.nodes.filter { $0.id.hasPrefix("achter-") }
      .sorted { $0.size.width < $1.size.width }
    #expect(ellipses.count == content.rings.count)
    func depth(_ frame: Rect, _ ellipse: Drawing.Node) -> [Double] {
      [frame.minX, frame.maxX].flatMap { x in
        [frame.minY, frame.maxY].map { y in
          let across = (x - ellipse.center.x) / (ellipse.size.width / 2)
          let down = (y - ellipse.center.y) / (ellipse.size.height / 2)
          return across * across + down * down
        }
      }
    }
    for (place, ring) in content.rings.enumerated() {
      let own = Set(ring.partners.map(\.id))
      for mark in marks(diagram) where own.contains(diagram.data[mark.id]?["partner"] ?? "") {
        #expect(depth(mark.frame, ellipses[place]).allSatisfy { $0 < 1 })
        if place > 0 { #expect(depth(mark.frame, ellipses[place - 1]).allSatisfy { $0 > 1 }) }
      }
    }
  }

  @Test func `names and words can be read, and tell how many there are`() throws {
    let diagram = try Self.diagram(300, true)
    let named = marks(diagram).filter { !$0.lines.isEmpty }
    #expect((5...20).contains(named.count))
    #expect(named.allSatisfy { $0.fontSize >= 12 })
    #expect(diagram.drawing.texts.allSatisfy { $0.fontSize >= 12 })
    let captions = diagram.drawing.nodes.filter { $0.id.hasPrefix("ring-naam-") }
    let counts = captions.flatMap { LargeCoalition.numbers(in: $0.lines.joined()[...]) }
    #expect(counts.reduce(0, +) == marks(diagram).count)
    #expect(LargeCoalition.words(diagram).contains("Elke stip is een partner. Met naam"))
    for count in counts { #expect(diagram.description.contains(": \(count) partners")) }
  }

  @Test(arguments: [true, false]) func `the same network gives the same picture in any order`(
    _ areRingsRecorded: Bool
  ) throws {
    let network = LargeCoalition.network(300, areRingsRecorded: areRingsRecorded)
    let shuffled = SampleCoalitions.shuffled(network)
    let pictures = [network, shuffled].map {
      View.rings.diagram(of: Analysis(of: $0), DiagramOptions())
    }
    #expect(pictures[0].description == pictures[1].description)
    let outputs = try pictures.map { try $0.rendered(as: [.svg]) }
    #expect(outputs[0].outputs == outputs[1].outputs)
    #expect(outputs[0].warnings == [])
  }

  @Test(arguments: [PageShape.slide, .square, .paper(.a4)])
  func `on a page the rings are no needles`(_ page: PageShape) {
    let analysis = Analysis(of: LargeCoalition.network(300))
    let diagram = View.rings.diagram(of: analysis, DiagramOptions(), on: page)
    for ellipse in diagram.drawing.nodes where ellipse.id.hasPrefix("achter-") {
      #expect((0.99...1.5).contains(ellipse.size.width / ellipse.size.height))
    }
  }
}
