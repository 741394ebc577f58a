import CoalitionModel
import Graphviz
import NetworkAnalysis
import TestSupport
import Testing
import Wording

@testable import Diagrams

/// The picture of the way to help with one theme.
@Suite struct RouteTests {
  private static let theme = Theme(code: "armoede-schulden")

  /// A midwife that reaches the municipality through a neighborhood team, and a signaller apart.
  private static var network: CoalitionNetwork {
    var network = CoalitionNetwork(name: "Route")
    network.partners = [
      Partner(id: "verloskundigen", name: "Verloskundigen", type: .verloskundige),
      Partner(id: "kraamzorg", name: "Kraamzorg", type: .kraamzorg),
      Partner(id: "tussen", name: "Tussenpersoon"),
      Partner(id: "hulp", name: "Schuldhulp"), Partner(id: "fonds", name: "Fonds"),
    ]
    for index in [3, 4] { network.partners[index].themes = [theme].compactMap { $0 } }
    network.ties = [Tie(from: "verloskundigen", to: "tussen"), Tie(from: "tussen", to: "hulp")]
    network.priorities = [theme].compactMap { $0 }.map { Priority($0) }
    return network
  }

  private func scene(
    _ network: CoalitionNetwork, _ page: PageKind = .slide, theme: Theme? = nil
  ) throws -> Scene {
    var options = DiagramOptions()
    (options.page, options.theme) = (page, theme)
    return try SampleCoalitions.diagram("route", of: network, options: options).scene
  }

  private func frame(_ partner: String, in scene: Scene) throws -> Rect {
    let group = try #require(scene.groups.first { $0.data["partner"] == partner })
    guard case .frame(let frame) = group.subject else { return Rect(origin: .zero, size: .zero) }
    return frame
  }

  private func words(_ scene: Scene) -> String {
    scene.groups.flatMap { $0.items }.compactMap { item -> String? in
      guard case .text(let line) = item else { return nil }
      return line.text
    }.joined(separator: " ")
  }

  /// The ids between which a line of a kind leads.
  private func ends(_ kind: LineKind, in scene: Scene) -> [[String]] {
    scene.groups.filter { $0.data["kind"] == kind.name }.compactMap { group in
      guard case .line(let from, let to, _) = group.subject else { return nil }
      return [from, to]
    }
  }

  private func id(_ partner: String, in scene: Scene) throws -> String {
    try #require(scene.groups.first { $0.data["partner"] == partner }).id
  }

  @Test func `who sees it stands left, who helps right, and the step between in the middle`() throws
  {
    let scene = try scene(Self.network)
    let middle = try frame("tussen", in: scene)
    #expect(try frame("verloskundigen", in: scene).maxX < middle.minX)
    #expect(try frame("hulp", in: scene).minX > middle.maxX)
    let (seer, between) = (
      try id("verloskundigen", in: scene), try id("tussen", in: scene)
    )
    let help = try id("hulp", in: scene)
    #expect(ends(.directed, in: scene) == [[seer, between], [between, help]])
    #expect(words(scene).contains("De weg loopt naar Schuldhulp; naar Fonds is geen weg in beeld"))
  }

  @Test func `whom nobody reaches has a dotted way that says so, of all who see it`() throws {
    let scene = try scene(Self.network)
    let (seer, other) = (try id("verloskundigen", in: scene), try id("kraamzorg", in: scene))
    let fund = try id("fonds", in: scene)
    let dotted = ends(.notInView, in: scene)
    #expect(Set(dotted.filter { $0[1] != fund }.map { $0[0] }) == [seer, other])
    #expect(dotted.count { $0[1] == fund } == 1)
    #expect(words(scene).contains("niet in beeld"))
    var complete = Self.network
    complete.isComplete = true
    let known = try self.scene(complete)
    #expect(ends(.notInView, in: known).isEmpty)
    #expect(ends(.statedAbsent, in: known).count == 3)
  }

  @Test func `a meeting on the way is one pill, into which arrows lead and out of which they go`()
    throws
  {
    var network = Self.network
    network.ties = []
    var meeting = Structure(id: "overleg", name: "Wijkoverleg", kind: .meeting)
    meeting.members = ["verloskundigen", "kraamzorg", "hulp", "fonds"]
    network.structures = [meeting]
    let scene = try scene(network)
    let pills = scene[.meetings].filter { $0.data["structure"] == "overleg" }
    #expect(pills.count == 1)
    let lines = ends(.directed, in: scene)
    #expect(lines.count { $0[1] == pills[0].id } == 2)
    #expect(lines.count { $0[0] == pills[0].id } == 2)
    #expect(ends(.notInView, in: scene).isEmpty)
    #expect(words(scene).contains("Naar alle 2 partners die helpen, is een weg in beeld"))
  }

  @Test func `what is planned is dashed, and does not count as reached`() throws {
    var network = Self.network
    network.ties[1].standing = .planned
    let scene = try scene(network)
    #expect(ends(.planned, in: scene).count == 1)
    #expect(words(scene).contains("nog geen weg in beeld"))
    #expect(words(scene).contains("volgt als er komt wat gepland of gewenst is"))
  }

  @Test func `the theme can be chosen, and help that is not in the file is named`() throws {
    let theme = try #require(Theme(code: "huisvesting"))
    let said = try words(scene(Self.network, theme: theme))
    #expect(said.contains("huisvesting, is nog niet in beeld"))
    #expect(said.contains("Helpt vaak; niet in beeld"))
    #expect(said.contains("Ziet het vaak ook; niet in beeld"))
  }

  @Test func `on a phone the ways are told`() throws {
    let said = try words(scene(Self.network, .phone))
    #expect(said.contains("van Verloskundigen, via Tussenpersoon"))
    #expect(said.contains("weg niet in beeld"))
  }

  @Test func `who sees it and who helps is what the guide of the analysis says`() throws {
    let theme = try #require(Self.theme)
    let (nursery, school) = (PartnerType(code: "kinderopvang"), PartnerType(code: "onderwijs"))
    var network = CoalitionNetwork(name: "Route")
    network.partners = [
      Partner(id: "opvang", name: "Opvang", type: nursery),
      Partner(id: "school", name: "School", type: school),
    ]
    network.ties = [Tie(from: "opvang", to: "school")]
    var options = DiagramOptions()
    options.theme = theme
    let guide = RouteGuide(
      signallers: [nursery].compactMap { $0.map { .type($0) } },
      help: [theme: RouteGuide.Help(groups: [school].compactMap { $0.map { .type($0) } })])
    let analysis = Analysis(of: network, guide: guide)
    let scene = View.route.diagram(of: analysis, options).scene
    #expect(try frame("opvang", in: scene).maxX < frame("school", in: scene).minX)
    let other = Analysis(of: network, guide: .sample)
    #expect(View.route.lacking(in: other, options)?.nl.contains("nog niet in beeld") == true)
  }

  @Test func `without a theme it says what to record and which themes there are`() throws {
    var network = Self.network
    network.priorities = []
    for index in network.partners.indices { network.partners[index].themes = [] }
    let analysis = Analysis(of: network, guide: .sample)
    let lacking = try #require(View.route.lacking(in: analysis, DiagramOptions()))
    #expect(lacking.nl.contains("Er is nog geen thema vastgelegd"))
    #expect(lacking.nl.contains("armoede-schulden"))
    #expect(!lacking.nl.contains("--"))
    let page = try scene(network)
    #expect(page[.partners].isEmpty && page[.ties].isEmpty)
  }
}

/// The picture of the ways to help in generated networks.
@Suite struct RouteLawTests {
  private static let pages = ["column", "phone", "slide", "square", "a4"]

  @Test(arguments: [9, 20, 45, 80, 120])
  func `it can be read on every page, and says what is not drawn`(_ count: Int) throws {
    for theme in ["armoede-schulden", "huiselijk-geweld"] {
      for name in Self.pages {
        var options = DiagramOptions()
        options.page = try #require(PageKind.named(name))
        options.theme = Theme(code: theme)
        let network = SampleCoalitions.generated(count, seed: UInt64(count))
        let diagram = try SampleCoalitions.diagram("route", of: network, options: options)
        let scene = diagram.scene
        #expect(SceneFigures(scene: scene, page: options.page).all == [], "\(name) \(theme)")
        #expect(diagram.description.count <= 600)
        #expect(Self.hiddenTips(scene, options.page) == [], "\(name) \(theme)")
      }
    }
  }

  /// The lines with a tip that ends in the card or pill to which it points.
  private static func hiddenTips(_ scene: Scene, _ page: PageKind) -> [String] {
    let frames = Dictionary(
      scene.groups.compactMap { group -> (String, Rect)? in
        guard case .frame(let frame) = group.subject else { return nil }
        return (group.id, frame)
      }, uniquingKeysWith: { first, _ in first })
    return scene.groups.compactMap { group in
      guard case .line(_, let to, let course) = group.subject, let frame = frames[to],
        let kind = LineKind.all.first(where: { $0.name == group.data["kind"] }), kind.tip != .none
      else { return nil }
      let isPill = scene[.meetings].contains { $0.id == to }
      let radius = isPill ? min(frame.size.height / 2, 1.025 * page.type.pill.size) : 0
      let core = frame.outset(by: -radius)
      let (x, y) = (
        max(core.minX - course.end.x, course.end.x - core.maxX, 0),
        max(core.minY - course.end.y, course.end.y - core.maxY, 0)
      )
      return (x * x + y * y).squareRoot() >= radius + 0.6 * page.lines.off ? nil : group.id
    }
  }

  @Test(arguments: [20, 80]) func `the same network gives the same picture in any order`(
    _ count: Int
  ) throws {
    let network = SampleCoalitions.generated(count, seed: UInt64(count))
    var options = DiagramOptions()
    options.theme = Theme(code: "armoede-schulden")
    let one = try SampleCoalitions.diagram("route", of: network, options: options)
    let other = try SampleCoalitions.diagram(
      "route", of: SampleCoalitions.shuffled(network), options: options)
    #expect(one.scene == other.scene)
    #expect(one.description == other.description)
  }
}
