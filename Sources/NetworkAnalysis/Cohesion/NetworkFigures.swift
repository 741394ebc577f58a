package import CoalitionModel
package import Graphs

/// The figures of the network as a whole.
///
/// What takes all shortest paths is computed when it is first asked for.
package struct NetworkFigures: Sendable {
  /// The number of partners in view.
  package let partnerCount: Int
  /// The number of tied pairs.
  package let tieCount: Int
  /// The number of pairs of partners of which both answered; all pairs when no survey was held.
  package let knownPairCount: Int
  /// How many of those pairs are tied.
  package let knownTieCount: Int
  /// The share of those pairs that is tied, from 0 to 1; `nil` when there are none.
  package let density: Double?
  /// The number of separate parts, partners without a tie included.
  package let componentCount: Int
  /// The number of partners in the largest part.
  package let largestComponentSize: Int
  /// The partners without a counted tie, by id.
  package let isolates: [Partner.ID]
  /// Of the ties with their directions, a mutual one being two, the share that is returned; `nil` where
  /// no tie runs one way: then all are mutual.
  package let reciprocity: Double?
  /// The mean number of ties of a partner; `nil` without partners.
  package let averageDegree: Double?
  /// Whether a survey was held; else everything comes from documents.
  package let isSurveyed: Bool

  private let paths: Lazy<PathLengths>
  private let triangles: Lazy<Double?>
  private let spread: Lazy<Centralization>

  /// The largest number of steps between two connected partners; `nil` when no two are.
  package var diameter: Int? { paths.value.diameter }
  /// The mean number of steps between two connected partners; `nil` when no two are.
  package var averagePathLength: Double? { paths.value.average }
  /// Of the pairs of partners with a common partner the share that is tied too; `nil` without such
  /// pairs.
  package var transitivity: Double? { triangles.value }
  /// How far the network turns around one partner, from 0 to 1 (a star).
  package var centralization: Centralization { spread.value }

  /// Freeman's centralization; `nil` below three partners.
  package struct Centralization: Hashable, Sendable {
    /// By number of ties.
    package let degree: Double?
    /// By shortest paths.
    package let betweenness: Double?
    /// By nearness; `nil` when the network is in parts.
    package let closeness: Double?
  }

  init(of analysis: Analysis) {
    let (projection, survey) = (analysis.projection, analysis.survey)
    let (graph, components, measures) = (
      projection.graph, analysis.components, analysis.measures
    )
    partnerCount = graph.nodeCount
    tieCount = graph.edgeCount
    let isKnown = projection.partners.map { survey?.hasAnswered($0.id) ?? true }
    let answered = Int64(isKnown.count { $0 })
    let known = Int(clamping: answered * (answered - 1) / 2)
    let ties = graph.edges.count { isKnown[$0.from.index] && isKnown[$0.to.index] }
    (knownPairCount, knownTieCount) = (known, ties)
    density = known > 0 ? Double(ties) / Double(known) : nil
    componentCount = components.count
    largestComponentSize = components.groups.first?.count ?? 0
    isolates = graph.isolates.map { projection.partner(of: $0).id }
    averageDegree =
      graph.nodeCount == 0 ? nil : 2 * Double(graph.edgeCount) / Double(graph.nodeCount)
    isSurveyed = survey != nil
    reciprocity = projection.isDirected ? projection.directedGraph.reciprocity : nil
    paths = Lazy { graph.pathLengths() }
    triangles = Lazy { graph.transitivity }
    spread = Lazy {
      Centralization(
        degree: graph.degreeCentralization(),
        betweenness: measures.first { $0.name == Measure.betweenness.name }.map { known in
          let values = known.values
          return graph.betweennessCentralization(of: NodeMap(of: graph) { values[$0] ?? 0 })
        } ?? graph.betweennessCentralization,
        closeness: components.count == 1 ? graph.closenessCentralization : nil)
    }
  }
}

/// Which partners mostly work with each other, and whether those groups are the domains.
package struct CommunityFigures: Hashable, Sendable {
  /// The groups found, and how sure one may be of them.
  package let communities: Communities
  /// How far the groups are the domains (adjusted Rand index).
  ///
  /// 1 when they are the same and about 0 by chance; nothing when either puts all partners together or
  /// apart. Partners without a domain do not count.
  ///
  /// ## Source
  /// Hubert and Arabie (1985), doi:10.1007/BF01908075.
  package let overlapWithDomains: Double?

  /// How often was searched; the best result counts.
  package let runs: Int

  /// The communities of a graph, by as many searches as its size allows.
  static func search(_ graph: Graph) -> Communities { graph.communities(runs: runs(for: graph)) }

  private static func runs(for graph: Graph) -> Int {
    graph.nodeCount <= Limits.partnersForSearches ? 50 : 1
  }

  init(of projection: Projection) {
    runs = Self.runs(for: projection.graph)
    let found = Self.search(projection.graph)
    communities = found
    let known = projection.graph.nodes.compactMap { node in
      projection.partner(of: node).domain.map {
        (community: found.partition.group(of: node), domain: $0.code)
      }
    }
    overlapWithDomains = Self.adjustedRand(known.map { "\($0.community)" }, known.map { $0.domain })
  }

  static func adjustedRand(_ first: [String], _ second: [String]) -> Double? {
    func pairs(_ labels: [String]) -> Double {
      Dictionary(grouping: labels) { $0 }.values
        .reduce(0) { $0 + Double($1.count * ($1.count - 1)) / 2 }
    }
    let together = pairs(zip(first, second).map { "\($0) \($1)" })
    let (one, other) = (pairs(first), pairs(second))
    let all = Double(first.count * (first.count - 1)) / 2
    guard all > 0 else { return nil }
    let chance = one * other / all
    let most = (one + other) / 2
    return most == chance ? nil : (together - chance) / (most - chance)
  }
}
