package import CoalitionModel

/// What is known about a tie between any partner of one group and any of another.
///
/// Present when one pair is tied now; absent when a source says so of the groups or of every pair,
/// or when the network is complete; unknown otherwise, also when a side has no partner in view.
package struct GroupTie: Hashable, Sendable {
  /// A pair with what is known about it.
  package struct Pair: Hashable, Sendable {
    /// The partner of the first group.
    package let first: Partner
    /// The partner of the second group.
    package let second: Partner
    /// What is known.
    package let evidence: TieEvidence
  }

  /// The pairs that are tied now.
  package let tied: [Pair]
  /// The untied pairs of which a tie is planned or wished for, or that met once.
  package let foreseen: [Pair]
  /// The untied pairs, those with a foreseen tie included; where there are more than ``Limits/pairs``,
  /// only those that are mentioned somewhere.
  package let untied: [Pair]
  /// The groups of the two sides of which no partner takes part.
  package let emptySides: [[PartnerGroup]]
  /// What sources say of the two groups as a whole.
  package let denials: [Statement]
  /// What is known.
  package let presence: Evidence

  /// Looks up the ties between partners in view of two lists of groups.
  package init(
    between one: [PartnerGroup], and other: [PartnerGroup], in network: CoalitionNetwork,
    ledger: TieLedger
  ) {
    let sides = [one, other].map { groups in
      ledger.projection.partners.filter { partner in groups.contains { $0.contains(partner) } }
    }
    let isLarge = Limits.areTooMany(sides[0].count, times: sides[1].count)
    let pairs = (isLarge ? Self.mentioned(sides, in: ledger) : Self.all(sides)).map { pair in
      Pair(
        first: pair.first, second: pair.second,
        evidence: ledger.evidence(between: pair.first, and: pair.second))
    }
    tied = pairs.filter { $0.evidence.presence == .present }
    untied = pairs.filter { $0.evidence.presence != .present }
    foreseen = untied.filter { !$0.evidence.foreseen.isEmpty }
    emptySides = zip([one, other], sides).filter { $1.isEmpty }.map { $0.0 }
    denials = network.statements.filter { statement in
      statement.standing == .absent && statement.isAbout(one, and: other)
    }
    let isAbsent =
      !denials.isEmpty || network.isComplete
      || !pairs.isEmpty && !isLarge && untied.allSatisfy { $0.evidence.presence == .absent }
    presence = !tied.isEmpty ? .present : isAbsent ? .absent : .unknown
  }

  private static func all(_ sides: [[Partner]]) -> [(first: Partner, second: Partner)] {
    var seen: Set<PartnerPair> = []
    return sides[0].flatMap { first in
      sides[1]
        .filter { $0.id != first.id && seen.insert(PartnerPair(first.id, $0.id)).inserted }
        .map { (first, $0) }
    }
  }

  private static func mentioned(
    _ sides: [[Partner]], in ledger: TieLedger
  ) -> [(first: Partner, second: Partner)] {
    let books = sides.map { side in
      Dictionary(side.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return ledger.mentionedPairs.compactMap { pair in
      for (one, other) in [(pair.first, pair.second), (pair.second, pair.first)] {
        if let first = books[0][one], let second = books[1][other] { return (first, second) }
      }
      return nil
    }
  }
}

extension Statement {
  fileprivate func isAbout(_ one: [PartnerGroup], and other: [PartnerGroup]) -> Bool {
    guard groups.count == 2 else { return false }
    return [groups, groups.reversed()].contains { one == [$0[0]] && other == [$0[1]] }
  }
}
