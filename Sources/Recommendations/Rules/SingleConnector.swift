import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds a partner through which all contact between two domains runs.
  ///
  /// ## Definition
  /// Partner *v* is the single connector of domains *A* and *B* when some partner of *A* reaches some
  /// partner of *B* over recorded ties, neither of them being *v*, and none does without *v*.
  ///
  /// ## Source
  /// Themadocument Gezonde en kansrijke start (2019), "Zorg voor gedeelde verantwoordelijkheid".
  package static let singleConnector = Rule(SingleConnector.name, restsOnSingleLinks: true) {
    SingleConnector(analysis: $0).recommendations
  }
}

private struct SingleConnector {
  static let name = "single-connector"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    analysis.fragility.cutPartners.flatMap { cutPartner in
      analysis.connectivity.pairs.compactMap { pair in
        let isOnly = pair.cutPartners.contains {
          $0.separates && $0.partner.id == cutPartner.partner.id
        }
        guard isOnly, let one = pair.domains.first, let other = pair.domains.last,
          !analysis.network.states(one, other)
        else { return nil }
        return recommendation(cutPartner, between: one, and: other)
      }
    }
  }

  private func recommendation(
    _ cutPartner: Fragility.CutPartner, between one: Domain, and other: Domain
  ) -> Recommendation {
    let name = cutPartner.partner.name
    return Recommendation(
      id: "\(Self.name):\(cutPartner.partner.id):\(one.code):\(other.code)", rule: Self.name,
      evaluation: evaluation(cutPartner, between: one, and: other),
      words: Recommendation.Words(
        title: Text(
          nl: """
            Zoek naast \(name) een tweede route tussen \(one.name(.dutch)) en \(other.name(.dutch))
            """,
          en: """
            Look for a second route between \(one.name(.english)) and \(other.name(.english)) beside \(name)
            """),
        why: Text(
          nl: """
            Al het contact in beeld loopt via één partner. Valt die even weg, dan is er geen andere \
            route in beeld.
            """,
          en: """
            All contact in view runs through one partner. When it is away, no other route is in view.
            """),
        firstStep: Text(
          nl: "Vraag \(name) wie uit de twee domeinen elkaar rechtstreeks zouden kunnen bellen.",
          en: "Ask \(name) who from both domains could call each other directly."),
        question: Text(
          nl: "Hoe vinden deze twee domeinen elkaar als \(name) er een maand niet is?",
          en: "How do these two domains find each other when \(name) is away for a month?"))
    ).with {
      $0.followsFromTies = true
      $0.impact = Impact(
        .wide,
        Text(
          nl: "raakt al het contact in beeld tussen twee domeinen",
          en: "concerns all contact in view between two domains"))
    }
  }

  private func evaluation(
    _ cutPartner: Fragility.CutPartner, between one: Domain, and other: Domain
  ) -> Evaluation {
    let lost = cutPartner.cutOff.joined()
    let names = Text { $0.list(lost.map { $0.name }) }
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = [cutPartner.partner.id] + lost.map { $0.id }
    evaluation.citations = cutPartner.partner.citations
    evaluation.observations = [
      Text(
        nl: """
          Alles wat tussen de domeinen \(one.name(.dutch)) en \(other.name(.dutch)) in beeld is, \
          loopt via \(cutPartner.partner.name). Anders raken los: \(names.nl).
          """,
        en: """
          All that is in view between the domains \(one.name(.english)) and \
          \(other.name(.english)) runs through \(cutPartner.partner.name). Otherwise cut off: \
          \(names.en).
          """)
    ]
    evaluation.figures = [
      Figure(
        name: Text(nl: "verbinder tussen deze domeinen", en: "connector between these domains"),
        count: 1,
        variant: Text(
          nl: "snijpunt: zonder deze partner geen pad over vastgelegde verbindingen",
          en: "cut point: without this partner no path over recorded ties"))
    ]
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl:
          "een verbinding tussen deze domeinen buiten \(cutPartner.partner.name) om, of volledig: ja",
        en:
          "a tie between these domains that leaves out \(cutPartner.partner.name), or complete: yes"
      )
    }
    return evaluation
  }
}
