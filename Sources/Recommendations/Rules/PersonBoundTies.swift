import CoalitionModel
import Graphs
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds key ties that hang on one person: across domains, or the only tie between two parts.
  ///
  /// ## Source
  /// Veel lokale energie op Kansrijke Start, Delft ("organisatiebreed was dat niet zo") and Alkmaar
  /// ("ook officieel vormgeven").
  package static let personBoundTies = Rule(PersonBoundTies.name) {
    PersonBoundTies(analysis: $0).recommendations
  }
}

private struct PersonBoundTies {
  static let name = "person-bound-ties"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    let bridges = Set(analysis.fragility.bridges)
    let pairs = analysis.tieQuality.personBound.filter { pair in
      let domains = [pair.first, pair.second].map { analysis.network.partner($0)?.domain }
      return domains[0] != domains[1] || bridges.contains(pair)
    }
    guard !pairs.isEmpty else { return [] }
    return [recommendation(pairs)]
  }

  private func recommendation(_ pairs: [PartnerPair]) -> Recommendation {
    Recommendation(
      id: Self.name, rule: Self.name, evaluation: evaluation(pairs),
      words: Recommendation.Words(
        title: Text.plural(
          pairs.count,
          one: Text(
            nl: "Zorg dat één belangrijk contact niet aan één persoon hangt",
            en: "Make sure that one key contact does not depend on one person"),
          many: Text(
            nl: "Zorg dat \(pairs.count) belangrijke contacten niet elk aan één persoon hangen",
            en: "Make sure that \(pairs.count) key contacts do not depend on one person each")),
        why: Text(
          nl: """
            Als iemand vertrekt of uitvalt, kan het contact wegvallen. Een vaste afspraak of een \
            tweede contactpersoon vangt dat op.
            """,
          en: """
            When someone leaves or falls ill, the contact may end. A standing agreement or a second \
            contact person prevents that.
            """),
        firstStep: Text(
          nl: "Laat beide partners een tweede contactpersoon aanwijzen en leg één afspraak vast.",
          en: "Let both partners name a second contact person and record one agreement."),
        question: Text(
          nl: "Wat gebeurt er met dit contact als de vaste contactpersoon drie maanden weg is?",
          en: "What happens to this contact when the usual person is away for three months?"))
    ).with {
      $0.followsFromTies = true
      $0.impact = Impact(
        pairs.count > 1 ? .some : .one,
        Text.plural(
          pairs.count, one: Text(nl: "raakt één verbinding", en: "concerns one tie"),
          many: Text(
            nl: "raakt \(pairs.count) verbindingen", en: "concerns \(pairs.count) ties")))
    }
  }

  private func evaluation(_ pairs: [PartnerPair]) -> Evaluation {
    let names = RuleWords.names(pairs, in: analysis)
    var evaluation = Evaluation(.absent)
    evaluation.partners = RuleWords.partners(of: pairs)
    evaluation.ties = pairs
    evaluation.citations = RuleWords.distinct(
      pairs.flatMap { analysis.projection.grounds(between: $0.first, and: $0.second) }
        .flatMap { $0.citations })
    evaluation.observations = [
      Text(
        nl: "Hangt volgens het bestand aan één persoon: \(names.nl).",
        en: "Depends on one person according to the file: \(names.en).")
    ]
    evaluation.figures = [
      Figure(
        name: Text.plural(
          pairs.count,
          one: Text(
            nl: "verbinding die aan één persoon hangt", en: "tie that depends on one person"),
          many: Text(
            nl: "verbindingen die aan één persoon hangen", en: "ties that depend on one person")),
        count: pairs.count,
        variant: Text(
          nl: "tussen domeinen, of de enige tussen twee delen (brug)",
          en: "across domains, or the only one between two parts (bridge)"))
    ]
    return evaluation
  }
}
