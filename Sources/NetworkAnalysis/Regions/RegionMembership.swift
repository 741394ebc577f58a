package import CoalitionModel

/// A wider region in which a partner lies or works, and how that is known.
package struct RegionMembership: Hashable, Sendable {
  /// How a partner comes to lie in a region.
  package enum Basis: Hashable, Sendable {
    /// It is said of the partner itself.
    case stated
    /// A municipality in the area of the partner, or of which a part is in it.
    case covers
    /// The partner works in a smaller region that lies in it.
    case worksIn(Region)
    /// A municipality lies in the area of the partner as well as in the region: worth asking.
    case derived(Region)
    /// Nothing is said of the partner; this holds for the municipality of the network.
    case municipality(Region)
  }

  /// The wider region.
  package let region: Region
  /// How the partner comes to lie in it.
  package let basis: Basis
  /// What the source says, with date and certainty.
  package let membership: Membership

  /// How sure this is: what is derived is at most medium.
  package var confidence: Confidence? {
    if case .derived = basis { return membership.confidence == .low ? .low : .medium }
    return membership.confidence
  }
}
