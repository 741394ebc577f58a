package import CoalitionModel

/// Which partners are tied in several ways at once (multiplexity).
///
/// ## Definition
/// Ways are the kinds of the ties that exist between two partners, whatever their direction, and each
/// meeting in which both sit; a tie without a kind counts as one way when nothing else is told of the pair. A pair with at
/// least two ways is multiplex: when one way falls away, the other holds.
///
/// ## Source
/// Verbrugge (1979), "Multiplexity in adult friendships", Social Forces 57(4), 1286–1309,
/// doi:10.1093/sf/57.4.1286: overlap of several kinds of relation between the same two.
package struct Multiplexity: Sendable {
  /// Two partners and all that ties them.
  package struct Pair: Sendable {
    /// The partners, by id.
    package let partners: [Partner]
    /// The kinds of the ties between them, in the order of the vocabulary.
    package let kinds: [TieKind]
    /// Whether a tie between them has no kind.
    package let hasOtherTie: Bool
    /// The meetings in which both sit, by id.
    package let meetings: [Structure]

    /// In how many ways they are tied.
    package var wayCount: Int { max(kinds.count, hasOtherTie ? 1 : 0) + meetings.count }
  }

  /// The pairs that are tied in at least two ways: in most first, then by id.
  package let pairs: [Pair]
  /// How many pairs are tied in one way.
  package let simpleCount: Int
  /// How many of these have a meeting only.
  package let onlyMeetingCount: Int

  /// Looks at what counts as a tie.
  ///
  /// - Complexity: O(*m* log *m*) for *m* tied pairs.
  package init(of analysis: Analysis) {
    let tied = analysis.projection.grounds.keys.sorted().compactMap { pair -> Pair? in
      guard let one = analysis.partner(pair.first), let other = analysis.partner(pair.second)
      else { return nil }
      let grounds = analysis.projection.grounds(between: one.id, and: other.id)
      return Pair(between: one, and: other, grounds)
    }
    pairs = tied.filter { $0.wayCount > 1 }.sorted { $0.key < $1.key }
    let simple = tied.filter { $0.wayCount == 1 }
    simpleCount = simple.count
    onlyMeetingCount = simple.count { $0.kinds.isEmpty && !$0.hasOtherTie }
  }
}

extension Multiplexity.Pair {
  fileprivate init(between one: Partner, and other: Partner, _ grounds: [TieGround]) {
    partners = [one, other]
    let ties = grounds.compactMap { ground in
      if case .tie(let tie) = ground, tie.standing == .current { tie } else { nil }
    }
    let told = Set(ties.compactMap { $0.kind })
    kinds = TieKind.allCases.filter { told.contains($0) }
    hasOtherTie = ties.contains { $0.kind == nil }
    meetings = grounds.compactMap { ground in
      if case .structure(let structure) = ground, structure.standing == .current {
        structure
      } else {
        nil
      }
    }.sorted { $0.id < $1.id }
  }

  fileprivate var key: (Int, String, String) { (-wayCount, partners[0].id, partners[1].id) }
}
