import CoalitionModel
import NetworkAnalysis
import Recommendations
package import Wording

/// A piece for a newsletter of exactly so many words, in one language: what the map shows, what is not
/// known, and what a reader can do.
///
/// It is made of sentences that the network bears out, and of some that are true of every map. Of these
/// the weightiest are taken that together have the right number of words.
package struct NewsletterArticle: Hashable, Sendable {
  /// So many words it has.
  package static let wordCount = 120

  /// Above it: a question.
  package let title: String
  /// The paragraphs, as plain text.
  package let paragraphs: [String]

  /// Writes the piece of a network, in a language that need not be that of the report.
  package init(_ context: ReportContext, in language: Language) {
    let place = Conclusion(context.advice.facts, page: []).place
    title = language(
      nl: "Wie werkt met wie in \(place.nl)?", en: "Who works with whom in \(place.en)?")
    let choice = ArticleChoice(ArticleSentences(context).all.map { $0.told(in: language) })
    paragraphs = choice.paragraphs(of: Self.wordCount, language)
  }

  /// The whole as plain text: the title, and a blank line between paragraphs.
  package var text: String { ([title] + paragraphs).joined(separator: "\n\n") + "\n" }
}

/// A sentence that may stand in a piece: where, and how much it matters.
struct ArticleSentence {
  /// The paragraphs of a piece, in order.
  enum Part: CaseIterable { case map, gaps, invitation }

  let part: Part
  /// How much it matters that it is told: facts of the place from 30 on, what is true of every map below.
  let weight: Int
  let text: Text

  /// The sentence in one language.
  struct Told: Hashable {
    let part: Part
    let weight: Int
    let text: String
  }

  func told(in language: Language) -> Told {
    Told(part: part, weight: weight, text: text(language))
  }
}

/// Chooses the sentences of a piece by their weight, so that it has an exact number of words.
struct ArticleChoice {
  private let sentences: [ArticleSentence.Told]

  /// - Parameter sentences: All that may be told, in the order in which it is told.
  init(_ sentences: [ArticleSentence.Told]) {
    self.sentences = sentences.filter { !$0.text.isEmpty }
  }

  /// The paragraphs, in which abbreviations are written in full once and still make up the number.
  ///
  /// Where no choice has that number of words, the largest below it is taken.
  func paragraphs(of count: Int, _ language: Language) -> [String] {
    var best: (words: Int, paragraphs: [String]) = (0, [])
    for target in stride(from: count, to: 0, by: -1) where best.words < count {
      guard let chosen = chosen(words: target) else { continue }
      let written = written(chosen, language)
      let words = written.reduce(0) { $0 + Self.words(in: $1) }
      if words <= count, words > best.words { best = (words, written) }
    }
    return best.paragraphs
  }

  static func words(in text: String) -> Int { text.split { $0.isWhitespace }.count }

  /// The weightiest choice with exactly so many words; nothing where there is none.
  ///
  /// - Complexity: O(*n* · words), for *n* sentences.
  private func chosen(words target: Int) -> [ArticleSentence.Told]? {
    var best: [(weight: Int, places: [Int])?] = Array(repeating: nil, count: target + 1)
    best[0] = (0, [])
    for (place, sentence) in sentences.enumerated() {
      let words = Self.words(in: sentence.text)
      guard words <= target else { continue }
      for total in stride(from: target, through: words, by: -1) {
        guard let before = best[total - words] else { continue }
        let weight = before.weight + sentence.weight
        if weight > best[total]?.weight ?? -1 { best[total] = (weight, before.places + [place]) }
      }
    }
    return best[target].map { found in found.places.map { sentences[$0] } }
  }

  private func written(_ chosen: [ArticleSentence.Told], _ language: Language) -> [String] {
    let paragraphs = ArticleSentence.Part.allCases.compactMap { part -> Document.Block? in
      let texts = chosen.filter { $0.part == part }.map { $0.text }
      return texts.isEmpty ? nil : .paragraph(texts.joined(separator: " "))
    }
    return FirstMentions(language).expanded(paragraphs).compactMap { block in
      guard case .paragraph(let text) = block else { return nil }
      return text
    }
  }
}
