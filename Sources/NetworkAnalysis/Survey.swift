package import CoalitionModel
package import Graphs
import Wording

/// How a survey among the partners was answered.
///
/// A partner answered when its response says so or when a tie was reported by it. It kept silent when its
/// response says so, or is empty while others have one. Ties that nobody reported come from documents;
/// they are not doubted here, nor are those that a partner is said to name that was not asked.
package struct Survey: Sendable {
  /// The partners in view that answered, by id.
  package let answered: [Partner]
  /// The partners in view that were asked and did not answer, by id; an empty response is none.
  package let silent: [Partner]
  /// What the partners reported of each other.
  package let reports: ReportedEdges
  /// The reported pairs of partners by what is known about them.
  package let states: [PartnerPair: ReportedEdges.State]
  /// Which share of the pairs is tied: among those that answered, and at least and at most of all.
  ///
  /// Nothing when no two partners answered.
  package let densityBracket: DensityBracket?
  private let asked: Set<Partner.ID>
  private let answeredIDs: Set<Partner.ID>

  /// The survey among the partners in view; nothing when none was held.
  init?(of projection: Projection) {
    let (edges, pairs) = Self.reported(in: projection)
    let reporters = Set(edges.map { projection.partner(of: $0.from).id })
    let answered = projection.partners.filter {
      $0.response == .answered || reporters.contains($0.id)
    }
    let unrecorded = Set(projection.partnersWithoutResponse.map { $0.id })
    silent = projection.partners.filter { partner in
      unrecorded.contains(partner.id)
        || partner.response == .silent && !reporters.contains(partner.id)
    }
    self.answered = answered
    guard !answered.isEmpty || !silent.isEmpty else { return nil }
    asked = Set((answered + silent).map { $0.id })
    let graph = Graph(nodeCount: projection.partners.count, edges: edges, isDirected: true)
    let ids = Set(answered.map { $0.id })
    answeredIDs = ids
    let reports = ReportedEdges(
      graph, answered: NodeMap(of: graph) { ids.contains(projection.partner(of: $0).id) })
    self.reports = reports
    densityBracket = DensityBracket(
      of: projection.graph, confirmed: reports.confirmed,
      answered: projection.partners.map { ids.contains($0.id) })
    states = Dictionary(
      firsts: pairs.compactMap { pair in
        guard let one = projection.node(of: pair.first),
          let other = projection.node(of: pair.second)
        else { return nil }
        return (pair, reports.state(between: one, and: other))
      })
  }

  /// What partners reported, each from the one that said so, and the pairs that this is about.
  private static func reported(
    in projection: Projection
  ) -> (edges: [Graph.Edge], pairs: Set<PartnerPair>) {
    guard projection.hasReports else { return ([], []) }
    var edges: [Graph.Edge] = []
    var pairs: Set<PartnerPair> = []
    for (pair, grounds) in projection.grounds {
      for case .tie(let tie) in grounds {
        for reporter in tie.reportedBy where pair.contains(reporter) {
          guard let from = projection.node(of: reporter),
            let to = projection.node(of: pair.other(than: reporter)),
            projection.partner(of: from).response != .notAsked
          else { continue }
          edges.append(Graph.Edge(from: from, to: to, strength: Double(tie.intensity ?? 1)))
          pairs.insert(pair)
        }
      }
    }
    return (edges, pairs)
  }

  /// Whether a partner answered.
  package func hasAnswered(_ partner: Partner.ID) -> Bool {
    answeredIDs.contains(partner)
  }

  /// Of the partners that were asked the share that answered, from 0 to 1.
  package var responseRate: Double { Double(answered.count) / Double(asked.count) }

  /// Of the partners of a domain that were asked the share that answered; nothing when none was asked.
  package func responseRate(of domain: Domain?) -> Double? {
    let (yes, no) = (
      answered.count { $0.domain == domain }, silent.count { $0.domain == domain }
    )
    return yes + no == 0 ? nil : Double(yes) / Double(yes + no)
  }
}

/// Which share of the pairs of partners is tied, as far as the answers to a survey tell.
///
/// Only a pair of which both answered is known: of any other, whoever kept silent might name the other
/// one. The share among the known pairs is the best guess for all pairs; the bounds say how far that may
/// be off.
///
/// ## Definition
/// The bounds lie two and a half standard errors around the share among the known pairs, and never
/// beyond what is certain: every tie in view is there, and of every pair that is not known there may be
/// one. The error is that of the jackknife that leaves out one respondent at a time, with the
/// correction √(1 − *r*/*n*) for *r* respondents out of *n* partners; two and a half, since few
/// respondents tell the error itself roughly. Below four respondents, and where all have as many ties
/// with the others so that leaving one out tells nothing, only what is certain remains. When all
/// answered, both bounds are the share itself.
///
/// ## Source
/// Snijders and Borgatti (1999), "Non-parametric standard errors and tests for network statistics",
/// Connections 22(2). `SilenceExperiment.md` tells how often the bounds hold the share of full answers.
package struct DensityBracket: Hashable, Sendable {
  /// The number of pairs of which both answered.
  package let pairs: Int
  /// The share of those pairs of which both report the tie, from 0 to 1.
  package let confirmed: Double
  /// The share of those pairs that is tied: at least one reports it, or a document tells it.
  package let union: Double
  /// The least share of all pairs.
  package let lowest: Double
  /// The largest share of all pairs.
  package let highest: Double

  /// Whether a share lies between the bounds, rounding aside.
  package func holds(_ share: Double) -> Bool {
    lowest - 1e-12 <= share && share <= highest + 1e-12
  }

  /// How many standard errors lie on either side.
  static let errors = 2.5
  /// The fewest respondents of whom the error can be told.
  static let fewestRespondents = 4

  init?(of graph: Graph, confirmed: Graph, answered: [Bool]) {
    func pairCount(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
    func isKnown(_ edge: Graph.Edge) -> Bool {
      answered[edge.from.index] && answered[edge.to.index]
    }
    let (all, respondents) = (graph.nodeCount, answered.count { $0 })
    guard respondents > 1 else { return nil }
    var degrees = [Int](repeating: 0, count: all)
    var ties = 0
    for edge in graph.edges where isKnown(edge) {
      ties += 1
      degrees[edge.from.index] += 1
      degrees[edge.to.index] += 1
    }
    let known = pairCount(respondents)
    let share = Double(ties) / known
    pairs = Int(known)
    union = share
    self.confirmed = Double(confirmed.edges.count(where: isKnown)) / known
    let least = Double(graph.edgeCount) / pairCount(all)
    let most = least + (pairCount(all) - known - Double(graph.edgeCount - ties)) / pairCount(all)
    let isAlike = Set(zip(degrees, answered).filter { $1 }.map { $0.0 }).count == 1
    guard respondents >= Self.fewestRespondents, !isAlike else {
      (lowest, highest) = (least, most)
      return
    }
    let without = zip(degrees, answered).filter { $1 }
      .map { Double(ties - $0.0) / pairCount(respondents - 1) }
    let mean = without.reduce(0, +) / Double(respondents)
    let squares = without.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error =
      (squares * Double(respondents - 1) / Double(respondents)
      * (1 - Double(respondents) / Double(all))).squareRoot()
    lowest = max(least, share - Self.errors * error)
    highest = min(most, share + Self.errors * error)
  }
}
