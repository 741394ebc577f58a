import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of the rings.
@Suite struct RingsTests {
  private static func picture(
    of network: CoalitionNetwork, on page: PageKind
  ) throws -> (scene: Scene, content: RingsContent) {
    var options = DiagramOptions()
    options.page = page
    let scene = try SampleCoalitions.diagram("rings", of: network, options: options).scene
    return (scene, RingsContent(of: Analysis(of: network), options))
  }

  /// The circles, from the inside out, and where each partner stands.
  private static func places(
    in scene: Scene
  ) throws -> (middle: Point, radii: [Double], partners: [Partner.ID: Point]) {
    let rings = try #require(scene.groups.first { $0.id == "ringen" })
    let circles = rings.items.compactMap { item -> Rect? in
      guard case .path(let path, nil, _?) = item, path.isClosed else { return nil }
      return path.bounds
    }
    for circle in circles { #expect(abs(circle.size.width - circle.size.height) < 1e-9) }
    var partners: [Partner.ID: Point] = [:]
    for group in scene[.partners] {
      guard case .frame(let frame) = group.subject, let id = group.data["partner"] else { continue }
      partners[id] = frame.center
    }
    let radii = circles.map { $0.size.width / 2 }.sorted()
    return (try #require(circles.first).center, radii, partners)
  }

  @Test(arguments: [6, 14, 45, 150, 300], [PageKind.column, .phone, .slide, .a4])
  func `there are four circles of the same shares, and all stand in their own ring`(
    _ count: Int, _ page: PageKind
  ) throws {
    let (scene, content) = try Self.picture(
      of: LargeCoalition.network(count, areRingsRecorded: count > 100), on: page)
    let (middle, radii, partners) = try Self.places(in: scene)
    #expect(radii.count == 4)
    for (radius, reach) in zip(radii, RingWedges.reaches) {
      #expect(abs(radius / radii[3] - reach) < 1e-9)
    }
    #expect(Set(partners.keys) == Set(content.partners.map { $0.id }))
    for (ring, members) in content.rings.enumerated() {
      for member in members {
        let place = try #require(partners[member.id])
        let (x, y) = (place.x - middle.x, place.y - middle.y)
        let distance = (x * x + y * y).squareRoot()
        #expect(distance < radii[ring] && distance > (ring == 0 ? -1 : radii[ring - 1]))
      }
    }
  }

  @Test func `a name or a number tells every partner of a small network apart`() throws {
    for page in [PageKind.column, .phone, .slide, .a4] {
      let (scene, content) = try Self.picture(of: SampleCoalitions.everything, on: page)
      let words = scene.groups.flatMap { $0.items }.compactMap { item -> String? in
        if case .text(let line) = item { line.text } else { nil }
      }
      for partner in content.partners { #expect(words.contains { $0.holds(partner.name) }) }
    }
  }

  @Test func `of many partners the page says how many have no name`() throws {
    let (scene, _) = try Self.picture(of: LargeCoalition.network(150), on: .slide)
    let words = scene[.texts].flatMap { $0.items }.compactMap { item -> String? in
      if case .text(let line) = item { line.text } else { nil }
    }
    #expect(words.contains { $0.hasPrefix("Zonder naam: ") })
  }

  @Test(arguments: [true, false]) func `any order of the input gives the same scene`(
    _ areRingsRecorded: Bool
  ) throws {
    for count in [20, 120] {
      let network = LargeCoalition.network(count, areRingsRecorded: areRingsRecorded)
      let first = try Self.picture(of: network, on: .slide).scene
      #expect(try Self.picture(of: SampleCoalitions.shuffled(network), on: .slide).scene == first)
    }
  }

  @Test func `without ties or rings it is said what to record`() throws {
    var network = CoalitionNetwork(name: "Los")
    network.partners = [Partner(id: "a", name: "A", type: .jgz)]
    let lacking = View.rings.lacking(in: Analysis(of: network), DiagramOptions())
    #expect(try #require(lacking).nl.holds("'ring'"))
    network.partners[0].ring = .decide
    #expect(View.rings.lacking(in: Analysis(of: network), DiagramOptions()) == nil)
  }
}
