package import CoalitionModel

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
    let structures = analysis.structures.filter {
      options.standings.contains($0.standing)
        && (options.includesCoalitionWide || !$0.isCoalitionWide)
    }
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
