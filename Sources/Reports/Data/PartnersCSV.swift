import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// The partners with their figures as a table for a spreadsheet.
///
/// In Dutch with semicolons, decimal commas and a byte order mark, which a Dutch Excel opens as
/// columns; in English with commas and points. A cell that a spreadsheet would take for a formula
/// gets an apostrophe in front. Where too few answered a survey the figures are left out, with the
/// reason in a last column.
package struct PartnersCSV {
  let context: ReportContext

  /// Creates the table.
  package init(_ context: ReportContext) {
    self.context = context
  }

  /// The table, one line per partner of the file.
  package var text: String {
    let lines = ([header] + rows).map { cells in
      cells.map(quoted).joined(separator: separator)
    }
    return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
  }

  /// Whether enough partners answered for figures of single partners; else their cells are empty.
  private var isShown: Bool { context.analysis.disclosure.level >= .partners }

  private var separator: String { context.language == .dutch ? ";" : "," }

  private var header: [String] {
    [Field.id, .name, .type, .domain, .status].map { $0.name(context.language) }
      + context.analysis.measures.map { $0.name } + ["articulation"]
      + (isShown ? [] : [context.text("toelichting", "reason")])
  }

  private var rows: [[String]] {
    let analysis = context.analysis
    return analysis.network.partners.sorted { $0.id < $1.id }.map { partner in
      let node = analysis.projection.node(of: partner.id)
      let figures = analysis.measures.map { measure in
        node.flatMap { isShown ? measure.values[$0] : nil }
          .map { Number.full($0, context.language) } ?? ""
      }
      let isHolder = node.map { analysis.fragility.articulationPoints.contains($0) }
      let mark = isHolder.map { $0 ? context.text("ja", "yes") : context.text("nee", "no") } ?? ""
      return [
        partner.id, partner.name, partner.type?.name(context.language) ?? "",
        context.name(of: partner.domain), partner.status.name(context.language),
      ] + figures + [mark]
        + (isShown ? [] : [analysis.disclosure.reason(context.language)])
    }
  }

  private func quoted(_ cell: String) -> String {
    // Scalars, since an accent glued to a sign makes another character of it.
    let isFormula =
      cell.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    let isNumber = Double(cell.replacing(",", with: ".")) != nil
    let safe = isFormula && !isNumber ? "'" + cell : cell
    guard safe.unicodeScalars.contains(where: { "\"\r\n;,".unicodeScalars.contains($0) }) else {
      return safe
    }
    let doubled = safe.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }
    return "\"" + doubled.joined() + "\""
  }
}
