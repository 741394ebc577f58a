package import Wording

/// A closed list of codes of the network file, each with Dutch and English spellings.
package protocol VocabularyTerm: CaseIterable, Hashable, Sendable {
  /// The codes and names of this case.
  var term: Term { get }
}

extension VocabularyTerm {
  /// The Dutch code.
  package var code: String { term.code }

  /// The name in one language.
  package func name(_ language: Language) -> String { term.name(language) }

  /// The case that a file means by a word; case, spaces, accents and underscores are forgiven.
  ///
  /// A reader of many words makes a ``codebook()`` once instead.
  package init?(code: String) {
    guard let found = Self.codebook()[Spelling.folded(code)] else { return nil }
    self = found
  }
}

extension VocabularyTerm {
  /// Every accepted spelling, folded, with the case that it means; made once per file.
  package static func codebook() -> [String: Self] {
    var book: [String: Self] = [:]
    for candidate in allCases {
      for spelling in candidate.term.spellings {
        let folded = Spelling.folded(spelling)
        if book[folded] == nil { book[folded] = candidate }
      }
    }
    return book
  }
}
