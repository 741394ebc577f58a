import CoalitionModel
import Graphviz
import NetworkAnalysis
import Testing
import Wording

@testable import Diagrams

/// The picture of the phases.
@Suite struct ChainTests {
  /// Care before and during, a meeting that hands over to who works after, and a partner at both ends.
  private static var network: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Keten")
    network.partners = [
      partner("verloskundigen", .verloskundige, [.before, .during]),
      partner("kraamzorg", .kraamzorg, [.after]), partner("jgz", .jgz, [.before, .after]),
      partner("welzijn", PartnerType(code: "welzijn"), []),
    ]
    var meeting = Structure(id: "overleg", name: "Kraamoverleg", kind: .meeting)
    meeting.members = ["verloskundigen", "kraamzorg"]
    network.structures = [meeting]
    var running = Intervention(name: "Centering")
    running.phases = [.during]
    var planned = Intervention(name: "Later")
    planned.phases = [.during]
    planned.standing = .planned
    network.interventions = [running, planned]
    return network
  }

  private static func partner(_ id: String, _ type: PartnerType?, _ phases: [Phase]) -> Partner {
    var partner = Partner(id: id, name: id, type: type)
    partner.phases = phases
    return partner
  }

  private func frames(of partner: String, in picture: Diagram) -> [Rect] {
    let ids = picture.data.filter { $0.value["partner"] == partner }.keys
    return picture.drawing.nodes.filter { ids.contains($0.id) }.map(\.frame)
      .sorted { $0.minX < $1.minX }
  }

  @Test func `a partner reaches over its phases, and one that skips a phase stands twice`() throws {
    let picture = try SampleCoalitions.diagram("chain", of: Self.network)
    let phases = (1...3).compactMap { place in
      picture.drawing.nodes.first { $0.id == "fase-\(place)" }?.frame
    }
    #expect(phases.count == 3)
    let midwives = frames(of: "verloskundigen", in: picture)
    #expect(midwives.count == 1)
    #expect(abs(midwives[0].minX - phases[0].minX) < 1)
    #expect(abs(midwives[0].maxX - phases[1].maxX) < 1)
    let jgz = frames(of: "jgz", in: picture)
    #expect(jgz.map(\.center.x) == [phases[0].center.x, phases[2].center.x])
    #expect(frames(of: "welzijn", in: picture).isEmpty)
  }

  @Test(arguments: [600.0, 1_400]) func `a pointed mark over two phases is wide and low`(
    _ width: Double
  ) throws {
    var network = Self.network
    network.partners.append(Self.partner("ggd", PartnerType(code: "ggd"), [.before, .during]))
    var options = DiagramOptions()
    options.width = width
    let picture = try SampleCoalitions.diagram("chain", of: network, options: options)
    let frame = try #require(frames(of: "ggd", in: picture).first)
    #expect(frame.size.width > width / 2)
    #expect((40...48).contains(frame.size.height))
  }

  @Test func `the names of phases are whole, however narrow the page`() throws {
    var options = DiagramOptions()
    options.width = DiagramOptions.leastWidth
    let picture = try SampleCoalitions.diagram("chain", of: Self.network, options: options)
    let phases = picture.drawing.nodes.filter { $0.id.hasPrefix("fase-") }
    #expect(phases.count == 3)
    #expect(phases.allSatisfy { !$0.lines.contains { $0.hasSuffix("-") } })
  }

  @Test func `a meeting that hands over stands between the phases with spokes`() throws {
    let picture = try SampleCoalitions.diagram("chain", of: Self.network)
    let id = try #require(
      picture.data.first { $0.value["structure"] == "overleg" && $0.key.hasPrefix("overleg") }?.key)
    let meeting = try #require(picture.drawing.nodes.first { $0.id == id }).frame
    #expect(meeting.minX > frames(of: "verloskundigen", in: picture)[0].maxX)
    #expect(meeting.maxX < frames(of: "kraamzorg", in: picture)[0].minX)
    #expect(picture.drawing.edges.filter { $0.from == id }.count == 2)
  }

  @Test func `a break is dashed and told, a connection is counted`() throws {
    var network = Self.network
    let whole = try SampleCoalitions.diagram("chain", of: network)
    func text(_ id: String, _ picture: Diagram) -> String? {
      picture.drawing.texts.first { $0.id == id }?.lines.joined(separator: " ")
    }
    #expect(text("overgang-tekst-1", whole) == "1 partner in beide")
    #expect(text("overgang-tekst-2", whole) == "1 verbonden paar")
    network.structures = []
    let broken = try SampleCoalitions.diagram("chain", of: network)
    #expect(text("overgang-tekst-2", broken) == "niet in beeld")
    #expect(broken.drawing.edges.first { $0.id == "overgang-2" }?.line == .dashed)
    #expect(text("lijn-tekst-1", broken) == "niet in beeld")
    network.isComplete = true
    let absent = try SampleCoalitions.diagram("chain", of: network)
    #expect(text("overgang-tekst-2", absent) == "ontbreekt")
  }

  @Test func `what runs is named, what is planned is counted, and who has no phase is listed`()
    throws
  {
    let picture = try SampleCoalitions.diagram("chain", of: Self.network)
    let texts = picture.drawing.texts
    #expect(texts.first { $0.id == "aanbod-2" }?.lines == ["• Centering", "• gepland: 1"])
    #expect(texts.first { $0.id == "zonder-fase" }?.lines == ["Fase niet in beeld: welzijn."])
  }

  @Test func `without phases the picture asks for them`() throws {
    let picture = try SampleCoalitions.diagram("chain", of: SampleCoalitions.everything)
    #expect(picture.description.contains("Zet 'fase' bij partners"))
  }
}

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
