/// A problem that the coalition works on (opgave), with where that is said.
public struct Priority: Hashable, Sendable {
  /// The theme.
  public var theme: Theme
  /// The passages that this rests on.
  public var citations: [Citation] = []

  /// Creates a priority.
  public init(_ theme: Theme) {
    self.theme = theme
  }
}
