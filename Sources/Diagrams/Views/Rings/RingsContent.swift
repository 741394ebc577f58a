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

  /// A ring with its name, from the inside out.
  struct Ring {
    let name: String
    /// The marks with the names of all; none where there are too many for names.
    let marks: [Mark]
    let partners: [Partner]
  }

  /// So many names still make a readable page.
  static let mostNamed = 90

  let basis: Basis
  let rings: [Ring]
  /// The partners that stand in no ring.
  let rest: [Partner]

  init(of analysis: Analysis, _ options: DiagramOptions, _ words: RingsWords) {
    let partners = analysis.network.partners.sorted { $0.id < $1.id }
    let ids = PartnerMarks(of: analysis, options.language)
    let groups: [(name: String, partners: [Partner])]
    if partners.contains(where: { $0.ring != nil }) {
      basis = .influence
      groups = Ring.allRings.map { ring in
        (words.name(of: ring), partners.filter { $0.ring == ring })
      }
    } else if analysis.disclosure.level == .partners {
      basis = .nearness
      groups = zip(words.nearness, Self.nearness(in: analysis)).map { ($0, $1) }
    } else {
      basis = .heldBack
      groups = []
    }
    let isCrowd = groups.reduce(0) { $0 + $1.partners.count } > Self.mostNamed
    rings = groups.filter { !$0.partners.isEmpty }.map { name, partners in
      Ring(
        name: name, marks: isCrowd ? [] : partners.map { ids.mark(of: $0) },
        partners: partners)
    }
    let placed = Set(groups.flatMap { $0.partners }.map { $0.id })
    let shown = basis == .influence ? partners : analysis.projection.partners
    rest = shown.filter { !placed.contains($0.id) && $0.status != .stopped }
  }

  /// Whether there are too many partners for names.
  var isCrowd: Bool { rings.contains { $0.marks.count < $0.partners.count } }

  /// The tied partners in three groups: the highest third of the scale, the middle, the lowest.
  private static func nearness(in analysis: Analysis) -> [[Partner]] {
    let graph = analysis.projection.graph
    let values = graph.harmonicCloseness()
    let tied = graph.nodes.filter { graph.degree(of: $0) > 0 }
    guard let low = tied.map({ values[$0] }).min(), let high = tied.map({ values[$0] }).max() else {
      return [[], [], []]
    }
    func third(_ node: Graph.Node) -> Int {
      let step = (high - low) / 3
      return values[node] >= high - step - 1e-9 ? 0 : values[node] >= low + step - 1e-9 ? 1 : 2
    }
    return (0..<3).map { place in
      tied.filter { third($0) == place }.map(analysis.projection.partner(of:))
    }
  }
}

extension RingsContent.Ring {
  /// The rings of influence from the inside out.
  fileprivate static let allRings = CoalitionModel.Ring.allCases
}
