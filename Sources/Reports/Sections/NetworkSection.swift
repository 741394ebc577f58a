import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

/// The figures of the network as a whole, as far as the answers to a survey allow.
struct NetworkSection: ReportSection {
  let name = "network"

  func blocks(for context: ReportContext) -> [Document.Block] {
    [
      .heading(level: 2, context.text("Het netwerk in cijfers", "The network in figures")),
      .paragraph(Self.reason(context)),
    ] + figures(context) + notes(context)
  }

  /// What the figures rest on, as a sentence.
  static func reason(_ context: ReportContext) -> String {
    let reason = context.analysis.disclosure.reason(context.language)
    return reason.prefix(1).uppercased() + reason.dropFirst() + "."
  }

  private func figures(_ context: ReportContext) -> [Document.Block] {
    let header = [
      context.text("wat", "what"), context.text("cijfer", "figure"),
      context.text("maat", "measure"),
    ]
    return switch context.analysis.disclosure.level {
    case .participation: []
    case .brackets: [.table(header: header, rows: bracket(context))]
    case .groups, .partners:
      [.table(header: header, rows: bracket(context) + connections(context) + shape(context))]
    }
  }

  /// The share of pairs that is tied: by what was confirmed and by what one side reported.
  private func bracket(_ context: ReportContext) -> [[String]] {
    guard let found = context.analysis.survey?.densityBracket else { return [] }
    return [
      [
        context.text("verbonden paren", "tied pairs"),
        "\(context.number(found.confirmed)) – \(context.number(found.union))",
        context.text(
          "dichtheid: beide kanten – één kant", "density: both sides – one side"),
      ]
    ]
  }

  private func connections(_ context: ReportContext) -> [[String]] {
    let figures = context.analysis.figures
    let (steps, largest) = (
      context.text("stappen, binnen een deel", "steps, within a part"),
      context.text("het grootste: ", "the largest: ")
    )
    return [
      [
        context.text("verbonden paren", "tied pairs"),
        context.share(figures.knownTieCount, of: figures.knownPairCount),
        context.text("dichtheid", "density"),
      ],
      [
        context.text("verbindingen per partner", "ties per partner"),
        context.number(figures.averageDegree, decimals: 1), context.text("gemiddeld", "mean"),
      ],
      [
        context.text("losse delen", "separate parts"),
        context.language.number(figures.componentCount),
        "\(largest)\(context.language.number(figures.largestComponentSize)) partners",
      ],
      [
        context.text("grootste afstand", "largest distance"),
        figures.diameter.map { "\($0)" } ?? "–", steps,
      ],
      [
        context.text("gemiddelde afstand", "mean distance"),
        context.number(figures.averagePathLength), steps,
      ],
    ]
  }

  private func shape(_ context: ReportContext) -> [[String]] {
    let figures = context.analysis.figures
    let found = context.analysis.communities.communities
    let centralization = context.text("centralisatie", "centralisation")
    let modularity = context.text("modulariteit", "modularity")
    return [
      [
        context.text(
          "partners van één partner werken ook samen", "partners of one partner also tied"),
        context.number(figures.transitivity), context.text("transitiviteit", "transitivity"),
      ],
      [
        context.text("draait om één partner", "turns around one partner"),
        context.number(figures.centralization.degree), "\(centralization) (degree)",
      ],
      [
        context.text("loopt via één partner", "runs through one partner"),
        context.number(figures.centralization.betweenness), "\(centralization) (betweenness)",
      ],
      [
        context.text("groepjes die veel samenwerken", "groups that work together"),
        "\(found.partition.groups.count { $0.count > 1 })",
        "Leiden, \(modularity) \(context.number(found.modularity))",
      ],
    ]
  }

  private func notes(_ context: ReportContext) -> [Document.Block] {
    guard context.analysis.disclosure.level >= .groups else { return [] }
    let overlap = context.number(context.analysis.communities.overlapWithDomains)
    return [
      .paragraph(
        context.text(
          """
          Centralisatie (Freeman): 0 als allen gelijk zijn, 1 bij een ster; ze hangt af van het \
          aantal partners. De groepjes vallen voor \(overlap) samen met de domeinen (1 = gelijk, 0 = \
          toeval; aangepaste Rand-index).
          """,
          """
          Centralisation (Freeman): 0 when all are alike, 1 for a star; it depends on the number of \
          partners. The groups match the domains for \(overlap) (1 = the same, 0 = chance; adjusted \
          Rand index).
          """))
    ]
  }
}
