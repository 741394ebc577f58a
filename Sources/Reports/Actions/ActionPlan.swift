package import CoalitionModel
package import NetworkFormats
import Records
package import Wording

/// A filled-in action table: what partners of a network plan to do together.
package struct ActionPlan: Hashable, Sendable {
  /// One row of the table.
  package struct Action: Hashable, Sendable {
    /// The theme or phase, in the words of the table.
    package var theme: String?
    /// What will be done.
    package var title: String
    /// The partners that take the lead.
    package var leads: [Partner.ID]
    /// The partners that do it together.
    package var partners: [Partner.ID]
    /// How far it is, in the years that were filled in.
    package var statuses: [ActionStatus]
    /// The row, for the source of what is planned.
    package var row: Int
  }

  /// The rows that name a lead or partners and say in a year how far they are.
  package let actions: [Action]
  /// How many rows name a lead or partners and no year: nobody chose them yet.
  package let waiting: Int

  /// Whether a file holds an action table.
  package static func isActionTable(_ sheets: [[[FormTable.Cell]]]) -> Bool {
    sheets.contains { ActionPlanReader.header(of: $0) != nil }
  }

  /// Reads a filled-in table.
  ///
  /// - Parameters:
  ///   - path: The workbook or CSV file.
  ///   - network: The network whose partners the table names.
  /// - Throws: ``CoalitionModel/InvalidFile`` with all mistakes, each with sheet and cell.
  package init(at path: String, for network: CoalitionNetwork) throws(InvalidFile) {
    let sheets = try FormTable.cells(at: path)
    var reader = ActionPlanReader(for: network)
    let actions = reader.actions(in: sheets, file: path)
    let errors = reader.walker.diagnostics
    guard errors.isEmpty else { throw InvalidFile(errors) }
    self.actions = actions.filter { !$0.statuses.isEmpty }
    waiting = actions.count { $0.statuses.isEmpty }
  }

  /// The network with what is planned, and what has changed, one text each.
  package func applied(
    to network: CoalitionNetwork
  ) -> (network: CoalitionNetwork, changes: [Text]) {
    var planner = ActionPlanner(network)
    for action in actions { planner.plan(action) }
    return (planner.network, planner.changes)
  }
}

/// Adds what an action table plans to a network.
///
/// A lead gets the role of lead: wanted, and held once the table says that the action is under way or
/// done. Two partners, or a lead with one partner, get a planned tie; three or more a planned working
/// group, since a meeting is not a clique. What the network has already stays as it is.
struct ActionPlanner {
  private(set) var network: CoalitionNetwork
  private(set) var changes: [Text] = []
  private let tieEvidence: TieEvidenceIndex
  private let source: Source

  init(_ network: CoalitionNetwork) {
    self.network = network
    tieEvidence = TieEvidenceIndex(of: network, projection: Projection(of: network))
    let taken = Set(network.sources.map { $0.id })
    let id = Self.free("actietabel", besides: taken)
    source = Source(id: id, title: "Actietabel")
  }

  mutating func plan(_ action: ActionPlan.Action) {
    for lead in action.leads { addRole(of: lead, action) }
    let together = action.partners
    switch together.count {
    case 0: break
    case 1:
      for lead in action.leads where lead != together[0] {
        addTie(PartnerPair(lead, together[0]), action)
      }
    case 2: addTie(PartnerPair(together[0], together[1]), action)
    default: addGroup(of: together, action)
    }
  }

  /// Where the table says so; the table becomes a source of the network.
  private mutating func citation(_ action: ActionPlan.Action) -> Citation {
    if !network.sources.contains(source) { network.sources.append(source) }
    return Citation(source: source.id, passage: "rij \(action.row)")
  }

  private func name(_ id: Partner.ID) -> String { network.partner(id)?.name ?? id }

  private mutating func addRole(of lead: Partner.ID, _ action: ActionPlan.Action) {
    guard let position = network.partners.firstIndex(where: { $0.id == lead }) else { return }
    let scope = action.theme ?? action.title
    let isHeld = action.statuses.contains { $0 != .start }
    let partner = network.partners[position]
    let known = partner.roles.firstIndex {
      $0.role == .lead && Spelling.folded($0.scope ?? "") == Spelling.folded(scope)
    }
    if let known {
      guard isHeld, partner.roles[known].isWanted else { return }
      network.partners[position].roles[known].isWanted = false
    } else {
      var role = Partner.HeldRole(.lead)
      role.scope = scope
      role.isWanted = !isHeld
      role.citations = [citation(action)]
      network.partners[position].roles.append(role)
    }
    changes.append(
      Text(
        nl: "\(partner.name): trekker van '\(scope)'\(isHeld ? "" : " (gewenst)")",
        en: "\(partner.name): lead of '\(scope)'\(isHeld ? "" : " (wanted)")"))
  }

  private mutating func addTie(_ pair: PartnerPair, _ action: ActionPlan.Action) {
    guard let one = network.partner(pair.first), let other = network.partner(pair.second) else {
      return
    }
    let names = "\(one.name) – \(other.name)"
    guard tieEvidence.evidence(between: one, and: other).current.isEmpty else {
      changes.append(
        Text(nl: "\(names): werkt al samen, blijft zo", en: "\(names): work together already, kept")
      )
      return
    }
    var tie = Tie(from: pair.first, to: pair.second)
    tie.standing = .planned
    tie.themes = [action.theme.flatMap(Theme.init(code:))].compactMap { $0 }
    tie.phases = [action.theme.flatMap(Phase.init(code:))].compactMap { $0 }
    let isKnown = network.ties.contains {
      $0.pair == pair && $0.standing == .planned && $0.themes == tie.themes
        && $0.phases == tie.phases
    }
    guard !isKnown else { return }
    tie.citations = [citation(action)]
    network.ties.append(tie)
    changes.append(Text(nl: "\(names): geplande verbinding", en: "\(names): planned tie"))
  }

  private mutating func addGroup(of partners: [Partner.ID], _ action: ActionPlan.Action) {
    let known = network.allStructures.map { $0.name } + network.interventions.map { $0.name }
    guard !known.contains(where: { Spelling.folded($0) == Spelling.folded(action.title) }) else {
      return
    }
    let taken = Set(network.structures.map { $0.id } + network.partners.map { $0.id })
    let code = Spelling.code(for: action.title)
    var group = Structure(
      id: Self.free(code.isEmpty ? "actie" : code, besides: taken), name: action.title,
      kind: .workingGroup)
    group.standing = .planned
    group.members = (partners + action.leads).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
    group.chair = action.leads.first
    group.themes = [action.theme.flatMap(Theme.init(code:))].compactMap { $0 }
    group.phases = [action.theme.flatMap(Phase.init(code:))].compactMap { $0 }
    group.citations = [citation(action)]
    network.structures.append(group)
    let names = Text { language in language.list(group.members.map(name)) }
    changes.append(
      Text(
        nl: "\(action.title): geplande werkgroep van \(names.nl)",
        en: "\(action.title): planned working group of \(names.en)"))
  }

  private static func free(_ id: String, besides taken: Set<String>) -> String {
    guard taken.contains(id) else { return id }
    return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) } ?? id
  }
}
