import CoalitionModel
import NetworkAnalysis
import Wording

extension Rule {
  /// Finds partners that take part and of which no interest or no role is recorded.
  ///
  /// Nothing of the kind was perhaps ever asked: it is a question, and only in a complete network a gap.
  ///
  /// ## Source
  /// Themadocument Gezonde en kansrijke start (2019), "Opgaven, aanbod en betrokkenen in beeld" ("In
  /// welke rol(len) en met welke belangen"); Praktijkvoorbeeld Kansrijke Start Groningen, "Tips".
  package static let unstatedInterest = Rule(UnstatedInterest.name) {
    UnstatedInterest(analysis: $0).recommendations
  }
}

private struct UnstatedInterest {
  static let name = "unstated-interest-or-role"

  let analysis: Analysis

  var recommendations: [Recommendation] {
    let partners = analysis.network.partners.filter { $0.status == .involved }
      .sorted { $0.id < $1.id }
    let interestless = partners.filter { $0.interest == nil }
    let roleless = partners.filter { !$0.roles.contains { !$0.isWanted } }
    let named = Set((interestless + roleless).map { $0.id })
    let open = partners.filter { named.contains($0.id) }
    guard partners.count > 1, !open.isEmpty else { return [] }
    var evaluation = Evaluation(analysis.network.unrecorded)
    evaluation.partners = open.map { $0.id }
    evaluation.observations = [
      observation(Text(nl: "Belang", en: "Interest"), interestless),
      observation(Text(nl: "Rol", en: "Role"), roleless),
    ].compactMap { $0 }
    evaluation.figures = [
      figure(
        Text(nl: "partners zonder belang", en: "partners without an interest"),
        interestless.count, of: partners.count),
      figure(
        Text(nl: "partners zonder rol", en: "partners without a role"),
        roleless.count, of: partners.count),
    ]
    if evaluation.evidence == .unknown {
      evaluation.decidedBy = Text(
        nl: "een 'belang' en een 'rol' bij deze partners in het bestand",
        en: "an 'interest' and a 'role' with these partners in the file")
    }
    return [recommendation(evaluation, open.count)]
  }

  private func observation(_ what: Text, _ partners: [Partner]) -> Text? {
    guard !partners.isEmpty else { return nil }
    let names = RuleWords.names(partners)
    return Text(
      nl: "\(what.nl) niet vastgelegd bij: \(names.nl).",
      en: "\(what.en) not recorded of: \(names.en).")
  }

  private func figure(_ name: Text, _ count: Int, of all: Int) -> Figure {
    Figure(
      name: name, share: count, of: all,
      variant: Text(nl: "met status betrokken", en: "with status involved"))
  }

  private func recommendation(_ evaluation: Evaluation, _ count: Int) -> Recommendation {
    Recommendation(
      id: Self.name, rule: Self.name, evaluation: evaluation,
      words: Recommendation.Words(
        title: Text(
          nl: "Vraag partners wat meedoen hun oplevert en wat zij doen",
          en: "Ask partners what they gain by taking part and what they do"),
        why: Text(
          nl: """
            Meedoen is makkelijker vol te houden als het ook de eigen organisatie iets oplevert. Wie \
            het belang en de rol van de ander kent, maakt makkelijker afspraken.
            """,
          en: """
            Taking part is easier to keep up when it also brings one's own organisation something. \
            Knowing each other's interest and role makes agreements easier.
            """),
        firstStep: Text(
          nl:
            "Laat elke partner in de sessie één zin opschrijven: dit levert meedoen ons op, dit doen wij.",
          en:
            "Let every partner write one sentence in the session: this is what we gain, this is what we do."
        ),
        question: Text(
          nl: "Wat levert Kansrijke Start uw eigen organisatie op?",
          en: "What does your own organisation gain from Kansrijke Start?"))
    ).with {
      $0.work = .ask
      $0.impact = Impact(
        .one,
        Text(
          nl: "maakt het beeld vollediger, voor \(Language.dutch.count(count, .partner))",
          en: "completes the picture, for \(Language.english.count(count, .partner))"))
    }
  }
}
