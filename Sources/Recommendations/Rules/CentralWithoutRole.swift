import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds a connector (verbinder) without a role: a partner that brings three or more untied pairs of
  /// the medical and the social domain together, or without whom others lose contact.
  ///
  /// Both are facts of the recorded ties; no order of partners is used. Membership, a signature and
  /// shared responsibility are no role here, since every partner has those.
  ///
  /// ## Source
  /// Praktijkvoorbeeld Kansrijke Start Groningen, "Tips" (enthusiastic colleagues who take others along);
  /// themadocument Gezonde en kansrijke start (2019), "Zorg voor kartrekkers".
  package static let centralWithoutRole = Rule(CentralWithoutRole.name, restsOnSingleLinks: true) {
    CentralWithoutRole(analysis: $0).recommendations
  }
}

private struct CentralWithoutRole {
  static let name = "central-without-role"

  let analysis: Analysis

  /// The fewest untied pairs that make a partner a connector.
  static let fewestPairs = 3

  /// What every partner is, or any can be.
  static let common: Set<Role> = [.participant, .signatory, .coResponsible]

  var recommendations: [Recommendation] {
    let connecting = analysis.crossing.connectors.filter {
      $0.routes.count >= Self.fewestPairs
    }
    let ids = Set(
      connecting.map { $0.partner.id } + analysis.fragility.cutPartners.map { $0.partner.id })
    return analysis.projection.partners.filter { partner in
      ids.contains(partner.id)
        && !partner.roles.contains { !$0.isWanted && !Self.common.contains($0.role) }
    }.map { partner in
      let pairs = connecting.first { $0.partner.id == partner.id }?.routes.count ?? 0
      return recommendation(partner, pairs)
    }
  }

  private func recommendation(_ partner: Partner, _ pairs: Int) -> Recommendation {
    Recommendation(
      id: "\(Self.name):\(partner.id)", rule: Self.name,
      evaluation: evaluation(partner, pairs),
      words: Recommendation.Words(
        title: Text(
          nl: "Bespreek of \(partner.name) als verbinder een rol wil",
          en: "Talk about whether \(partner.name) wants a role as connector"),
        why: Text(
          nl: """
            \(partner.name) brengt anderen bij elkaar. Met een rol, en de tijd die daarbij hoort, \
            wordt dat gezien en kan het blijven.
            """,
          en: """
            \(partner.name) brings others together. With a role, and the time it takes, that is \
            recognised and can last.
            """),
        firstStep: Text(
          nl:
            "Vraag \(partner.name) wat het verbinden nu kost en wat er nodig is om het vol te houden.",
          en: "Ask \(partner.name) what connecting takes now and what is needed to keep it up."),
        question: Text(
          nl: "Wie brengt bij ons mensen bij elkaar, en heeft die daar tijd en een opdracht voor?",
          en: "Who brings people together here, and is there time and a mandate for it?"))
    ).with {
      $0.followsFromTies = true
      $0.impact = impact(pairs)
    }
  }

  private func impact(_ pairs: Int) -> Impact {
    let (nl, en) = (Language.dutch.number(pairs), Language.english.number(pairs))
    return Impact(
      .some,
      pairs > 0
        ? Text(
          nl: "raakt \(nl) paren die elkaar via deze partner kunnen vinden",
          en: "concerns \(en) pairs that can find each other through this partner")
        : Text(
          nl: "raakt partners die anders los raken", en: "concerns partners that would come loose")
    )
  }

  private func evaluation(_ partner: Partner, _ pairs: Int) -> Evaluation {
    let isComplete = analysis.network.isComplete
    let neighbors =
      analysis.projection.node(of: partner.id).map { node in
        analysis.projection.graph.neighbors(of: node).map(analysis.projection.partner(of:))
      } ?? []
    let names = RuleWords.names(neighbors)
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = [partner.id] + neighbors.map { $0.id }
    evaluation.ties = neighbors.map { PartnerPair(partner.id, $0.id) }
    evaluation.citations = partner.citations
    evaluation.observations = [
      Text(
        nl: "Verbindingen van \(partner.name) in beeld: met \(names.nl).",
        en: "Ties of \(partner.name) in view: with \(names.en)."),
      isComplete
        ? Text(nl: "Een rol ontbreekt.", en: "A role is missing.")
        : Text(nl: "Een rol is niet in beeld.", en: "A role is not in view."),
    ]
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "paren van zorg en sociaal domein die elkaar via deze partner kunnen vinden",
          en: "pairs of care and social domain that can find each other through this partner"),
        count: pairs,
        variant: Text(
          nl: "twee stappen over vastgelegde verbindingen", en: "two steps over recorded ties"))
    ]
    if !isComplete {
      evaluation.decidedBy = Text(
        nl: "een 'rol' bij \(partner.name) in het bestand",
        en: "a 'role' with \(partner.name) in the file")
    }
    return evaluation
  }
}
