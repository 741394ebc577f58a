import CoalitionModel
import Graphs
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of the areas.
@Suite struct RegionsTests {
  private static var network: CoalitionNetwork {
    var network = SampleCoalitions.everything
    network.municipality = "Voorbeeldstad"
    network.regions = [
      Region(id: "noord", name: "Noord", kind: .neighborhood),
      Region(id: "stad", name: "Gemeente Voorbeeldstad", kind: .municipality),
      Region(id: "wijd", name: "Wijde regio", kind: .ros),
    ]
    network.regions[0].liesIn = [Membership(in: "stad")]
    network.regions[1].liesIn = [Membership(in: "wijd")]
    network.partners[2].regions = ["noord"]
    network.partners[5].regions = ["noord", "stad"]
    return network
  }

  /// A coalition in a city with neighborhoods and areas of VSVs, its partners spread over them.
  ///
  /// Each partner works in at most so many areas; every seventh in none that is recorded.
  static func made(_ count: Int, areas: Int, perPartner: Int) -> QualityNetwork {
    var network = SampleCoalitions.generated(count, seed: UInt64(count))
    var random = SplitMix64(seed: UInt64(areas))
    network.municipality = "Stad"
    network.regions = [Region(id: "stad", name: "Gemeente Stad", kind: .municipality)]
    for index in 0..<areas {
      let kind: RegionKind = index.isMultiple(of: 3) ? .vsv : .neighborhood
      var region = Region(id: "r\(index)", name: "Gebied met een naam \(index)", kind: kind)
      if kind == .neighborhood { region.liesIn = [Membership(in: "stad")] }
      network.regions.append(region)
    }
    for index in network.partners.indices where index % 7 > 0 {
      let many = 1 + Int.random(in: 0..<perPartner, using: &random)
      network.partners[index].regions = (0..<many).map { _ in
        "r\(Int.random(in: 0..<areas, using: &random))"
      }
      network.partners[index].status = PartnerStatus.allCases[index % 4]
    }
    return QualityNetwork(
      testDescription: "\(count) partners in \(areas) areas, \(perPartner) each",
      network: network)
  }

  static let networks =
    QualityNetwork.places + [
      QualityNetwork(testDescription: "everything", network: network),
      made(3, areas: 1, perPartner: 1),
      made(14, areas: 2, perPartner: 2), made(30, areas: 4, perPartner: 1),
      made(30, areas: 6, perPartner: 2), made(80, areas: 12, perPartner: 1),
      made(150, areas: 40, perPartner: 3), made(200, areas: 60, perPartner: 1),
    ]

  private func picture(
    _ network: CoalitionNetwork, _ page: PageKind = .column, _ language: Language = .dutch
  ) throws -> Diagram {
    var options = DiagramOptions()
    options.page = page
    return try SampleCoalitions.diagram("regions", of: network, language, options: options)
  }

  private func words(_ diagram: Diagram) throws -> [String] {
    diagram.scene.groups.flatMap { $0.items }.compactMap { item -> String? in
      if case .text(let line) = item { line.text } else { nil }
    }
  }

  @Test(arguments: networks, ["column", "phone", "slide", "square", "a4"])
  func `all can be read, and nothing overlaps`(_ made: QualityNetwork, _ name: String) throws {
    let page = try #require(PageKind.named(name))
    let isSmall = made.network.partners.count <= 30
    for language in isSmall ? [Language.dutch, .english] : [.dutch] {
      let scene = try picture(made.network, page, language).scene
      #expect(SceneFigures(scene: scene, page: page).all == [])
      if let height = page.height { #expect(scene.size.height == height) }
      let ids = scene.groups.map { $0.id }.filter { !$0.isEmpty }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test(arguments: networks) func `any order of the input gives the same bytes`(
    _ made: QualityNetwork
  ) throws {
    var shuffled = SampleCoalitions.shuffled(made.network)
    shuffled.regions.reverse()
    for index in shuffled.partners.indices { shuffled.partners[index].regions.reverse() }
    let pictures = try [made.network, shuffled].map { try picture($0, .slide) }
    #expect(pictures[0].scene == pictures[1].scene)
    #expect(pictures[0].description == pictures[1].description)
  }

  @Test(arguments: networks.filter { $0.network.partners.count <= 30 })
  func `on a page that may grow every partner stands once`(_ made: QualityNetwork) throws {
    guard View.regions.lacking(in: Analysis(of: made.network), DiagramOptions()) == nil else {
      return
    }
    let content = RegionsContent(of: Analysis(of: made.network))
    let drawn = try picture(made.network).scene[.partners].compactMap {
      $0.data["partner"]
    }
    let expected = Set((content.areas.flatMap { $0.partners } + content.unplaced).map { $0.id })
    #expect(drawn.count == Set(drawn).count)
    #expect(Set(drawn) == expected)
  }

  @Test func `two areas that share partners have a zone of both`() throws {
    let content = RegionsContent(of: Analysis(of: Self.made(14, areas: 2, perPartner: 2).network))
    let pair = try #require(content.blocks.first { $0.areas.count == 2 })
    let parts = [pair.partners(in: 0), pair.shared, pair.partners(in: 1)]
    #expect(parts.flatMap { $0 }.count == pair.partners.count)
    #expect(pair.shared.allSatisfy { content.areas(of: $0).count == 2 })
    #expect(Set(pair.shared.map { $0.id }) == Set(content.across.map { $0.id }))
  }

  @Test func `a neighborhood stands in its municipality, and who works in both in the former`()
    throws
  {
    let content = RegionsContent(of: Analysis(of: Self.network))
    let city = try #require(content.blocks.first { $0.areas[0].region.id == "stad" })
    #expect(city.inside.map { $0.areas[0].region.id } == ["noord"])
    #expect(city.inside[0].partners.map { $0.id }.sorted() == ["gemeente", "wij"])
    #expect(content.across.map { $0.id } == ["gemeente"])
    #expect(try picture(Self.network).description.holds("In meer gebieden: gemeente."))
  }

  @Test func `a body is the area of its members`() throws {
    let content = RegionsContent(of: Analysis(of: Self.network))
    let body = try #require(content.areas.first { $0.region.id == "vsv" })
    #expect(body.partners.map { $0.id } == ["verloskundigen", "vsv"])
  }

  @Test func `who has no area is named, and the wider regions of the municipality are told`() throws
  {
    let words = try words(picture(Self.network))
    #expect(words.contains("Eigen werkgebied niet in beeld"))
    #expect(words.contains("jgz"))
    #expect(words.contains("Voorbeeldstad ligt in"))
    #expect(words.contains("ROS-regio: Wijde regio"))
  }

  @Test func `a page says how many partners and areas it leaves out`() throws {
    let many = Self.made(200, areas: 60, perPartner: 1).network
    let words = try words(picture(many, .slide))
    #expect(words.contains { $0.hasPrefix("Niet getekend: ") })
    #expect(words.contains { $0.hasPrefix("en nog ") })
  }

  @Test func `without areas the command says what to record`() throws {
    var network = Self.network
    for index in network.partners.indices {
      (network.partners[index].regions, network.partners[index].members) = ([], [])
    }
    let lacking = View.regions.lacking(in: Analysis(of: network), DiagramOptions())
    #expect(try #require(lacking).nl.holds("Zet 'regios' bij partners"))
    #expect(View.regions.lacking(in: Analysis(of: Self.network), DiagramOptions()) == nil)
  }

  @Test func `the table beside the picture names the partners of every area`() throws {
    guard case .table(_, let header, let rows) = try picture(Self.network).table else {
      Issue.record("no table")
      return
    }
    #expect(header == ["Gebied", "Soort", "Wie er werken"])
    #expect(rows.contains(["Noord", "wijk", "wij en gemeente"]))
  }
}
