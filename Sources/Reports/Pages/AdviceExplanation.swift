package import CoalitionModel
import NetworkAnalysis
import Recommendations
package import Wording

/// The whole chain of one recommendation: from the lines of the file to the sentence.
package struct AdviceExplanation {
  private let context: ReportContext
  private let places: NetworkDoubts.Places
  private let id: String

  /// Explains the recommendation, or the requirement that is met, with an id.
  ///
  /// - Parameters:
  ///   - id: The id, in any case.
  ///   - context: The analysis and the advice.
  ///   - places: Where the parts of the network stand in its file.
  package init(of id: String, in context: ReportContext, places: NetworkDoubts.Places) {
    let known = Self.ids(in: context) + Self.pageIDs
    self.id = known.first { Spelling.folded($0) == Spelling.folded(id) } ?? id
    self.context = context
    self.places = places
  }

  /// The names by which the page as a whole can be explained: every sentence with its lines.
  package static let pageIDs = ["advies", "page"]

  /// The ids that can be explained: those of the advice, then of what is met.
  package static func ids(in context: ReportContext) -> [String] {
    (context.advice.recommendations + context.advice.findings).map { $0.id }
      + context.advice.met.map { $0.requirement.id }
  }

  /// The chain as blocks; empty when nothing has the id.
  package var blocks: [Document.Block] {
    if Self.pageIDs.contains(id) { return page }
    if let place = context.advice.recommendations.firstIndex(where: { $0.id == id }),
      let candidate = context.advice.recommendations[place].candidate
    {
      return CandidateExplanation(
        candidate: candidate, place: place, context: context, places: places
      ).blocks
    }
    if let place = context.advice.findings.firstIndex(where: { $0.id == id }) {
      return chain(of: context.advice.findings[place], at: place)
    }
    guard let met = context.advice.met.first(where: { $0.requirement.id == id }) else { return [] }
    let language = context.language
    return [
      .heading(level: 1, met.requirement.title(language)),
      .paragraph(
        context.language(
          nl: "Dit is er al; er is geen advies over.",
          en: "This is there already; there is no advice on it.")),
    ] + asked(met.requirement) + file(met.evaluation, themes(of: met.requirement))
      + counted(met.evaluation)
      + [.list(met.evaluation.observations.map { $0(language) })]
  }

  /// Every sentence of the page, with the lines and passages that it rests on.
  private var page: [Document.Block] {
    let trace = SentenceTrace(context: context, places: places)
    let title = context.language(
      nl: "Waar elke zin van de bladzijde op rust", en: "What every sentence of the page rests on")
    return [.heading(level: 1, title)] + OnePage(context).traced.flatMap { trace.blocks(of: $0) }
  }

  private func chain(of recommendation: Recommendation, at place: Int) -> [Document.Block] {
    let requirement = context.norm.requirements.first { $0.id == recommendation.rule }
    return [.heading(level: 1, recommendation.title(context.language))]
      + (requirement.map(asked) ?? looked(recommendation))
      + file(
        recommendation.evaluation,
        recommendation.themes + (requirement.map(themes) ?? []))
      + counted(recommendation.evaluation)
      + verdict(recommendation) + order(recommendation, place) + sentences(recommendation)
  }

  private func heading(_ text: Text) -> Document.Block {
    .heading(level: 2, text(context.language))
  }

  private func passages(_ passages: [Passage]) -> [String] {
    passages.map { context.language(nl: "Bron: ", en: "Source: ") + $0.name }
  }

  private func asked(_ requirement: Requirement) -> [Document.Block] {
    let language = context.language
    let norm = context.norm
    let kind = requirement.kind.term.name(language)
    let strength = requirement.strength(for: context.network)
    let usual =
      strength == requirement.strength
      ? ""
      : context.language(
        nl: " (gewoonlijk \(requirement.strength.name(.dutch)); hier weegt het zwaarder)",
        en: " (usually \(requirement.strength.name(.english)); here it weighs more)")
    return [
      heading(Text(nl: "Wat de norm vraagt", en: "What the norm asks")),
      .list(
        [
          context.language(
            nl:
              "Eis \(requirement.id) van '\(norm.title.nl)' (\(requirement.place)), soort: \(kind)",
            en:
              "Requirement \(requirement.id) of '\(norm.title.en)' (\(requirement.place)), kind: \(kind)"
          ),
          context.language(nl: "Sterkte: ", en: "Strength: ") + strength.name(language) + usual,
        ]
          + passages(requirement.citations.map { Passage($0, in: norm.sources) })),
    ]
  }

  private func looked(_ recommendation: Recommendation) -> [Document.Block] {
    [
      heading(Text(nl: "Waar de regel naar kijkt", en: "What the rule looks at")),
      .list(
        [
          context.language(nl: "Regel: ", en: "Rule: ") + recommendation.rule,
          context.language(nl: "Sterkte: ", en: "Strength: ")
            + recommendation.strength.name(context.language),
        ] + passages(recommendation.passages)),
    ]
  }

  /// The themes of the coalition to which a requirement looks.
  private func themes(of requirement: Requirement) -> [Theme] {
    requirement.criterion.followsPriorities
      ? context.network.priorities.map { $0.theme }
      : requirement.themes + requirement.appliesToThemes
  }

  /// The lines of the file on which it rests.
  private func file(_ evaluation: Evaluation, _ themes: [Theme]) -> [Document.Block] {
    let words = FileWords(context: context, places: places)
    let lines = words.lines(of: evaluation, about: themes)
    let title = heading(Text(nl: "Wat in het bestand staat", en: "What the file says"))
    guard !lines.isEmpty else {
      return [
        title,
        .paragraph(
          context.language(
            nl: "Hierover staat niets in het bestand.", en: "The file says nothing about this.")),
      ]
    }
    return [title, .list(lines)]
  }

  private func counted(_ evaluation: Evaluation) -> [Document.Block] {
    let language = context.language
    guard !evaluation.toldFigures.isEmpty else { return [] }
    return [
      heading(Text(nl: "Wat is geteld", en: "What was counted")),
      .list(
        evaluation.toldFigures.map { figure in
          "\(figure.value(language)) \(figure.name(language)) (\(figure.variant(language)))"
        }),
    ]
  }

  private func verdict(_ recommendation: Recommendation) -> [Document.Block] {
    let language = context.language
    let evaluation = recommendation.evaluation
    let words = RecommendationWords(recommendation: recommendation, context: context)
    let answer =
      switch recommendation.evidence {
      case .absent where evaluation.isPartlyOpen:
        context.language(
          nl: "Een deel ontbreekt, dat is bekend; de rest is niet in beeld.",
          en: "A part is missing, that is known; the rest is not in view.")
      case .absent:
        context.language(nl: "Ontbreekt: dat is bekend.", en: "Missing: that is known.")
      default:
        context.language(
          nl: "Niet in beeld: het kan er zijn zonder dat het in het bestand staat.",
          en: "Not in view: it may be there without being in the file.")
      }
    let decided = evaluation.decidedBy.map {
      [
        context.language(nl: "Zo legt u het vast: ", en: "How to record it: ") + $0(language)
      ]
    }
    return [
      heading(Text(nl: "Het oordeel", en: "The verdict")),
      .list(
        evaluation.observations.map { $0(language) } + [answer]
          + [context.language(nl: "Hoe zeker: ", en: "How sure: ") + words.assurance]
          + (decided ?? [])),
    ]
  }

  private func order(_ recommendation: Recommendation, _ place: Int) -> [Document.Block] {
    let language = context.language
    let all = context.advice.findings.count
    return [
      heading(Text(nl: "De plek in de volgorde", en: "The place in the order")),
      .list([
        context.language(
          nl: "Plek \(place + 1) van \(all) in de lijst van de norm",
          en: "Place \(place + 1) of \(all) in the list of the norm"),
        context.language(nl: "Wat het verandert: ", en: "What it changes: ")
          + recommendation.impact.reason(language),
        context.language(nl: "Wat het kost: ", en: "What it takes: ")
          + recommendation.effort.name(language),
        context.language(
          nl:
            "De volgorde: essentieel vóór aanbevolen, bekend vóór niet in beeld, dan wat het meest "
            + "verandert en het minst kost.",
          en:
            "The order: essential before advised, known before not in view, then what changes the most "
            + "and takes the least."),
      ]),
    ]
  }

  private func sentences(_ recommendation: Recommendation) -> [Document.Block] {
    let language = context.language
    let words = RecommendationWords(recommendation: recommendation, context: context)
    return [
      heading(Text(nl: "De zinnen van het advies", en: "The sentences of the advice")),
      .paragraph(recommendation.why(language)),
      .labeled(
        context.language(nl: "Eerste stap.", en: "First step."), recommendation.firstStep(language)),
      .labeled(
        context.language(nl: "Vraag voor de sessie.", en: "Question for the session."),
        recommendation.question(language)),
    ]
      + (words.offerNames.isEmpty
        ? []
        : [
          .labeled(
            context.language(nl: "Past hier misschien bij.", en: "May fit."),
            words.offerNames.joined(separator: "; ") + ".")
        ])
  }
}
