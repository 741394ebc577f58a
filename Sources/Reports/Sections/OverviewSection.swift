import CoalitionModel
import NetworkAnalysis
import Wording

/// The title, the map and the figures in one line.
struct OverviewSection: ReportSection {
  let name = "overview"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let network = context.network
    let figures = context.analysis.figures
    let (partners, ties) = (figures.partnerCount, figures.tieCount)
    let numbers = [partners, ties, partners * (partners - 1) / 2].map(context.language.number)
    let whole = context.analysis.involvement.whole(context.language)
    let without =
      context.analysis.projection.leftOut.isEmpty
      ? ""
      : context.text(", zonder \(whole) als geheel", ", without \(whole) as a whole")
    let date = network.asOf.map { " (\($0.words(context.language)))" } ?? ""
    return [
      .heading(level: 1, network.name + date),
      .paragraph(
        context.text(
          """
          In beeld: \(numbers[0]) \(partners == 1 ? "partner" : "partners") en \
          \(numbers[1]) \(ties == 1 ? "verbonden paar" : "verbonden paren") (van \
          \(numbers[2]) mogelijke)\(without). \(survey(context))
          """,
          """
          In view: \(numbers[0]) \(partners == 1 ? "partner" : "partners") and \
          \(numbers[1]) \(ties == 1 ? "tied pair" : "tied pairs") (of \
          \(numbers[2]) possible)\(without). \(survey(context))
          """)),
      .picture(
        file: "kaart.svg",
        alternative: context.text(
          "Kaart van \(network.name). De tekst hieronder zegt in woorden wat de kaart laat zien.",
          "Map of \(network.name). The text below says in words what the map shows.")),
    ]
  }

  private func survey(_ context: ReportContext) -> String {
    context.analysis.figures.isSurveyed
      ? context.text("Uit documenten en een bevraging.", "From documents and a survey.")
      : context.text("Uit documenten, niet bevraagd.", "From documents, not surveyed.")
  }
}
