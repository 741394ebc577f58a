import CoalitionModel
import Graphviz
import NetworkAnalysis
import TestSupport
import Testing

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
      Partner(id: "hulp", name: "Schuldhulp"),
    ]
    if let theme { network.partners[3].themes = [theme] }
    network.ties = [Tie(from: "verloskundigen", to: "tussen"), Tie(from: "tussen", to: "hulp")]
    if let theme { network.priorities = [Priority(theme)] }
    return network
  }

  private func node(_ partner: String, _ picture: Diagram) throws -> Drawing.Node {
    let id = picture.data.first { $0.value["partner"] == partner }?.key
    return try #require(picture.drawing.nodes.first { $0.id == id })
  }

  @Test func `who sees it stands left, who helps right, and the step between in the middle`() throws
  {
    let picture = try SampleCoalitions.diagram("route", of: Self.network)
    let middle = try node("tussen", picture).frame
    #expect(try node("verloskundigen", picture).frame.maxX < middle.minX)
    #expect(try node("hulp", picture).frame.minX > middle.maxX)
    let steps = picture.drawing.edges.filter { $0.id.hasPrefix("stap-") }
    #expect(steps.count == 2)
    #expect(steps.allSatisfy { $0.arrow == .forward(.normal) })
    #expect(picture.title.contains("armoede en schulden"))
  }

  @Test func `a step without a tie is dashed, and told as not in view`() throws {
    let picture = try SampleCoalitions.diagram("route", of: Self.network)
    let broken = picture.drawing.edges.filter { $0.id.hasPrefix("breuk-") }
    #expect(broken.count == 1)
    #expect(broken.allSatisfy { $0.line == .dashed && $0.color == TieStyle.missing.color })
    #expect(broken.first.map { picture.names[$0.id] } == "Kraamzorg → Schuldhulp")
    #expect(picture.description.contains("Kraamzorg → Schuldhulp (niet in beeld)"))
    #expect(
      picture.description.contains("Verloskundigen → Tussenpersoon → Schuldhulp (vastgelegd)"))
  }

  @Test func `a meeting on the way is a mark with spokes`() throws {
    var network = Self.network
    network.ties = []
    var meeting = Structure(id: "overleg", name: "Wijkoverleg", kind: .meeting)
    meeting.members = ["verloskundigen", "kraamzorg", "hulp"]
    network.structures = [meeting]
    let picture = try SampleCoalitions.diagram("route", of: network)
    let mark = try #require(picture.drawing.nodes.first { $0.lines == ["Wijkoverleg"] })
    #expect(picture.drawing.edges.filter { $0.from == mark.id }.count == 3)
    #expect(!picture.drawing.edges.contains { $0.line == .dashed })
  }

  @Test func `the theme can be chosen, and help that is not in the file is named`() throws {
    var options = DiagramOptions()
    options.theme = Theme(code: "huisvesting")
    let picture = try SampleCoalitions.diagram("route", of: Self.network, options: options)
    #expect(picture.title.contains("huisvesting"))
    #expect(picture.description.contains("Ziet het vaak als eerste: "))
  }

  @Test func `broken routes pass what stands between at places of their own`() throws {
    var network = Self.network
    network.partners.append(
      Partner(id: "huisarts", name: "Huisartsen", type: PartnerType(code: "huisarts")))
    network.partners.append(Partner(id: "fonds", name: "Fonds"))
    if let theme = Self.theme { network.partners[5].themes = [theme] }
    let picture = try SampleCoalitions.diagram("route", of: network)
    let places = Dictionary(
      uniqueKeysWithValues: picture.drawing.nodes.map { ($0.id, $0.frame) })
    let broken = picture.drawing.edges.filter { $0.id.hasPrefix("breuk-") }
    #expect(broken.count >= 3)
    let bends = broken.compactMap { places[$0.to] }.filter { $0.size.height == 0 }
    #expect(bends.count == broken.count)
    let heights = bends.map(\.minY).sorted()
    for (one, next) in zip(heights, heights.dropFirst()) { #expect(next - one > 10) }
    let middle = try node("tussen", picture).frame
    #expect(!bends.contains { $0.overlaps(middle) })
    #expect(picture.drawing.edges.count { $0.id.hasPrefix("vervolg-") } == broken.count)
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
    let picture = View.route.diagram(of: Analysis(of: network, guide: guide), options)
    #expect(try node("opvang", picture).frame.maxX < node("school", picture).frame.minX)
    let other = View.route.diagram(of: Analysis(of: network, guide: .sample), options)
    #expect(!other.data.values.contains { $0["partner"] != nil })
    #expect(other.description.contains("eerste ziet (verloskundige, kraamzorg, JGZ), is nog niet"))
  }

  @Test func `without a theme the picture asks for one`() throws {
    var network = Self.network
    network.priorities = []
    network.partners[3].themes = []
    let picture = try SampleCoalitions.diagram("route", of: network)
    #expect(picture.description.contains("Er is nog geen thema vastgelegd"))
    #expect(!picture.description.contains("--"))
  }
}
