import CoalitionModel
package import NetworkFormats
package import Recommendations
import Wording

/// The recommendations as a table for a spreadsheet, one row each, in the order of the advice.
package struct AdviceTable {
  private let context: ReportContext
  private let recommendations: [Recommendation]

  /// Creates the table of some recommendations.
  package init(_ context: ReportContext, recommendations: [Recommendation]) {
    self.context = context
    self.recommendations = recommendations
  }

  /// The table.
  package var table: FormTable {
    let headings = [
      context.language(nl: "nr", en: "no."), context.language(nl: "wanneer", en: "when"),
      context.language(nl: "advies", en: "advice"),
      context.language(nl: "waarom", en: "why"),
      context.language(nl: "eerste stap", en: "first step"),
      context.language(nl: "vraag voor de sessie", en: "question for the session"),
      context.language(nl: "gebaseerd op", en: "based on"),
      context.language(nl: "past hier misschien bij", en: "may fit"),
      context.language(nl: "hoe zeker", en: "how sure"),
      context.language(nl: "sterkte", en: "strength"),
      context.language(nl: "bron", en: "source"), "id",
    ]
    return FormTable(
      name: context.language(nl: "Advies", en: "Advice"),
      columns: headings.map { FormTable.Column($0) },
      rows: recommendations.map(row))
  }

  private func row(_ recommendation: Recommendation) -> [String] {
    let language = context.language
    let words = RecommendationWords(recommendation: recommendation, context: context)
    let place = context.advice.recommendations.firstIndex { $0.id == recommendation.id }
    return [
      place.map { "\($0 + 1)" } ?? "",
      context.advice.moment(of: recommendation.id)?.name(language) ?? "",
      recommendation.title(language), recommendation.why(language),
      recommendation.firstStep(language), recommendation.question(language), words.basis,
      words.offerNames.joined(separator: "; "), words.assurance, words.strength, words.sources,
      recommendation.id,
    ]
  }
}
