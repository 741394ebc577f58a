import CoalitionModel
import Graphviz
import NetworkAnalysis
import TestSupport
import Testing
import Wording

@testable import Diagrams

/// The overview of more partners than there is room for names.
@Suite struct CrowdTests {
  /// A generated network on a kind of page.
  struct Case: Sendable, CustomTestStringConvertible {
    let count: Int
    let page: PageKind
    var testDescription: String { "\(count) on \(page.name)" }
  }

  static let cases =
    [80, 120, 300].flatMap { count in
      [PageKind.column, .phone, .slide, .square, .a4, .a0].map { Case(count: count, page: $0) }
    } + [Case(count: 1_000, page: .slide)]

  private static let networks = Dictionary(
    uniqueKeysWithValues: [80, 120, 300, 1_000].map { count in
      (count, Analysis(of: SampleCoalitions.generated(count, seed: UInt64(count)), guide: .sample))
    })

  /// Each scene, made once for all tests.
  private static let scenes = cases.map { one in try? made(one) }

  private static func scene(_ one: Case) throws -> (scene: Scene, links: Int) {
    let place = cases.firstIndex { $0.testDescription == one.testDescription }
    return try #require(place.flatMap { scenes[$0] })
  }

  private static func analysis(_ count: Int) throws -> Analysis {
    try #require(networks[count])
  }

  private static func made(_ one: Case) throws -> (scene: Scene, links: Int) {
    let analysis = try analysis(one.count)
    var options = DiagramOptions()
    options.page = one.page
    options.links = analysis.missingTies.numbered.prefix(5).enumerated().map { index, link in
      DiagramOptions.NumberedLink(number: index + 1, first: link.first.id, second: link.second.id)
    }
    let scene = View.overview.diagram(of: analysis, options).scene
    return (scene, options.links.count)
  }

  private static func texts(_ groups: [Group]) -> [TextLine] {
    groups.flatMap { $0.items }.compactMap { item in
      guard case .text(let line) = item else { return nil }
      return line
    }
  }

  private static func frames(_ groups: [Group]) -> [Rect] {
    groups.compactMap { group in
      guard case .frame(let frame) = group.subject else { return nil }
      return frame
    }
  }

  /// 33 points of each curve.
  private static func samples(_ path: Path) -> [Point] {
    path.pieces.flatMap { piece in
      (0...33).map { step in
        let t = Double(step) / 33
        let u = 1 - t
        func mixed(_ value: (Point) -> Double) -> Double {
          let ends = u * u * u * value(piece.start) + t * t * t * value(piece.end)
          return ends + 3 * u * u * t * value(piece.first) + 3 * u * t * t * value(piece.second)
        }
        return Point(x: mixed { $0.x }, y: mixed { $0.y })
      }
    }
  }

  @Test(arguments: cases)
  func `letters stay on the page, in their cards and above the floor`(_ one: Case) throws {
    let scene = try Self.scene(one).scene
    let whole = Rect(origin: .zero, size: scene.size)
    for line in Self.texts(scene.groups) {
      #expect(whole.contains(line.frame), "\(line.text)")
      #expect(line.font.size >= one.page.type.floor)
    }
    for group in scene[.partners] {
      guard case .frame(let frame) = group.subject else { continue }
      for line in Self.texts([group]) {
        #expect(frame.minX <= line.frame.minX && line.frame.maxX <= frame.maxX, "\(line.text)")
      }
    }
  }

  @Test(arguments: cases)
  func `cards stand in their areas and nothing overlaps`(_ one: Case) throws {
    let scene = try Self.scene(one).scene
    let areas = Self.frames(scene[.areas])
    let cards = Self.frames(scene[.partners])
    for (index, area) in areas.enumerated() {
      #expect(!areas[..<index].contains { $0.overlaps(area) })
    }
    for (index, card) in cards.enumerated() {
      #expect(areas.contains { $0.contains(card) })
      #expect(!cards[..<index].contains { $0.overlaps(card) })
    }
  }

  @Test(arguments: cases)
  func `no band runs under an area that it does not join`(_ one: Case) throws {
    let scene = try Self.scene(one).scene
    for group in scene[.ties] {
      guard case .line(let from, let to, let course) = group.subject else { continue }
      let points = Self.samples(course)
      for area in scene[.areas] where area.id != from && area.id != to {
        guard case .frame(let frame) = area.subject else { continue }
        #expect(!points.contains { frame.contains($0) }, "\(group.name) under \(area.name)")
      }
    }
  }

  @Test(arguments: cases)
  func `everyone is named or counted once, and pairs to discuss are named`(_ one: Case) throws {
    let (scene, links) = try Self.scene(one)
    let analysis = try Self.analysis(one.count)
    let named = scene[.partners].filter { $0.data["partner"] != nil }
    let counted = scene[.partners].compactMap { $0.data["count"].flatMap { Int($0) } }
    let content = OverviewContent(of: analysis, DiagramOptions())
    #expect(named.count + counted.reduce(0, +) == content.cards.count)
    let badges = Self.texts(scene[.marks]).map { $0.text }
    for number in 0..<links { #expect(badges.count { $0 == String(number + 1) } >= 3) }
  }

  @Test func `a poster names everyone`() throws {
    let scene = try Self.scene(Case(count: 120, page: .a0)).scene
    #expect(scene[.partners].allSatisfy { $0.data["partner"] != nil })
  }

  @Test func `those on most shortest paths are named first`() throws {
    let analysis = try Self.analysis(300)
    let partners = analysis.network.partners
    let values = analysis.values(of: .betweenness)
    let selection = Selection(of: partners, keeping: [partners[0].id], most: 9, in: analysis)
    #expect(selection.named.contains(partners[0].id) && selection.named.count == 9)
    #expect(selection.leftOut == 291)
    let least = selection.named.subtracting([partners[0].id]).compactMap { values[$0] }.min() ?? 0
    let others = partners.filter { !selection.named.contains($0.id) }
    #expect(others.allSatisfy { (values[$0.id] ?? 0) <= least })
  }

  @Test func `a crowd is drawn the same in any order`() throws {
    let network = SampleCoalitions.generated(120, seed: 5)
    func scene(_ network: CoalitionNetwork) -> Scene? {
      View.overview.diagram(of: Analysis(of: network), DiagramOptions()).scene
    }
    #expect(scene(network) == scene(SampleCoalitions.shuffled(network)))
  }

  @Test func `partners of one domain stand in groups`() throws {
    var network = CoalitionNetwork(name: "Kring")
    let ids = (0..<200).map { "p\($0)" }
    network.partners = ids.map { Partner(id: $0, name: "Partner \($0)", type: .jgz) }
    network.ties = zip(ids, ids.dropFirst() + ids.prefix(1)).map { Tie(from: $0, to: $1) }
    let diagram = View.overview.diagram(of: Analysis(of: network), DiagramOptions())
    let scene = diagram.scene
    #expect((2...9).contains(scene[.areas].count))
  }
}
