import CoalitionModel
import NetworkAnalysis
import Recommendations
package import Wording

/// The report: the conclusion, what the coalition wants itself, up to seven pieces with their grounds,
/// who takes part and what runs in tables, what is planned, and what to ask.
package struct LongReport {
  /// So many words a report has at most, its tables left out.
  package static let mostWords = 1_200

  let context: ReportContext

  /// Prepares the report.
  package init(_ context: ReportContext) {
    self.context = context
  }

  /// How much is told: less where it would not fit.
  private struct Size {
    var pieces: Int
    var reasons: Int
    var wishes: Int
    var questions: Int
    var hasOffers = true
  }

  private static let sizes = [
    Size(pieces: 7, reasons: 3, wishes: 12, questions: 10),
    Size(pieces: 7, reasons: 3, wishes: 10, questions: 8),
    Size(pieces: 7, reasons: 2, wishes: 8, questions: 8, hasOffers: false),
    Size(pieces: 6, reasons: 2, wishes: 8, questions: 6, hasOffers: false),
    Size(pieces: 5, reasons: 2, wishes: 6, questions: 5, hasOffers: false),
    Size(pieces: 5, reasons: 1, wishes: 4, questions: 3, hasOffers: false),
    Size(pieces: 3, reasons: 1, wishes: 3, questions: 3, hasOffers: false),
  ]

  /// What the report says, block by block; it fits.
  package var blocks: [Document.Block] {
    let drafts = Self.sizes.lazy.map(draft)
    return drafts.first { Document(language, $0).wordCount <= Self.mostWords }
      ?? draft(Self.sizes[Self.sizes.count - 1])
  }

  private var language: Language { context.language }
  private var facts: CoalitionFacts { context.advice.facts }

  private func draft(_ size: Size) -> [Document.Block] {
    let tables = PlaceTables(context)
    let told = head + wishes(size) + advice(size)
    let expanded = FirstMentions(language).expanded(told + questions(size))
    return expanded.prefix(told.count) + tables.blocks + plans + expanded.dropFirst(told.count)
      + method + OnePage.quotations(in: expanded, language)
  }

  private func heading(_ nl: String, _ en: String) -> Document.Block {
    .heading(level: 2, language(nl: nl, en: en))
  }

  private var head: [Document.Block] {
    let date = context.network.asOf.map { asOf in
      let words = asOf.words(language)
      return language(nl: " (stand: \(words))", en: " (as of \(words))")
    }
    let name = language(nl: "rapport", en: "report")
    return [
      .heading(level: 1, "\(context.network.name): \(name)\(date ?? "")"),
      .picture(
        file: "kaart.svg",
        alternative: language(
          nl: "Kaart van \(context.network.name)", en: "Map of \(context.network.name)")),
      heading("Conclusie", "Conclusion"), .paragraph(OnePage(context).concluded),
    ]
  }

  /// What the coalition says that it wants or lacks, with its source.
  private func wishes(_ size: Size) -> [Document.Block] {
    let statements = facts.statements.filter { [.wanted, .absent].contains($0.standing) }
    let said = facts.told(byPassage: statements).map { citation, text in
      text(language)
        + (citation.map { " (\(Passage($0, in: context.network.sources).name))" } ?? "")
    }
    let partners = facts.wantedUntold
    let wanted =
      partners.isEmpty
      ? []
      : [Sentence(facts.wish(toHave: partners), [.file]).text(language).withFullStop]
    let items = Array((said + wanted).distinctItems.prefix(size.wishes))
    guard !items.isEmpty else { return [] }
    return [heading("Wat u zelf wilt", "What you want yourselves"), .list(items)]
  }

  private func advice(_ size: Size) -> [Document.Block] {
    let shown = context.advice.prominent.prefix(size.pieces)
    guard !shown.isEmpty else { return [] }
    return [heading("Advies", "Advice")]
      + shown.enumerated().flatMap { place, recommendation in
        blocks(of: recommendation, place: place, size)
      }
  }

  private func blocks(
    of recommendation: Recommendation, place: Int, _ size: Size
  ) -> [Document.Block] {
    guard let candidate = recommendation.candidate else { return [] }
    let words = RecommendationWords(recommendation: recommendation, context: context)
    let reasons = candidate.words.reasons.prefix(size.reasons).map { $0.text(language) }
    let passage = candidate.groundCitation.map {
      " (\(Passage($0, in: context.network.sources).name))"
    }
    let offers = size.hasOffers ? words.offerLines.prefix(2) : []
    return [
      .heading(level: 3, "\(AdviceLetter.text(place)). \(candidate.words.title(language))"),
      .paragraph(reasons.joined(separator: " ")),
      .labeled(
        language(nl: "Eerste stap.", en: "First step."), recommendation.firstStep(language)),
      .labeled(language(nl: "Vraag.", en: "Question."), candidate.words.question(language)),
    ]
      + (offers.isEmpty
        ? []
        : [
          .labeled(
            language(nl: "Past hierbij.", en: "This fits."),
            offers.joined(separator: "; ").withFullStop)
        ])
      + [
        .labeled(
          language(nl: "Grond.", en: "Ground."),
          candidate.ground(language) + (passage ?? ""))
      ]
  }

  /// What is planned and not yet done: at most eight rows.
  private var plans: [Document.Block] {
    let all = PlaceTables(context).plannedRows
    let rows = all.prefix(8)
    guard !rows.isEmpty else { return [] }
    let rest = language(
      nl: "Hier staan \(rows.count) van de \(all.count) plannen uit het bestand.",
      en: "Here are \(rows.count) of the \(all.count) plans in the file.")
    return [heading("Gepland en nog te doen", "Planned and still to do")]
      + (all.count > rows.count ? [.paragraph(rest)] : []) + [
        .table(
          header: [
            language(nl: "wat", en: "what"), language(nl: "wie", en: "who"),
            language(nl: "wanneer", en: "when"),
          ], rows: Array(rows))
      ]
  }

  /// The questions: what is not known, then what the norm calls essential and nobody can judge.
  private func questions(_ size: Size) -> [Document.Block] {
    let open = Unknowns(facts).sentences.prefix(8).map { $0.text(language) }
    let norm = context.advice.openQuestions.map { $0.question(language) }
    let items = Array((open + norm).distinctItems.prefix(size.questions))
    guard !items.isEmpty else { return [] }
    return [heading("Vraag dit na", "Ask this"), .list(items)]
  }

  private var method: [Document.Block] {
    [
      heading("Hoe dit is gemaakt", "How this was made"),
      .paragraph(
        language(
          nl: """
            Dit rapport volgt uit het bestand van deze coalitie en zijn bronnen. Wat de coalitie \
            zelf wil, gaat vóór wat gepland is; daarna komen zwakke plekken en kansen in de kaart. \
            De norm stelt alleen vragen; de bijlage laat die zien, regel voor regel.
            """,
          en: """
            This report follows from the file of this coalition and its sources. What the \
            coalition wants itself goes before what is planned; then come weak spots and openings \
            in the map. The norm only asks questions; the appendix shows it line by line.
            """)),
    ] + (context.typesByName.map { [.paragraph($0)] } ?? [])
  }
}

extension Array where Element: Hashable {
  /// The items, each once.
  var distinctItems: [Element] {
    var known = Set<Element>()
    return filter { known.insert($0).inserted }
  }
}

extension Section {
  /// The report as a whole, so that it keeps to its size.
  package static let longReport = Section(name: "report") { LongReport($0).blocks }
}
