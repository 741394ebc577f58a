package import CoalitionModel
package import Wording

/// A chain of care, and what is known about each of its links.
///
/// The chain that the programme calls the least that every coalition needs runs from midwives to
/// maternity care (kraamzorg) to youth health care (JGZ).
///
/// ## Source
/// Themadocument Gezonde en kansrijke start (2019), "Preventie huiselijk geweld": a continuous
/// line from midwifery care through maternity care to youth health care is the minimal basis.
package struct CareChain: Hashable, Sendable {
  /// One link of the chain.
  package struct Link: Hashable, Sendable {
    /// The groups from which the link runs.
    package let from: [PartnerGroup]
    /// The groups to which the link runs.
    package let to: [PartnerGroup]
    /// What is known about it.
    package let tie: GroupTie

    /// What the link runs through: ties and structures, each once, in a fixed order.
    package func through(_ language: Language) -> [String] {
      var names: [String] = []
      for ground in tie.tied.flatMap({ $0.evidence.current }) {
        let name = ground.name(language)
        if !names.contains(name) { names.append(name) }
      }
      return names
    }
  }

  /// The links, in the order of the chain.
  package let links: [Link]

  /// The steps of the chain of care around birth.
  package static let standardSteps: [[PartnerGroup]] = [
    [.type(.verloskundige)], [.type(.kraamzorg)], [.type(.jgz)],
  ]

  /// Looks up the links between each step and the next.
  package init(
    _ steps: [[PartnerGroup]] = CareChain.standardSteps, in network: CoalitionNetwork,
    tieEvidence: TieEvidenceIndex
  ) {
    links = zip(steps, steps.dropFirst()).map { from, to in
      Link(
        from: from, to: to,
        tie: GroupTie(between: from, and: to, in: network, tieEvidence: tieEvidence))
    }
  }

  /// Whether the whole chain exists.
  package var presence: Evidence {
    links.reduce(.present) { $0 && $1.tie.presence }
  }

  /// The names of structures and ties that all links run through.
  package func sharedThrough(_ language: Language) -> [String] {
    guard let first = links.first else { return [] }
    return first.through(language).filter { name in
      links.allSatisfy { $0.through(language).contains(name) }
    }
  }
}

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
  /// What the coalition wants between the two groups, or misses there, whatever exists.
  package let wishes: [Statement]
  /// What is known.
  package let presence: Evidence

  /// Looks up the ties between partners in view of two lists of groups.
  package init(
    between one: [PartnerGroup], and other: [PartnerGroup], in network: CoalitionNetwork,
    tieEvidence: TieEvidenceIndex
  ) {
    let sides = [one, other].map { groups in
      tieEvidence.projection.partners.filter { partner in groups.contains { $0.contains(partner) } }
    }
    let isLarge = Limits.areTooMany(sides[0].count, times: sides[1].count)
    let pairs = (isLarge ? Self.mentioned(sides, in: tieEvidence) : Self.all(sides)).map { pair in
      Pair(
        first: pair.first, second: pair.second,
        evidence: tieEvidence.evidence(between: pair.first, and: pair.second))
    }
    tied = pairs.filter { $0.evidence.presence == .present }
    untied = pairs.filter { $0.evidence.presence != .present }
    foreseen = untied.filter { !$0.evidence.foreseen.isEmpty }
    emptySides = zip([one, other], sides).filter { $1.isEmpty }.map { $0.0 }
    denials = network.statements.filter { statement in
      statement.standing == .absent && statement.need == .contact
        && statement.isAbout(one, and: other)
    }
    wishes = network.statements.filter { $0.isWish(between: one, and: other) }
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
    _ sides: [[Partner]], in tieEvidence: TieEvidenceIndex
  ) -> [(first: Partner, second: Partner)] {
    let books = sides.map { side in
      Dictionary(firsts: side.map { ($0.id, $0) })
    }
    return tieEvidence.mentionedPairs.compactMap { pair in
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

  /// Whether it says that contact between groups of both sides is wanted or missed.
  fileprivate func isWish(between one: [PartnerGroup], and other: [PartnerGroup]) -> Bool {
    guard groups.count == 2, standing == .wanted || standing == .absent, need.isBetweenPartners
    else { return false }
    return [groups, groups.reversed()].contains { one.contains($0[0]) && other.contains($0[1]) }
  }
}
