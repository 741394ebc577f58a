import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds partners that carry a role for others and of which no tie is recorded.
  ///
  /// Membership of the whole coalition is no tie. Looked at are roles that ask for contact: lead,
  /// direction, leadership, coordinator, contact point, process guide.
  ///
  /// ## Source
  /// Themadocument Gezonde en kansrijke start (2019), "Zorg voor kartrekkers"; Kansrijke Start
  /// Groningen, the action plan with a lead per theme.
  package static let roleWithoutTies = Rule(RoleWithoutTies.name, restsOnSingleLinks: true) {
    RoleWithoutTies(analysis: $0).recommendations
  }
}

private struct RoleWithoutTies {
  static let name = "role-without-ties"

  let analysis: Analysis

  /// The roles that ask for contact.
  static let carrying: Set<Role> = [
    .lead, .direction, .leadership, .coordinator, .contactPoint, .processGuide,
  ]

  var recommendations: [Recommendation] {
    let projection = analysis.projection
    guard projection.partners.count > 1 else { return [] }
    return projection.graph.isolates.map(projection.partner(of:))
      .filter { $0.status == .involved }
      .sorted { $0.id < $1.id }
      .compactMap { partner in
        let roles = partner.roles.filter { !$0.isWanted && Self.carrying.contains($0.role) }
        return roles.isEmpty ? nil : recommendation(partner, roles)
      }
  }

  private func recommendation(_ partner: Partner, _ roles: [Partner.HeldRole]) -> Recommendation {
    Recommendation(
      id: "\(Self.name):\(partner.id)", rule: Self.name,
      evaluation: evaluation(partner, roles),
      words: Recommendation.Words(
        title: Text(
          nl: "Leg vast met wie \(partner.name) samenwerkt",
          en: "Record with whom \(partner.name) works"),
        why: Text(
          nl: """
            Een trekker of aanspreekpunt heeft anderen nodig. Als is vastgelegd met wie, weten \
            partners bij wie zij terechtkunnen.
            """,
          en: """
            A lead or contact point needs others. When it is recorded with whom it works, partners \
            know whom to turn to.
            """),
        firstStep: Text(
          nl: "Vraag \(partner.name) welke twee partners voor deze rol het belangrijkst zijn.",
          en: "Ask \(partner.name) which two partners matter most for this role."),
        question: Text(
          nl: "Wie van ons werkt al samen met \(partner.name), en wie zou dat willen?",
          en: "Which of us already works with \(partner.name), and who would like to?")))
  }

  private func evaluation(_ partner: Partner, _ roles: [Partner.HeldRole]) -> Evaluation {
    let isComplete = analysis.network.isComplete
    let names = Text { language in
      language.list(
        roles.map { role in
          let word = role.role.name(language)
          return role.scope.map { "\(word) (\($0))" } ?? word
        })
    }
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = [partner.id]
    evaluation.citations = RuleWords.distinct(roles.flatMap { $0.citations } + partner.citations)
    evaluation.observations = [
      Text(
        nl: "\(partner.name) heeft een rol: \(names.nl).",
        en: "\(partner.name) has a role: \(names.en)."),
      isComplete
        ? Text(nl: "Een verbinding ontbreekt.", en: "A tie is missing.")
        : Text(
          nl: "Een verbinding met een andere partner is niet in beeld.",
          en: "A tie with another partner is not in view."),
    ]
    evaluation.figures = [
      Figure(
        name: Text(nl: "verbindingen met anderen", en: "ties with others"), count: 0,
        variant: TieWords.variant)
    ]
    if !isComplete {
      evaluation.decidedBy = Text(
        nl: "een verbinding of overleg van \(partner.name), naast de coalitie als geheel",
        en: "a tie or structure of \(partner.name), besides the coalition as a whole")
    }
    return evaluation
  }
}
