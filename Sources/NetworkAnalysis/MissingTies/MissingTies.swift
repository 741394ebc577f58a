public import CoalitionModel
import Graphs
package import Wording

/// A tie that a norm asks for between partners of some groups.
public struct RequestedTie: Hashable, Sendable {
  /// The requirement that asks for it.
  public let requirement: String
  /// The groups of the one side.
  public let first: [PartnerGroup]
  /// The groups of the other side.
  public let second: [PartnerGroup]

  /// Creates a request.
  public init(requirement: String, first: [PartnerGroup], second: [PartnerGroup]) {
    self.requirement = requirement
    self.first = first
    self.second = second
  }

  /// Whether a tie between two partners would meet the request.
  public func concerns(_ one: Partner, _ other: Partner) -> Bool {
    func contains(_ groups: [PartnerGroup], _ partner: Partner) -> Bool {
      groups.contains { $0.contains(partner) }
    }
    return contains(first, one) && contains(second, other)
      || contains(first, other) && contains(second, one)
  }
}

/// A pair of partners of two domains without a tie.
package struct MissingTie: Hashable, Sendable {
  /// The partner of the first domain.
  package let first: Partner
  /// The partner of the second domain.
  package let second: Partner
  /// What is known: absent when a source says so, else unknown.
  package let evidence: TieEvidence
  /// The requirements of the norm that ask for it.
  package let requirements: [String]
  /// The number of pairs across the domains that come within two steps by it.
  package let gain: Int

  /// The two partners, without direction.
  package var pair: PartnerPair { PartnerPair(first.id, second.id) }

  /// Whether the two plan to work together.
  package var isPlanned: Bool { evidence.foreseen.contains { $0.standing == .planned } }
}

/// The missing ties between two domains, in the order in which to talk about them.
///
/// The map, the report, the suggestions and the data show these ties in this order, and with the numbers
/// of ``numbered``. Where too few answered a survey to say which ties are missing (below
/// ``Disclosure/Level/groups``), there are none, here and so everywhere.
///
/// ## Definition
/// Every pair of partners in view, one of each domain, that is not tied. Those that a source says are
/// absent come first; then those that a norm asks for; then those that bring most partners of the other
/// domain within two steps; then by id. A pair of which a tie is planned stands here too, but has no
/// number, for a plan is told as a plan. The figure of a pair counts the pairs of partners across the two
/// domains that are more than two steps apart now and at most two steps apart with the new tie.
///
/// - Complexity: O(*p* · (*d* + *r*)) for *p* pairs of partners with *d* neighbors and *r* requests.
package struct MissingTies: Hashable, Sendable {
  /// The two domains.
  package let domains: [Domain]
  /// The missing ties, in order; none when they are left out or held back.
  package let ties: [MissingTie]
  /// Whether there are too many pairs to look at them all; then no tie is given.
  package let isLeftOut: Bool
  /// Why they are held back, as a sentence; nothing when enough partners answered a survey.
  package let heldBack: Text?
  /// The ties that have a number on the map: the first, few per partner, so that no partner gets all.
  package let numbered: [MissingTie]

  /// So many missing ties have a number.
  package static let numberCount = 5

  /// Finds the missing ties.
  ///
  /// - Parameters:
  ///   - one: The first domain.
  ///   - other: The second domain.
  ///   - analysis: The analysis of the network, with the ties that a norm asks for.
  /// - Precondition: The two domains are different.
  package init(between one: Domain, and other: Domain, in analysis: Analysis) {
    let sides = DomainSides(between: one, and: other, in: analysis.projection)
    domains = [one, other]
    isLeftOut = Limits.areTooMany(sides.first.count, times: sides.second.count)
    heldBack = Self.heldBack(analysis.disclosure)
    let found = isLeftOut || heldBack != nil ? [] : Self.ties(between: sides, in: analysis)
    ties = Self.inOrder(found)
    numbered = Self.first(Self.numberCount, of: ties)
  }

  private static func heldBack(_ disclosure: Disclosure) -> Text? {
    guard disclosure.level < .groups else { return nil }
    return Text(
      nl: """
        Nog geen lijst: \(disclosure.reason.nl). Vraag eerst of meer partners willen antwoorden.
        """,
      en: "No list yet: \(disclosure.reason.en). First ask whether more partners want to answer.")
  }

  private static func ties(
    between sides: DomainSides, in analysis: Analysis
  ) -> [MissingTie] {
    let projection = analysis.projection
    let passing = PassingChance(from: sides.first, to: sides.second, in: projection.graph)
    return sides.first.flatMap { first in
      sides.second.compactMap { second -> MissingTie? in
        let (one, other) = (projection.partner(of: first), projection.partner(of: second))
        let evidence = analysis.tieEvidence.evidence(between: one, and: other)
        guard evidence.presence != .present else { return nil }
        return MissingTie(
          first: one, second: other, evidence: evidence,
          requirements: analysis.requests.filter { $0.concerns(one, other) }
            .map { $0.requirement },
          gain: passing.newPairs(of: NodePair(first, second)))
      }
    }
  }

  /// Ties by what decides where they stand, then by id.
  private static func inOrder(_ ties: [MissingTie]) -> [MissingTie] {
    let worths = ties.map { $0.worth }
    return ties.indices.sorted { one, other in
      guard worths[one] == worths[other] else {
        return worths[one].lexicographicallyPrecedes(worths[other])
      }
      return (ties[one].first.id, ties[one].second.id)
        < (ties[other].first.id, ties[other].second.id)
    }.map { ties[$0] }
  }

  /// The ties of which a source says that they are absent.
  package var statedAbsent: [MissingTie] { ties.filter { $0.evidence.presence == .absent } }

  /// The ties about which no source says anything.
  package var notInView: [MissingTie] { ties.filter { $0.evidence.presence == .unknown } }

  /// The number of a tie on the map; nothing when it has none.
  package func number(of pair: PartnerPair) -> Int? {
    numbered.firstIndex { $0.pair == pair }.map { $0 + 1 }
  }

  /// Per tie of the first to talk about, the number of the first that it is worth the same as; nothing
  /// where its own number says where it stands.
  package static func equals(in ties: [MissingTie]) -> [Int?] {
    ties.enumerated().map { place, tie in
      ties[..<place].firstIndex { $0.worth == tie.worth }.map { $0 + 1 }
    }
  }

  /// The first ties to talk about that are not planned yet, few per partner; the first of them have
  /// the numbers of ``numbered``.
  ///
  /// - Parameters:
  ///   - count: The number of ties at most.
  ///   - perPartner: The number of ties of one partner at most, so that no partner gets them all.
  /// - Returns: The ties, in order.
  package func first(_ count: Int, perPartner: Int = 2) -> [MissingTie] {
    Self.first(count, of: ties, perPartner: perPartner)
  }

  private static func first(
    _ count: Int, of ties: [MissingTie], perPartner: Int = 2
  ) -> [MissingTie] {
    var uses = TieUses(perPartner: perPartner)
    var chosen: [MissingTie] = []
    for tie in ties where chosen.count < count && !tie.isPlanned {
      if uses.take(tie) { chosen.append(tie) }
    }
    return chosen
  }
}

/// How many ties of a list each partner has so far.
struct TieUses {
  let perPartner: Int
  private var counts: [Partner.ID: Int] = [:]

  init(perPartner: Int) { self.perPartner = perPartner }

  /// Whether neither partner has all its ties yet.
  func hasRoom(for tie: MissingTie) -> Bool {
    counts[tie.first.id, default: 0] < perPartner && counts[tie.second.id, default: 0] < perPartner
  }

  /// Takes a tie into the list when there is room for it.
  mutating func take(_ tie: MissingTie) -> Bool {
    guard hasRoom(for: tie) else { return false }
    counts[tie.first.id, default: 0] += 1
    counts[tie.second.id, default: 0] += 1
    return true
  }
}

extension MissingTie {
  /// What decides where it stands, the lowest first: a stated absence, a norm that asks, what it brings.
  fileprivate var worth: [Int] {
    [evidence.presence == .absent ? 0 : 1, requirements.isEmpty ? 1 : 0, -gain]
  }
}
