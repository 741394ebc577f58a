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
