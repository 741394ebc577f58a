import CoalitionModel
package import NetworkAnalysis
import Wording

/// What stands beside a picture in a newsletter: a caption, and a short and a long text for who cannot
/// see it.
package struct NewsletterText: Hashable, Sendable {
  /// The most characters of the short text: mail programs and websites cut off what is longer.
  package static let mostCharacters = 150

  /// Below the picture: its finding, what it is of, how much there is and where it comes from.
  package let caption: String
  /// In place of the picture: its finding, and what it is of where there is room.
  package let alternative: String
  /// What the picture shows: who works with whom, who meets where, and who is wanted.
  package let description: String

  private let language: Language

  /// Creates the texts of a picture.
  package init(_ diagram: Diagram, of analysis: Analysis) {
    language = diagram.language
    let words = NetworkWords(analysis, language)
    let finding = diagram.finding.asSentence
    let isTitle = finding == diagram.title.asSentence
    let whole = [finding, diagram.title].filter { !$0.isEmpty }.joined(separator: " ")
    alternative = Self.cut(isTitle || whole.count > Self.mostCharacters ? finding : whole)
    let sources = analysis.network.sources.map { $0.title }.joined(separator: "; ")
    let source = sources.isEmpty ? "" : "\(language(nl: "Bron", en: "Source")): \(sources)."
    let unknown = language(
      nl: "Wat er niet staat, kan er wel zijn.", en: "What is not shown may exist.")
    let subject = isTitle ? words.counts : words.subject.asSentence
    caption = [finding, subject, source, unknown].filter { !$0.isEmpty }.joined(separator: " ")
    description = PictureInWords(analysis, language).text
  }

  /// The texts, each with a heading that says what it is for.
  package var parts: [(heading: String, text: String)] {
    [
      (language(nl: "Bijschrift", en: "Caption"), caption),
      (
        language(
          nl: "Tekst voor wie het plaatje niet ziet", en: "Text for who cannot see the picture"),
        alternative
      ),
      (language(nl: "Dezelfde tekst, langer", en: "The same text, longer"), description),
    ]
  }

  /// The text for a file beside the picture.
  package var text: String {
    parts.map { "\($0.heading)\n\($0.text)\n" }.joined(separator: "\n")
  }

  /// As many whole words as there is room for.
  private static func cut(_ text: String) -> String {
    guard text.count > mostCharacters else { return text }
    let kept = text.prefix(mostCharacters - 1)
    return (kept.lastIndex(of: " ").map { kept[..<$0] } ?? kept) + "…"
  }
}
