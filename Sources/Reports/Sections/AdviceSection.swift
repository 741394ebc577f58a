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
    let counts =
      "\(advice.prominent.count) \(context.text("van", "of")) \(advice.recommendations.count)"
    let isAll = advice.appendix.isEmpty
    return [
      .heading(level: 2, context.text("Advies: begin hiermee", "Advice: begin here")),
      .paragraph(
        context.text("Begin klein: kies er één of twee.", "Begin small: choose one or two.")
          + (isAll
            ? ""
            : context.text(
              " Hier staan de eerste \(counts) adviezen.",
              " These are the first \(counts) recommendations."))),
    ]
      + zip(advice.prominent, RecommendationWords.letters).flatMap { recommendation, letter in
        RecommendationWords(recommendation: recommendation, context: context)
          .blocks(letter: letter)
      }
  }
}
