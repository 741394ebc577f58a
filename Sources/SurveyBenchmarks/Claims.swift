import CoalitionNetworks

/// What an analysis tells of a network, as claims that are true or not.
struct Claims {
  /// A kind of claim.
  enum Kind: String, CaseIterable {
    case cutPoint = "cut points"
    case bridge = "ties that are the only one between two parts"
    case connector = "connectors of two partners without a tie"
    case oneTie = "partners with one tie"
    case finding = "findings of the rules on single links"
    case whole = "parts, distances and centralisation of the whole network"
    case mixing = "ties of a pair of domains"
    case missing = "missing ties: not in view"

    /// Whether its certainty is that of single links.
    var isOfSingleLinks: Bool {
      switch self {
      case .cutPoint, .bridge, .connector, .oneTie, .finding: true
      case .whole, .mixing, .missing: false
      }
    }
  }

  /// The claims of each kind that are told, each by what it is about.
  private(set) var told: [Kind: Set<String>] = [:]
  /// How the claims about single links are told.
  let certainty: Disclosure.Certainty
  /// The bounds of the share of tied pairs; nothing without two respondents.
  let bracket: DensityBracket?
  /// Whether the bounds are shown.
  let isBracketShown: Bool
  /// The share of tied pairs.
  let density: Double
  /// The scores by which partners are put in order.
  let scores: [Double]
  /// Whether the order is shown.
  let isOrderShown: Bool

  init(of analysis: Analysis) {
    let (projection, disclosure) = (analysis.projection, analysis.disclosure)
    certainty = disclosure.singleLinks
    bracket = analysis.survey?.densityBracket
    isBracketShown = disclosure.level >= .brackets
    density = projection.graph.density ?? 0
    scores = projection.graph.betweenness().values
    let order =
      disclosure.level < .partners ? nil : RankOrder(of: Measure.ofOrder.name, in: analysis)
    isOrderShown = order.map { $0.trust != .none } ?? false
    addSingleLinks(analysis)
    if disclosure.isUndoubted { told[.whole] = Self.whole(analysis) }
    if disclosure.level >= .groups { told[.mixing] = Self.mixing(analysis) }
    told[.missing] = Set(analysis.missingTies.ties.map { Self.name($0.pair) })
  }

  private mutating func addSingleLinks(_ analysis: Analysis) {
    let fragility = analysis.fragility
    told[.cutPoint] = Set(fragility.cutPartners.map { $0.partner.id })
    told[.bridge] = Set(fragility.bridges.map(Self.name))
    told[.oneTie] = Set(
      analysis.outerPartners.map { Self.name(PartnerPair($0.partner.id, $0.contact.id)) })
    told[.connector] = Set(
      analysis.crossing.connectors.flatMap { connector in
        connector.routes.map { route in
          "\(connector.partner.id) \(Self.name(PartnerPair(route.first.id, route.second.id)))"
        }
      })
    let rules: [Rule] = [
      .singleConnector, .fragilePartner, .islandDomain, .hangingPartner, .centralWithoutRole,
    ]
    told[.finding] = Set(rules.flatMap { $0.recommendations(analysis) }.map { $0.id })
  }

  private static func name(_ pair: PartnerPair) -> String { "\(pair.first)-\(pair.second)" }

  private static func whole(_ analysis: Analysis) -> Set<String> {
    let figures = analysis.figures
    return [
      "parts \(figures.componentCount)", "distance \(figures.diameter ?? 0)",
      "mean \(figures.averagePathLength ?? 0)", "triangles \(figures.transitivity ?? 0)",
      "star \(figures.centralization.degree ?? 0)",
    ]
  }

  /// Of which pairs it is counted that they are tied or not: those of the domains that are shown.
  private static func mixing(_ analysis: Analysis) -> Set<String> {
    let shown = analysis.projection.partners.filter { partner in
      !analysis.isQuiet(partner.domain) && analysis.survey?.hasAnswered(partner.id) ?? true
    }
    let tied = analysis.projection.grounds
    var found: Set<String> = []
    for (place, one) in shown.enumerated() {
      for other in shown[(place + 1)...] {
        let pair = PartnerPair(one.id, other.id)
        found.insert("\(name(pair)) \(tied[pair] == nil ? "apart" : "tied")")
      }
    }
    return found
  }
}
