import CoalitionModel

/// The best way from one partner to every other along the ties by which families are referred.
///
/// Best has the fewest foreseen steps, then the fewest steps, then the most steps by which families
/// are referred, then the partners that come first by id.
///
/// - Complexity: O(*n* + *m*) apart from the order of the queue.
struct RouteSearch {
  private let ties: RouteTies
  private let source: Int
  private var cameFrom: [(from: Int, arc: RouteTies.Arc)?]
  private var cost: [Cost?]

  /// The number of foreseen steps, of steps, and of steps that are no referral.
  private struct Cost: Comparable {
    var foreseen = 0
    var steps = 0
    var others = 0

    static func < (first: Self, second: Self) -> Bool {
      (first.foreseen, first.steps, first.others) < (second.foreseen, second.steps, second.others)
    }
  }

  init(from source: Int, along ties: RouteTies) {
    self.ties = ties
    self.source = source
    cameFrom = Array(repeating: nil, count: ties.partners.count)
    cost = Array(repeating: nil, count: ties.partners.count)
    cost[source] = Cost()
    // All ways into a group of equal foreseen steps and steps come from earlier groups.
    var waiting: [[Int]: Set<Int>] = [[0, 0]: [source]]
    while let key = waiting.keys.min(by: { $0.lexicographicallyPrecedes($1) }) {
      for node in (waiting.removeValue(forKey: key) ?? []).sorted() {
        guard let own = cost[node], [own.foreseen, own.steps] == key else { continue }
        for arc in ties.arcs[node] {
          let found = Cost(
            foreseen: own.foreseen + (arc.isForeseen ? 1 : 0), steps: own.steps + 1,
            others: own.others + (arc.isReferral ? 0 : 1))
          if let known = cost[arc.to], known <= found { continue }
          cost[arc.to] = found
          cameFrom[arc.to] = (node, arc)
          waiting[[found.foreseen, found.steps], default: []].insert(arc.to)
        }
      }
    }
  }

  /// The steps to a partner; nothing when no recorded or foreseen tie leads there.
  func steps(to target: Int) -> [ReferralRoute.Step]? {
    guard cost[target] != nil else { return nil }
    var steps: [ReferralRoute.Step] = []
    var node = target
    while node != source, let (from, arc) = cameFrom[node] {
      steps.append(
        ReferralRoute.Step(
          from: ties.partners[from], to: ties.partners[node],
          state: arc.isForeseen ? .foreseen : .recorded, grounds: arc.grounds))
      node = from
    }
    return steps.reversed()
  }
}

/// Along which ties a family can be referred: from each partner to those that come next.
///
/// Left out are ties that only pay or buy, ties and meetings that are at another level than daily
/// practice only, and ties about other themes. A directed tie leads one way.
struct RouteTies {
  /// One way from a partner.
  struct Arc {
    let to: Int
    let grounds: [TieGround]
    let isForeseen: Bool
    /// Whether it is a tie by which families are referred.
    let isReferral: Bool
  }

  /// The partners that did not stop, by id.
  let partners: [Partner]
  let index: [Partner.ID: Int]
  /// The ways from each partner.
  let arcs: [[Arc]]

  init(of themes: [Theme], in network: CoalitionNetwork, tieEvidence: TieEvidenceIndex) {
    let partners = network.partners.filter { $0.status != .stopped }.sorted { $0.id < $1.id }
    var index: [Partner.ID: Int] = [:]
    for (place, partner) in partners.enumerated() where index[partner.id] == nil {
      index[partner.id] = place
    }
    var arcs = [[Arc]](repeating: [], count: partners.count)
    for pair in tieEvidence.mentionedPairs {
      guard let one = index[pair.first], let other = index[pair.second] else { continue }
      let evidence = tieEvidence.evidence(between: partners[one], and: partners[other])
      for (from, to) in [(one, other), (other, one)] {
        let ends = (partners[from].id, partners[to].id)
        let current = evidence.current.filter { $0.leads(from: ends.0, to: ends.1, on: themes) }
        let foreseen = evidence.foreseen.filter { $0.leads(from: ends.0, to: ends.1, on: themes) }
        let grounds = current.isEmpty ? foreseen : current
        guard !grounds.isEmpty else { continue }
        arcs[from].append(
          Arc(
            to: to, grounds: grounds, isForeseen: current.isEmpty,
            isReferral: grounds.contains { $0.isReferral }))
      }
    }
    self.partners = partners
    self.index = index
    self.arcs = arcs
  }
}

extension TieGround {
  /// Whether families can be referred along it, this way, for one of these themes.
  fileprivate func leads(from: Partner.ID, to: Partner.ID, on asked: [Theme]) -> Bool {
    let (levels, themes) =
      switch self {
      case .tie(let tie): (tie.levels, tie.themes)
      case .structure(let structure): (structure.levels, structure.themes)
      }
    guard levels.isEmpty || levels.contains(.operational),
      themes.isEmpty || themes.contains(where: asked.contains)
    else { return false }
    guard case .tie(let tie) = self else { return true }
    return tie.kind?.family != .financing && (!tie.isDirected || tie.from == from && tie.to == to)
  }

  fileprivate var isReferral: Bool {
    switch self {
    case .tie(let tie): tie.kind?.family == .referral
    case .structure(let structure): structure.kind == .carePathway
    }
  }
}
