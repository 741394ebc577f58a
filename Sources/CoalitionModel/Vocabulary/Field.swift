package import Wording

/// A key of the network file, which is also a heading of a spreadsheet.
///
/// One list serves every format, so that a word means the same everywhere.
package struct Field: Hashable, Sendable {
  /// What a field is; fields are looked up and passed around often, and this makes that cheap.
  private final class Definition: Sendable {
    let term: Term
    let headings: [String]

    init(term: Term, headings: [String]) {
      self.term = term
      self.headings = headings
    }
  }

  private let definition: Definition

  /// The Dutch key, the English key and other spellings.
  package var term: Term { definition.term }

  /// The Dutch key.
  package var code: String { definition.term.code }

  /// What other programs write above the column; only tables accept these.
  package var headings: [String] { definition.headings }

  /// Creates a field from its Dutch and its English key.
  package init(
    _ code: String, _ english: String, aliases: [String] = [], headings: [String] = []
  ) {
    let term = Term(code, english, nl: code, en: english, aliases: aliases)
    definition = Definition(term: term, headings: headings)
  }

  /// The key in one language.
  package func name(_ language: Language) -> String { term.name(language) }

  package static func == (first: Self, second: Self) -> Bool {
    first.definition === second.definition || first.code == second.code
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
