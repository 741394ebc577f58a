import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// Who answered the survey, and what was confirmed; nothing without a survey.
struct SurveySection: ReportSection {
  let name = "survey"

  func blocks(for context: ReportContext) -> [Document.Block] {
    guard let survey = context.analysis.survey else { return [] }
    let asked = survey.answered.count + survey.silent.count
    return [
      .heading(level: 2, context.text("De bevraging", "The survey")),
      .list(
        [
          context.text("Antwoord van ", "Answers from ")
            + context.share(survey.answered.count, of: asked)
            + context.text(" bevraagde partners.", " partners asked."),
          context.text("Dank aan: ", "Thanks to: ") + context.names(survey.answered) + ".",
        ] + confirmation(survey, context)),
    ]
  }

  /// What both sides say; that half is not confirmed is usual, and nobody is named for it.
  private func confirmation(_ survey: Survey, _ context: ReportContext) -> [String] {
    func count(_ state: ReportedEdges.State) -> Int { survey.states.values.count { $0 == state } }
    let both = count(.confirmed) + count(.contested)
    let single = count(.reportedOnce)
    let confirmed = context.share(count(.confirmed), of: both)
    let onlyOne = context.text(
      "Bij \(single) gemelde verbindingen gaf één kant geen antwoord; die tellen mee.",
      "Of \(single) reported ties one side gave no answer; they count.")
    let shares = context.text(
      "Van de verbindingen tussen partners die antwoordden, melden beide kanten \(confirmed). Het is "
        + "gewoon dat de helft niet bevestigd is.",
      "Of the ties between partners that answered, both sides report \(confirmed). It is usual "
        + "that half is not confirmed.")
    return (both > 0 ? [shares] : []) + (single > 0 ? [onlyOne] : [])
  }
}
