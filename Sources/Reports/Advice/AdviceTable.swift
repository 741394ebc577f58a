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
      context.text("nr", "no."), context.text("wanneer", "when"), context.text("advies", "advice"),
      context.text("waarom", "why"), context.text("eerste stap", "first step"),
      context.text("vraag voor de sessie", "question for the session"),
      context.text("gebaseerd op", "based on"), context.text("past hier misschien bij", "may fit"),
      context.text("hoe zeker", "how sure"), context.text("sterkte", "strength"),
      context.text("bron", "source"), "id",
    ]
    return FormTable(
      name: context.text("Advies", "Advice"), columns: headings.map { FormTable.Column($0) },
      rows: recommendations.map(row))
  }

  private func row(_ recommendation: Recommendation) -> [String] {
    let language = context.language
    let words = RecommendationWords(recommendation: recommendation, context: context)
    let place = context.advice.recommendations.firstIndex { $0.id == recommendation.id }
    return [
      place.map(RecommendationWords.label) ?? "",
      context.advice.moment(of: recommendation.id)?.name(language) ?? "",
      recommendation.title(language), recommendation.why(language),
      recommendation.firstStep(language), recommendation.question(language), words.basis,
      words.offerNames.joined(separator: "; "), words.assurance, words.strength, words.sources,
      recommendation.id,
    ]
  }
}
