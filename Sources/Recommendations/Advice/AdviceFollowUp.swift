import CoalitionModel
package import NetworkAnalysis

/// What became of the advice on an earlier snapshot, as far as the later one tells.
///
/// Advice was taken up where a partner that it is about began to take part or joined its meeting, where
/// two that it is about began to work together, or where what was planned or wished for now runs.
package struct AdviceFollowUp: Sendable {
  /// What is known about a piece of advice.
  package enum State: String, CaseIterable, Sendable {
    /// Something that it asked for is there now.
    case takenUp = "taken-up"
    /// The later snapshot gives the same advice.
    case open
    /// The later snapshot says nothing about it.
    case unknown
  }

  /// A piece of the earlier advice, with what is known about it.
  package struct Entry: Sendable {
    /// The advice on the earlier snapshot.
    package let recommendation: Recommendation
    /// What is known about it.
    package let state: State
    /// The changes that took it up; none in the other states.
    package let changes: [SnapshotChange]
  }

  /// The pieces that the earlier report showed, in their order.
  package let entries: [Entry]

  /// Looks back at the earlier advice.
  ///
  /// - Parameters:
  ///   - comparison: The two snapshots.
  ///   - old: The advice on the earlier one.
  ///   - new: The advice on the later one.
  package init(in comparison: SnapshotComparison, old: Advice, new: Advice) {
    let ids = Set(new.recommendations.map { $0.id })
    entries = old.prominent.compactMap { recommendation in
      guard let candidate = recommendation.candidate else { return nil }
      let relevant = Relevance(of: candidate, in: comparison)
      let changes = comparison.changes.filter { relevant.isTakenUp(by: $0) }
      let state: State =
        !changes.isEmpty ? .takenUp : ids.contains(recommendation.id) ? .open : .unknown
      return Entry(recommendation: recommendation, state: state, changes: changes)
    }
  }

  /// The entries in a state, in their order.
  package func entries(_ state: State) -> [Entry] { entries.filter { $0.state == state } }
}

/// What a piece of advice is about, in the ids of the later snapshot.
private struct Relevance {
  let comparison: SnapshotComparison
  let partners: Set<Partner.ID>
  let structures: Set<Structure.ID>
  let callers: Set<Partner.ID>
  let interventions: Set<String>

  init(of candidate: Candidate, in comparison: SnapshotComparison) {
    self.comparison = comparison
    func partner(_ id: Partner.ID) -> Partner.ID { comparison.partners.later[id] ?? id }
    partners = Set(candidate.partners.map { partner($0) })
    callers = Set(candidate.steps.compactMap { $0.caller }.map { partner($0) })
    var structures = Set(candidate.structures)
    var interventions: Set<String> = []
    for goal in candidate.goals where goal.kind == .wish || goal.kind == .planned {
      if case .structure(let id) = goal.record { structures.insert(id) }
      if case .intervention(let found) = goal.record {
        interventions.insert(Spelling.folded(found.name))
      }
    }
    self.structures = Set(structures.map { comparison.structures.later[$0] ?? $0 })
    self.interventions = interventions
  }

  func isTakenUp(by change: SnapshotChange) -> Bool {
    guard [.new, .started, .stronger].contains(change.kind) else { return false }
    switch change.subject {
    case .partner(let id): return change.kind == .started && partners.contains(id)
    case .role, .priority: return false
    case .tie(let pair): return isTakenUp(by: pair)
    case .structure(let id):
      return change.kind == .started && structures.contains(id)
        || change.kind == .new && meets(in: id)
    case .members(let ids, let id):
      let joined = partners.intersection(ids)
      return !joined.isEmpty && (structures.contains(id) || meets(in: id))
    case .intervention(let name):
      return change.kind == .started && interventions.contains(Spelling.folded(name))
    }
  }

  /// Whether a new tie that exists now is between two of the partners, or one and who was to call it.
  private func isTakenUp(by pair: PartnerPair) -> Bool {
    let isNow = comparison.new.network.ties.contains {
      $0.pair == pair && $0.standing == .current
    }
    let (one, other) = (partners.contains(pair.first), partners.contains(pair.second))
    return isNow
      && (one && other || one && callers.contains(pair.second)
        || other && callers.contains(pair.first))
  }

  /// Whether two of the partners meet in a structure that exists now and is not for all, and met in
  /// none before.
  private func meets(in id: Structure.ID) -> Bool {
    let network = comparison.new.network
    guard let structure = network.structures.first(where: { $0.id == id }),
      structure.standing == .current, !network.tiesNobody(structure)
    else { return false }
    let members = partners.intersection(structure.members).sorted()
    let before = comparison.earlier.structures
    return members.contains { one in
      members.contains { other in
        one < other
          && !before.contains {
            $0.standing == .current && $0.members.contains(one) && $0.members.contains(other)
          }
      }
    }
  }
}
