import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Section {
  /// The figures of the network as a whole, as far as the answers to a survey allow.
  package static let network = Section(
    name: "network", heading: Text(nl: "Het netwerk in cijfers", en: "The network in figures")
  ) { NetworkInFigures(context: $0).blocks }
}

private struct NetworkInFigures {
  let context: ReportContext

  var blocks: [Document.Block] {
    [
      .paragraph(reason)
    ] + figures + notes
  }

  /// What the figures rest on, as a sentence.
  var reason: String {
    let reason = context.analysis.disclosure.reason(context.language)
    return reason.asSentence
  }

  private var figures: [Document.Block] {
    let header = [
      context.language(nl: "wat", en: "what"), context.language(nl: "cijfer", en: "figure"),
      context.language(nl: "maat", en: "measure"),
    ]
    let disclosure = context.analysis.disclosure
    let rows =
      disclosure.isUndoubted
      ? confirmed + connections + shape : disclosure.level >= .brackets ? bracket : []
    return rows.isEmpty ? [] : [.table(header: header, rows: rows)]
  }

  /// The share of pairs that both sides report, where a survey was held.
  private var confirmed: [[String]] {
    guard let found = context.analysis.survey?.densityBracket else { return [] }
    return [
      [
        context.language(nl: "door beide kanten gemeld", en: "reported by both sides"),
        context.number(found.confirmed), context.language(nl: "dichtheid", en: "density"),
      ]
    ]
  }

  /// Between which bounds the share of tied pairs lies, as far as those that answered tell.
  private var bracket: [[String]] {
    guard let found = context.analysis.survey?.densityBracket else { return [] }
    let others = Double(context.analysis.figures.partnerCount - 1)
    func range(_ scale: Double, decimals: Int) -> String {
      let ends = [found.lowest, found.highest].map {
        context.number($0 * scale, decimals: decimals)
      }
      return ends.joined(separator: " – ")
    }
    return [
      [
        context.language(nl: "verbonden paren", en: "tied pairs"),
        range(100, decimals: 0) + "%",
        context.language(nl: "dichtheid, met marge", en: "density, as a bracket"),
      ],
      [
        context.language(nl: "verbonden partners per partner", en: "tied partners per partner"),
        range(others, decimals: 1),
        context.language(nl: "gemiddeld, met marge", en: "mean, as a bracket"),
      ],
    ]
  }

  /// Where the margin comes from, and what is left out.
  private func reason(for found: DensityBracket) -> String {
    let share = context.share(Int((found.union * Double(found.pairs)).rounded()), of: found.pairs)
    return context.language(
      nl: """
        De marge komt van de paren waarvan beide partners antwoordden; daarvan zijn er \(share) \
        verbonden. Wie niet antwoordde, kan bij de andere paren nog verbindingen noemen. De andere \
        cijfers van het netwerk staan hier pas als alle bevraagde partners antwoordden.
        """,
      en: """
        The margin comes from the pairs of which both partners answered; of those \(share) are tied. \
        Those who did not answer may name more ties for the other pairs. The other figures of the \
        network are shown once all partners that were asked have answered.
        """)
  }

  private var connections: [[String]] {
    let figures = context.analysis.figures
    let counted =
      context.analysis.countedPairs.map {
        context.language(nl: ", van paren ", en: ", of pairs ") + $0(context.language)
      } ?? ""
    let (steps, largest) = (
      context.language(nl: "stappen, binnen een deel", en: "steps, within a part"),
      context.language(nl: "het grootste: ", en: "the largest: ")
    )
    return [
      [
        context.language(nl: "verbonden paren", en: "tied pairs"),
        context.share(figures.knownTieCount, of: figures.knownPairCount),
        context.language(nl: "dichtheid", en: "density") + counted,
      ],
      [
        context.language(nl: "verbonden partners per partner", en: "tied partners per partner"),
        context.number(figures.averageDegree, decimals: 1),
        context.language(nl: "gemiddeld", en: "mean"),
      ],
      [
        context.language(nl: "losse delen", en: "separate parts"),
        context.language.number(figures.componentCount),
        "\(largest)\(context.language.number(figures.largestComponentSize)) partners",
      ],
      [
        context.language(nl: "grootste afstand", en: "largest distance"),
        figures.diameter.map { "\($0)" } ?? "–", steps,
      ],
      [
        context.language(nl: "gemiddelde afstand", en: "mean distance"),
        context.number(figures.averagePathLength), steps,
      ],
    ] + returned
  }

  /// Which share of the ties is returned, where some run one way.
  private var returned: [[String]] {
    guard let reciprocity = context.analysis.figures.reciprocity else { return [] }
    return [
      [
        context.language(
          nl: "verbindingen met een weg terug", en: "ties with a way back"),
        context.number(reciprocity), context.language(nl: "wederkerigheid", en: "reciprocity"),
      ]
    ]
  }

  private var shape: [[String]] {
    let figures = context.analysis.figures
    let found = context.analysis.communities.communities
    let centralization = context.language(nl: "centralisatie", en: "centralisation")
    let modularity = context.language(nl: "modulariteit", en: "modularity")
    return [
      [
        context.language(
          nl: "partners van één partner werken ook samen", en: "partners of one partner also tied"),
        context.number(figures.transitivity),
        context.language(nl: "transitiviteit", en: "transitivity"),
      ],
      [
        context.language(nl: "draait om één partner", en: "turns around one partner"),
        context.number(figures.centralization.degree), "\(centralization) (degree)",
      ],
      [
        context.language(nl: "loopt via één partner", en: "runs through one partner"),
        context.number(figures.centralization.betweenness), "\(centralization) (betweenness)",
      ],
      [
        context.language(nl: "groepjes die veel samenwerken", en: "groups that work together"),
        "\(found.partition.groups.count { $0.count > 1 })",
        "Leiden, \(modularity) \(context.number(found.modularity))",
      ],
    ]
  }

  private var notes: [Document.Block] {
    guard context.analysis.disclosure.isUndoubted else {
      guard context.analysis.disclosure.level >= .brackets,
        let found = context.analysis.survey?.densityBracket
      else { return [] }
      return [.paragraph(reason(for: found))]
    }
    let overlap = context.number(context.analysis.communities.overlapWithDomains)
    return [
      .paragraph(
        context.language(
          nl: """
            Centralisatie (Freeman): 0 als allen gelijk zijn, 1 bij een ster; ze hangt af van het \
            aantal partners. De groepjes vallen voor \(overlap) samen met de domeinen (1 = gelijk, 0 = \
            toeval; aangepaste Rand-index).
            """,
          en: """
            Centralisation (Freeman): 0 when all are alike, 1 for a star; it depends on the number of \
            partners. The groups match the domains for \(overlap) (1 = the same, 0 = chance; adjusted \
            Rand index).
            """))
    ]
  }
}
