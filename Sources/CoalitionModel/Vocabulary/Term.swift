package import Wording

/// One word of the vocabulary: its code in a file, the words that mean the same, and its name.
package struct Term: Hashable, Sendable {
  /// What the term says, kept in one place: every partner and tie holds terms.
  private final class Words: Sendable {
    let code: String
    let englishCode: String
    let aliases: [String]
    let name: Text

    init(_ code: String, _ englishCode: String, _ aliases: [String], _ name: Text) {
      self.code = code
      self.englishCode = englishCode
      self.aliases = aliases
      self.name = name
    }
  }

  private let words: Words

  /// Creates a term from its codes and its two names.
  package init(
    _ code: String, _ englishCode: String, nl: String, en: String, aliases: [String] = []
  ) {
    words = Words(code, englishCode, aliases, Text(nl: nl, en: en))
  }

  /// The Dutch code, as written in a network file.
  package var code: String { words.code }
  /// The English code, accepted everywhere.
  package var englishCode: String { words.englishCode }
  /// Other spellings that are accepted.
  package var aliases: [String] { words.aliases }
  /// The name that a reader sees.
  package var name: Text { words.name }

  /// The code in each language.
  package var codes: Text { Text(nl: code, en: englishCode) }

  /// Every accepted spelling, the Dutch code first.
  package var spellings: [String] { [code, englishCode] + aliases }

  package static func == (first: Self, second: Self) -> Bool {
    first.words === second.words
      || first.spellings == second.spellings && first.name == second.name
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
