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
    for (pair, grounds) in projection.grounds {
      let levels = Set(grounds.flatMap { $0.levels })
      for level in levels { byLevel[level, default: 0] += 1 }
      without += levels.isEmpty ? 1 : 0
      both += levels.isSuperset(of: [.operational, .administrative]) ? 1 : 0
      let personal = grounds.count { $0.isPersonBound }
      if personal == grounds.count {
        bound.append(pair)
      } else if personal > 0 {
        partly.append(pair)
      }
    }
    pairsByLevel = byLevel
    pairsWithoutLevel = without
    pairsAtBothLevels = both
    personBound = bound.sorted()
    partlyPersonBound = partly.sorted()
  }
}

extension TieGround {
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

/// Two structures in which some of the same partners take part.
///
/// Overlap may be wanted, as it carries news from one table to the other, or a reason to join two
/// meetings; a figure cannot tell which.
package struct StructureOverlap: Hashable, Sendable {
  /// The structure whose id comes first.
  package let first: Structure
  /// The structure whose id comes last.
  package let second: Structure
  /// The partners in both, by id.
  package let shared: [Partner]
  /// Of all partners in either the share that is in both (Jaccard), from above 0 to 1.
  package let share: Double

  /// The structures of the same partners that count, two shared partners or more, those with most
  /// first, then by id.
  ///
  /// Structures that hold the whole coalition are left out unless they were asked for.
  ///
  /// - Complexity: O(*s*² *k*) for *s* structures of *k* partners.
  static func all(in analysis: Analysis) -> [StructureOverlap] {
    let options = analysis.options
    let structures = analysis.structures.filter { options.counts($0, in: analysis.network) }
    let members = structures.map { Set($0.members) }
    return structures.indices.flatMap { place in
      structures.indices.dropFirst(place + 1).compactMap { other -> StructureOverlap? in
        let shared = members[place].intersection(members[other])
        guard shared.count > 1 else { return nil }
        let all = members[place].union(members[other]).count
        return StructureOverlap(
          first: structures[place], second: structures[other],
          shared: shared.sorted().compactMap(analysis.partner),
          share: Double(shared.count) / Double(all))
      }
    }
    .sorted {
      if $0.shared.count != $1.shared.count { return $0.shared.count > $1.shared.count }
      return ($0.first.id, $0.second.id) < ($1.first.id, $1.second.id)
    }
  }
}
