/// A problem that the coalition works on (opgave), with where that is said.
package struct Priority: Hashable, Sendable {
  /// The theme.
  package var theme: Theme
  /// The passages that this rests on.
  package var citations: [Citation] = []

  /// Creates a priority.
  package init(_ theme: Theme) {
    self.theme = theme
  }
}
