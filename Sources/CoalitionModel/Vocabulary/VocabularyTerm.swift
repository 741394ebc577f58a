package import Wording

/// A closed list of codes of the network file, each with Dutch and English spellings.
package protocol VocabularyTerm: CaseIterable, Hashable, Sendable {
  /// The codes and names of this case.
  var term: Term { get }

  /// All cases by their spellings.
  static var codebook: Codebook<Self> { get }
}

extension VocabularyTerm {
  /// The Dutch code.
  package var code: String { term.code }

  /// The name in one language.
  package func name(_ language: Language) -> String { term.name(language) }

  /// The case that a file means by a word; case, spaces, accents and underscores are forgiven.
  package init?(code: String) {
    guard let found = Self.codebook[code] else { return nil }
    self = found
  }
}

/// The cases of a vocabulary by every accepted spelling; made once, as a `static let` of the vocabulary.
package struct Codebook<Value: VocabularyTerm>: Sendable {
  /// What one of the cases is, in words: "type of partner".
  package let what: Text
  private let values: [String: Value]

  /// Creates the codebook of a vocabulary, of which an earlier case goes before a later one.
  package init(_ nl: String, _ en: String) {
    what = Text(nl: nl, en: en)
    var values: [String: Value] = [:]
    for candidate in Value.allCases {
      for spelling in candidate.term.spellings {
        let folded = Spelling.folded(spelling)
        if values[folded] == nil { values[folded] = candidate }
      }
    }
    self.values = values
  }

  /// The case that a word means; case, spaces, accents and underscores are forgiven.
  package subscript(word: String) -> Value? { values[word] ?? values[Spelling.folded(word)] }
}
