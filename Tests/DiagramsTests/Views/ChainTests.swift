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

  private func scene(_ network: CoalitionNetwork, _ page: PageKind = .slide) throws -> Scene {
    var options = DiagramOptions()
    options.page = page
    return try SampleCoalitions.diagram("chain", of: network, options: options).scene
  }

  private func frames(of partner: String, in scene: Scene) -> [Rect] {
    scene.groups.filter { $0.data["partner"] == partner }.compactMap { group in
      guard case .frame(let frame) = group.subject else { return nil }
      return frame
    }
  }

  private func frame(_ id: String, in scene: Scene) throws -> Rect {
    let group = try #require(scene.groups.first { $0.id == id })
    guard case .frame(let frame) = group.subject else { return Rect(origin: .zero, size: .zero) }
    return frame
  }

  private func words(_ scene: Scene) -> String {
    scene.groups.flatMap { $0.items }.compactMap { item -> String? in
      guard case .text(let line) = item else { return nil }
      return line.text
    }.joined(separator: " ")
  }

  @Test func `a partner reaches over its phases, and one that skips a phase stands twice`() throws {
    let scene = try scene(Self.network)
    let phases = try (1...3).map { try frame("fase-\($0)", in: scene) }
    let midwives = frames(of: "verloskundigen", in: scene)
    #expect(midwives.count == 1)
    #expect(phases[0].minX < midwives[0].minX && midwives[0].minX < phases[0].maxX)
    #expect(phases[1].minX < midwives[0].maxX && midwives[0].maxX < phases[1].maxX)
    let twice = frames(of: "jgz", in: scene)
    #expect(twice.map(\.center.x) == [phases[0].center.x, phases[2].center.x])
    #expect(frames(of: "welzijn", in: scene).isEmpty)
    #expect(words(scene).contains("Fase niet in beeld"))
  }

  @Test func `on a phone a partner has a card in each of its phases`() throws {
    let scene = try scene(Self.network, .phone)
    #expect(frames(of: "verloskundigen", in: scene).count == 2)
    #expect(frames(of: "jgz", in: scene).count == 2)
  }

  @Test func `a meeting that hands over stands between the phases with spokes`() throws {
    let scene = try scene(Self.network)
    let meeting = try frame("o-2-1", in: scene)
    #expect(meeting.minX > frames(of: "verloskundigen", in: scene)[0].maxX)
    #expect(meeting.maxX < frames(of: "kraamzorg", in: scene)[0].minX)
    #expect(scene[.memberships].count { $0.data["structure"] == "overleg" } == 2)
  }

  @Test func `a step that is not in view is dotted and told, one that is missing is marked`() throws
  {
    var network = Self.network
    let whole = try scene(network, .column)
    #expect(words(whole).contains("1 paar werkt samen tussen tijdens en na, via Kraamoverleg"))
    #expect(!whole.lineKinds.contains(.statedAbsent))
    network.structures = []
    let broken = try scene(network)
    #expect(words(broken).contains("de stap daarna is niet in beeld"))
    #expect(broken.groups.first { $0.id == "overgang-2" }?.data["kind"] == "not-in-view")
    network.isComplete = true
    let absent = try scene(network)
    #expect(words(absent).contains("de stap daarna ontbreekt"))
    #expect(absent.groups.first { $0.id == "overgang-2" }?.data["kind"] == "stated-absent")
  }

  @Test func `what runs and what is still to come stand under their phase`() throws {
    let told = try words(scene(Self.network))
    #expect(told.contains("Wat er loopt Centering Later"))
    #expect(told.contains("komt nog"))
  }

  @Test func `without phases it says what to record`() throws {
    let analysis = Analysis(of: SampleCoalitions.everything)
    let lacking = try #require(View.chain.lacking(in: analysis, DiagramOptions()))
    #expect(lacking.nl.contains("Zet 'fase' bij partners"))
    #expect(View.chain.lacking(in: Analysis(of: Self.network), DiagramOptions()) == nil)
  }
}

/// The picture of the phases when there are more partners than one page can show.
@Suite struct ChainChoiceTests {
  private static let pages = ["column", "phone", "slide", "square", "a4"]

  @Test(arguments: [20, 45, 80, 120, 300])
  func `it draws some of many, says how many, and can be read`(_ count: Int) throws {
    let network = LargeCoalition.network(count)
    let analysis = Analysis(of: network)
    let all = Set(analysis.phases.partners.joined().map(\.id))
    for name in Self.pages {
      var options = DiagramOptions()
      options.page = try #require(PageKind.named(name))
      let scene = View.chain.diagram(of: analysis, options).scene
      #expect(SceneFigures(scene: scene, page: options.page).all == [], "\(name)")
      let drawn = Set(scene.groups.compactMap { $0.data["partner"] })
      #expect(drawn.count >= min(name == "square" ? 4 : 6, all.count), "\(name)")
      let notes = scene[.texts].flatMap { $0.items }.contains { item in
        guard case .text(let line) = item else { return false }
        return line.text.hasPrefix("Getekend: \(drawn.count) van de")
      }
      #expect(notes == (drawn.count < all.count), "\(name)")
    }
  }

  @Test func `the same network gives the same picture in any order`() throws {
    let network = LargeCoalition.network(120)
    let one = try SampleCoalitions.diagram("chain", of: network)
    let other = try SampleCoalitions.diagram("chain", of: SampleCoalitions.shuffled(network))
    #expect(one.scene == other.scene)
    #expect(one.description == other.description)
  }
}
