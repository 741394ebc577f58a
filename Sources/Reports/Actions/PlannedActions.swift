import CoalitionModel
import NetworkAnalysis
import Recommendations
import Wording

/// What the coalition plans already, as the first rows of an action table: its own plan goes before any
/// advice.
///
/// That is what is planned, and what exists and is to be carried further: activities, meetings, then
/// contacts. The lead is whom the network states as lead of the one phase or theme; where it states none,
/// or the action falls in several, the cell is empty, since nobody is guessed.
struct PlannedActions {
  /// One row.
  struct Action: Hashable {
    let theme: String
    let title: String
    let details: String
    let leads: [String]
    let partners: [String]
  }

  let network: CoalitionNetwork
  let language: Language

  init(of network: CoalitionNetwork, _ language: Language) {
    self.network = network
    self.language = language
  }

  /// The rows, by phase; within a phase activities first, then by name.
  var actions: [Action] {
    let phases = Phase.allCases.map { Optional($0) } + [nil]
    return phases.flatMap { phase in
      activities(in: phase) + meetings(in: phase) + contacts(in: phase)
    }
  }

  private func isPlan(_ standing: Standing, _ intention: String?) -> Bool {
    standing == .planned || standing == .current && intention != nil
  }

  private func activities(in phase: Phase?) -> [Action] {
    network.interventions.filter { isPlan($0.standing, $0.intention) && $0.phases.first == phase }
      .sorted { ($0.name, $0.standing.order) < ($1.name, $1.standing.order) }
      .map { activity in
        action(
          activity.name, activity.intention, activity.phases, activity.themes,
          activity.performers + activity.involves)
      }
  }

  private func meetings(in phase: Phase?) -> [Action] {
    network.structures.filter { isPlan($0.standing, $0.intention) && $0.phases.first == phase }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      .map { meeting in
        action(
          meeting.name, meeting.intention, meeting.phases, meeting.themes,
          meeting.isCoalitionWide ? [] : meeting.members.sorted())
      }
  }

  private func contacts(in phase: Phase?) -> [Action] {
    network.ties.filter { isPlan($0.standing, $0.intention) && $0.phases.first == phase }
      .map { $0.inOrder }
      .sorted { ($0.from, $0.to, $0.kind?.code ?? "") < ($1.from, $1.to, $1.kind?.code ?? "") }
      .map { tie in
        action(
          TieGround.tie(tie).name(language).capitalizedFirst, tie.intention, tie.phases, tie.themes,
          [tie.from, tie.to])
      }
  }

  private func action(
    _ title: String, _ intention: String?, _ phases: [Phase], _ themes: [Theme],
    _ partners: [Partner.ID]
  ) -> Action {
    let about = phases.map { $0.name(language) } + themes.map { $0.name(language) }
    let names = partners.map { network.partner($0)?.name ?? $0 }
    return Action(
      theme: about.first?.capitalizedFirst ?? "", title: title, details: intention ?? "",
      leads: leads(of: phases, themes),
      partners: names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }

  /// Whom the network states as lead of the one phase, or of the one theme.
  private func leads(of phases: [Phase], _ themes: [Theme]) -> [String] {
    network.partners.filter { partner in
      partner.roles.contains { role in
        guard role.role == .lead, !role.isWanted, let scope = role.scope else { return false }
        return phases.count == 1 && Phase(code: scope) == phases.first
          || themes.count == 1 && Theme(code: scope) == themes.first
      }
    }.map { $0.name }.sorted()
  }
}
