import CoalitionModel
import NetworkAnalysis
package import NetworkFormats
package import Recommendations
import Wording

/// The advice as an action table in the layout of the action plan of Groningen: theme, action, details,
/// years, lead, partners.
///
/// Lead and partners are those that the network states; the rest is for the coalition to fill in. The
/// last column names the recommendation, so that a filled-in table can be traced.
package struct ActionTable {
  private let context: ReportContext
  private let recommendations: [Recommendation]
  private let firstYear: Int?

  /// How many years the table has.
  static let years = 3

  /// Creates the table of some recommendations.
  ///
  /// - Parameters:
  ///   - context: The analysis and the advice.
  ///   - recommendations: The recommendations, one row each.
  ///   - firstYear: The first year; without one the columns are called year 1 to 3.
  package init(
    _ context: ReportContext, recommendations: [Recommendation], firstYear: Int? = nil
  ) {
    self.context = context
    self.recommendations = recommendations
    self.firstYear = firstYear
  }

  /// The table.
  package var table: FormTable {
    FormTable(
      name: context.text("Actietabel", "Action table"), columns: columns.map(column),
      rows: recommendations.map { recommendation in
        columns.map { text(of: $0, recommendation) }
      })
  }

  private var columns: [ActionColumn] {
    ActionColumn.before + (0..<Self.years).map { .year($0) } + ActionColumn.after
  }

  private func column(_ column: ActionColumn) -> FormTable.Column {
    let heading = column.heading(context.language, firstYear: firstYear)
    switch column {
    case .theme: return FormTable.Column(heading, width: 20)
    case .action: return FormTable.Column(heading, width: 36)
    case .details: return FormTable.Column(heading, width: 44)
    case .year:
      return FormTable.Column(
        heading, width: 12, choices: ActionStatus.allCases.map { $0.name(context.language) })
    case .lead:
      return FormTable.Column(
        heading, width: 22,
        note: context.text(
          "Een of meer partners uit het netwerk, met een puntkomma ertussen.",
          "One or more partners of the network, with a semicolon between."))
    case .partners:
      return FormTable.Column(
        heading, width: 32,
        note: context.text(
          "Wie gaan dit samen doen? Partners uit het netwerk, met een puntkomma ertussen.",
          "Who will do this together? Partners of the network, with a semicolon between."))
    case .advice: return FormTable.Column(heading, width: 14)
    }
  }

  private func text(of column: ActionColumn, _ recommendation: Recommendation) -> String {
    switch column {
    case .theme: theme(of: recommendation)
    case .action: recommendation.title(context.language)
    case .details: recommendation.firstStep(context.language)
    case .year: ""
    case .lead: leads(of: recommendation).joined(separator: "; ")
    case .partners: partners(of: recommendation).joined(separator: "; ")
    case .advice: recommendation.id
    }
  }

  /// The theme, or the only phase, or else what kind of thing is asked for.
  private func theme(of recommendation: Recommendation) -> String {
    let phase = recommendation.phases.count == 1 ? recommendation.phases.first : nil
    let name =
      recommendation.themes.first?.name(context.language) ?? phase?.name(context.language)
    guard let name else { return recommendation.subject.name(context.language) }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The partners that lead the theme or phase now, as the network says.
  private func leads(of recommendation: Recommendation) -> [String] {
    context.network.partners.filter { partner in
      partner.roles.contains { role in
        guard role.role == .lead, !role.isWanted, let scope = role.scope else { return false }
        let theme = Theme(code: scope).map(recommendation.themes.contains) ?? false
        let phase = Phase(code: scope).map(recommendation.phases.contains) ?? false
        return theme || phase
      }
    }.map { $0.name }.sorted()
  }

  /// The partners on which the recommendation rests.
  private func partners(of recommendation: Recommendation) -> [String] {
    recommendation.evaluation.partners.compactMap { context.network.partner($0)?.name }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
