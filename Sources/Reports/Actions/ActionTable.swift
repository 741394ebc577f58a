package import CoalitionModel
import NetworkAnalysis
package import NetworkFormats
package import Recommendations
import Wording

/// The advice as an action table in the layout of the action plan of Groningen: theme, action, details,
/// years, lead, partners.
///
/// The rows of the coalition's own plan go first, then the advice. Of the plan, lead and partners are
/// those that the network states; who leads an advice is for the coalition to say, and never guessed. The
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
      name: context.language(nl: "Actietabel", en: "Action table"), columns: columns.map(column),
      rows: PlannedActions(of: context.network, context.language).actions.map { action in
        columns.map { text(of: $0, action) }
      }
        + recommendations.map { recommendation in
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
        note: context.language(
          nl: "Een of meer partners uit het netwerk, met een puntkomma ertussen.",
          en: "One or more partners of the network, with a semicolon between."))
    case .partners:
      return FormTable.Column(
        heading, width: 32,
        note: context.language(
          nl: "Wie gaan dit samen doen? Partners uit het netwerk, met een puntkomma ertussen.",
          en: "Who will do this together? Partners of the network, with a semicolon between."))
    case .advice: return FormTable.Column(heading, width: 14)
    }
  }

  private func text(of column: ActionColumn, _ recommendation: Recommendation) -> String {
    switch column {
    case .theme: theme(of: recommendation)
    case .action: recommendation.title(context.language)
    case .details: recommendation.firstStep(context.language)
    case .year: ""
    case .lead: ""
    case .partners: partners(of: recommendation).joined(separator: "; ")
    case .advice: recommendation.id
    }
  }

  private func text(of column: ActionColumn, _ action: PlannedActions.Action) -> String {
    switch column {
    case .theme: action.theme
    case .action: action.title
    case .details: action.details
    case .year: ""
    case .lead: action.leads.joined(separator: "; ")
    case .partners: action.partners.joined(separator: "; ")
    case .advice: ""
    }
  }

  /// The theme, or the only phase, or else what kind of thing is asked for.
  private func theme(of recommendation: Recommendation) -> String {
    let phase = recommendation.phases.count == 1 ? recommendation.phases.first : nil
    let name =
      recommendation.themes.first?.name(context.language) ?? phase?.name(context.language)
    guard let name else { return recommendation.subject.name(context.language) }
    return name.capitalizedFirst
  }

  /// The partners on which the recommendation rests.
  private func partners(of recommendation: Recommendation) -> [String] {
    recommendation.evaluation.partners.compactMap { context.network.partner($0)?.name }
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

/// A column of the action table, in the layout of the action plan of Groningen.
enum ActionColumn: Hashable {
  case theme
  case action
  case details
  case year(Int)
  case lead
  case partners
  case advice

  /// The columns before the years, and those after.
  static let before: [ActionColumn] = [.theme, .action, .details]
  static let after: [ActionColumn] = [.lead, .partners, .advice]

  /// The heading; a year is its number, or its place when the first year is not known.
  func heading(_ language: Language, firstYear: Int?) -> String {
    switch self {
    case .theme: language(nl: "Thema", en: "Theme")
    case .action: language(nl: "Actiepunt", en: "Action")
    case .details: language(nl: "Concretisering", en: "Details")
    case .year(let place):
      firstYear.map { "\($0 + place)" }
        ?? language(nl: "Jaar \(place + 1)", en: "Year \(place + 1)")
    case .lead: language(nl: "Trekker", en: "Lead")
    case .partners: language(nl: "Partijen", en: "Partners")
    case .advice: language(nl: "Advies", en: "Advice")
    }
  }

  private static let spellings: [(ActionColumn, [String])] = [
    (.theme, ["thema", "theme", "fase", "phase"]),
    (.action, ["actiepunt", "actie", "action", "actiepunten"]),
    (.details, ["concretisering", "details"]),
    (.lead, ["trekker", "trekkers", "lead", "leads"]),
    (.partners, ["partijen", "partners", "parties", "partij"]),
    (.advice, ["advies", "advice"]),
  ]

  /// The column that a heading means.
  init?(heading: String) {
    let word = Spelling.folded(heading)
    if let found = Self.spellings.first(where: { $0.1.contains(word) }) {
      self = found.0
    } else if let year = Int(word), (2000...2200).contains(year) {
      self = .year(year)
    } else if let place = ["jaar-", "year-"].compactMap({
      word.hasPrefix($0) ? Int(word.dropFirst($0.count)) : nil
    }).first {
      self = .year(place)
    } else {
      return nil
    }
  }
}

/// How far an action is in a year, as the action table says it.
package enum ActionStatus: String, VocabularyTerm {
  package static let codebook = Codebook<ActionStatus>(
    "status van een actie", "status of an action")

  /// It begins.
  case start
  /// It is under way.
  case underWay
  /// It is done.
  case done

  package var term: Term {
    switch self {
    case .start: Term("start", "start", nl: "start", en: "start")
    case .underWay:
      Term("in-uitvoering", "under-way", nl: "in uitvoering", en: "under way", aliases: ["loopt"])
    case .done: Term("afgerond", "done", nl: "afgerond", en: "done", aliases: ["klaar"])
    }
  }
}
