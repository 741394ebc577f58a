package import CoalitionModel
import NetworkAnalysis
package import Recommendations
import Wording

/// The menukaart: the interventions that sources name, and what a network records of each.
///
/// An intervention falls in a phase, or is about a theme, when its source says so or the network does.
/// It fits a requirement when it names the requirement, or links both sides of the tie that is asked for.
package struct InterventionMenu: Sendable {
  /// Which interventions are asked for; all where nothing is named.
  package struct Selection: Hashable, Sendable {
    /// The requirement of the norm, or the rule, that they answer.
    package var code: String?
    /// The phase in which they fall.
    package var phase: Phase?
    /// The theme that they are about.
    package var theme: Theme?

    /// Selects everything.
    package init(code: String? = nil, phase: Phase? = nil, theme: Theme? = nil) {
      self.code = code
      self.phase = phase
      self.theme = theme
    }
  }

  /// A kind of partner, and who of that kind takes part here.
  package struct Side: Hashable, Sendable {
    /// The kind.
    package let group: PartnerGroup
    /// The partners that take part, by id.
    package let partners: [Partner]
  }

  /// An intervention and this place.
  package struct Line: Sendable {
    /// The intervention.
    package let entry: InterventionCatalog.Entry
    /// What the network records of it.
    package let recorded: RecordedIntervention
    /// Who carries it out by its sources; empty where they do not say.
    package let performers: [Side]
    /// Whom it brings in touch with those.
    package let links: [Side]
  }

  /// What was asked for.
  package let selection: Selection
  /// The interventions, in the order of the catalogue; those that name the requirement first.
  package let lines: [Line]
  /// What partners do here that the catalogue does not know, by name; none where a requirement is asked.
  package let others: [Intervention]
  /// The names of the partners, by id.
  let names: [Partner.ID: String]

  /// Looks up the interventions.
  package init(
    _ selection: Selection = Selection(), from catalog: InterventionCatalog,
    in context: ReportContext
  ) {
    let network = context.typedByName.network
    let involved = network.partners.filter { $0.status == .involved }.sorted { $0.id < $1.id }
    func sides(_ groups: [PartnerGroup]) -> [Side] {
      groups.map { group in Side(group: group, partners: involved.filter(group.contains)) }
    }
    self.selection = selection
    names = Dictionary(firsts: network.partners.map { ($0.id, $0.name) })
    let found = selection.code.map { catalog.entries(answering: $0, norm: context.norm) }
    lines = (found ?? catalog.entries).compactMap { entry in
      let recorded = entry.recorded(in: network)
      let phases = entry.phases + recorded.activities.flatMap { $0.phases }
      let themes = entry.themes + recorded.activities.flatMap { $0.themes }
      guard selection.holds(phases, themes) else { return nil }
      return Line(
        entry: entry, recorded: recorded, performers: sides(entry.performers),
        links: sides(entry.links))
    }
    others =
      selection.code != nil
      ? []
      : network.interventions.filter { activity in
        selection.holds(activity.phases, activity.themes) && activity.standing != .absent
          && !catalog.entries.contains { $0.isCalled(activity.name) }
      }.sorted { ($0.standing.order, $0.name) < ($1.standing.order, $1.name) }
  }
}

extension InterventionMenu.Selection {
  fileprivate func holds(_ phases: [Phase], _ themes: [Theme]) -> Bool {
    (phase.map(phases.contains) ?? true) && (theme.map(themes.contains) ?? true)
  }
}
