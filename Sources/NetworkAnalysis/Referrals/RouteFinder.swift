import CoalitionModel

/// Finds how a family gets from one partner to another, and searches from each partner once.
///
/// Over recorded ties where there is a way, else with foreseen steps, else in one step without a tie.
///
/// - Complexity: O(*n* + *m*) for every partner from which a way is asked.
struct RouteFinder {
  private let ties: RouteTies
  private let tieEvidence: TieEvidenceIndex
  private var searches: [Partner.ID: RouteSearch] = [:]

  init(on themes: [Theme], in analysis: Analysis) {
    tieEvidence = analysis.tieEvidence
    ties = RouteTies(of: themes, in: analysis.network, tieEvidence: tieEvidence)
  }

  /// The steps from one partner to another; none to itself.
  mutating func steps(from: Partner, to: Partner) -> [ReferralRoute.Step] {
    guard from.id != to.id else { return [] }
    if searches[from.id] == nil {
      searches[from.id] = ties.index[from.id].map { RouteSearch(from: $0, along: ties) }
    }
    let found = ties.index[to.id].flatMap { searches[from.id]?.steps(to: $0) }
    return found ?? [.untied(from: from, to: to, tieEvidence)]
  }
}

extension ReferralRoute.Step {
  /// A step without a tie that leads this way.
  static func untied(
    from: Partner, to: Partner, _ tieEvidence: TieEvidenceIndex
  ) -> ReferralRoute.Step {
    let evidence = tieEvidence.evidence(between: from, and: to)
    return ReferralRoute.Step(
      from: from, to: to, state: evidence.presence == .absent ? .absent : .unknown, grounds: [])
  }
}
