/// A collaboration of two partners.
package struct Tie: Hashable, Sendable {
  /// The partner from which the tie runs.
  package var from: Partner.ID
  /// The partner to which the tie runs.
  package var to: Partner.ID
  /// What they do together; `nil` where the file does not say.
  package var kind: TieKind?
  /// Whether the tie runs one way only.
  package var isDirected = false
  /// Whether the tie exists.
  package var standing = Standing.current
  /// How close the collaboration is, from 0 (no contact) to 5 (as one team).
  package var intensity: Int?
  /// Who rated the intensity.
  package var ratedBy: String?
  /// The levels at which they work together.
  package var levels: [Level] = []
  /// Whether the tie is laid down; `nil` is unknown.
  package var isFormal: Bool?
  /// Whether the tie depends on one person; `nil` is unknown.
  package var isPersonBound: Bool?
  /// The phases that the tie is about.
  package var phases: [Phase] = []
  /// The themes that the tie is about.
  package var themes: [Theme] = []
  /// The partners that reported the tie in a survey.
  package var reportedBy: [Partner.ID] = []
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates a mutual tie that exists now.
  package init(from: Partner.ID, to: Partner.ID, kind: TieKind? = nil) {
    self.from = from
    self.to = to
    self.kind = kind
  }

  /// The two partners, without direction.
  package var pair: PartnerPair { PartnerPair(from, to) }

  /// The tie with its ends in order when it has no direction, so that it does not matter from which
  /// end it was written.
  package var inOrder: Tie {
    guard !isDirected, to < from else { return self }
    var ordered = self
    (ordered.from, ordered.to) = (to, from)
    return ordered
  }
}

/// Two partners, without direction.
package struct PartnerPair: Hashable, Comparable, Sendable {
  /// The partner whose id comes first.
  package let first: Partner.ID
  /// The partner whose id comes last.
  package let second: Partner.ID

  /// Creates a pair; the order of the two does not matter.
  package init(_ one: Partner.ID, _ other: Partner.ID) {
    first = min(one, other)
    second = max(one, other)
  }

  /// The other partner of the pair.
  package func other(than partner: Partner.ID) -> Partner.ID {
    partner == first ? second : first
  }

  /// Whether the partner is one of the two.
  package func contains(_ partner: Partner.ID) -> Bool {
    partner == first || partner == second
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
