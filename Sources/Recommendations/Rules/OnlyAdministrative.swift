import CoalitionModel
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds a coalition that works together on paper or in the boardroom only: meetings, agreements or
  /// ties of three partners or more are recorded at the administrative or policy level, and none in
  /// daily practice.
  ///
  /// ## Source
  /// Lokale coalities (working together "ook bestuurlijk"); Kansrijke Start Groningen, "Wie nemen deel"
  /// (professionals and administrators); interviews, Delft and Zaanstad.
  package static let onlyAdministrative = Rule(OnlyAdministrative.name) {
    OnlyAdministrative(analysis: $0).recommendations
  }
}

private struct OnlyAdministrative {
  static let name = "only-administrative"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    let network = analysis.network
    let structures = network.allStructures.filter { $0.standing == .current }
    let ties = network.ties.filter { $0.standing == .current }
    let levels = structures.map { $0.levels } + ties.map { $0.levels }
    let isPracticed = levels.contains { $0.contains(.operational) }
    let high = structures.filter { $0.levels.isAboveDailyWork }
    let highTies = ties.filter { $0.levels.isAboveDailyWork }
    let members = Set(high.flatMap { $0.members } + highTies.flatMap { [$0.from, $0.to] })
    guard !isPracticed, members.count > 2 else { return [] }
    let isOpen = levels.contains { $0.isEmpty } || !network.isComplete
    var evaluation = Evaluation(isOpen ? .unknown : .absent)
    evaluation.partners = members.sorted()
    evaluation.ties = Set(highTies.map { $0.pair }).sorted()
    evaluation.citations = RuleWords.distinct(
      high.flatMap { $0.citations } + highTies.flatMap { $0.citations })
    evaluation.observations = [observation(high, highTies)]
    evaluation.figures = [
      Figure(
        name: Text(
          nl: "overleggen en verbindingen in het dagelijks werk",
          en: "structures and ties in daily practice"), count: 0,
        variant: Text(nl: "niveau uitvoerend, die er nu zijn", en: "operational, that exist now"))
    ]
    if isOpen {
      evaluation.decidedBy = Text(
        nl: "een overleg of verbinding met niveau: uitvoerend",
        en: "a structure or tie with level: operational")
    }
    return [recommendation(evaluation)]
  }

  private func observation(_ structures: [Structure], _ ties: [Tie]) -> Text {
    let names = RuleWords.list(structures.map { $0.name })
    let count = ties.count
    return structures.isEmpty
      ? Text(
        nl: """
          Van \(Language.dutch.count(count, .tie)) is een niveau bekend: bestuur of \
          beleid.
          """,
        en: """
          The level of \(Language.english.count(count, .tie)) is known: administrative or policy.
          """)
      : Text(
        nl: "Vastgelegd op het niveau van bestuur of beleid: \(names.nl).",
        en: "Recorded at the administrative or policy level: \(names.en).")
  }

  private func recommendation(_ evaluation: Evaluation) -> Recommendation {
    Recommendation(
      id: Self.name, rule: Self.name, evaluation: evaluation,
      words: Recommendation.Words(
        title: Text(
          nl: "Breng ook de mensen in de uitvoering bij elkaar",
          en: "Bring together the people in daily practice too"),
        why: Text(
          nl: """
            Een gezin merkt meer van een afspraak tussen besturen als professionals elkaar ook in hun \
            dagelijks werk weten te vinden.
            """,
          en: """
            A family notices more of an agreement between boards when professionals also find each \
            other in their daily work.
            """),
        firstStep: Text(
          nl:
            "Vraag twee partners wie in hun organisatie met deze gezinnen werkt, en laat die twee kennismaken.",
          en:
            "Ask two partners who in their organisations works with these families, and let those two meet."
        ),
        question: Text(
          nl: "Wat merken professionals en gezinnen nu van onze afspraken?",
          en: "What do professionals and families notice of our agreements now?"))
    ).with {
      $0.impact = .wholeCoalition
    }
  }
}

extension [Level] {
  /// Whether a level is recorded and daily practice is not among them.
  fileprivate var isAboveDailyWork: Bool { !isEmpty && !contains(.operational) }
}
