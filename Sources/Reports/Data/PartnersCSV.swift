import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// The partners with their figures as a table for a spreadsheet.
///
/// Where too few answered a survey the figures are left out, with the reason in a last column.
package struct PartnersCSV {
  let context: ReportContext

  /// Creates the table.
  package init(_ context: ReportContext) {
    self.context = context
  }

  /// The table, one line per partner of the file.
  package var text: String { CSVTable([header] + rows).text(context.language) }

  /// Whether enough partners answered for figures of single partners; else their cells are empty.
  private var isShown: Bool { context.analysis.disclosure.level >= .partners }

  /// The measures that have a column; that of the cut points is always the last.
  private var measures: [PartnerMeasure] {
    context.analysis.measures.filter { $0.name != Measure.articulation.name }
  }

  private var header: [CSVTable.Cell] {
    let names =
      [Field.id, .name, .type, .domain, .status].map { $0.name(context.language) }
      + measures.map { $0.name } + [Measure.articulation.name]
      + (isShown ? [] : [context.language(nl: "toelichting", en: "reason")])
    return names.map { .text($0) }
  }

  private var rows: [[CSVTable.Cell]] {
    context.network.partners.sorted { $0.id < $1.id }.map { partner in
      let node = context.analysis.projection.node(of: partner.id)
      let names = [
        partner.id, partner.name, partner.type?.name(context.language) ?? "",
        context.name(of: partner.domain), partner.status.name(context.language),
      ]
      return names.map { .text($0) } + figures(of: node)
        + (isShown ? [] : [.text(context.analysis.disclosure.reason(context.language))])
    }
  }

  /// The measures of a node, and whether the network falls apart without it.
  private func figures(of node: Graph.Node?) -> [CSVTable.Cell] {
    let analysis = context.analysis
    guard let node else { return Array(repeating: .empty, count: measures.count + 1) }
    let values = measures.map { measure -> CSVTable.Cell in
      guard isShown, let value = measure.values[node] else { return .empty }
      return .number(value)
    }
    return values + [
      analysis.disclosure.singleLinks == .withheld
        ? .empty : .flag(analysis.isArticulationPoint[node])
    ]
  }
}
