/// Which ties and structures count when a network is read as a graph.
package struct ProjectionOptions: Hashable, Sendable {
  /// The standings that count; only what exists now by default.
  package var standings: Set<Standing> = [.current]
  /// The least intensity of a rated tie; a tie that nobody rated counts always.
  package var minimumIntensity = 1
  /// Whether a structure that holds the whole coalition ties its members.
  package var includesCoalitionWide = false

  /// Creates the default options.
  package init() {}
}
