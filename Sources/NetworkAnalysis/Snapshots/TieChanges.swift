package import CoalitionModel
import Graphs

/// What changed about the ties that two partners have of their own.
struct TieComparison {
  private(set) var changes: [SnapshotChange] = []
  /// How many pairs have the same ties.
  private(set) var unchanged = 0

  init(_ old: CoalitionNetwork, _ new: Analysis) {
    let (before, after) = (PairTies.all(of: old), PairTies.all(of: new.network))
    for pair in Set(before.keys).union(after.keys) {
      let kind = Self.kind(before[pair], after[pair], pair, in: new)
      if let kind {
        changes.append(SnapshotChange(kind, .tie(pair)))
      } else if after[pair] != nil {
        unchanged += 1
      }
    }
  }

  private static func kind(
    _ old: PairTies?, _ new: PairTies?, _ pair: PartnerPair, in analysis: Analysis
  ) -> SnapshotChange.Kind? {
    guard let new else {
      guard let old, old.standing != .ended, old.standing != .absent else { return nil }
      return analysis.isKnown(pair) ? .gone : .unnamed
    }
    guard let old else { return SnapshotChange.kind(ofNew: new.standing) }
    if let kind = SnapshotChange.kind(old.standing, new.standing) { return kind }
    guard new.standing == .current else { return nil }
    if let before = old.intensity, let after = new.intensity, before != after {
      return before < after ? .stronger : .weaker
    }
    if let before = old.isFormal, let after = new.isFormal, before != after {
      return after ? .stronger : .weaker
    }
    if old.kinds != new.kinds {
      if new.kinds.isSuperset(of: old.kinds) { return .stronger }
      return new.kinds.isSubset(of: old.kinds) ? .weaker : .changed
    }
    return nil
  }
}

extension Analysis {
  /// Whether it is known of two partners that no tie between them is recorded because there is none:
  /// the file is complete, or both answered the survey.
  package func isKnown(_ pair: PartnerPair) -> Bool {
    network.isComplete
      || survey.map { $0.hasAnswered(pair.first) && $0.hasAnswered(pair.second) } ?? false
  }
}

/// All ties that two partners have of their own, as one.
package struct PairTies: Hashable, Sendable {
  /// The firmest standing: current before all others.
  package let standing: Standing
  /// What they do together in that standing, by code.
  package let kinds: Set<TieKind>
  /// The highest intensity.
  package let intensity: Int?
  /// Whether one of the ties is laid down; `nil` where nothing is said.
  package let isFormal: Bool?

  init(_ ties: [Tie]) {
    let standings = Set(ties.map { $0.standing })
    let order: [Standing] = [.current, .planned, .wanted, .oneOff, .ended, .absent]
    let standing = order.first { standings.contains($0) } ?? .current
    let counted = ties.filter { $0.standing == standing }
    self.standing = standing
    kinds = Set(counted.compactMap { $0.kind })
    intensity = counted.compactMap { $0.intensity }.max()
    let formal = counted.compactMap { $0.isFormal }
    isFormal = formal.isEmpty ? nil : formal.contains(true)
  }

  /// The ties of every pair that has some of its own.
  package static func all(of network: CoalitionNetwork) -> [PartnerPair: PairTies] {
    Dictionary(grouping: network.ties.filter { $0.from != $0.to }, by: { $0.pair })
      .mapValues { PairTies($0) }
  }
}

/// How many tied pairs stayed, came and went between two snapshots.
///
/// ## Definition
/// Counted are the pairs known in both: of partners in view in both and, where a survey was held, that
/// answered it. Stability is Jaccard's: kept / (kept + new + lost). Whether more came than went, beyond
/// chance, is McNemar's exact test: with the two snapshots of each pair swapped by lot, half of the pairs
/// that changed would be new.
///
/// ## Source
/// Jaccard (1901); McNemar (1947), doi:10.1007/BF02295996. Equals the Jaccard index of the edge sets by
/// networkx 3.6.1, and `binomtest` of scipy 1.17.1.
package struct TieTurnover: Hashable, Sendable {
  /// The number of pairs known in both.
  package let pairs: Int
  /// How many are tied in both.
  package let kept: Int
  /// How many are tied in the later only.
  package let added: Int
  /// How many are tied in the earlier only.
  package let lost: Int

  /// The share of all pairs tied in either that is tied in both; `nil` when none is.
  package var stability: Double? {
    let all = kept + added + lost
    return all == 0 ? nil : Double(kept) / Double(all)
  }

  /// How often chance does as much, from 0 to 1; `nil` when nothing changed.
  package var chance: Double? { Self.chance(added, lost) }

  /// Whether the difference in number of ties is no more than chance brings.
  package var isWithinNoise: Bool { (chance ?? 1) > 0.05 }

  init(from old: Projection, to new: Projection) {
    let (before, after) = (Survey(of: old), Survey(of: new))
    let ids = old.partners.map { $0.id }.filter { id in
      new.node(of: id) != nil && (before?.hasAnswered(id) ?? true)
        && (after?.hasAnswered(id) ?? true)
    }
    let known = Set(ids)
    func tied(_ projection: Projection) -> Set<PartnerPair> {
      Set(
        projection.graph.edges.map {
          PartnerPair(projection.partner(of: $0.from).id, projection.partner(of: $0.to).id)
        }
        .filter { known.contains($0.first) && known.contains($0.second) })
    }
    let (earlier, later) = (tied(old), tied(new))
    pairs = known.count * max(0, known.count - 1) / 2
    kept = earlier.intersection(later).count
    added = later.subtracting(earlier).count
    lost = earlier.subtracting(later).count
  }

  /// The two-sided probability of a split at least as uneven, when each change goes either way by lot.
  static func chance(_ one: Int, _ other: Int) -> Double? {
    let (all, least) = (one + other, min(one, other))
    guard all > 0 else { return nil }
    var (term, halvings) = (1.0, all)
    func halve() {
      term /= 2
      halvings -= 1
    }
    for k in 0..<least {
      term *= Double(all - k) / Double(k + 1)
      while term > 1, halvings > 0 { halve() }
    }
    while halvings > 0, term > 0 { halve() }
    var sum = term
    for k in stride(from: least, to: 0, by: -1) {
      term *= Double(k) / Double(all - k + 1)
      sum += term
    }
    return min(1, 2 * sum)
  }
}
