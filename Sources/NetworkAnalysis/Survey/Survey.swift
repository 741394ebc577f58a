package import CoalitionModel
package import Graphs

/// How a survey among the partners was answered.
///
/// A partner was asked when its response is recorded, and it answered when that says so or when a tie
/// was reported by it. Ties that nobody reported come from documents; they are not doubted here.
package struct Survey: Sendable {
  /// The partners in view that answered, by id.
  package let answered: [Partner]
  /// The partners in view that were asked and did not answer, by id.
  package let silent: [Partner]
  /// What the partners reported of each other.
  package let reports: ReportedEdges
  /// The reported pairs of partners by what is known about them.
  package let states: [PartnerPair: ReportedEdges.State]
  private let asked: Set<Partner.ID>
  private let answeredIDs: Set<Partner.ID>

  /// The survey among the partners in view; nothing when none was held.
  init?(of projection: Projection) {
    var edges: [Graph.Edge] = []
    var pairs: Set<PartnerPair> = []
    for (pair, bonds) in projection.bonds {
      for case .tie(let tie) in bonds {
        for reporter in tie.reportedBy where pair.contains(reporter) {
          guard let from = projection.node(of: reporter),
            let to = projection.node(of: pair.other(than: reporter))
          else { continue }
          edges.append(Graph.Edge(from: from, to: to, strength: Double(tie.intensity ?? 1)))
          pairs.insert(pair)
        }
      }
    }
    let reporters = Set(edges.map { projection.partner(of: $0.from).id })
    let answered = projection.partners.filter {
      $0.response == .answered || reporters.contains($0.id)
    }
    silent = projection.partners.filter { $0.response == .silent && !reporters.contains($0.id) }
    self.answered = answered
    guard !answered.isEmpty || !silent.isEmpty else { return nil }
    asked = Set((answered + silent).map { $0.id })
    let graph = Graph(nodeCount: projection.partners.count, edges: edges, isDirected: true)
    let ids = Set(answered.map { $0.id })
    answeredIDs = ids
    let reports = ReportedEdges(
      graph, answered: NodeMap(of: graph) { ids.contains(projection.partner(of: $0).id) })
    self.reports = reports
    states = Dictionary(
      pairs.compactMap { pair in
        guard let one = projection.node(of: pair.first),
          let other = projection.node(of: pair.second)
        else { return nil }
        return (pair, reports.state(between: one, and: other))
      }, uniquingKeysWith: { first, _ in first })
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

  /// Of all pairs about which one side answered the shares that are tied: when both sides must say so
  /// (a single report counts where the other kept silent), and when one report is enough.
  ///
  /// Nothing when there are no such pairs.
  package var densityBracket: (confirmed: Double, union: Double)? {
    let (all, quiet) = (
      reports.union.nodeCount, reports.union.nodeCount - answered.count
    )
    let pairs = all * (all - 1) / 2 - quiet * (quiet - 1) / 2
    guard pairs > 0 else { return nil }
    return (
      Double(reports.confirmed.edgeCount) / Double(pairs),
      Double(reports.union.edgeCount) / Double(pairs)
    )
  }
}
