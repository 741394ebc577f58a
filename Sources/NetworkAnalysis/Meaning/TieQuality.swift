package import CoalitionModel

/// At which level partners work together, and which ties depend on one person.
package struct TieQuality: Hashable, Sendable {
  /// The tied pairs of which a tie or structure is at the level.
  package let pairsByLevel: [Level: Int]
  /// The tied pairs of which no source says at which level they work together.
  package let pairsWithoutLevel: Int
  /// The tied pairs that work together both in daily practice and at the administrative level.
  package let pairsAtBothLevels: Int
  /// The tied pairs that only ties bound to a person hold together, by id.
  package let personBound: [PartnerPair]
  /// The tied pairs of which some tie is bound to a person, while something else holds them too.
  package let partlyPersonBound: [PartnerPair]

  init(of projection: Projection) {
    var (byLevel, without, both) = ([Level: Int](), 0, 0)
    var (bound, partly) = ([PartnerPair](), [PartnerPair]())
    for (pair, bonds) in projection.bonds {
      let levels = Set(bonds.flatMap { $0.levels })
      for level in levels { byLevel[level, default: 0] += 1 }
      without += levels.isEmpty ? 1 : 0
      both += levels.isSuperset(of: [.operational, .administrative]) ? 1 : 0
      let personal = bonds.count { $0.isPersonBound }
      if personal == bonds.count { bound.append(pair) } else if personal > 0 { partly.append(pair) }
    }
    pairsByLevel = byLevel
    pairsWithoutLevel = without
    pairsAtBothLevels = both
    personBound = bound.sorted()
    partlyPersonBound = partly.sorted()
  }
}

extension Bond {
  fileprivate var levels: [Level] {
    switch self {
    case .tie(let tie): tie.levels
    case .structure(let structure): structure.levels
    }
  }

  /// A structure outlives the person that attends it.
  fileprivate var isPersonBound: Bool {
    switch self {
    case .tie(let tie): tie.isPersonBound ?? false
    case .structure: false
    }
  }
}
