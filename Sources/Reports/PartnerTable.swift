import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// The partners in view with their figures, in the order that may be shown.
struct PartnerTable {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  private var analysis: Analysis { context.analysis }

  /// The measures that have a column.
  private var measures: [PartnerMeasure] {
    let columns = context.view.columns.isEmpty ? AnalysisView.pageColumns : context.view.columns
    return analysis.measures.filter { columns.contains($0.name) }
  }

  /// The measure of the order, when one was asked for or betweenness was tested.
  private var ordering: PartnerMeasure? {
    let asked = context.view.order ?? (context.view.robustness == nil ? nil : Measure.ofOrder.name)
    return asked.flatMap { name in analysis.measures.first { $0.name == name } }
  }

  private var test: RankOrder? { ordering.flatMap { context.view.orders[$0.name] } }

  private var isOrdered: Bool { ordering != nil && (test.map { $0.trust != .none } ?? true) }

  /// In which order the partners stand, and why.
  var note: String {
    guard let ordering else {
      return context.text(
        "Op alfabet. Een volgorde naar cijfers is niet getoetst.",
        "In alphabetical order. An order by figures was not tested.")
    }
    let reason =
      test?.reason(context.language)
      ?? context.text(
        "de volgorde is niet getoetst; dat doet --thorough",
        "the order was not tested; --thorough does that")
    let order =
      isOrdered
      ? context.text("Op volgorde van \(ordering.name)", "In order of \(ordering.name)")
      : top == nil
        ? context.text("Op alfabet", "In alphabetical order")
        : context.text(
          "De bovenste groep naar \(ordering.name), op alfabet",
          "The top group by \(ordering.name), in alphabetical order")
    return "\(order): \(reason)."
  }

  private var top: Int? { context.view.top }

  var header: [String] {
    [context.text("partner", "partner")] + measures.map { $0.name }
      + [context.text("snijpunt", "cut point")]
  }

  var rows: [[String]] {
    nodes.map { node in
      [analysis.projection.partner(of: node).name]
        + measures.map { context.number($0.values[node]) }
        + [analysis.fragility.articulationPoints.contains(node) ? context.text("ja", "yes") : ""]
    }
  }

  /// The partners that are shown, in their order.
  private var nodes: [Graph.Node] {
    let byName = analysis.projection.graph.nodes.sorted {
      let (one, other) = (analysis.projection.partner(of: $0), analysis.projection.partner(of: $1))
      return (one.name, one.id) < (other.name, other.id)
    }
    guard let ordering else { return top.map { Array(byName.prefix($0)) } ?? byName }
    let places = Dictionary(uniqueKeysWithValues: byName.enumerated().map { ($1, $0) })
    let ranked = byName.sorted {
      let (one, other) = (ordering.values[$0] ?? -1, ordering.values[$1] ?? -1)
      return (other, places[$0] ?? 0) < (one, places[$1] ?? 0)
    }
    let shown = top.map { Array(ranked.prefix($0)) } ?? ranked
    return isOrdered ? shown : byName.filter(Set(shown).contains)
  }

  /// What each column asks, in everyday words, and how it is measured.
  var legend: [String] {
    measures.map { column in
      let (question, variant) = (column.measure.question, column.measure.variant)
      return "\(column.name): \(question(context.language)) (\(variant(context.language)))"
    }
  }
}
