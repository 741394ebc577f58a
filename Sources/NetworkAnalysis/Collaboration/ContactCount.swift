package import CoalitionModel
import Graphs
package import Wording

/// How much contact there is, in which one meeting is one meeting, however many pairs meet there.
package struct ContactCount: Hashable, Sendable {
  /// The pairs with a tie of their own.
  package private(set) var ties = 0
  private var meetings: Set<Structure.ID> = []
  private var others: Set<Structure.ID> = []

  /// As many ties, and no structure.
  init(ties: Int) { self.ties = ties }

  /// Counts what ties some pairs, one collection of grounds per pair.
  package init(of pairs: some Sequence<[TieGround]>) {
    for grounds in pairs {
      var hasTie = false
      for ground in grounds {
        switch ground {
        case .tie: hasTie = true
        case .structure(let structure):
          if structure.isMeeting && structure.host == nil {
            meetings.insert(structure.id)
          } else {
            others.insert(structure.id)
          }
        }
      }
      if hasTie { ties += 1 }
    }
  }

  /// How many ties, meetings and other structures that is.
  package var total: Int { ties + meetings.count + others.count }

  /// The counts in a sentence: "8 verbindingen en één overleg"; no tie when there is nothing.
  package var words: Text {
    let counts = [
      (ties, Noun.tie), (meetings.count, Noun.meeting), (others.count, Noun.jointStructure),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty else { return Text(nl: "geen verbinding", en: "no tie") }
    return .list(
      counts.map { number, noun in
        Text { language in
          number == 1 && noun != .tie
            ? "\(Text.inWords(1)(language)) \(noun.singular(language))"
            : language.count(number, noun)
        }
      })
  }
}

extension Analysis {
  /// How much contact there is in view.
  ///
  /// - Complexity: O(1) where no structure ties anybody, so that a large survey need not wait for it.
  package var contacts: ContactCount {
    let hasMeetings = structures.contains { options.counts($0, in: network) && !$0.meeting.isEmpty }
    return hasMeetings
      ? ContactCount(of: projection.grounds.values) : ContactCount(ties: projection.graph.edgeCount)
  }
}
