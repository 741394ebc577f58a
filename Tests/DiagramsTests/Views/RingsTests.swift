import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Testing

@testable import Diagrams

/// The picture of the rings.
@Suite struct RingsTests {
  /// Where a partner lies in an ellipse or frame: below 1 inside.
  private func depth(_ partner: String, in ring: Int, _ picture: Diagram) throws -> Double {
    let backdrops = picture.drawing.nodes.filter { $0.id.hasPrefix("achter-") }
    let ellipse = try #require(backdrops.first { $0.id == "achter-\(ring)" })
    let id = picture.data.first { $0.value["partner"] == partner }?.key
    let frame = try #require(picture.drawing.nodes.first { $0.id == id }).frame
    let corners = [frame.minX, frame.maxX].flatMap { x in [frame.minY, frame.maxY].map { (x, $0) } }
    return corners.map { x, y in
      let across = (x - ellipse.center.x) / (ellipse.size.width / 2)
      let down = (y - ellipse.center.y) / (ellipse.size.height / 2)
      return ellipse.shape == .ellipse
        ? across * across + down * down : max(abs(across), abs(down))
    }.max() ?? .infinity
  }

  @Test func `rings of influence are used where the file records them`() throws {
    var network = SampleCoalitions.everything
    network.partners[0].ring = .decide
    network.partners[1].ring = .know
    network.partners[2].ring = .work
    let picture = try SampleCoalitions.diagram("rings", of: network)
    #expect(try depth("jgz", in: 3, picture) < 1)
    #expect(try depth("wij", in: 2, picture) < 1)
    #expect(try depth("wij", in: 3, picture) > 1)
    #expect(try depth("kraamzorg", in: 1, picture) < 1)
    #expect(try depth("kraamzorg", in: 2, picture) > 1)
    #expect(picture.drawing.nodes.contains { $0.lines == ["Meebeslissen"] })
    #expect(picture.description.contains("Ring niet in beeld: "))
  }

  @Test func `else who is nearer to all others stands nearer to the middle`() throws {
    let analysis = Analysis(of: SampleCoalitions.everything)
    let values = analysis.projection.graph.harmonicCloseness()
    let words = RingsWords(of: analysis, DiagramOptions())
    let content = RingsContent(of: analysis, DiagramOptions(), words)
    let rings = content.rings.map { ring in
      ring.partners.compactMap { analysis.projection.node(of: $0.id) }.map { values[$0] }
    }
    #expect(rings.count > 1)
    for (inner, outer) in zip(rings, rings.dropFirst()) {
      let (nearest, farthest) = (try #require(outer.max()), try #require(inner.min()))
      #expect(farthest > nearest)
    }
    #expect(
      Set(content.rest.map(\.id)).isDisjoint(with: content.rings.flatMap(\.partners).map(\.id)))
  }

  @Test(arguments: [3, 9, 25, 60]) func `every partner lies in its own ring`(_ count: Int) throws {
    let network = SampleCoalitions.generated(count, seed: UInt64(count))
    let analysis = Analysis(of: network)
    let words = RingsWords(of: analysis, DiagramOptions())
    let content = RingsContent(of: analysis, DiagramOptions(), words)
    let picture = try SampleCoalitions.diagram("rings", of: network)
    for (place, ring) in content.rings.enumerated() {
      let number = content.rings.count - place
      for partner in ring.partners {
        #expect(try depth(partner.id, in: number, picture) <= 1)
        if place > 0 { #expect(try depth(partner.id, in: number + 1, picture) > 1) }
      }
    }
  }

  @Test func `a survey that too few answered gives no rings`() throws {
    var network = SampleCoalitions.everything
    for index in network.partners.indices {
      network.partners[index].response = index < 4 ? .answered : .silent
    }
    let picture = try SampleCoalitions.diagram("rings", of: network)
    #expect(!picture.drawing.nodes.contains { $0.id.hasPrefix("achter-") })
    #expect(picture.description.hasPrefix("Geen ringen: "))
  }

  @Test func `rings that would be high and hollow are frames`() throws {
    for place in QualityNetwork.places + QualityNetwork.generated {
      let nodes = try QualityPictures.diagram("rings", of: place).drawing.nodes
      for ring in nodes where ring.id.hasPrefix("achter-") && ring.shape == .ellipse {
        #expect(ring.size.height <= 1.2 * 568, "\(place)")
      }
    }
  }

  @Test func `three steps are told of three rings only`() throws {
    for place in QualityNetwork.places + QualityNetwork.generated {
      let picture = try QualityPictures.diagram("rings", of: place)
      let count = picture.drawing.nodes.count { $0.id.hasPrefix("achter-") }
      #expect(picture.description.contains("drie even brede stappen") == (count == 3), "\(place)")
    }
  }

  @Test(arguments: ["alkmaar", "groningen"])
  func `few partners on a slide stand all around the middle of round rings`(
    _ name: String
  ) throws {
    let place = try #require(QualityNetwork.places.first { $0.testDescription == name })
    let analysis = Analysis(of: place.network)
    let slide = View.rings.diagram(of: analysis, DiagramOptions(), on: .slide)
    let rings = slide.drawing.nodes.filter { $0.id.hasPrefix("achter-") }
    #expect(rings.count > 1)
    #expect(
      rings.allSatisfy { $0.shape == .ellipse && $0.size.width < 1.5 * $0.size.height })
    let content = RingsContent(
      of: analysis, DiagramOptions(), RingsWords(of: analysis, DiagramOptions()))
    for (place, ring) in content.rings.enumerated() {
      let number = content.rings.count - place
      for partner in ring.partners {
        #expect(try depth(partner.id, in: number, slide) <= 1)
        if place > 0 { #expect(try depth(partner.id, in: number + 1, slide) > 1) }
      }
    }
    let marks = slide.drawing.nodes.filter { slide.data[$0.id]?["partner"] != nil }
    for (index, mark) in marks.enumerated() {
      let frame = mark.frame.outset(by: 5)
      #expect(!marks[(index + 1)...].contains { $0.frame.overlaps(frame) })
    }
  }
}

/// The picture of the rings when there are more partners than names fit.
@Suite struct DenseRingsTests {
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
