import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds partners that met once and of which no standing contact is recorded, membership of the whole
  /// coalition included.
  ///
  /// ## Source
  /// Veel lokale energie op Kansrijke Start, Zeist and Delft (a work meeting, exploratory talks);
  /// themadocument Gezonde en kansrijke start (2019), "Samenwerking stimuleren en faciliteren".
  package static let oneOffContact = Rule(OneOffContact.name) {
    OneOffContact(analysis: $0).recommendations
  }
}

private struct OneOffContact {
  static let name = "one-off-contact"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    let pairs = analysis.tieEvidence.mentionedPairs.filter { pair in
      guard let one = analysis.partner(pair.first), let other = analysis.partner(pair.second) else {
        return false
      }
      let evidence = analysis.tieEvidence.evidence(between: one, and: other)
      return evidence.current.isEmpty && evidence.foreseen.contains { $0.standing == .oneOff }
        && one.status != .stopped && other.status != .stopped
        && !analysis.network.meetInCoalition(one, other)
    }
    let across = pairs.filter {
      analysis.partner($0.first)?.domain != analysis.partner($0.second)?.domain
    }
    let found = across.isEmpty ? pairs : across
    guard !found.isEmpty else { return [] }
    return [recommendation(found)]
  }

  private func recommendation(_ pairs: [PartnerPair]) -> Recommendation {
    Recommendation(
      id: Self.name, rule: Self.name, evaluation: evaluation(pairs),
      words: Recommendation.Words(
        title: Text(
          nl: "Maak van een eerste contact een vast contact",
          en: "Turn a first contact into a regular one"),
        why: Text(
          nl: """
            Wie elkaar al eens sprak, zet makkelijker de volgende stap. Zonder vervolg kan het \
            contact verwateren.
            """,
          en: """
            Partners that have spoken before take the next step more easily. Without a follow-up the \
            contact may fade.
            """),
        firstStep: Text(
          nl: "Kies één van deze contacten en spreek af bij welk bestaand overleg het verdergaat.",
          en: "Choose one of these contacts and agree in which existing meeting it continues."),
        question: Text(
          nl: "Welk contact van toen zou nu een gezin verder helpen?",
          en: "Which of those contacts would help a family now?"))
    ).with {
      $0.followsFromTies = true
      $0.impact = Impact(
        pairs.count > 1 ? .some : .one,
        Text.plural(
          pairs.count, one: Text(nl: "raakt één paar partners", en: "concerns one pair"),
          many: Text(
            nl: "raakt \(pairs.count) paren partners",
            en: "concerns \(pairs.count) pairs of partners")))
    }
  }

  private func evaluation(_ pairs: [PartnerPair]) -> Evaluation {
    let names = RuleWords.names(pairs, in: analysis)
    let grounds = pairs.flatMap { pair -> [TieGround] in
      guard let one = analysis.partner(pair.first),
        let other = analysis.partner(pair.second)
      else { return [] }
      return analysis.tieEvidence.evidence(between: one, and: other).foreseen
        .filter { $0.standing == .oneOff }
    }
    let isComplete = analysis.network.isComplete
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = RuleWords.partners(of: pairs)
    evaluation.ties = pairs
    evaluation.citations = RuleWords.distinct(grounds.flatMap { $0.citations })
    evaluation.observations = [
      Text(nl: "Spraken elkaar al: \(names.nl).", en: "Have spoken: \(names.en)."),
      isComplete
        ? Text(nl: "Een vast contact ontbreekt.", en: "Regular contact is missing.")
        : Text(nl: "Een vast contact is niet in beeld.", en: "Regular contact is not in view."),
    ]
    evaluation.figures = [
      Figure(
        name: Text.plural(
          pairs.count, one: Text(nl: "paar met eenmalig contact", en: "pair with one-off contact"),
          many: Text(nl: "paren met eenmalig contact", en: "pairs with one-off contact")),
        count: pairs.count,
        variant: Text(
          nl: "status eenmalig, zonder verbinding of overleg dat er nu is",
          en: "status one-off, without a tie or structure that exists now"))
    ]
    if !isComplete {
      evaluation.decidedBy = Text(
        nl: "een verbinding of overleg van deze partners met status: bestaand",
        en: "a tie or structure of these partners with status: current")
    }
    return evaluation
  }
}
