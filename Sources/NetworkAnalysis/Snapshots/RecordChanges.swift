import CoalitionModel
import Wording

/// What changed about partners and their roles.
struct PartnerComparison {
  private(set) var changes: [SnapshotChange] = []

  init(_ old: CoalitionNetwork, _ new: CoalitionNetwork) {
    let before = Dictionary(firsts: old.partners.map { ($0.id, $0) })
    let known = Set(new.partners.map { $0.id })
    for partner in new.partners {
      guard let earlier = before[partner.id] else {
        let kind = partner.status == .stopped ? SnapshotChange.Kind.gone : .new
        changes.append(SnapshotChange(kind, .partner(partner.id)))
        continue
      }
      if Spelling.folded(earlier.name) != Spelling.folded(partner.name) {
        changes.append(SnapshotChange(.renamed, .partner(partner.id)))
      }
      if let kind = Self.kind(earlier.status, partner.status) {
        changes.append(SnapshotChange(kind, .partner(partner.id)))
      }
      addRoles(of: earlier, partner, isComplete: new.isComplete)
    }
    for partner in old.partners where !known.contains(partner.id) && partner.status != .stopped {
      let kind = new.isComplete ? SnapshotChange.Kind.gone : .unnamed
      changes.append(SnapshotChange(kind, .partner(partner.id)))
    }
  }

  private static func kind(
    _ old: PartnerStatus, _ new: PartnerStatus
  ) -> SnapshotChange.Kind? {
    guard old != new else { return nil }
    switch new {
    case .involved: return .started
    case .stopped: return .gone
    default: return old == .involved ? .weaker : .changed
    }
  }

  private mutating func addRoles(of old: Partner, _ new: Partner, isComplete: Bool) {
    func held(_ partner: Partner) -> Set<SnapshotChange.Subject> {
      Set(
        partner.roles.filter { !$0.isWanted }
          .map { .role(partner.id, $0.role, scope: $0.scope) })
    }
    let (before, after) = (held(old), held(new))
    for role in after.subtracting(before) { changes.append(SnapshotChange(.new, role)) }
    guard new.status != .stopped else { return }
    for role in before.subtracting(after) {
      changes.append(SnapshotChange(isComplete ? .gone : .unnamed, role))
    }
  }
}

/// What changed about meetings, networks and agreements, and who takes part in them.
struct StructureComparison {
  private(set) var changes: [SnapshotChange] = []
  /// How many are the same.
  private(set) var unchanged = 0

  init(_ old: CoalitionNetwork, _ new: CoalitionNetwork) {
    let before = Dictionary(firsts: old.structures.map { ($0.id, $0) })
    let known = Set(new.structures.map { $0.id })
    for structure in new.structures {
      guard let earlier = before[structure.id] else {
        let kind = SnapshotChange.kind(ofNew: structure.standing)
        changes.append(SnapshotChange(kind, .structure(structure.id)))
        continue
      }
      let found = Self.changes(earlier, structure)
      changes += found
      unchanged += found.isEmpty ? 1 : 0
    }
    for structure in old.structures
    where !known.contains(structure.id) && structure.standing != .ended {
      let kind = new.isComplete ? SnapshotChange.Kind.gone : .unnamed
      changes.append(SnapshotChange(kind, .structure(structure.id)))
    }
  }

  private static func changes(_ old: Structure, _ new: Structure) -> [SnapshotChange] {
    let subject = SnapshotChange.Subject.structure(new.id)
    var found: [SnapshotChange] = []
    if Spelling.folded(old.name) != Spelling.folded(new.name) {
      found.append(SnapshotChange(.renamed, subject))
    }
    if let kind = SnapshotChange.kind(old.standing, new.standing) {
      found.append(SnapshotChange(kind, subject))
    } else if new.isFormal == true, old.isFormal != true {
      found.append(SnapshotChange(.stronger, subject))
    } else if new.isFormal == false, old.isFormal == true {
      found.append(SnapshotChange(.weaker, subject))
    }
    guard new.standing != .ended else { return found }
    let (before, after) = (Set(old.members), Set(new.members))
    let (joined, left) = (after.subtracting(before), before.subtracting(after))
    if !joined.isEmpty {
      found.append(SnapshotChange(.new, .members(joined.sorted(), new.id)))
    }
    if !left.isEmpty, !after.isEmpty {
      found.append(SnapshotChange(.unnamed, .members(left.sorted(), new.id)))
    }
    return found
  }
}

/// What changed about interventions and priorities.
struct ActivityComparison {
  private(set) var changes: [SnapshotChange] = []
  /// How many interventions are the same.
  private(set) var unchanged = 0

  init(_ old: CoalitionNetwork, _ new: CoalitionNetwork) {
    let absent = new.isComplete ? SnapshotChange.Kind.gone : .unnamed
    let before = Dictionary(firsts: old.interventions.map { (Spelling.folded($0.name), $0) })
    let known = Set(new.interventions.map { Spelling.folded($0.name) })
    for intervention in new.interventions {
      let subject = SnapshotChange.Subject.intervention(intervention.name)
      guard let earlier = before[Spelling.folded(intervention.name)] else {
        changes.append(SnapshotChange(SnapshotChange.kind(ofNew: intervention.standing), subject))
        continue
      }
      if let kind = SnapshotChange.kind(earlier.standing, intervention.standing) {
        changes.append(SnapshotChange(kind, subject))
      } else {
        unchanged += 1
      }
    }
    for intervention in old.interventions
    where !known.contains(Spelling.folded(intervention.name)) && intervention.standing != .ended {
      changes.append(SnapshotChange(absent, .intervention(intervention.name)))
    }
    let (themes, earlier) = (
      Set(new.priorities.map { $0.theme }), Set(old.priorities.map { $0.theme })
    )
    changes += themes.subtracting(earlier).map { SnapshotChange(.new, .priority($0)) }
    changes += earlier.subtracting(themes).map { SnapshotChange(absent, .priority($0)) }
  }
}

extension SnapshotChange {
  /// What it is that the later file alone names something.
  static func kind(ofNew standing: Standing) -> Kind {
    standing == .ended || standing == .absent ? .gone : .new
  }

  /// What a change of standing is; nothing where there is none.
  static func kind(_ old: Standing, _ new: Standing) -> Kind? {
    guard old != new else { return nil }
    switch new {
    case .current: return .started
    case .ended, .absent: return .gone
    case .planned, .wanted, .oneOff: return old == .current ? .weaker : .changed
    }
  }
}
