public import CoalitionModel

/// How much a recommendation would change for the coalition, and why.
public struct Impact: Hashable, Sendable {
  /// How much would change.
  public enum Size: Int, Comparable, CaseIterable, Sendable {
    /// One partner or pair, or only what is known.
    case one
    /// Some partners.
    case some
    /// A task of the coalition, or what whole domains share.
    case wide

    public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
  }

  /// How much would change.
  public let size: Size
  /// Why, in words.
  public let reason: Text

  /// Creates an impact.
  public init(_ size: Size, _ reason: Text) {
    self.size = size
    self.reason = reason
  }
}
