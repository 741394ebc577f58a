public import CoalitionModel

/// A tie that a norm asks for between partners of some groups.
public struct RequestedTie: Hashable, Sendable {
  /// The requirement that asks for it.
  public let requirement: String
  /// The groups of the one side.
  public let first: [PartnerGroup]
  /// The groups of the other side.
  public let second: [PartnerGroup]

  /// Creates a request.
  public init(requirement: String, first: [PartnerGroup], second: [PartnerGroup]) {
    self.requirement = requirement
    self.first = first
    self.second = second
  }

  /// Whether a tie between two partners would meet the request.
  public func concerns(_ one: Partner, _ other: Partner) -> Bool {
    func contains(_ groups: [PartnerGroup], _ partner: Partner) -> Bool {
      groups.contains { $0.contains(partner) }
    }
    return contains(first, one) && contains(second, other)
      || contains(first, other) && contains(second, one)
  }
}
