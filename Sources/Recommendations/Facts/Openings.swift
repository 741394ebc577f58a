package import CoalitionModel
import Wording

/// That a partner could join a meeting that exists: one table, and not a tie for each who sits there.
package struct Opening: Hashable, Sendable {
  /// The partner.
  package let partner: Partner.ID
  /// The meetings, the best first; a second one where it is worth about as much.
  package let tables: [Structure]
  /// The members on the other side whom it does not meet yet.
  package let newcomers: [Partner.ID]
  /// How many those are, in the best meeting.
  package let worth: Int
  /// How well it fits, from 0 to 4.
  package let fit: Int
}

extension CoalitionFacts {
  /// The openings of every partner that takes part or was asked, the best meeting for each.
  ///
  /// - Parameter sides: The two sides that a wish is about; care and social domain when nothing.
  /// - Returns: At most one opening for each partner, by id.
  /// - Complexity: O(*p* · *s* · *m*) for *p* partners and *s* meetings of *m* members.
  func openings(between sides: [PartnerGroup]? = nil) -> [Opening] {
    let tables = tables
    let sides = sides ?? [.domain(.medical), .domain(.social)]
    guard !tables.isEmpty, sides.count == 2 else { return [] }
    return partners.compactMap { opening(for: $0, at: tables, between: sides) }
  }

  private func opening(
    for partner: Partner, at tables: [Structure], between sides: [PartnerGroup]
  ) -> Opening? {
    guard canJoin(partner), let own = sides.firstIndex(where: { $0.contains(partner) }) else {
      return nil
    }
    let other = sides[1 - own]
    let scored = tables.compactMap { table -> (table: Structure, new: [Partner.ID], fit: Int)? in
      guard !table.members.contains(partner.id), isOpen(table, to: partner) else { return nil }
      let new = members(of: table).filter {
        other.contains($0) && !areInTouch($0.id, partner.id) && !isBody($0)
          && !$0.hasDebatableDomain && $0.id != partner.id
      }
      guard !new.isEmpty else { return nil }
      return (table, new.map { $0.id }, fit(of: partner, at: table, side: sides[own]))
    }
    let sorted = scored.sorted {
      ($0.new.count, $0.fit, $1.table.id) > ($1.new.count, $1.fit, $0.table.id)
    }
    guard let best = sorted.first else { return nil }
    let near = sorted.prefix { best.new.count - $0.new.count <= 1 }.prefix(2)
    let shown = near.sorted { ($0.fit, $1.table.id) > ($1.fit, $0.table.id) }
    let newcomers = inOrder(Set(shown.flatMap { $0.new }).compactMap(self.partner)).map { $0.id }
    return Opening(
      partner: partner.id, tables: shown.map { $0.table }, newcomers: newcomers,
      worth: best.new.count, fit: shown.map { $0.fit }.max() ?? 0)
  }

  private func canJoin(_ partner: Partner) -> Bool {
    [.involved, .approached].contains(partner.status) && !isBody(partner)
      && !isMunicipality(partner)
  }

  /// Whether a meeting is open to a partner: who stands for families does not sit in a meeting about
  /// families.
  func isOpen(_ table: Structure, to partner: Partner) -> Bool {
    partner.domain != .informal && table.levels.map { $0 != .administrative }.allOr(true)
  }

  /// One for each: nobody of its side sits there; it helps with a priority or is a way in; the phase
  /// is the same or none is said; somebody there knows it.
  private func fit(of partner: Partner, at table: Structure, side: PartnerGroup) -> Int {
    let members = members(of: table)
    let isAlone = !members.contains { side.contains($0) }
    let helps = !themes(helpedBy: partner.id).isEmpty || isEntrance(partner)
    let isInTime =
      partner.phases.isEmpty || table.phases.isEmpty
      || !Set(partner.phases).isDisjoint(with: table.phases)
    let isKnown = members.contains { areInTouch($0.id, partner.id) }
    return [isAlone, helps, isInTime, isKnown].count { $0 }
  }

  /// The meeting that a partner fits best, whomever it would meet there; nothing where none exists.
  func bestTable(for partner: Partner) -> Structure? {
    guard partner.domain != .informal else { return nil }
    let side = partner.domain.map(PartnerGroup.domain)
    let scored = tables.filter { !$0.members.contains(partner.id) && isOpen($0, to: partner) }
      .map { table in (table, side.map { fit(of: partner, at: table, side: $0) } ?? 0) }
    return scored.sorted { ($0.1, $1.0.id) > ($1.1, $0.0.id) }.first?.0
  }
}

extension [Bool] {
  /// Whether any is true; of none, what is given.
  fileprivate func allOr(_ usual: Bool) -> Bool { isEmpty ? usual : contains(true) }
}
