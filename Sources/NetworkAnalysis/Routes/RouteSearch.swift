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
          state: arc.isForeseen ? .foreseen : .recorded, bonds: arc.bonds))
      node = from
    }
    return steps.reversed()
  }
}
