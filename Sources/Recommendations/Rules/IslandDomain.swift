import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds a domain of two partners or more of which no tie into another domain is recorded.
  ///
  /// Silent when nothing at all is recorded between domains, since then every domain would be one, and
  /// where less than 60% of the domain answered a survey, and where a source says that partners of the
  /// domain work with another.
  ///
  /// ## Source
  /// Kansrijke Start Groningen, "Wanneer zijn we succesvol"; themadocument Gezonde en kansrijke start
  /// (2019), "Samenwerking starten of versterken".
  package static let islandDomain = Rule(IslandDomain.name, restsOnSingleLinks: true) {
    IslandDomain(analysis: $0).recommendations
  }
}

private struct IslandDomain {
  static let name = "domain-on-island"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    let projection = analysis.projection
    let domains = Set(projection.partners.compactMap { $0.domain }).sorted()
    let islands = domains.filter { domain in
      projection.graph.nodes.filter { projection.partner(of: $0).domain == domain }
        .allSatisfy { node in
          projection.graph.neighbors(of: node).allSatisfy {
            projection.partner(of: $0).domain == domain
          }
        }
    }
    guard islands.count < domains.count else { return [] }
    return islands.compactMap { domain in
      let partners = projection.partners.filter { $0.domain == domain }
      let isStated = domains.contains { $0 != domain && analysis.network.states(domain, $0) }
      guard partners.count > 1, !isStated, !analysis.isQuiet(domain) else { return nil }
      return recommendation(domain, partners)
    }
  }

  private func recommendation(_ domain: Domain, _ partners: [Partner]) -> Recommendation {
    let word = Text { domain.name($0) }
    return Recommendation(
      id: "\(Self.name):\(domain.code)", rule: Self.name,
      evaluation: evaluation(domain, partners),
      words: Recommendation.Words(
        title: Text(
          nl: "Breng het domein \(word.nl) in contact met de andere domeinen",
          en: "Bring the \(word.en) domain in touch with the other domains"),
        why: Text(
          nl: """
            Problemen van een gezin houden niet op bij de grens van een domein. Het helpt als \
            partners elkaar over die grens kennen en weten te vinden.
            """,
          en: """
            The problems of a family do not stop at the border of a domain. It helps when partners \
            know and find each other across it.
            """),
        firstStep: Text(
          nl:
            "Vraag één partner uit het domein \(word.nl) bij welk bestaand overleg die wil aansluiten.",
          en:
            "Ask one partner of the \(word.en) domain which existing meeting it would like to join."
        ),
        question: Text(
          nl: "Met wie buiten het eigen domein werken deze partners nu al samen?",
          en: "With whom outside their own domain do these partners work already?"))
    ).with {
      $0.impact = Impact(
        .wide, Text(nl: "raakt een heel domein", en: "concerns a whole domain"))
    }
  }

  private func evaluation(_ domain: Domain, _ partners: [Partner]) -> Evaluation {
    let names = RuleWords.names(partners)
    let isComplete = analysis.network.isComplete
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = partners.map { $0.id }
    evaluation.observations = [
      isComplete
        ? Text(
          nl: "Geen van deze partners heeft een verbinding buiten het domein: \(names.nl).",
          en: "None of these partners has a tie outside the domain: \(names.en).")
        : Text(
          nl: "Van deze partners is geen verbinding buiten het domein in beeld: \(names.nl).",
          en: "Of these partners no tie outside the domain is in view: \(names.en).")
    ]
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "verbindingen met andere domeinen", en: "ties with other domains"), count: 0,
        variant: TieWords.variant)
    ]
    if !isComplete {
      evaluation.decidedBy = Text(
        nl: "een verbinding of overleg van een van hen met een partner uit een ander domein",
        en: "a tie or structure of one of them with a partner of another domain")
    }
    return evaluation
  }
}
