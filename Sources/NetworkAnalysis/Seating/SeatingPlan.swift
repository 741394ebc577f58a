package import CoalitionModel
import Wording

/// Who sits with whom at a meeting: partners of all domains at every table, and the pairs without a tie
/// between care and the social domain together as often as can be.
///
/// The pairs with a number on the map weigh more than all others, so that they meet first. Seated is who
/// takes part, has been asked or is wanted.
package struct SeatingPlan: Sendable {
  /// Per round, per table, who sits there, in the order of the domains.
  package let rounds: [[[Partner]]]
  /// The pairs without a tie of which both have a seat.
  package let pairs: [MissingTie]
  /// Of those, the ones that share a table at least once.
  package let met: [MissingTie]
  /// No plan with so few of one domain at a table lets more of the pairs meet.
  package let most: Int
  /// The most partners of one domain at a table.
  package let mostOfDomain: Int

  /// So many partners are seated at most; a hall with more asks for another form of meeting.
  package static let largest = 200

  /// The partners that get a seat, by domain and id.
  package static func guests(of network: CoalitionNetwork) -> [Partner] {
    network.partners.filter { SeatingPlan.seated.contains($0.status) }.sorted { one, other in
      guard let first = one.domain, let second = other.domain, first != second else {
        return one.domain == other.domain ? one.id < other.id : one.domain != nil
      }
      return first < second
    }
  }

  private static let seated: Set<PartnerStatus> = [.involved, .approached, .wanted]

  /// Makes a plan; nothing for fewer than two partners, or more than ``largest``.
  ///
  /// - Parameters:
  ///   - analysis: The analysis.
  ///   - tables: The number of tables.
  ///   - rounds: How often people change tables.
  package init?(of analysis: Analysis, tables: Int, rounds: Int) {
    let guests = Self.guests(of: analysis.network)
    guard guests.count > 1, guests.count <= Self.largest else { return nil }
    let places = Dictionary(firsts: guests.enumerated().map { ($0.element.id, $0.offset) })
    let pairs = analysis.missingTies.ties.filter {
      places[$0.first.id] != nil && places[$0.second.id] != nil
    }
    let numbered = Set(analysis.missingTies.numbered.map { $0.pair })
    let domains = Set(guests.compactMap { $0.domain }).sorted()
    let groups = guests.map { $0.domain.flatMap(domains.firstIndex(of:)) }
    func weights(_ weight: (MissingTie) -> Int) -> [[Int]] {
      var found = Array(repeating: Array(repeating: 0, count: guests.count), count: guests.count)
      for tie in pairs {
        guard let one = places[tie.first.id], let other = places[tie.second.id] else { continue }
        found[one][other] = weight(tie)
        found[other][one] = weight(tie)
      }
      return found
    }
    let search = SeatingSearch(
      groups: groups, weights: weights { numbered.contains($0.pair) ? 5 : 1 }, tables: tables,
      rounds: rounds)
    var meetings: Set<PartnerPair> = []
    for table in search.rounds.flatMap({ $0 }) {
      for one in table {
        for other in table where one < other {
          meetings.insert(PartnerPair(guests[one].id, guests[other].id))
        }
      }
    }
    self.pairs = pairs
    met = pairs.filter { meetings.contains($0.pair) }
    let bound = SeatingBound(
      groups: groups, weights: weights { _ in 1 }, tables: tables, rounds: rounds)
    most = min(bound.worth, pairs.count)
    mostOfDomain = search.mostOfGroup
    self.rounds = search.rounds.map { tables in tables.map { table in table.map { guests[$0] } } }
  }
}
