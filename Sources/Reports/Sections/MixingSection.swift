import NetworkAnalysis

/// How many ties run within and between the domains.
struct MixingSection: ReportSection {
  let name = "mixing"

  func blocks(for context: ReportContext) -> [Block] {
    let mixing = context.analysis.mixing
    guard mixing.domains.count > 1 else { return [] }
    let names = mixing.domains.map { context.name(of: $0) }
    let rows = mixing.domains.indices.map { row in
      ["\(names[row]) (\(mixing.partnerCounts[row]))"]
        + mixing.cells[row].map { cell in
          cell.pairs == 0 ? "–" : "\(cell.ties)/\(cell.pairs)"
        }
    }
    return [
      .heading(
        level: 2, context.text("Verbindingen per domein", "Ties per domain")),
      .paragraph(
        context.text(
          """
          Verbonden paren / mogelijke paren; achter elk domein het aantal partners. Een 0 betekent: \
          geen verbinding in beeld.
          """,
          """
          Tied pairs / possible pairs; after each domain its number of partners. A 0 means: no tie in \
          view.
          """)),
      .table(header: [context.text("domein", "domain")] + names, rows: rows),
    ]
  }
}
