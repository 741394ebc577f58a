import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// One row per partner in view, with its figures, in an order only when that order holds.
struct MeasuresSection: ReportSection {
  let name = "measures"

  func blocks(for context: ReportContext) -> [Document.Block] {
    let heading = Document.Block.heading(level: 2, context.text("Partners", "Partners"))
    guard context.analysis.disclosure.level >= .partners else {
      return [
        heading,
        .paragraph(
          context.text("Geen cijfers per partner: ", "No figures per partner: ")
            + context.analysis.disclosure.reason(context.language) + "."),
        .list(cutPoints(context)),
      ].filter { $0 != .list([]) }
    }
    let table = PartnerTable(context)
    return [
      heading, .paragraph(table.note), .table(header: table.header, rows: table.rows),
      .list(table.legend),
    ]
  }

  /// That a partner is a cut point is a fact of the recorded ties, whoever answered.
  private func cutPoints(_ context: ReportContext) -> [String] {
    context.analysis.fragility.holders.map { $0.partner.name }.sorted().map { name in
      context.text("\(name): snijpunt", "\(name): cut point")
    }
  }
}
