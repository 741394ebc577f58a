import CoalitionModel
import Graphs
import NetworkAnalysis

/// Who stands in which ring.
struct RingsContent {
  /// What the rings say.
  enum Basis {
    /// How much say a partner has, as the file records it.
    case influence
    /// How near a partner is to all others.
    case nearness
    /// Nothing: too few answered a survey for figures of single partners.
    case heldBack
  }

  /// So many rings are drawn, always.
  static let count = 4

  let basis: Basis
  /// The partners of each ring from the inside out, by domain around the middle, then by id.
  ///
  /// Of nearness the outer ring holds those without a tie in view. None where nothing is known.
  let rings: [[Partner]]
  /// The partners that stand in no ring.
  let rest: [Partner]
  /// Whoever is nearest to all others, where that is one partner.
  let nearest: Partner?
  /// Who connects care and the social domain most.
  let bridges: Set<Partner.ID>
  /// Those that have a name before others: of the inner ring, the bridges, and who is to be spoken of.
  let first: Set<Partner.ID>

  init(of analysis: Analysis, _ options: DiagramOptions) {
    let partners = analysis.network.partners.sorted { $0.id < $1.id }
    var rest: [Partner] = []
    var nearest: Partner?
    let rings: [[Partner]]
    if partners.contains(where: { $0.ring != nil }) {
      basis = .influence
      rings = Ring.allCases.map { ring in partners.filter { $0.ring == ring } }
      rest = partners.filter { $0.ring == nil && $0.status != .stopped }
    } else if analysis.disclosure.level == .partners {
      basis = .nearness
      let near = Self.nearness(in: analysis)
      let placed = Set(near.groups.joined().map { $0.id })
      let others = analysis.projection.partners.filter {
        !placed.contains($0.id) && $0.status != .stopped
      }
      rings = placed.isEmpty ? [] : near.groups + [others]
      nearest = near.first
    } else {
      basis = .heldBack
      rings = []
    }
    let sorted = rings.map { $0.sorted(by: Self.inOrder) }
    (self.rings, self.rest, self.nearest) = (sorted, rest, nearest)
    bridges = analysis.fewMainBridges
    let numbered = options.links.prefix(Self.mostNumbers).flatMap { [$0.first, $0.second] }
    first = bridges.union(numbered).union((sorted.first ?? []).map { $0.id })
  }

  private static let mostNumbers = 5

  var isEmpty: Bool { rings.isEmpty }
  var partners: [Partner] { rings.flatMap { $0 } }

  /// The domains around the middle, clockwise from the top: care at the left, the social domain at the
  /// right.
  static let domains: [Domain?] = {
    let right: [Domain?] = [.publicHealth, .social, .informal, .education, .justice]
    let left: [Domain?] = [nil, .insurer, .municipality, .knowledge, .medical]
    let others = Domain.allCases.map { Optional($0) }.filter {
      !right.contains($0) && !left.contains($0)
    }
    return right + others + left
  }()

  private static func inOrder(_ one: Partner, _ other: Partner) -> Bool {
    let places = [one, other].map { partner in
      domains.firstIndex { $0 == partner.domain } ?? domains.count
    }
    return (places[0], one.id) < (places[1], other.id)
  }

  /// The tied partners in three groups: the highest third of the scale of harmonic closeness, the
  /// middle, the lowest; and whoever is highest alone.
  private static func nearness(in analysis: Analysis) -> (groups: [[Partner]], first: Partner?) {
    let projection = analysis.projection
    let graph = projection.graph
    let values = graph.harmonicCloseness()
    let tied = graph.nodes.filter { graph.degree(of: $0) > 0 }
    guard let low = tied.map({ values[$0] }).min(), let high = tied.map({ values[$0] }).max() else {
      return ([[], [], []], nil)
    }
    func third(_ node: Graph.Node) -> Int {
      let step = (high - low) / 3
      return values[node] >= high - step - 1e-9 ? 0 : values[node] >= low + step - 1e-9 ? 1 : 2
    }
    let groups = (0..<3).map { place in
      tied.filter { third($0) == place }.map(projection.partner(of:))
    }
    let highest = tied.filter { values[$0] >= high - 1e-9 }
    return (groups, highest.count == 1 ? projection.partner(of: highest[0]) : nil)
  }
}
