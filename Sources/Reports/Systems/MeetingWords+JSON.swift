import CoalitionModel
import NetworkAnalysis
package import Wording

// The same for a program.
extension MeetingWords {
  /// The meetings, what they share, who sits in several, and the pairs tied in several ways.
  package var value: JSONValue {
    .object([
      "meetings": .array(meetings.meetings.map(value(of:))),
      "without-members": .strings(meetings.withoutMembers.map { $0.id }),
      "not-counted": .strings(meetings.occasions.map { $0.id }),
      "overlaps": .array(meetings.overlaps.map(value(of:))),
      "loads": .array(
        meetings.loads.map { load in
          .object([
            "partner": .string(load.partner.id), "meetings": .strings(load.meetings.map { $0.id }),
          ])
        }),
      "outside": .strings(meetings.outside.map { $0.id }),
      "multiplexity": .object([
        "pairs": .array(multiplexity.pairs.map(value(of:))),
        "one-way": .integer(multiplexity.simpleCount),
        "only-a-meeting": .integer(multiplexity.onlyMeetingCount),
      ]),
    ])
  }

  private func value(of meeting: MeetingNetwork.Meeting) -> JSONValue {
    .object([
      "id": .string(meeting.id), "name": .string(meeting.structure.name),
      "standing": .string(meeting.structure.standing.term.englishCode),
      "members": .strings(meeting.members.map { $0.id }),
      "domains": .strings(meeting.domains.map { $0.term.englishCode }),
      "medical-social-pairs": .integer(meeting.carePairs),
      "only-here": .integer(meeting.onlyHere),
    ])
  }

  private func value(of overlap: MeetingOverlap) -> JSONValue {
    .object([
      "meetings": .strings(overlap.meetings.map { $0.id }),
      "shared": .strings(overlap.shared.map { $0.id }),
      "jaccard": .number(overlap.jaccard), "inside": .bool(overlap.isInside),
      "ask-whether-one": .bool(overlap.invitesQuestion),
    ])
  }

  private func value(of pair: Multiplexity.Pair) -> JSONValue {
    .object([
      "partners": .strings(pair.partners.map { $0.id }),
      "kinds": .strings(pair.kinds.map { $0.term.englishCode }),
      "meetings": .strings(pair.meetings.map { $0.id }),
    ])
  }
}
