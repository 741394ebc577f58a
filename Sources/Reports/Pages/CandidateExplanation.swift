import CoalitionModel
import Recommendations
import Wording

/// The whole chain of one piece of advice: every sentence with the lines and passages that it rests on,
/// what it serves, and the keys that give it its place.
struct CandidateExplanation {
  let candidate: Candidate
  let place: Int
  let context: ReportContext
  let places: NetworkDoubts.Places

  private var language: Language { context.language }

  var blocks: [Document.Block] {
    [.heading(level: 1, candidate.words.title(language).withFullStop)]
      + goals + sentences + order
  }

  private func heading(_ nl: String, _ en: String) -> Document.Block {
    .heading(level: 2, language(nl: nl, en: en))
  }

  private var words: FileWords { FileWords(context: context, places: places) }

  /// What it serves, each with the line of the file and its passage.
  private var goals: [Document.Block] {
    let lines = candidate.goals.flatMap { goal -> [String] in
      let found = words.lines(of: [goal.record])
      let name = goal.kind.name(language)
      return found.isEmpty ? [name] : found.map { "\(name) – \($0)" }
    }
    return [heading("Wat het dient", "What it serves"), .list(distinct(lines))]
  }

  private func distinct(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The sentences, each with what it rests on.
  private var sentences: [Document.Block] {
    let title = Sentence(
      candidate.words.title,
      candidate.partners.map { .partner($0) }
        + candidate.structures.map { .structure($0) })
    let step = candidate.steps.first.map { [$0.sentence] } ?? []
    return [heading("De zinnen, met hun regels", "The sentences, with their lines")]
      + ([title] + candidate.words.reasons + step).flatMap {
        SentenceTrace(context: context, places: places).blocks(of: $0)
      }
      + [
        .labeled(
          language(nl: "Vraag voor de sessie.", en: "Question for the session."),
          candidate.words.question(language))
      ]
  }

  /// The keys by which it has its place, in the order in which they decide.
  private var order: [Document.Block] {
    let all = context.advice.recommendations
    let equals = all.filter { other in
      other.candidate.map { $0.id != candidate.id && Ranking.areEqual($0, candidate) } ?? false
    }
    let same =
      equals.isEmpty
      ? []
      : [
        language(
          nl: "Even zwaar: \(language.list(equals.map { $0.title(.dutch) })). De id beslist.",
          en: "Of equal worth: \(language.list(equals.map { $0.title(.english) })). The id decides."
        )
      ]
    return [
      heading("De plek in de volgorde", "The place in the order"),
      .table(
        header: [language(nl: "sleutel", en: "key"), language(nl: "waarde", en: "value")],
        rows: Ranking.keys.map { [$0.name(language), $0.words(candidate)(language)] }),
      .list(
        [
          language(
            nl: "Plek \(place + 1) van \(all.count).", en: "Place \(place + 1) of \(all.count).")
        ] + same),
    ]
  }
}

/// A sentence with the lines of the file and the passages that it rests on.
struct SentenceTrace {
  let context: ReportContext
  let places: NetworkDoubts.Places

  func blocks(of sentence: Sentence) -> [Document.Block] {
    let lines = FileWords(context: context, places: places).lines(of: sentence.records)
    let silence = context.language(
      nl: "Dit volgt uit wat het bestand niet zegt.",
      en: "This follows from what the file does not say.")
    return [
      .paragraph(sentence.text(context.language).withFullStopUnlessQuestion),
      .list(lines.isEmpty ? [silence] : lines),
    ]
  }
}

extension String {
  /// The words with a full stop, unless they end as a sentence already.
  var withFullStopUnlessQuestion: String { last == "?" ? self : withFullStop }
}
