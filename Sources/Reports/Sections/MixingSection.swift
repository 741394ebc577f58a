import CoalitionModel
import NetworkAnalysis
import Wording

/// How many ties run within and between the domains.
struct MixingSection: ReportSection {
  let name = "mixing"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let mixing = context.analysis.mixing
    guard mixing.domains.count > 1, context.analysis.disclosure.level >= .groups else { return [] }
    let names = mixing.domains.map { context.name(of: $0) }
    let rows = mixing.domains.indices.map { row in
      ["\(names[row]) (\(mixing.partnerCounts[row]))"]
        + mixing.domains.indices.map { column in
          cell(mixing, row, column, context)
        }
    }
    return [
      .heading(
        level: 2, context.text("Verbindingen per domein", "Ties per domain")),
      .paragraph(
        context.text(
          """
          Verbonden paren / mogelijke paren; achter elk domein het aantal partners. Een 0 betekent: \
          geen verbinding in beeld.\(hidden(context))
          """,
          """
          Tied pairs / possible pairs; after each domain its number of partners. A 0 means: no tie in \
          view.\(hidden(context))
          """)),
      .table(header: [context.text("domein", "domain")] + names, rows: rows),
    ]
  }

  private func cell(
    _ mixing: MixingMatrix, _ row: Int, _ column: Int, _ context: ReportContext
  ) -> String {
    let cell = mixing.cells[row][column]
    guard cell.pairs > 0 else { return "–" }
    let isHidden = [mixing.domains[row], mixing.domains[column]].contains { context.isQuiet($0) }
    return isHidden
      ? "?" : [cell.ties, cell.pairs].map(context.language.number).joined(separator: "/")
  }

  private func hidden(_ context: ReportContext) -> String {
    guard context.analysis.mixing.domains.contains(where: context.isQuiet) else { return "" }
    return context.text(
      " Een ? betekent: uit dat domein antwoordde minder dan 60%.",
      " A ? means: less than 60% of that domain answered.")
  }
}
