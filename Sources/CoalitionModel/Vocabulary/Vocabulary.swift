public import Wording

/// A closed list of codes of the network file, each with Dutch and English spellings.
public protocol VocabularyTerm: CaseIterable, Hashable, Sendable {
  /// The codes and names of this case.
  var term: Term { get }

  /// All cases by their spellings.
  static var codebook: Codebook<Self> { get }
}

extension VocabularyTerm {
  /// The Dutch code.
  public var code: String { term.code }

  /// The name in one language.
  public func name(_ language: Language) -> String { term.name(language) }

  /// The case that a file means by a word; case, spaces, accents and underscores are forgiven.
  public init?(code: String) {
    guard let found = Self.codebook[code] else { return nil }
    self = found
  }
}

/// The cases of a vocabulary by every accepted spelling; made once, as a `static let` of the vocabulary.
public struct Codebook<Value: VocabularyTerm>: Sendable {
  /// What one of the cases is, in words: "type of partner".
  public let what: Text
  private let values: [String: Value]

  /// Creates the codebook of a vocabulary, of which an earlier case goes before a later one.
  public init(_ nl: String, _ en: String) {
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
  public subscript(word: String) -> Value? { values[word] ?? values[Spelling.folded(word)] }
}

/// One word of the vocabulary: its code in a file, the words that mean the same, and its name.
public struct Term: Hashable, Sendable {
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
  public init(
    _ code: String, _ englishCode: String, nl: String, en: String, aliases: [String] = []
  ) {
    words = Words(code, englishCode, aliases, Text(nl: nl, en: en))
  }

  /// The Dutch code, as written in a network file.
  public var code: String { words.code }
  /// The English code, accepted everywhere.
  public var englishCode: String { words.englishCode }
  /// Other spellings that are accepted.
  public var aliases: [String] { words.aliases }
  /// The name that a reader sees.
  public var name: Text { words.name }

  /// The code in each language.
  public var codes: Text { Text(nl: code, en: englishCode) }

  /// Every accepted spelling, the Dutch code first.
  public var spellings: [String] { [code, englishCode] + aliases }

  public static func == (first: Self, second: Self) -> Bool {
    first.words === second.words
      || first.spellings == second.spellings && first.name == second.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
