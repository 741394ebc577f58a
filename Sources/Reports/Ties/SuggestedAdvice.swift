package import CoalitionModel
package import Recommendations
package import Wording

/// The pieces of advice that bring partners of two domains together, with their letters in the advice.
///
/// One order for all: the letter is that of the page, the report and `recommend`. A piece that is worth
/// the same as the one before it says so instead of a letter.
package struct SuggestedAdvice {
  private let pieces: [(place: Int, candidate: Candidate, isEqual: Bool)]
  private let language: Language

  /// Looks up the pieces about two domains.
  ///
  /// - Complexity: O(*p* · *m*) for *p* pieces about *m* partners.
  package init(_ advice: Advice, between domains: [Domain], language: Language) {
    self.language = language
    let all = advice.recommendations.compactMap { $0.candidate }
    pieces = all.enumerated().compactMap { place, candidate in
      let seated = candidate.structures.compactMap { advice.facts.structure($0) }
        .flatMap { $0.members }
      let found = (candidate.partners + seated).compactMap { advice.facts.partner($0)?.domain }
      guard domains.allSatisfy(found.contains) else { return nil }
      let isEqual = place > 0 && Ranking.areEqual(all[place - 1], candidate)
      return (place, candidate, isEqual)
    }
  }

  /// The pieces as a table; nothing where no piece is about both domains.
  var blocks: [Document.Block] {
    guard !pieces.isEmpty else { return [] }
    let rows = pieces.map { place, candidate, isEqual in
      let first = candidate.steps.first?.sentence.text(language)
      return [
        isEqual ? language(nl: "even zwaar", en: "of equal worth") : AdviceLetter.text(place),
        candidate.words.title(language), first ?? "–",
      ]
    }
    return [
      .heading(
        level: 2,
        language(nl: "Wat het advies hier noemt", en: "What the advice names here")),
      .table(
        header: [
          language(nl: "letter in het advies", en: "letter in the advice"),
          language(nl: "advies", en: "advice"),
          language(nl: "eerste stap", en: "first step"),
        ], rows: rows),
    ]
  }

  /// The same as JSON.
  var value: JSONValue {
    .array(
      pieces.map { place, candidate, isEqual in
        .object([
          "number": .integer(place + 1), "letter": .string(AdviceLetter.text(place)),
          "id": .string(candidate.id),
          "title": .string(candidate.words.title(language)),
          "equal-to-previous": .bool(isEqual),
        ])
      })
  }
}
