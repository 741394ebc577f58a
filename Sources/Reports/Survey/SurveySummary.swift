package import CoalitionModel
package import Wording

/// What came back of a survey, in words and as JSON.
///
/// Of what partners think of each other only means are shown, of those about whom at least three
/// partners answered.
package struct SurveySummary: Sendable {
  private let network: CoalitionNetwork
  private let answers: SurveyAnswers
  private let language: Language

  /// The fewest partners whose answers make a mean.
  static let fewestRaters = 3

  /// Prepares what is said of the answers to a survey among the partners of a network.
  package init(_ answers: SurveyAnswers, of network: CoalitionNetwork, _ language: Language) {
    (self.answers, self.network, self.language) = (answers, network, language)
  }

  /// How the pairs of partners that were asked stand.
  private struct Pairs {
    var confirmed = 0
    var oneSided = 0
    var unanswered = 0
    var unknown = 0
  }

  private var asked: [Partner] {
    let answered = Set(answers.respondents)
    let ids = Set(network.surveyed.map { $0.id }).union(answered)
    return network.partners.filter { ids.contains($0.id) }.sorted { $0.id < $1.id }
  }

  private var pairs: Pairs {
    var levels: [SurveyReader.Key: Int] = [:]
    for answer in answers.answers {
      levels[SurveyReader.Key(from: answer.from, to: answer.to)] = answer.level
    }
    var pairs = Pairs()
    let ids = asked.map { $0.id }
    for (place, one) in ids.enumerated() {
      for other in ids.dropFirst(place + 1) {
        let said = [(one, other), (other, one)].map { levels[SurveyReader.Key(from: $0, to: $1)] }
        let named = said.count { ($0 ?? 0) > 0 }
        let silent = said.count { $0 == nil }
        switch (named, silent) {
        case (2, _): pairs.confirmed += 1
        case (1, 0): pairs.oneSided += 1
        case (1, _): pairs.unanswered += 1
        case (_, 2): pairs.unknown += 1
        default: break
        }
      }
    }
    return pairs
  }

  /// The means of what partners think of one partner.
  private struct Score {
    let partner: Partner
    let raters: Int
    let trust: Double?
    let value: Double?
    let least: Int
    let most: Int
  }

  private var scores: [Score] {
    asked.compactMap { partner in
      let given = answers.answers.filter { $0.to == partner.id && !$0.ratings.isEmpty }
      guard given.count >= Self.fewestRaters else { return nil }
      func mean(_ isTrust: Bool) -> Double? {
        let own = given.compactMap { answer -> Double? in
          let numbers = answer.ratings.filter { $0.key.isTrust == isTrust }.map { $0.value }
          return numbers.isEmpty ? nil : Double(numbers.reduce(0, +)) / Double(numbers.count)
        }
        return own.count < Self.fewestRaters ? nil : own.sorted().reduce(0, +) / Double(own.count)
      }
      let all = given.flatMap { $0.ratings.values }
      return Score(
        partner: partner, raters: given.count, trust: mean(true), value: mean(false),
        least: all.min() ?? 0, most: all.max() ?? 0)
    }
  }

  /// All ratings of trust as a share of the highest that could be given, from 0 to 1.
  private var networkTrust: Double? {
    let raters = Set(answers.answers.filter { !$0.ratings.isEmpty }.map { $0.from })
    let all = answers.answers.flatMap { $0.ratings.filter { $0.key.isTrust }.map { $0.value } }
    guard raters.count >= Self.fewestRaters, !all.isEmpty else { return nil }
    return Double(all.reduce(0, +)) / Double(all.count) / 4
  }

  // MARK: Words

  /// The summary as a document.
  package var document: Document {
    Document(
      language,
      title: language(
        nl: "Wat er terugkwam van de vragenlijst", en: "What came back of the survey"),
      response + contacts + ratings)
  }

  private var response: [Document.Block] {
    let (all, back) = (asked, Set(answers.respondents))
    let missing = all.filter { !back.contains($0.id) }.map { $0.name }
    let counts = language(
      nl:
        "\(back.count) van de \(language.count(all.count, .partner)) "
        + "\(language.word(.answered, for: back.count)).",
      en: "\(back.count) of \(language.count(all.count, .partner)) answered.")
    return [.paragraph(counts)]
      + (missing.isEmpty
        ? []
        : [
          .labeled(
            language(nl: "Nog niet gehoord:", en: "Not heard yet:"),
            language.list(missing).withFullStop)
        ])
      + (answers.emptyCount == 0
        ? []
        : [
          .paragraph(
            language(
              nl:
                "Zij lieten \(answers.emptyCount) van de \(answers.answers.count) "
                + "vragen naar contact leeg. Daar telt alleen wat de ander zegt.",
              en:
                "They left \(answers.emptyCount) of \(answers.answers.count) "
                + "questions about contact empty. There only what the other one says counts."
            ))
        ])
  }

  private var contacts: [Document.Block] {
    let pairs = pairs
    let rows: [(Text, Int)] = [
      (
        Text(nl: "Beide partners noemen elkaar", en: "Both partners name each other"),
        pairs.confirmed
      ),
      (
        Text(
          nl: "Eén van beiden noemt de ander; de ander zegt: geen contact",
          en: "One of the two names the other, who says: no contact"), pairs.oneSided
      ),
      (
        Text(
          nl: "Eén van beiden noemt de ander; de ander liet dit open",
          en: "One of the two names the other, who left this open"), pairs.unanswered
      ),
      (
        Text(
          nl: "Niet bekend: beiden lieten dit open",
          en: "Not known: both left this open"), pairs.unknown
      ),
    ]
    return [
      .heading(level: 2, language(nl: "Wie noemt wie", en: "Who names whom")),
      .table(
        header: [language(nl: "wat", en: "what"), language(nl: "paren", en: "pairs")],
        rows: rows.filter { $0.1 > 0 }.map { [$0.0(language), language.number($0.1)] }),
      .paragraph(
        language(
          nl:
            "Dat de een de ander noemt en de ander niet terug, komt in elke "
            + "bevraging veel voor. Het is een vraag voor het gesprek en geen fout.",
          en:
            "That one names the other and is not named in return is common in every "
            + "survey. It is a question to talk about and no mistake."
        )),
    ]
  }

  private var ratings: [Document.Block] {
    guard answers.answers.contains(where: { !$0.ratings.isEmpty }) else { return [] }
    let scores = scores
    let heading = Document.Block.heading(
      level: 2, language(nl: "Vertrouwen en waarde", en: "Trust and value"))
    guard !scores.isEmpty else {
      return [
        heading,
        .paragraph(
          language(
            nl: "Over geen partner antwoordden drie anderen. Daarom staan hier geen gemiddelden.",
            en: "About no partner three others answered. So no means stand here.")),
      ]
    }
    return [heading, table(of: scores)] + trust + [
      .paragraph(
        language(
          nl: "Een gemiddelde staat er pas als drie partners antwoordden. Deze cijfers zijn "
            + "voor de coalitie zelf en niet voor een nieuwsbrief. De vragen komen uit PARTNER "
            + "(Varda en anderen, 2008).",
          en: "A mean stands here only once three partners answered. These figures are for the "
            + "coalition itself and not for a newsletter. The questions come from PARTNER "
            + "(Varda and others, 2008)."))
    ]
  }

  private func table(of scores: [Score]) -> Document.Block {
    .table(
      header: [
        language(nl: "partner", en: "partner"),
        language(nl: "antwoorden", en: "answers"),
        language(nl: "vertrouwen (1–4)", en: "trust (1–4)"),
        language(nl: "waarde (1–4)", en: "value (1–4)"),
        language(nl: "laagste en hoogste", en: "lowest and highest"),
      ],
      rows: scores.map { score in
        [
          score.partner.name, language.number(score.raters),
          Number.text(score.trust, decimals: 1, language),
          Number.text(score.value, decimals: 1, language), "\(score.least)–\(score.most)",
        ]
      })
  }

  private var trust: [Document.Block] {
    guard let networkTrust else { return [] }
    let share = Number.text(networkTrust * 100, decimals: 0, language)
    return [
      .paragraph(
        language(
          nl: "Alle antwoorden over vertrouwen samen zijn \(share)% van het hoogst mogelijke.",
          en: "All answers about trust together are \(share)% of the highest possible."))
    ]
  }

  // MARK: JSON

  /// The summary as JSON.
  package var value: JSONValue {
    let (pairs, back) = (pairs, Set(answers.respondents))
    return .object([
      "asked": .strings(asked.map { $0.id }),
      "answered": .strings(answers.respondents),
      "silent": .strings(asked.map { $0.id }.filter { !back.contains($0) }),
      "empty-answers": .integer(answers.emptyCount),
      "pairs": .object([
        "confirmed": .integer(pairs.confirmed), "one-sided": .integer(pairs.oneSided),
        "other-left-open": .integer(pairs.unanswered), "unknown": .integer(pairs.unknown),
      ]),
      "network-trust": .optional(networkTrust),
      "ratings": .array(
        scores.map { score in
          .object([
            "partner": .string(score.partner.id), "raters": .integer(score.raters),
            "trust": .optional(score.trust), "value": .optional(score.value),
            "lowest": .integer(score.least), "highest": .integer(score.most),
          ])
        }),
    ])
  }
}

extension Noun {
  /// The verb of those that answered: "antwoordde", "antwoordden".
  fileprivate static let answered = Noun(
    nl: ("antwoordde", "antwoordden"), en: ("answered", "answered"))
}
