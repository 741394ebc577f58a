import CoalitionModel
import Wording

/// What somebody is asked to call about.
struct CallFor {
  /// The partner that is called.
  let partner: Partner.ID
  /// The meetings that it could join.
  var tables: [Structure] = []
  /// The phase that it is about.
  var phase: Phase?
  /// Whether one of its own kind calls before who met it once.
  var prefersOwnKind = false
}

extension CoalitionFacts {
  /// Who could call a partner, the first who should: in touch and in the meeting; in touch; who holds
  /// the dated occasion; one of its own kind; who met it once; who leads the phase; who sits in the
  /// meeting and with it in the coalition; who leads the coalition.
  func callers(_ call: CallFor) -> [Partner] {
    let able = involved.filter { $0.id != call.partner && canCall($0) }
    guard let called = partner(call.partner) else { return able }
    let tables = Set(call.tables.flatMap { $0.members })
    let touching = able.filter { areInTouch($0.id, called.id) }
    let holding = able.filter { holdsOccasion($0, with: called.id) }
    let own = call.prefersOwnKind ? ownKind(of: called, among: able) : []
    let once = able.filter { metOnce($0.id, called.id) }
    let leading = call.phase.map { leads(of: $0).filter { $0.id != called.id } } ?? []
    let seated = able.filter { tables.contains($0.id) && shareCoalition($0.id, called.id) }
    let ordered =
      touching.filter { tables.contains($0.id) } + touching + holding + own + once + leading
      + seated + leaders.filter { canCall($0) && $0.id != called.id } + able
    return ordered.reduce(into: []) { found, next in
      if !found.contains(where: { $0.id == next.id }) { found.append(next) }
    }
  }

  /// Who sees families and could ask parents, the first who should; else who leads.
  func askersOfFamilies() -> [Partner] {
    let seeing = involved.filter(isSignaller)
    return seeing.isEmpty ? leaders : seeing
  }

  private func canCall(_ partner: Partner) -> Bool {
    let silent: [Domain] = [.knowledge, .insurer, .informal]
    return !(partner.domain.map(silent.contains) ?? false)
      && partner.type?.code != "wijkcoalitie"
  }

  /// Whether a partner holds a meeting, still to come, at which the other will be.
  private func holdsOccasion(_ holder: Partner, with other: Partner.ID) -> Bool {
    structures.contains { structure in
      structure.standing == .planned && structure.date != nil
        && structure.members.contains(other) && structure.members.contains(holder.id)
    }
  }

  private func shareCoalition(_ one: Partner.ID, _ other: Partner.ID) -> Bool {
    structures.contains {
      $0.isCoalitionWide && $0.standing == .current && $0.members.contains(one)
        && $0.members.contains(other)
    }
  }

  private func ownKind(of called: Partner, among able: [Partner]) -> [Partner] {
    let sameType = able.filter { $0.type != nil && $0.type == called.type }
    let vsv = called.type == .verloskundige ? able.filter { $0.type == .vsv } : []
    let sameDomain = able.filter { $0.domain != nil && $0.domain == called.domain }
    return sameType + vsv + sameDomain
  }
}
