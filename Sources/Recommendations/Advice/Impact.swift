import CoalitionModel
package import Wording

/// How much a recommendation would change for the coalition, and why.
package struct Impact: Hashable, Sendable {
  /// How much would change.
  package enum Size: Int, Comparable, CaseIterable, Sendable {
    /// One partner or pair, or only what is known.
    case one
    /// Some partners.
    case some
    /// A task of the coalition, or what whole domains share.
    case wide

    package static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  /// How much would change.
  package let size: Size
  /// Why, in words.
  package let reason: Text

  /// Creates an impact.
  package init(_ size: Size, _ reason: Text) {
    self.size = size
    self.reason = reason
  }
}
