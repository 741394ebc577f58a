import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds a partner that hangs on one tie.
  ///
  /// Only partners of which the other ties are known not to exist count: the network is complete, or
  /// the partner answered the survey. A partner whose other ties are simply not in view is left out.
  ///
  /// ## Source
  /// Kansrijke Start Groningen, "Wanneer zijn we succesvol": professionals know and find each other.
  package static let hangingPartner = Rule(HangingPartner.name, restsOnSingleLinks: true) {
    HangingPartner(analysis: $0).recommendations
  }
}

private struct HangingPartner {
  static let name = "hanging-partner"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    let projection = analysis.projection
    return projection.graph.nodes.compactMap { node in
      let partner = projection.partner(of: node)
      let isKnown = analysis.network.isComplete || partner.response == .answered
      let neighbors = projection.graph.neighbors(of: node)
      guard isKnown, neighbors.count == 1, let only = neighbors.first else { return nil }
      return recommendation(partner, tiedTo: projection.partner(of: only))
    }
  }

  private func recommendation(_ partner: Partner, tiedTo only: Partner) -> Recommendation {
    Recommendation(
      id: "\(Self.name):\(partner.id)", rule: Self.name,
      evaluation: evaluation(partner, tiedTo: only),
      words: Recommendation.Words(
        title: Text(
          nl: "Geef \(partner.name) een tweede vaste verbinding",
          en: "Give \(partner.name) a second regular tie"),
        why: Text(
          nl: """
            \(partner.name) doet nu via één partner mee. Met een tweede route blijft het contact \
            ook bestaan als er iets verandert.
            """,
          en: """
            \(partner.name) takes part through one partner now. With a second route \
            the contact stays when something changes.
            """),
        firstStep: Text(
          nl: """
            Vraag \(partner.name) en \(only.name) bij welk bestaand overleg aansluiten het meest \
            oplevert.
            """,
          en: """
            Ask \(partner.name) and \(only.name) which existing meeting would be most useful to join.
            """),
        question: Text(
          nl: "Wie kan \(partner.name) nog meer helpen, en omgekeerd?",
          en: "Who else could help \(partner.name), and the other way round?")))
  }

  private func evaluation(_ partner: Partner, tiedTo only: Partner) -> Evaluation {
    let grounds = analysis.projection.grounds(between: partner.id, and: only.id)
    let through = Text { language in language.list(grounds.map { $0.name(language) }) }
    var evaluation = Evaluation(.absent)
    evaluation.partners = [partner.id, only.id]
    evaluation.ties = [PartnerPair(partner.id, only.id)]
    evaluation.citations = grounds.flatMap { $0.citations }
    evaluation.observations = [
      Text(
        nl: "De enige verbinding van \(partner.name) is die met \(only.name) (\(through.nl)).",
        en: "The only tie of \(partner.name) is that with \(only.name) (\(through.en)).")
    ]
    evaluation.figures = [
      Figure(
        name: Text(nl: "partner waarmee wordt samengewerkt", en: "partner worked with"), count: 1,
        variant: Text(
          nl: "graad, vastgelegde verbindingen die er nu zijn",
          en: "degree, recorded ties that exist now"))
    ]
    return evaluation
  }
}
