package import CoalitionModel

/// A pair of partners of two domains without a tie, with what speaks for making one.
package struct MissingTie: Hashable, Sendable {
  /// The partner of the first domain.
  package let first: Partner
  /// The partner of the second domain.
  package let second: Partner
  /// What is known: absent when a source says so, else unknown.
  package let evidence: TieEvidence
  /// How many of the two answered the survey and did not name the other; `nil` without a survey.
  package let answers: Int?
  /// The requirements of the norm that ask for it.
  package let requirements: [String]
  /// How strongly the norm asks for it: 3 essential, 2 advised, 1 optional, 0 not at all.
  package let importance: Int
  /// How much the tie alone adds to the chance that a question gets across (``DomainContact/passing``).
  package let passingGain: Double
  /// How much the tie alone adds to the nearness of the domains (``DomainContact/nearness``).
  package let nearnessGain: Double
  /// The number of pairs across the domains that come within two steps.
  package let nearPairs: Int
  /// How well it fits the pattern of the network, as log odds; `nil` where there is no pattern.
  package let logOdds: Double?
  /// Whether it is among the third that bring most.
  package let bringsMuch: Bool
  /// Whether it is among the third that fit the pattern of the network best.
  package let fitsPattern: Bool
  /// Who knows both and can introduce them best; `nil` when nobody in view does.
  package let introducer: Partner?
  /// The structures of the whole coalition in which the two meet, by id.
  package let shared: [Structure]

  /// The two partners, without direction.
  package var pair: PartnerPair { PartnerPair(first.id, second.id) }

  /// Whether somebody knows both, or the two meet in the whole coalition.
  package var isWithinReach: Bool { introducer != nil || !shared.isEmpty }

  /// How the tie can come about.
  ///
  /// Only partners within reach of each other find each other quickly or unaided. A tie that the norm
  /// asks for is never left for later: it is worth an introduction.
  package var outlook: TieOutlook {
    switch (bringsMuch, fitsPattern && isWithinReach) {
    case (true, true): .quick
    case (true, false): .introduction
    case (false, true): .unaided
    case (false, false): importance >= 2 ? .introduction : .later
    }
  }
}
