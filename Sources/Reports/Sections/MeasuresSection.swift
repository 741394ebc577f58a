import CoalitionModel
import Graphs
import NetworkAnalysis

/// One row per partner in view, with its figures.
struct MeasuresSection: ReportSection {
  let name = "measures"

  func blocks(for context: ReportContext) -> [Block] {
    let analysis = context.analysis
    let header =
      [context.text("partner", "partner")] + analysis.measures.map(\.name)
      + [context.text("snijpunt", "cut point")]
    let betweenness = analysis.measures.first { $0.centrality is BetweennessCentrality }
    let order = betweenness?.scores.ranked().map(\.node) ?? Array(analysis.projection.graph.nodes)
    let rows = order.map { node in
      [analysis.projection.partner(of: node).name]
        + analysis.measures.map { Number.text($0.scores[node], decimals: 3, context.language) }
        + [analysis.fragility.articulationPoints.contains(node) ? context.text("ja", "yes") : ""]
    }
    return [
      .heading(level: 2, context.text("Partners", "Partners")),
      .table(header: header, rows: rows),
    ]
  }
}
