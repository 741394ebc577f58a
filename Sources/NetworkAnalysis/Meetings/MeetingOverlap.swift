package import CoalitionModel

/// Two meetings and the members that they share.
///
/// ## Definition
/// The overlap is the Jaccard index of the members: those of both, divided by those of either, from
/// above 0 to 1.
package struct MeetingOverlap: Sendable {
  /// The meetings, the larger one first.
  package let meetings: [MeetingNetwork.Meeting]
  /// Who sits in both, by id.
  package let shared: [Partner]
  /// The share of the members of either that sits in both, from above 0 to 1.
  package let jaccard: Double

  /// From so large an overlap on two meetings can be looked at together.
  package static let largeOverlap = 0.5
  /// So many shared members at least make an overlap that says something.
  package static let fewestShared = 2

  /// Whether all members of the smaller one sit in the larger one.
  package var isInside: Bool { shared.count == meetings[1].members.count }

  /// Whether it is worth asking if the two can be one, or can follow each other on one day.
  ///
  /// Both are meetings and no body or agreement, at least ``fewestShared`` members sit in both, these
  /// are all of the smaller one or at least ``largeOverlap`` of all, and the two do not have themes or
  /// phases that differ wholly. An overlap is no proof: what a meeting is for stands in no list of members.
  package var invitesQuestion: Bool {
    let (one, other) = (meetings[0].structure, meetings[1].structure)
    return [one, other].allSatisfy { $0.isMeeting && $0.host == nil }
      && shared.count >= Self.fewestShared && (isInside || jaccard >= Self.largeOverlap)
      && !Self.differ(one.themes, other.themes) && !Self.differ(one.phases, other.phases)
  }

  /// Whether two lists are both filled and have nothing in common.
  private static func differ<Value: Hashable>(_ one: [Value], _ other: [Value]) -> Bool {
    !one.isEmpty && !other.isEmpty && Set(one).isDisjoint(with: other)
  }

  /// Every pair of meetings with a member in common, that with most first, then by id.
  static func all(among meetings: [MeetingNetwork.Meeting]) -> [MeetingOverlap] {
    let ids = meetings.map { Set($0.members.map { $0.id }) }
    var overlaps: [MeetingOverlap] = []
    for one in meetings.indices {
      for other in meetings.indices.dropFirst(one + 1) {
        let shared = meetings[one].members.filter { ids[other].contains($0.id) }
        guard !shared.isEmpty else { continue }
        let all = ids[one].count + ids[other].count - shared.count
        overlaps.append(
          MeetingOverlap(
            meetings: [meetings[one], meetings[other]], shared: shared,
            jaccard: Double(shared.count) / Double(all)))
      }
    }
    return overlaps.sorted { $0.key < $1.key }
  }

  private var key: (Int, String, String) { (-shared.count, meetings[0].id, meetings[1].id) }
}
