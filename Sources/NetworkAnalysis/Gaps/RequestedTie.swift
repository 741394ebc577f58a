package import CoalitionModel

/// A tie that a norm asks for between partners of some groups.
package struct RequestedTie: Hashable, Sendable {
  /// The requirement that asks for it.
  package let requirement: String
  /// The groups of the one side.
  package let first: [PartnerGroup]
  /// The groups of the other side.
  package let second: [PartnerGroup]

  /// Creates a request.
  package init(requirement: String, first: [PartnerGroup], second: [PartnerGroup]) {
    self.requirement = requirement
    self.first = first
    self.second = second
  }

  /// Whether a tie between two partners would meet the request.
  package func concerns(_ one: Partner, _ other: Partner) -> Bool {
    func contains(_ groups: [PartnerGroup], _ partner: Partner) -> Bool {
      groups.contains { $0.contains(partner) }
    }
    return contains(first, one) && contains(second, other)
      || contains(first, other) && contains(second, one)
  }
}
