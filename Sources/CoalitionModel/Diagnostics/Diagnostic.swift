package import Wording

/// A mistake or a doubt in a file: where it is, what was found, what was expected.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is.
  package enum Severity: String, Sendable {
    /// The file cannot be used as it is.
    case error
    /// The file can be used, but this is probably not what was meant.
    case warning
  }

  /// How bad it is.
  package var severity: Severity
  /// Where it is.
  package var place: Place
  /// What was found.
  package var found: Text
  /// What was expected instead.
  package var expected: Text?
  /// The word that was probably meant.
  package var suggestion: Text?
  /// The id of what was probably meant, where it is not the suggestion itself.
  package var suggestedID: String?

  /// Creates a diagnostic.
  package init(
    _ severity: Severity = .error, at place: Place, found: Text, expected: Text? = nil,
    suggestion: Text? = nil, suggestedID: String? = nil
  ) {
    self.severity = severity
    self.place = place
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
    self.suggestedID = suggestedID
  }

  /// What was found, what was probably meant and what was expected, on one line.
  package func message(_ language: Language) -> String {
    let rest = expected?(language)
    guard let suggestion else {
      return [found(language), rest].compactMap { $0 }.joined(separator: "; ")
    }
    let id = suggestedID.map { " (id '\($0)')" } ?? ""
    let question = Text(
      nl: "; bedoelt u '\(suggestion.nl)'\(id)?", en: "; did you mean '\(suggestion.en)'\(id)?")
    return found(language) + question(language)
      + (rest.map { " " + $0.prefix(1).uppercased() + $0.dropFirst() } ?? "")
  }

  /// The whole diagnostic on one line: `FILE:LINE:COLUMN: error: message`.
  package func line(_ language: Language) -> String {
    "\(place): \(severity.rawValue): \(message(language))"
  }
}

extension Diagnostic {
  /// The most words that are listed after a suggestion.
  private static let mostListed = 8

  /// A sentence that ends in the codes of terms; after a suggestion only the first of many, for they
  /// would hide it.
  package static func choice(
    _ words: Text, of terms: [Term], after suggestion: Text?
  ) -> Text {
    let isShort = suggestion != nil && terms.count > mostListed
    let shown = isShort ? terms.prefix(5) : terms[...]
    let count = terms.count - shown.count
    let (nl, en) = (shown.map { $0.code }, shown.map { $0.englishCode })
    return Text(
      nl: "\(words.nl): \(nl.joined(separator: ", "))\(isShort ? " en nog \(count)" : "")",
      en: "\(words.en): \(en.joined(separator: ", "))\(isShort ? " and \(count) more" : "")")
  }
}
