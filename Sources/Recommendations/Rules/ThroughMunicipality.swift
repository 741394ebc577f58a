import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds a coalition in which two thirds or more of the tied pairs have the municipality at one end.
  ///
  /// Looked at from five tied pairs on; where a survey was held, only when 70% or more answered.
  ///
  /// ## Source
  /// Themadocument Gezonde en kansrijke start (2019), "Zorg voor gedeelde verantwoordelijkheid".
  package static let throughMunicipality = Rule(ThroughMunicipality.name, restsOnSingleLinks: true)
  {
    ThroughMunicipality(analysis: $0).recommendations
  }
}

private struct ThroughMunicipality {
  static let name = "through-municipality"

  let analysis: Analysis

  /// The fewest tied pairs of which the share says something.
  static let fewestPairs = 5

  var recommendations: [Recommendation] {
    let pairs = analysis.projection.grounds.keys.sorted()
    let municipal = Set(
      analysis.network.partners.filter { $0.domain == .municipality }.map { $0.id })
    let own = pairs.filter { municipal.contains($0.first) || municipal.contains($0.second) }
    guard pairs.count >= Self.fewestPairs, 3 * own.count >= 2 * pairs.count,
      analysis.disclosure.level >= .groups
    else { return [] }
    return [recommendation(own, of: pairs.count)]
  }

  private func recommendation(_ own: [PartnerPair], of count: Int) -> Recommendation {
    Recommendation(
      id: Self.name, rule: Self.name,
      evaluation: evaluation(own, of: count),
      words: Recommendation.Words(
        title: Text(
          nl: "Help partners elkaar ook rechtstreeks te vinden",
          en: "Help partners to find each other directly too"),
        why: Text(
          nl: """
            Het meeste contact in beeld loopt nu via de gemeente. Als partners elkaar ook \
            rechtstreeks vinden, wordt de coalitie meer van iedereen.
            """,
          en: """
            Most contact in view runs through the municipality now. When partners also find each \
            other directly, the coalition belongs more to everyone.
            """),
        firstStep: Text(
          nl:
            "Vraag twee partners om samen één onderwerp op te pakken, zonder de gemeente ertussen.",
          en:
            "Ask two partners to take up one subject together, without the municipality in between."
        ),
        question: Text(
          nl: "Wat regelen wij nu via de gemeente dat ook rechtstreeks kan?",
          en: "What do we arrange through the municipality now that could go directly too?"))
    ).with {
      $0.followsFromTies = true
      $0.impact = .wholeCoalition
    }
  }

  private func evaluation(_ own: [PartnerPair], of count: Int) -> Evaluation {
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = RuleWords.partners(of: own)
    evaluation.ties = own
    evaluation.citations = RuleWords.distinct(
      own.flatMap { analysis.projection.grounds(between: $0.first, and: $0.second) }
        .flatMap { $0.citations })
    evaluation.observations = [
      Text {
        let (some, all) = ($0.number(own.count), $0.number(count))
        return Text(
          nl: "Van de \(all) paren die in beeld samenwerken, hoort bij \(some) de gemeente.",
          en: "Of the \(all) pairs in view that work together, \(some) include the municipality."
        )($0)
      }
    ]
    evaluation.figures = [
      Figure(
        name: Text(nl: "verbonden paren met de gemeente", en: "tied pairs with the municipality"),
        share: own.count, of: count,
        variant: TieWords.variant)
    ]
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl: "verbindingen tussen partners onderling, of volledig: ja",
        en: "ties between other partners, or complete: yes")
    }
    return evaluation
  }
}
