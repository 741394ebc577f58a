/// Which ends of an edge have a head, and what kind.
package enum Arrow: Codable, Hashable, Sendable {
  case none
  /// A head at the end of `to`.
  case forward(Head)
  /// A head at both ends.
  case both(Head)

  /// A filled head at the end of `to`.
  package static let forward = Arrow.forward(.normal)
  /// A filled head at both ends.
  package static let both = Arrow.both(.normal)

  /// What a head looks like.
  package enum Head: String, Codable, Hashable, Sendable, CaseIterable {
    /// A filled triangle.
    case normal
    /// An open, notched head.
    case vee
  }
}
