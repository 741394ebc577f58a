import CoalitionModel
import NetworkAnalysis

/// The title, the map and the figures in one line.
struct OverviewSection: ReportSection {
  let name = "overview"

  func blocks(for context: ReportContext) -> [Block] {
    let network = context.network
    let figures = context.analysis.figures
    let pairs = figures.partnerCount * (figures.partnerCount - 1) / 2
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
          In beeld: \(figures.partnerCount) \(figures.partnerCount == 1 ? "partner" : "partners") en \
          \(figures.tieCount) \(figures.tieCount == 1 ? "verbonden paar" : "verbonden paren") (van \
          \(pairs) mogelijke)\(without). \(survey(context))
          """,
          """
          In view: \(figures.partnerCount) \(figures.partnerCount == 1 ? "partner" : "partners") and \
          \(figures.tieCount) \(figures.tieCount == 1 ? "tied pair" : "tied pairs") (of \
          \(pairs) possible)\(without). \(survey(context))
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
