/// A collaboration of two partners.
public struct Tie: Hashable, Sendable {
  /// The partner from which the tie runs.
  public var from: Partner.ID
  /// The partner to which the tie runs.
  public var to: Partner.ID
  /// What they do together; `nil` where the file does not say.
  public var kind: TieKind?
  /// Whether the tie runs one way only.
  public var isDirected = false
  /// Whether the tie exists.
  public var standing = Standing.current
  /// What is still planned with it, in the words of the source.
  public var intention: String?
  /// How close the collaboration is, from 0 (no contact) to 5 (as one team).
  public var intensity: Int?
  /// Who rated the intensity.
  public var ratedBy: String?
  /// The levels at which they work together.
  public var levels: [Level] = []
  /// Whether the tie is laid down; `nil` is unknown.
  public var isFormal: Bool?
  /// Whether the tie depends on one person; `nil` is unknown.
  public var isPersonBound: Bool?
  /// The phases that the tie is about.
  public var phases: [Phase] = []
  /// The themes that the tie is about.
  public var themes: [Theme] = []
  /// The partners that reported the tie in a survey.
  public var reportedBy: [Partner.ID] = []
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a mutual tie that exists now.
  public init(from: Partner.ID, to: Partner.ID, kind: TieKind? = nil) {
    self.from = from
    self.to = to
    self.kind = kind
  }

  /// The two partners, without direction.
  public var pair: PartnerPair { PartnerPair(from, to) }

  /// The tie with its ends in order when it has no direction, so that it does not matter from which
  /// end it was written.
  public var inOrder: Tie {
    guard !isDirected, to < from else { return self }
    var ordered = self
    (ordered.from, ordered.to) = (to, from)
    return ordered
  }
}

/// Two partners, without direction.
public struct PartnerPair: Hashable, Comparable, Sendable {
  /// The partner whose id comes first.
  public let first: Partner.ID
  /// The partner whose id comes last.
  public let second: Partner.ID

  /// Creates a pair; the order of the two does not matter.
  public init(_ one: Partner.ID, _ other: Partner.ID) {
    first = min(one, other)
    second = max(one, other)
  }

  /// The other partner of the pair.
  public func other(than partner: Partner.ID) -> Partner.ID {
    partner == first ? second : first
  }

  /// Whether the partner is one of the two.
  public func contains(_ partner: Partner.ID) -> Bool {
    partner == first || partner == second
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
