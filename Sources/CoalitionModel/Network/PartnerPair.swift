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
