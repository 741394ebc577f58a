import CoalitionModel
import Recommendations

/// What to do first.
struct AdviceSection: ReportSection {
  let name = "advice"

  func blocks(for context: ReportContext) -> [Block] {
    let advice = context.advice
    guard !advice.prominent.isEmpty else {
      return [
        .heading(level: 2, context.text("Advies", "Advice")),
        .paragraph(
          context.text(
            "Alles wat de norm vraagt, is in beeld.", "All that the norm asks for is in view.")),
      ]
    }
    let count = advice.prominent.count
    return [
      .heading(level: 2, context.text("Advies: begin hiermee", "Advice: begin here")),
      .paragraph(
        context.text(
          """
          Begin klein: kies er één of twee. \(count) van de \(advice.recommendations.count) \
          adviezen staan hier, de rest staat in de bijlage.
          """,
          """
          Begin small: choose one or two. \(count) of the \(advice.recommendations.count) \
          recommendations stand here, the rest is in the appendix.
          """)),
    ]
      + zip(advice.prominent, RecommendationWords.letters).flatMap { recommendation, letter in
        RecommendationWords(recommendation: recommendation, context: context)
          .blocks(letter: letter)
      }
  }
}
