import CoalitionModel

extension CoalitionNetwork {
  /// Whether a source says that partners of two groups work together, without naming who.
  ///
  /// A rule that points at a missing way between such partners would contradict it.
  func states(_ one: Domain, _ other: Domain) -> Bool {
    statements.contains { statement in
      let domains = statement.groups.map { group in
        switch group {
        case .domain(let domain): domain
        case .type(let type): type.domain
        }
      }
      return statement.standing == .current
        && (domains == [one, other] || domains == [other, one])
    }
  }

  /// Whether a source says that partners such as these two work together.
  func states(_ one: Partner, _ other: Partner) -> Bool {
    statements.contains { $0.standing == .current && $0.concerns(one, other) }
  }

  /// The partners that meet in a structure that holds the whole coalition and exists now.
  func meetInCoalition(_ one: Partner, _ other: Partner) -> Bool {
    allStructures.contains {
      $0.isCoalitionWide && $0.standing == .current
        && $0.members.contains(one.id) && $0.members.contains(other.id)
    }
  }
}
