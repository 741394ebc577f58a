public import CoalitionModel

/// What is known about a tie between any partner of one group and any of another.
///
/// Present when one pair is tied now; absent when a source says so of the groups or of every pair,
/// or when the network is complete; unknown otherwise, also when a side has no partner in view.
public struct GroupTie: Hashable, Sendable {
  /// A pair with what is known about it.
  public struct Pair: Hashable, Sendable {
    /// The partner of the first group.
    public let first: Partner
    /// The partner of the second group.
    public let second: Partner
    /// What is known.
    public let evidence: TieEvidence
  }

  /// The pairs that are tied now.
  public let tied: [Pair]
  /// The untied pairs of which a tie is planned or wished for, or that met once.
  public let foreseen: [Pair]
  /// The untied pairs, those with a foreseen tie included.
  public let untied: [Pair]
  /// The groups of the two sides of which no partner takes part.
  public let emptySides: [[PartnerGroup]]
  /// What sources say of the two groups as a whole.
  public let denials: [Statement]
  /// What is known.
  public let presence: Evidence

  /// Looks up the ties between partners in view of two lists of groups.
  public init(
    between one: [PartnerGroup], and other: [PartnerGroup], in network: CoalitionNetwork,
    ledger: TieLedger
  ) {
    let sides = [one, other].map { groups in
      ledger.projection.partners.filter { partner in groups.contains { $0.contains(partner) } }
    }
    var seen: Set<PartnerPair> = []
    let pairs = sides[0].flatMap { first in
      sides[1].filter {
        $0.id != first.id && seen.insert(PartnerPair(first.id, $0.id)).inserted
      }.map { second in
        Pair(first: first, second: second, evidence: ledger.evidence(between: first, and: second))
      }
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
      || !pairs.isEmpty && untied.allSatisfy { $0.evidence.presence == .absent }
    presence = !tied.isEmpty ? .present : isAbsent ? .absent : .unknown
  }
}

extension Statement {
  fileprivate func isAbout(_ one: [PartnerGroup], and other: [PartnerGroup]) -> Bool {
    guard groups.count == 2 else { return false }
    return [groups, groups.reversed()].contains { one == [$0[0]] && other == [$0[1]] }
  }
}
