import CoalitionModel
import Recommendations
import Wording

/// The recommendations that wait, and what is there already.
struct AppendixSection: ReportSection {
  let name = "appendix"

  func blocks(for context: ReportContext) -> [Document.Block] {
    waiting(context) + met(context)
  }

  private func waiting(_ context: ReportContext) -> [Document.Block] {
    let advice = context.advice
    guard !advice.appendix.isEmpty else { return [] }
    let labels = advice.appendix.indices.map {
      RecommendationWords.label($0 + advice.prominent.count)
    }
    return [
      .heading(
        level: 2, context.text("Bijlage: later, of als het past", "Appendix: later, or if it fits"))
    ]
      + zip(advice.appendix, labels).flatMap { recommendation, label in
        RecommendationWords(recommendation: recommendation, context: context)
          .blocks(letter: label)
      }
  }

  private func met(_ context: ReportContext) -> [Document.Block] {
    guard !context.advice.met.isEmpty else { return [] }
    let rows = context.advice.met.map { requirement, evaluation in
      [
        requirement.id, requirement.title(context.language),
        evaluation.observations.map { $0(context.language) }.joined(separator: " "),
      ]
    }
    return [
      .heading(level: 2, context.text("Wat er al is", "What is there already")),
      .table(
        header: [
          context.text("eis", "requirement"),
          context.text("wat de norm vraagt", "what the norm asks"),
          context.text("in beeld", "in view"),
        ], rows: rows),
    ]
  }
}
