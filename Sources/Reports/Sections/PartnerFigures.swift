import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Section {
  /// One row per partner in view, with its figures, in an order only when that order holds.
  package static let measures = Section(
    name: "measures", heading: Text(nl: "Partners", en: "Partners")
  ) { PartnerFigures(context: $0).blocks }
}

extension Section {
  /// That only the measures asked for are shown, and how to see the rest.
  package static let leftOut = Section(name: "left-out") { context in
    [
      .paragraph(
        context.language(
          nl: """
            Van zo'n groot netwerk staan hier alleen de gevraagde maten. Zonder --measure of met \
            --thorough volgt de rest.
            """,
          en: """
            Of so large a network only the measures asked for are here. Without --measure, or with \
            --thorough, the rest follows.
            """))
    ]
  }
}

private struct PartnerFigures {
  let context: ReportContext

  var blocks: [Document.Block] {
    guard context.analysis.disclosure.level >= .partners else {
      return [
        .paragraph(
          context.language(nl: "Geen cijfers per partner: ", en: "No figures per partner: ")
            + context.analysis.disclosure.reason(context.language) + "."),
        .list(cutPoints),
      ].filter { $0 != .list([]) } + (cutPoints.isEmpty ? [] : caveat)
    }
    let table = PartnerTable(context)
    return [
      .paragraph(table.note), .table(header: table.header, rows: table.rows),
      .list(table.legend),
    ] + doubt
  }

  /// That the figures are of the ties in view, where anybody kept silent.
  private var doubt: [Document.Block] {
    context.analysis.disclosure.incompleteness.map { more in
      let view = context.language(
        nl: "Geteld is wat in beeld is.", en: "Counted is what is in view.")
      return [.paragraph("\(view) \(more(context.language))")]
    } ?? []
  }

  /// That silence may be the cause, where anybody kept silent.
  private var caveat: [Document.Block] {
    context.analysis.disclosure.caveat.map { [.paragraph($0(context.language))] } ?? []
  }

  /// The partners that may be cut points; nobody where too few answered to say so.
  private var cutPoints: [String] {
    context.analysis.fragility.cutPartners.map { $0.partner.name }.sorted().map { name in
      context.language(nl: "\(name): snijpunt", en: "\(name): cut point")
    }
  }
}

/// The partners in view with their figures, in the order that may be shown.
struct PartnerTable {
  let context: ReportContext

  init(_ context: ReportContext) {
    self.context = context
  }

  private var analysis: Analysis { context.analysis }

  /// The measures that have a column; whether a partner is a cut point always has one.
  private var measures: [PartnerMeasure] {
    let columns = context.view.columns.isEmpty ? AnalysisView.pageColumns : context.view.columns
    return analysis.measures.filter {
      columns.contains($0.name) && $0.name != Measure.articulation.name
    }
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
      return context.language(
        nl: "Op alfabet. Een volgorde naar cijfers is niet getoetst.",
        en: "In alphabetical order. An order by figures was not tested.")
    }
    let reason =
      context.reason(of: test)
      ?? context.language(
        nl: "de volgorde is niet getoetst; dat doet --thorough",
        en: "the order was not tested; --thorough does that")
    let order =
      isOrdered
      ? context.language(nl: "Op volgorde van \(ordering.name)", en: "In order of \(ordering.name)")
      : top == nil
        ? context.language(nl: "Op alfabet", en: "In alphabetical order")
        : context.language(
          nl: "De bovenste groep naar \(ordering.name), op alfabet",
          en: "The top group by \(ordering.name), in alphabetical order")
    return "\(order): \(reason)."
  }

  private var top: Int? { context.view.top }

  var header: [String] {
    [context.language(nl: "partner", en: "partner")] + measures.map { $0.name }
      + [context.language(nl: "snijpunt", en: "cut point")]
  }

  var rows: [[String]] {
    let (projection, columns) = (analysis.projection, measures.map { $0.values })
    let isArticulationPoint = analysis.isArticulationPoint
    let mark =
      analysis.disclosure.singleLinks == .fact
      ? context.language(nl: "ja", en: "yes") : context.language(nl: "mogelijk", en: "possibly")
    return nodes.map { node in
      [projection.partner(of: node).name] + columns.map { context.number($0[node]) }
        + [isArticulationPoint[node] ? mark : ""]
    }
  }

  /// The partners that are shown, in their order.
  private var nodes: [Graph.Node] {
    let partners = analysis.projection.partners
    let byName = analysis.projection.graph.nodes.sorted {
      let (one, other) = (partners[$0.index], partners[$1.index])
      return one.name == other.name ? one.id < other.id : one.name < other.name
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
      let question = column.measure.question
      let variant = column.measure.variant(in: analysis.projection)
      return "\(column.name): \(question(context.language)) (\(variant(context.language)))"
    }
  }
}
